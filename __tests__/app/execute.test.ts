import { describe, expect, it } from '@jest/globals'
import { type CommandOutput, fileFrames, frame, textsOf, wrapperStream } from '../../emulator/wrapper-stream.ts'
import { cancelledBeforeStart, execute, type Files, planCommand, planTask } from '../../src/app/execute.ts'
import { noCredentials } from '../../src/core/source/credentials.ts'
import type { Verdict } from '../../src/core/task/verdict.ts'
import {
  digestOf,
  fakeClock,
  noRandom,
  plainPacking,
  portsOf,
  type RecordedOutput,
  recordedOutput,
  type Scene,
  scriptedEngine,
  stoppedWith,
} from '../support/fakes.ts'
import { parsed } from '../support/inputs.ts'
import { nonce, planOf } from '../support/plan.ts'

interface Executed {
  readonly verdict: Verdict
  readonly files: Files
  readonly output: RecordedOutput
}

async function play(...scenes: readonly Scene[]): Promise<Executed> {
  const [engine, output, clock] = [scriptedEngine(scenes), recordedOutput(), fakeClock()]
  const ports = portsOf({ engine, output, clock, random: { ...noRandom, nonce: () => nonce } })
  return { ...(await execute(planOf(), ports, new AbortController().signal)), output }
}

const streamOf = (story: Partial<CommandOutput>): readonly string[] =>
  textsOf(wrapperStream({ lines: [], code: 0, ...story }, { markEvery: 4 }))

/** A stream that has lost some of its events; its task has stopped. */
const short = (story: Partial<CommandOutput>, isLost: (event: string) => boolean): Promise<Executed> =>
  play({ events: streamOf(story).filter((event) => !isLost(event)), state: stoppedWith(0) })

describe('the plan', () => {
  it('holds what was asked for, and the id of its execution', () => {
    const source = { repo: '/a', sha: 'a'.repeat(40), branch: undefined }
    const inputs = parsed({
      command: ['make'],
      shell: ['sh'],
      'working-directory': ['w'],
      env: ['A=1'],
      timeout: ['2m'],
    })
    expect(planTask(inputs, { source, credentials: noCredentials }, 'a'.repeat(20))).toStrictEqual({
      executionId: 'a'.repeat(20),
      source,
      fetch: { depth: 1, submodules: 'false', lfs: false },
      credentials: { persist: false },
      script: 'make',
      shell: ['sh', '-e', '{0}'],
      workingDirectory: 'w',
      env: { A: '1' },
      timeoutSeconds: 120,
      startTimeoutSeconds: 900,
    })
  })

  it('has a part for all to read, without what is secret', () => {
    const inputs = { ...parsed({ command: ['make'], env: ['A=1'] }), 'secret-env': { TOKEN: 'hunter2' } }
    const source = { repo: '/a', sha: 'a'.repeat(40), branch: undefined }
    const token = { url: 'https://example.org', user: 'x', token: 't' }
    const { executionId, credentials, secretEnv, ...others } = planTask(
      inputs,
      { source, credentials: { token, persist: true } },
      'a'.repeat(20),
    )
    expect([executionId, credentials.token, secretEnv]).toEqual(['a'.repeat(20), token, { TOKEN: 'hunter2' }])
    expect(planCommand(inputs, source)).toEqual(others)
    expect(JSON.stringify(others)).not.toMatch(/hunter2|token/i)
  })

  it('has no environment where none was asked for', () => {
    const { env, shell } = planTask(
      parsed({}),
      { source: { repo: '/a', sha: undefined, branch: 'b' }, credentials: noCredentials },
      'a'.repeat(20),
    )
    expect([env, shell]).toEqual([{}, undefined])
  })
})

