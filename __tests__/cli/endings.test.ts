import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type CliRun, startCli } from '../support/cli.ts'
import { commandLineOf, endStarted, lives, processesWith, uniqueSeconds } from '../support/processes.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

let repository: TestRepository
let scratch: string

beforeAll(() => {
  repository = newRepository()
  scratch = temporaryFolder()
})
afterEach(endStarted)
afterAll(removeTemporaryFolders)

const start = (command: string, ...flags: string[]): CliRun =>
  startCli(['exec', '--local', ...flags, command], { cwd: repository.path, scratch })

/** Plants a process that is to be gone at the end, looks that it is there, ends the run somehow, and looks again. */
async function plant(run: CliRun, seconds: string, end: () => unknown): Promise<void> {
  await until(
    () => processesWith(`sleep ${seconds}`).length > 0 && run.printed().includes('planted'),
    'the planted process',
  )
  await end()
  await run.result
  await until(() => processesWith(`sleep ${seconds}`).length === 0, 'no process left')
  await until(() => run.leftovers().length === 0, 'no folder left')
}

const roundsOf = (run: CliRun): number => run.printed().match(/^round$/gm)?.length ?? 0

// Each leaves something behind in its own way.
const escapees: readonly [string, (seconds: string) => string][] = [
  ['a process in the background', (s) => `sleep ${s} & echo planted`],
  ['a process that ignores TERM', (s) => `(trap '' TERM; exec sleep ${s}) & echo planted`],
  ['a process in a session of its own', (s) => `setsid sleep ${s} & echo planted`],
  ['a daemon in a session of its own', (s) => `setsid --fork sleep ${s}; echo planted`],
  [
    'a daemon that goes on printing',
    (s) => `setsid --fork sh -c 'sleep ${s} & while :; do echo noise; done'; echo planted`,
  ],
  [
    'a daemon without our variables, in the working copy',
    (s) => `env -u MYCLI_EXECUTION_ID setsid --fork sleep ${s}; echo planted`,
  ],
]

describe('what a command leaves behind is gone once the command line has ended:', () => {
  it.each(escapees)('%s', async (_what, command) => {
    const seconds = uniqueSeconds()
    // It ends when it is told to, so that the planted process can be seen.
    const run = start(`${command(seconds)}; while [ ! -e "${scratch}/${seconds}" ]; do sleep 0.05; done; exit 3`)
    await plant(run, seconds, () => repository.git('init', '--quiet', '--bare', `${scratch}/${seconds}`))
    expect((await run.result).code).toBe(3)
  })

  it('a folder that is closed to writing', async () => {
    const run = start('mkdir -p a/b && chmod 555 a/b a; echo planted; exit 4')
    expect((await run.result).code).toBe(4)
    expect(run.leftovers()).toEqual([])
  })
})

describe('a signal to the command line', () => {
  it.each([['SIGINT'], ['SIGTERM'], ['SIGHUP']] as const)('%s stops the command, and ends with 130', async (signal) => {
    const seconds = uniqueSeconds()
    const run = start(`echo planted; sleep ${seconds}`)
    await plant(run, seconds, () => run.process.kill(signal))
    expect(await run.result).toMatchObject({ code: 130, stderr: expect.stringContaining('cancelled') })
  })

  it('a second time ends at once, by the signal itself, though the task does not stop; later nothing stays', async () => {
    const seconds = uniqueSeconds()
    const run = start(`echo planted; sleep ${seconds}`)
    let [wrappers, ofThemAtTheEnd]: [readonly number[], number] = [[], 0]
    const signalAll = (name: NodeJS.Signals): void => {
      for (const pid of wrappers.filter(lives)) process.kill(pid, name)
    }
    await plant(run, seconds, async () => {
      wrappers = processesWith(run.temporary).filter((pid) => commandLineOf(pid).includes('run.sh'))
      signalAll('SIGSTOP') // so that the first one waits in vain
      run.process.once('exit', () => {
        ofThemAtTheEnd = wrappers.filter(lives).length
        signalAll('SIGCONT')
      })
      run.process.kill('SIGINT')
      await until(() => run.told().includes('Stopping.'), 'the first one to be heard')
      await setTimeout(600) // one that comes sooner is an echo of it
      run.process.kill('SIGINT')
    })
    const { code, signal, stderr } = await run.result
    expect([code, signal]).toEqual([null, 'SIGINT'])
    expect(wrappers.length).toBeGreaterThan(0)
    expect(ofThemAtTheEnd).toBe(wrappers.length)
    expect(stderr).toContain('mycli: Stopping. Ctrl-C again leaves at once.\n')
    expect(stderr).not.toContain('cancelled')
  })

  it('lets the command clean up, and prints what it says meanwhile', async () => {
    const seconds = uniqueSeconds()
    const run = start(`trap 'echo bye; exit 0' TERM; echo planted; sleep ${seconds} & wait`)
    await plant(run, seconds, () => run.process.kill('SIGINT'))
    expect(await run.result).toMatchObject({ code: 130, stdout: Buffer.from('planted\nbye\n') })
  })

  it('ends a command that ignores TERM within its grace of a second', async () => {
    const seconds = uniqueSeconds()
    const run = start(`trap '' TERM; sleep ${seconds} & echo planted; while :; do sleep 0.1; echo round; done`)
    let before = 0
    await plant(run, seconds, () => {
      before = roundsOf(run)
      run.process.kill('SIGINT')
    })
    expect((await run.result).code).toBe(130)
    // A busy machine makes fewer rounds.
    expect(roundsOf(run) - before).toBeLessThan(50)
  })

  it('ends the checkout too', async () => {
    const { createServer } = await import('node:net')
    const silent = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const asked = new Promise((resolve) => silent.once('connection', resolve))
    const { port } = silent.address() as { port: number }
    const run = start('echo never', '--repo', `http://127.0.0.1:${port}/x/y`, '--branch', 'main')
    await asked
    run.process.kill('SIGINT')
    expect(await run.result).toMatchObject({ code: 130, stdout: Buffer.from('') })
    expect(processesWith(`127.0.0.1:${port}`)).toEqual([])
    expect(run.leftovers()).toEqual([])
    silent.close()
  })
})

