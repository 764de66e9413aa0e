import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isolates } from '../../emulator/container-process.ts'
import { describeWith } from '../support/describe-with.ts'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

let cwd: string
beforeAll(() => {
  cwd = newRepository().path
})
afterAll(removeTemporaryFolders)

interface Counted {
  /** All processes that there were, those that others started too. */
  readonly all: number
  /** How often the command line itself asked for one. */
  readonly started: number
}

/**
 * How many processes the command line starts, and those that it starts in turn. In process ids of its own they are
 * numbered from 1: a shell, the command line with its threads, all that we count, and a last one that tells its number.
 * A thread that has ended before the others are counted is taken for a process.
 */
function countProcesses(...words: readonly string[]): Counted {
  const threads = join(temporaryFolder(), 'threads')
  const program = [process.execPath, '--import', inProject('__tests__/support/count-threads.mjs')]
  const script = '"$@" >&2 && sh -c \'echo "$$"\''
  const last = execFileSync(
    'unshare',
    [
      '--fork',
      '--pid',
      '--mount-proc',
      '--kill-child',
      'sh',
      '-c',
      script,
      'sh',
      ...program,
      inProject('dist/cli.js'),
    ].concat(words),
    {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', THREADS: threads },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const seen = JSON.parse(readFileSync(threads, 'utf8')) as Readonly<Record<'threads' | 'started', number>>
  return { all: Number(last) - 2 - seen.threads, started: seen.started }
}

describeWith({ 'process ids of their own': isolates }, 'the command line', () => {
  it('starts no process to tell its version', () => {
    const { all, started } = countProcesses('version')
    expect(started).toBe(0)
    expect(all).toBeLessThanOrEqual(4) // threads that have ended, on some machines
  })

  it('starts 60 at most for a command on this machine', () => {
    const { all, started } = countProcesses('exec', '--local', 'true')
    expect(started).toBeGreaterThan(2)
    expect(all).toBeGreaterThan(10)
    expect(all).toBeLessThanOrEqual(60)
  })
})
