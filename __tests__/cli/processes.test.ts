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

/**
 * How many processes the command line starts, and those that it starts in turn. In process ids of its own they are
 * numbered from 1: a shell, the command line with its threads, all that we count, and a last one that tells its number.
 */
function countProcesses(...words: readonly string[]): number {
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
  return Number(last) - 2 - Number(readFileSync(threads, 'utf8'))
}

describeWith({ 'process ids of their own': isolates }, 'the command line', () => {
  it('starts no process to tell its version, as this test counts them', () => {
    // A thread that has ended before the others are counted is taken for a process, which happens now and then.
    expect(Math.min(...[1, 2, 3, 4].map(() => countProcesses('version')))).toBe(0)
  })

  it('starts 60 at most for a command on this machine', () => {
    const count = countProcesses('exec', '--local', 'true')
    expect(count).toBeGreaterThan(10)
    expect(count).toBeLessThanOrEqual(60)
  })
})