describe('when something is killed that cannot say goodbye,', () => {
  it('a command line that is killed leaves nothing behind', async () => {
    const seconds = uniqueSeconds()
    const run = start(`setsid --fork sleep ${seconds}; echo planted; sleep ${seconds}`)
    await plant(run, seconds, () => run.process.kill('SIGKILL'))
    expect((await run.result).signal).toBe('SIGKILL')
  })

  it('all of it, the next run removes what is left', async () => {
    const seconds = uniqueSeconds()
    const run = start(`setsid --fork sleep ${seconds}; echo planted; sleep ${seconds}`)
    await until(() => processesWith(`sleep ${seconds}`).length > 1 && run.printed().includes('planted'), 'the command')
    const [folder = ''] = run.leftovers()
    const parts = processesWith(join(run.temporary, folder)).filter((pid) => /\.sh /.test(commandLineOf(pid)))
    expect(parts.length).toBeGreaterThan(1)
    // Stopped first, since it would clean up itself if it saw the others end.
    run.process.kill('SIGSTOP')
    for (const pid of [...parts, run.process.pid ?? 0]) process.kill(pid, 'SIGKILL')
    await run.result
    expect(run.leftovers()).toEqual([folder])
    // What runs is not disturbed meanwhile.
    const other = startCli(['exec', '--local', `echo up; sleep ${seconds}`], {
      cwd: repository.path,
      scratch,
      env: { TMPDIR: run.temporary },
    })
    await until(() => other.printed().includes('up'), 'the other run')
    expect(run.leftovers()).toHaveLength(1)
    const janitors = processesWith(join(run.temporary, run.leftovers()[0] ?? '')).filter((pid) =>
      /janitor\.sh /.test(commandLineOf(pid)),
    )
    expect(janitors).toHaveLength(1)
    for (const pid of janitors) process.kill(pid, 'SIGKILL')
    const third = startCli(['exec', '--local', 'echo third'], {
      cwd: repository.path,
      scratch,
      env: { TMPDIR: run.temporary },
    })
    expect((await third.result).code).toBe(0)
    expect(processesWith(`sleep ${seconds}`)).not.toEqual([])
    other.process.kill('SIGINT')
    expect((await other.result).code).toBe(130)
    await until(() => processesWith(`sleep ${seconds}`).length === 0, 'no process left')
    expect(run.leftovers()).toEqual([])
  })

  it.each([
    ['the wrapper', /run\.sh /, 137],
    ['the janitor', /janitor\.sh /, 0],
  ])('%s that is killed leaves nothing behind', async (_what, script, code) => {
    const seconds = uniqueSeconds()
    const flag = `${scratch}/${seconds}`
    const run = start(`sleep ${seconds} & echo planted; while [ ! -e "${flag}" ]; do sleep 0.05; done`)
    await plant(run, seconds, () => {
      const victims = processesWith(`${run.leftovers()[0]}`).filter((pid) => script.test(commandLineOf(pid)))
      expect(victims.length).toBeGreaterThan(0)
      for (const pid of victims) process.kill(pid, 'SIGKILL')
      repository.git('init', '--quiet', '--bare', flag)
    })
    expect((await run.result).code).toBe(code)
  })

  it('a command that kills its parent ends, with all else that it wanted to do', async () => {
    const seconds = uniqueSeconds()
    const run = start(`sleep ${seconds} & echo planted; kill -KILL $PPID; sleep ${seconds}`)
    expect(await run.result).toMatchObject({ code: 137, stdout: Buffer.from('planted\n') })
    expect(processesWith(`sleep ${seconds}`)).toEqual([])
    expect(run.leftovers()).toEqual([])
  })

  it('a reader that has gone away ends the command', async () => {
    const seconds = uniqueSeconds()
    const run = start(`sleep ${seconds} & echo planted; while :; do echo more; done`)
    await plant(run, seconds, () => run.process.stdout?.destroy())
    const { code, stderr } = await run.result
    expect(code).toBe(141)
    expect(stderr).not.toMatch(/Stopping|cancelled/)
  })
})
