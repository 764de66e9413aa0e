import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { unreadInput } from '../../src/cli/unread-input.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

describe('what is piped into a run', () => {
  const folder = temporaryFolder()
  const said = (path: string, flags = 'r'): string | undefined => {
    const fd = openSync(path, flags)
    const told = unreadInput({ fd })
    closeSync(fd)
    return told
  }

  it('is said not to be read, where there may be something', () => {
    const note = "What is piped in isn't read: the command's standard input is empty."
    writeFileSync(join(folder, 'dump.sql'), 'select 1')
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect([said(join(folder, 'dump.sql')), said(join(folder, 'pipe'), 'r+')]).toEqual([note, note])
  })

  it('is nothing to talk of where there is none', () => {
    writeFileSync(join(folder, 'empty'), '')
    expect([said('/dev/null'), said(join(folder, 'empty')), unreadInput({ fd: 1_000_000 }), unreadInput({})]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ])
  })
})
