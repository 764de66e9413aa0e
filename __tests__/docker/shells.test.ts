import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { missingShells, shells } from '../support/shells.ts'
import { runScript } from '../support/wrapper.ts'

const ci = process.env['CI'] === 'true'

describe('the shells that the wrapper is tested in', () => {
  it('are all here in CI', () => {
    expect(ci ? missingShells : []).toEqual([])
    expect(shells.length).toBeGreaterThan(0)
  })

  it.each(shells.filter(({ pid1 }) => !pid1))('$name can parse the wrapper', ({ argv: [program = '', ...args] }) => {
    expect(spawnSync(program, [...args, '-n', runScript], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })
})