const lines = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`)

describe('an execution', () => {
  it('has nothing to say about a stream that is whole', async () => {
    const { verdict, output, files } = await play({ events: streamOf({ lines, code: 3 }) })
    expect(verdict).toMatchObject({ exitCode: 3, status: 'failure' })
    expect(output.all).toEqual(lines)
    expect(files).toEqual({ output: '', env: '', summary: '', path: '' })
  })

  it('says how many lines are missing, and between which', async () => {
    const { verdict, output } = await short({ lines }, (event) => ['line 2', 'line 5', 'line 6'].includes(event))
    expect(output.warnings).toEqual([
      '1 line is missing from the log between line 0 and line 4.',
      '2 lines are missing from the log between line 4 and line 8.',
    ])
    expect(verdict.status).toBe('success')
  })

  it('says how many lines are too many', async () => {
    const doubled = streamOf({ lines }).flatMap((event) => (/^line [67]$/.test(event) ? [event, event] : [event]))
    expect((await play({ events: doubled })).output.warnings).toEqual([
      '2 lines are too many in the log between line 4 and line 8.',
    ])
  })

  it('says over which lines as many are missing as came twice', async () => {
    const events = streamOf({ lines }).flatMap((event) => {
      if (event === 'line 1' || event === 'line 2') return []
      return event === 'line 6' || event === 'line 10' ? [event, event] : [event]
    })
    expect((await play({ events })).output.warnings).toEqual([
      'Lines between line 0 and line 10 are out of order, or as many of them are missing as came twice.',
    ])
  })

  it('that was cancelled before it started anything has no task, and wrote nothing', () => {
    expect(cancelledBeforeStart()).toEqual({
      verdict: {
        exitCode: 130,
        status: 'cancelled',
        summary: 'The run was cancelled before a task was started.',
        section: expect.any(String),
      },
      files: { output: '', env: '', summary: '', path: '' },
      seconds: undefined,
      mayStillRun: false,
    })
  })

  it('prints what came of a line whose end did not', async () => {
    const { output } = await play({ events: ['a', `half@mycli:${nonce}+1;`], state: stoppedWith(1) })
    expect(output.printed).toEqual(['a', 'half'])
  })

  it('says that a command may have ended its own log', async () => {
    const { output } = await play({ events: ['a', frame('exit 0 exited 1 ? 0 1')] })
    expect(output.warnings).toEqual(['The command ended its own log; lines may be missing.'])
  })

  it('says that control lines arrived damaged', async () => {
    const [begin = '', end = ''] = streamOf({})
    const { output } = await play({ events: [begin, begin.slice(0, -1), end] })
    expect(output.warnings).toEqual(['1 control line of the log arrived damaged.'])
  })

  it('never calls a missing exit code success', async () => {
    const { verdict } = await play({ events: ['a'], state: stoppedWith(undefined, 'CannotPullContainerError') })
    expect(verdict).toEqual({
      exitCode: 125,
      status: 'error',
      summary: 'The task stopped without an exit code: CannotPullContainerError',
      section: 'The task stopped without an exit code',
    })
  })
})

const base64 = plainPacking.pack('name=value\n')
const outputFrames = fileFrames('output', base64, digestOf(base64))

describe('the files of an execution', () => {
  it('are what the command wrote, each kind by itself', async () => {
    const summary = plainPacking.pack('# Ä')
    const files = [...outputFrames, ...fileFrames('summary', summary, digestOf(summary))]
    const executed = await play({ events: streamOf({ files }) })
    expect(executed.files).toEqual({ output: 'name=value\n', env: '', summary: '# Ä', path: '' })
    expect(executed.output.warnings).toEqual([])
  })

  it('are put together in the order of their numbers, not of their coming', async () => {
    const files = [...outputFrames].reverse()
    expect((await play({ events: streamOf({ files }) })).files.output).toBe('name=value\n')
  })

  it.each([0, 1, outputFrames.length - 1])('are dropped, with a warning, when part %d did not come', async (index) => {
    const { files, output } = await short(
      { files: outputFrames },
      (event) => event === frame(outputFrames[index] ?? ''),
    )
    expect(files.output).toBeUndefined()
    expect(output.warnings).toEqual([
      '1 control line with what the command wrote for its step did not arrive.',
      'What the command wrote to $GITHUB_OUTPUT did not arrive whole and is dropped.',
    ])
  })

  it('are not taken for empty when nothing of them came', async () => {
    const { output } = await short({ files: outputFrames }, (event) => event.includes(' output '))
    expect(output.warnings).toEqual([
      `${outputFrames.length} control lines with what the command wrote for its step did not arrive.`,
    ])
  })

  it('are dropped, with a warning, when the digest is another', async () => {
    const frames = fileFrames('env', base64, 'f'.repeat(64))
    const { files, output } = await play({ events: streamOf({ files: frames }) })
    expect(files.env).toBeUndefined()
    expect(output.warnings).toEqual(['What the command wrote to $GITHUB_ENV did not arrive whole and is dropped.'])
  })

  it.each([
    ['output', '$GITHUB_OUTPUT'],
    ['env', '$GITHUB_ENV'],
    ['summary', '$GITHUB_STEP_SUMMARY'],
    ['path', '$GITHUB_PATH'],
  ] as const)('are dropped, with a warning, when they are too large: %s', async (kind, variable) => {
    const { files, output } = await play({ events: streamOf({ files: [`${kind} large 1048577`] }) })
    expect(files[kind]).toBeUndefined()
    expect(output.warnings).toEqual([
      `What the command wrote to ${variable} is dropped: 1,048,577 bytes, and 1,048,576 is the most.`,
    ])
  })
})
