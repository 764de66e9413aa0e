import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { main } from '../../src/action/main.ts'
import { scriptsFolder } from '../support/caller.ts'
import { explicitPlace } from '../support/fargate-step.ts'
import { startAws } from '../support/held-aws.ts'
import { inJob, type JobOptions, type JobResult } from '../support/in-job.ts'
import { asRead } from '../support/report.ts'
import { newRepository, removeTemporaryFolders, type TestRepository } from '../support/repository.ts'
import { until } from '../support/until.ts'

let repository: TestRepository
let bundle: string
beforeAll(() => {
  repository = newRepository()
  bundle = scriptsFolder()
})
afterAll(removeTemporaryFolders)

/** Runs `main` for a push of what the workspace has checked out. */
const step = (
  { inputs = {}, env = {}, before = () => {}, ...job }: JobOptions & { readonly before?: () => void },
  signal = new AbortController().signal,
): Promise<JobResult<number>> =>
  inJob(
    {
      inputs: { engine: 'local', ...inputs },
      env: { GITHUB_WORKSPACE: repository.path, GITHUB_SHA: repository.git('rev-parse', 'HEAD'), ...env },
      ...job,
    },
    (variables) => {
      before()
      return main({ env: variables, bundle, signal })
    },
  )
const errorsIn = (log: string): readonly string[] => log.split('\n').filter((line) => line.startsWith('::error'))

describe('the step', () => {
  it('runs the command and leaves its id, its verdict and nothing to finish', async () => {
    const { result, log, outputs, state } = await step({
      inputs: { command: 'echo "ran $GITHUB_SHA, $GITHUB_REF of $GITHUB_REPOSITORY"; exit 7', timeout: '2m' },
    })
    expect(result).toBe(7)
    expect(outputs).toMatchObject({ status: 'failure', 'exit-code': '7' })
    expect(outputs['duration-seconds']).toMatch(/^[0-9]+$/)
    expect(outputs['execution-id']).toMatch(/^[a-z2-7]{20}$/)
    expect(state).toEqual({ 'execution-id': outputs['execution-id'], ended: 'true' })
    expect(errorsIn(log)).toEqual([expect.stringContaining('The command exited with code 7.')])
    expect(log).toMatch(/^::group::Settings\n/)
    expect(log).toMatch(/^timeout +input +2 min$/m)
    const sha = repository.git('rev-parse', 'HEAD')
    expect(log).toContain(`\nruns: ${sha} of https://github.com/owner/name\n::endgroup::\n`)
    expect(log).toContain(`\nran ${sha}, refs/heads/main of owner/name\n`)
    expect(log).toContain(`checked out ${sha} of ${repository.path}\n`)
  })

  it('says so where a secret is too short to be hidden', async () => {
    const { result, log } = await step({ inputs: { command: 'true', 'secret-env': 'PIN=7\nLONG=hunter2hunter2' } })
    expect(result).toBe(0)
    const warnings = log.split('\n').filter((line) => line.startsWith('::warning'))
    expect(warnings).toEqual([expect.stringMatching(/^::warning::PIN is not masked/)])
    expect(log).toMatch(/^::add-mask::hunter2hunter2$/m)
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an input that is wrong', { command: 'true', timeout: 'soon' }, 'timeout: must be a time'],
    ['no command', {}, 'command: '],
    ['a path, which Fargate cannot reach', { command: 'true', engine: 'fargate', repo: './here' }, 'repo: is a path'],
    ['a size that Fargate has not', { command: 'true', engine: 'fargate', cpu: '4096', memory: '1024' }, 'memory: '],
  ])('ends with 125, one annotation and nothing to finish on %s', async (_what, inputs, message) => {
    const { result, log, outputs, state } = await step({ inputs })
    expect(result).toBe(125)
    expect(errorsIn(log)).toEqual([expect.stringContaining(message)])
    expect(outputs).toMatchObject({ status: 'error', 'exit-code': '125' })
    expect(outputs).not.toHaveProperty('duration-seconds')
    expect(state['ended']).toBe('true')
  })

  it('asks for a report of what is a bug of ours, and leaves it to post to look for a task', async () => {
    const broken = { aborted: false, addEventListener: fail } as unknown as AbortSignal
    const { result, log, outputs, state } = await step({ inputs: { command: 'true' } }, broken)
    expect(result).toBe(125)
    expect(errorsIn(log)).toEqual([expect.stringMatching(/This is a bug of mycli-action .*report it.*at /)])
    expect(outputs).toMatchObject({ status: 'error', 'exit-code': '125' })
    expect(state).not.toHaveProperty('ended')
  })

  it('is cancelled, not wrong, where what it asked for was cut short, and post looks after it', async () => {
    const env = { GITHUB_WORKSPACE: undefined }
    const { result, log, outputs, state } = await step({ inputs: { command: 'true' }, env }, AbortSignal.abort())
    expect(result).toBe(130)
    expect(errorsIn(log)).toEqual([expect.stringContaining('The run was cancelled before a task was started.')])
    expect(outputs).toMatchObject({ status: 'cancelled', 'exit-code': '130' })
    expect(state).not.toHaveProperty('ended')
  })

  it('is cancelled with nothing to finish where that was before its task was started', async () => {
    const { result, outputs, state } = await step({ inputs: { command: 'true' } }, AbortSignal.abort())
    expect([result, outputs['status'], state['ended']]).toEqual([130, 'cancelled', 'true'])
  })

  it('tells an error in the midst of the command where workflow commands count again, and in no group', async () => {
    const failsAt = (line: RegExp) => {
      const write = process.stdout.write
      process.stdout.write = (text: string | Uint8Array): boolean => {
        if (line.test(String(text))) throw new Error('no space left on device')
        return write(text)
      }
    }
    const inputs = { command: 'echo one; sleep 1; echo two; sleep 60' }
    const { result, log } = await step({ inputs, before: () => failsAt(/^two$/m) })
    expect(result).toBe(125)
    expect(log).toMatch(/^::stop-commands::(\w+)\none\n::\1::\n::error [^\n]*no space left/m)
  })

  it('leaves it to post to look for a task where AWS had not said whether there is one', async () => {
    const [aws, cancelling] = [await startAws(), new AbortController()]
    aws.faults.internalErrors(1, 'ecs:RunTask')
    const inputs = { command: 'true', engine: 'fargate', ...explicitPlace }
    const running = step({ inputs, env: { ...aws.environment } }, cancelling.signal)
    await until(() => aws.requests.some(({ operation }) => operation === 'ecs:RunTask'), 'the request')
    cancelling.abort()
    const { result, outputs, state } = await running.finally(() => aws.close())
    expect([result, outputs['status']]).toEqual([130, 'cancelled'])
    expect(Object.keys(state)).toEqual(['execution-id', 'place'])
  })

  it('refuses to run outside of a job', async () => {
    const { result, log } = await step({ inputs: { command: 'true' }, env: { GITHUB_REPOSITORY: '' } })
    expect(result).toBe(125)
    expect(log).toContain('GITHUB_REPOSITORY is not set')
  })
})

