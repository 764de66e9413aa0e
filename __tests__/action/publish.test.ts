import { afterAll, describe, expect, it } from '@jest/globals'
import { githubOutput } from '../../src/action/output.ts'
import { publish, publishVerdict } from '../../src/action/publish.ts'
import type { Files, Result } from '../../src/app/execute.ts'
import { readConfigFile } from '../../src/core/settings/config-file.ts'
import { resolveSettings } from '../../src/core/settings/resolve.ts'
import { type Ending, judge, type Verdict } from '../../src/core/task/verdict.ts'
import { stepSettings } from '../support/caller.ts'
import { type RecordedOutput, recordedOutput } from '../support/fakes.ts'
import { inJob, type JobResult } from '../support/in-job.ts'
import { type RawInputs, sourceOf } from '../support/inputs.ts'
import { attemptFacts, runFacts } from '../support/report.ts'
import { removeTemporaryFolders } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const nothing: Files = { output: '', env: '', summary: '', path: '' }

const facts = runFacts({ starts: 2, attempts: [attemptFacts({ onSpot: true, engine: undefined })] })
const took = 'Took 2 min: 40 s start, 1 min 15 s command, 5 s end.'
const known = { 'duration-seconds': '3', sha: facts.sha, capacity: 'spot', attempts: '2' }

async function published(
  files: Partial<Files>,
  { code = 0, raw = {}, ending }: { readonly code?: number; readonly raw?: RawInputs; readonly ending?: Ending } = {},
): Promise<JobResult<Verdict> & { readonly output: RecordedOutput }> {
  const output = recordedOutput()
  const result: Result = {
    ...{ verdict: judge(ending ?? { kind: 'exited', code, seconds: 3 }), seconds: 3, mayStillRun: false, facts },
    files: { ...nothing, ...files },
  }
  return { ...(await inJob({}, () => publish(result, stepSettings(raw), output))), output }
}

describe('what is published at the end of a run', () => {
  it('is its verdict, as outputs and in the log', async () => {
    const good = await published({})
    expect(good.outputs).toEqual({ status: 'success', 'exit-code': '0', ...known })
    expect([good.output.notes, good.output.all]).toEqual([['The command succeeded in 3 s.', took], []])
    const bad = await published({}, { code: 9 })
    expect(bad.outputs).toEqual({ status: 'failure', 'exit-code': '9', ...known })
    expect([bad.output.notes, bad.output.all]).toEqual([[took], ['The command exited with code 9.']])
  })

  it('ends with the failure, below all else that is said', async () => {
    const { log } = await inJob({}, () => {
      const verdict = judge({ kind: 'timed-out', timeoutSeconds: 60 })
      publish(
        { ...{ verdict, files: nothing, seconds: 60, mayStillRun: false }, facts },
        stepSettings({}),
        githubOutput(),
      )
    })
    expect(log).toMatch(/^Took .*\.\n::error title=mycli::.*%0AMore: .*\n$/)
  })

  it('names a setting as it was written in what to do', async () => {
    const ending: Ending = { kind: 'timed-out', timeoutSeconds: 60 }
    expect((await published({}, { ending })).result.hint).toBe('Increase timeout if it needs longer.')
    const file = readConfigFile('timeout: 60\n', { name: '.mycli.yaml' })
    const settings = resolveSettings([sourceOf({ command: ['true'] }, 'input'), file], 'action')
    const output = recordedOutput()
    const result = { ...{ verdict: judge(ending), files: nothing, seconds: 60, mayStillRun: false }, facts }
    const { result: told } = await inJob({}, () => publish(result, settings, output))
    expect(told.hint).toBe('Increase timeout (.mycli.yaml:1) if it needs longer.')
  })

  it('has no duration where the command did not run', async () => {
    const { outputs } = await inJob({}, () => publishVerdict({ exitCode: 125, status: 'error' }))
    expect(outputs).toEqual({ status: 'error', 'exit-code': '125' })
  })

  it('is what the command wrote to its files, but for what is not its own to set', async () => {
    const files = { output: 'a=1\nstatus=fine\n', env: 'STAGE=test\nNODE_OPTIONS=x\nOTHER=1\nSTAGE=prod' }
    const { outputs, variables, output } = await published(files, { raw: { exports: ['STAGE'] } })
    expect(outputs).toEqual({ a: '1', status: 'success', 'exit-code': '0', ...known })
    expect(variables).toEqual({ STAGE: 'prod' })
    expect(output.warnings).toEqual([
      expect.stringMatching(/^\$GITHUB_OUTPUT: .*status/),
      "$GITHUB_ENV: NODE_OPTIONS cannot be set for other steps; the command's is dropped.",
      '$GITHUB_ENV: not set for the steps that follow: OTHER. To set them, name them: exports: OTHER',
    ])
  })

  it('sets no variable that the workflow does not name', async () => {
    const { variables, output } = await published({ env: 'BASH_ENV=/tmp/x\nAWS_ENDPOINT_URL_STS=http://x\nFOO=1' })
    expect(variables).toEqual({})
    expect(output.warnings).toHaveLength(3)
  })

  it.each([
    ['output', 'a=1\nnonsense\n', { a: '1' }],
    ['env', 'nonsense\n', {}],
  ])('fails a step whose $GITHUB_%s cannot be read, with what could be read', async (file, text, values) => {
    const { result, outputs, output } = await published({ [file]: text })
    expect(result).toMatchObject({ exitCode: 1, status: 'failure' })
    expect(outputs).toEqual({ ...values, status: 'failure', 'exit-code': '0', ...known })
    expect(output.all[0]).toMatch(/cannot be read: line \d: "nonsense" is neither/)
    expect((await published({ [file]: text }, { code: 7 })).result.exitCode).toBe(7)
  })

  it('is no folder for PATH, since that is not where the next steps run, and nothing of a file that did not arrive', async () => {
    const lost = await published({ path: '/x\n', output: undefined, env: undefined, summary: undefined })
    expect(lost.output.warnings).toEqual([expect.stringContaining('$GITHUB_PATH')])
    expect([lost.variables, lost.output.all]).toEqual([{}, lost.output.warnings])
  })
})
