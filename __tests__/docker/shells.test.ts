import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inProject } from '../support/project.ts'
import { missingShells, shells } from '../support/shells.ts'
import { which } from '../support/tools.ts'
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

describe('shellcheck', () => {
  const scripts = ['docker', 'docker/build', 'src/adapters/local'].flatMap((folder) =>
    readdirSync(inProject(folder))
      .filter((name) => name.endsWith('.sh'))
      .map((name) => inProject(folder, name)),
  )
  const shellcheck = which('shellcheck')

  it('is here in CI', () => {
    expect(ci ? shellcheck : 'not asked for').toBeDefined()
    expect(scripts.length).toBeGreaterThanOrEqual(12)
  })

  // Not it.each, which takes no empty table.
  for (const script of shellcheck ? scripts : []) {
    it(`finds nothing in ${basename(script)}`, () => {
      expect(() => execFileSync(shellcheck ?? '', [script], { stdio: 'pipe' })).not.toThrow()
    })
  }
})