function fail(): never {
  throw new Error('broken')
}

describe('the job summary', () => {
  const own = 'echo "# Mine" >>"$GITHUB_STEP_SUMMARY"'

  it('has how the run ended and the last lines of a failure, and below it what the command wrote', async () => {
    const inputs = { command: `${own}; echo "a hunter2hunter2"; exit 7`, 'secret-env': 'A=hunter2hunter2' }
    const { result, summary } = await step({ inputs })
    const sha = repository.git('rev-parse', 'HEAD')
    expect(result).toBe(7)
    expect(asRead(summary)).toMatch(/^❌ echo "# Mine" >>"\$GITHUB_STEP_SUMMARY".* The command exited with code 7\.\n/)
    expect(summary).toContain(`](https://github.com/owner/name/commit/${sha}) of owner/name |`)
    expect(summary).toContain('| Exit code | 7 |\n| Log | 1 of 1 line |\n')
    expect(summary).toContain('\n```text\na ***\n```\n')
    expect(summary).toMatch(/<\/details>\n\n# Mine\n$/)
    expect(summary).not.toContain('hunter2')
  })

  it('is none where none is wanted, not even of a failure before the run', async () => {
    expect((await step({ inputs: { command: own, summary: 'false' } })).summary).toBe('')
    expect((await step({ inputs: { command: '', summary: 'false' } })).summary).toBe('')
  })

  it('has what is wrong with the inputs', async () => {
    const { summary } = await step({ inputs: { command: 'true', timeout: 'soon' } })
    expect(asRead(summary)).toMatch(/^⚠️ timeout: must be .*"soon"\.\n\n$/)
  })

  it('gives way to what the command wrote where both are too large', async () => {
    const command = 'head -c 1048570 /dev/zero | tr "\\0" x >>"$GITHUB_STEP_SUMMARY"'
    const { summary, log } = await step({ inputs: { command } })
    expect(summary).toMatch(/^x+\n?$/)
    expect(log).toMatch(/^::warning::The step summary may have 1,048,576 bytes: how the run ended is left out\.$/m)
  })
})

describe('a mistake in the settings file', () => {
  it('is an annotation at its line, for a size and a secret too, beside one for the inputs', async () => {
    const other = newRepository()
    other.commit('.mycli.yaml', 'cpu: 1000\n\nsecrets:\n  A: nonsense\n')
    const env = { GITHUB_WORKSPACE: other.path, GITHUB_SHA: other.git('rev-parse', 'HEAD') }
    const at = (log: string) => errorsIn(log).map((line) => line.replace(/:(%0A)? .*/, ''))
    const checked = await step({ inputs: { command: 'true', engine: 'fargate' }, env })
    expect(at(checked.log)).toEqual([
      '::error title=mycli,file=.mycli.yaml,line=1::cpu (.mycli.yaml:1)',
      '::error title=mycli,file=.mycli.yaml,line=4::secrets (.mycli.yaml:4)',
    ])
    other.commit('.mycli.yaml', 'cpu: [1]\n')
    const again = { ...env, GITHUB_SHA: other.git('rev-parse', 'HEAD') }
    const read = await step({ inputs: { command: 'true', timeout: 'soon', 'fetch-depth': 'x' }, env: again })
    expect(at(read.log)).toEqual([
      '::error title=mycli,file=.mycli.yaml,line=1,col=6::.mycli.yaml:1:6',
      '::error title=mycli::2 problems',
    ])
  })
})

it('masks the number of the AWS account in the log before anything can show it, where that is asked for', async () => {
  const inputs = {
    command: 'true',
    ...explicitPlace,
    'execution-role': 'arn:aws:iam::999999999999:role/x',
    cpu: '1000',
  }
  const asked = await step({ inputs: { ...inputs, engine: 'fargate', 'mask-aws-account-id': 'true' } })
  expect(asked.log.indexOf('::add-mask::999999999999\n')).toBe(0)
  const not = await step({ inputs: { ...inputs, engine: 'fargate' } })
  expect(not.log).not.toContain('::add-mask::9')
})
