import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recordsIn } from '../../src/adapters/node/records.ts'
import type { ExecutionRecord } from '../../src/app/execution-ports.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const id = 'abcdefghijklmnopqrst'
const record: ExecutionRecord = {
  ...{ execution: id, task: `arn:aws:ecs:eu-west-1:123456789012:task/noted/${'0123456789abcdef'.repeat(2)}` },
  ...{ region: 'eu-west-1', cluster: 'noted', logGroup: '/noted' },
}

let home = ''
beforeEach(() => {
  home = temporaryFolder()
})
afterAll(removeTemporaryFolders)

const folder = (): string => join(home, '.local/state/mycli/executions')
const path = (): string => join(folder(), `${id}.json`)

describe('what is noted of an execution', () => {
  it('is read again, from the home or where XDG_STATE_HOME says', async () => {
    const state = temporaryFolder()
    for (const environment of [{ HOME: home }, { HOME: home, XDG_STATE_HOME: state }]) {
      expect(await recordsIn(environment).read(id)).toBeUndefined()
      await recordsIn(environment).write(record)
      expect(await recordsIn(environment).read(id)).toEqual(record)
    }
    expect(readdirSync(join(state, 'mycli/executions'))).toEqual([`${id}.json`])
    expect([statSync(folder()).mode & 0o777, statSync(path()).mode & 0o777]).toEqual([0o700, 0o600])
  })

  it('never stands where the command line happens to be started: a relative folder is none', async () => {
    const relative = { HOME: home, XDG_STATE_HOME: 'build/state-of-a-test' }
    await recordsIn(relative).write(record)
    expect([existsSync('build/state-of-a-test'), existsSync(path())]).toEqual([false, true])
    expect(await recordsIn(relative).read(id)).toEqual(record)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [record]],
    ['no members', {}],
    ['another execution', { ...record, execution: 'tsrqponmlkjihgfedcba' }],
    ['a task that is none', { ...record, task: '../../other' }],
    ['no word for the task', { ...record, task: 7 }],
    ['no word for the region', { ...record, region: 5 }],
    ['an empty cluster', { ...record, cluster: '' }],
    ['no log group', { ...record, logGroup: undefined }],
    ['more than a note', { ...record, more: ' '.repeat(70_000) }],
  ])('is nothing where its file holds %s', async (_what, note) => {
    await recordsIn({ HOME: home }).write(record)
    writeFileSync(path(), JSON.stringify(note))
    expect(await recordsIn({ HOME: home }).read(id)).toBeUndefined()
  })

  it.each<[string, () => void]>([
    ['a half of it', () => writeFileSync(path(), JSON.stringify(record).slice(0, 50))],
    ['a folder', () => mkdirSync(path())],
    ['a pipe', () => void execFileSync('mkfifo', [path()])],
    ['a link to itself', () => symlinkSync(path(), path())],
    ['a device', () => symlinkSync('/dev/zero', path())],
  ])('is nothing where its file is %s', async (_what, spoil) => {
    mkdirSync(folder(), { recursive: true })
    spoil()
    expect(await recordsIn({ HOME: home }).read(id)).toBeUndefined()
  })

  it('is written anew over what is there, and kept for the last two hundred', async () => {
    const old = Array.from({ length: 201 }, (_, n) => `${'a'.repeat(17)}${(n + 1_000).toString(26).padStart(3, 'a')}`)
    mkdirSync(folder(), { recursive: true })
    for (const [age, name] of old.entries()) {
      writeFileSync(join(folder(), `${name}.json`), '')
      utimesSync(join(folder(), `${name}.json`), 1_000 + age, 1_000 + age)
    }
    writeFileSync(path(), 'null')
    await recordsIn({ HOME: home }).write(record)
    expect(await recordsIn({ HOME: home }).read(id)).toEqual(record)
    const left = readdirSync(folder())
    expect([left.length, left.includes(`${old[0]}.json`), left.includes(`${old[200]}.json`)]).toEqual([
      200,
      false,
      true,
    ])
  })

  it('stops no run where it cannot be written', async () => {
    rmSync(home, { recursive: true })
    writeFileSync(home, '')
    await recordsIn({ HOME: home }).write(record)
    expect(await recordsIn({ HOME: home }).read(id)).toBeUndefined()
  })
})
