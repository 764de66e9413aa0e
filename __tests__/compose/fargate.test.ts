import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { frame } from '../../emulator/wrapper-stream.ts'
import { journalIn } from '../../src/adapters/node/journal.ts'
import type { Caller, OpenedEngine } from '../../src/compose/caller.ts'
import { finishOnFargate, openFargate } from '../../src/compose/fargate.ts'
import { fargatePace } from '../../src/core/aws/pace.ts'
import { UserError } from '../../src/core/errors.ts'
import type { Settings } from '../../src/core/settings/resolve.ts'
import { callerWith, contextWith, orderWith, stepSettings } from '../support/caller.ts'
import { fakeClock, recordedOutput } from '../support/fakes.ts'
import { explicitPlace } from '../support/fargate-step.ts'
import { startAws } from '../support/held-aws.ts'
import { type RawInputs, settingsOf } from '../support/inputs.ts'
import { attemptOf, planOf } from '../support/plan.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'
import { sealingKey, stackWith } from '../support/sealed.ts'
import { until } from '../support/until.ts'

const place: RawInputs = Object.fromEntries(Object.entries(explicitPlace).map(([name, text]) => [name, [text]]))
const never = new AbortController().signal
const keys = process.env
let aws: LoopbackAws
let opened: OpenedEngine[]

beforeAll(async () => {
  const script = {
    events: [
      { after: 0, text: frame('begin 1') },
      { after: 0, text: 'printed' },
      { after: 0, text: 'not yet' },
    ],
  }
  aws = await startAws({
    scale: 0.001,
    parameters: stackWith(await sealingKey(), {
      github: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:git-AbCdEf',
    }),
    behaviour: () => ({ kind: 'scripted', script }),
  })
})
beforeEach(() => {
  process.env = { PATH: keys['PATH'], HOME: temporaryFolder(), ...aws.environment }
  opened = []
})
afterEach(async () => {
  process.env = keys
  await Promise.all(opened.map((one) => one.close()))
})
afterAll(async () => {
  await aws.close()
  removeTemporaryFolders()
})

async function open(settings: Settings, caller: Partial<Caller> = {}, tags = {}): Promise<OpenedEngine> {
  const one = await openFargate(
    orderWith(settings, { tags }),
    callerWith({ environment: process.env, ...caller }),
    never,
  )
  opened.push(one)
  return one
}

const asked = (operation: string): readonly RecordedRequest[] =>
  aws.requests.filter((one) => one.operation === operation)

describe('a run that is cancelled before AWS has said where it may be', () => {
  it('waits for no answer', async () => {
    const cancelling = new AbortController()
    const restore = aws.faults.add({ operation: 'ssm:GetParameter' }, { kind: 'hang' })
    const asked = aws.requests.length
    const caller = callerWith({ environment: process.env })
    const opening = openFargate(orderWith(stepSettings({})), caller, cancelling.signal).catch((error: unknown) => error)
    await until(() => aws.requests.length > asked, 'a request')
    cancelling.abort()
    const late = new AbortController()
    // An answer is awaited for 30 s.
    const outcome = await Promise.race([opening, setTimeout(15_000, 'still waiting', { signal: late.signal })])
    late.abort()
    restore()
    expect(outcome).toBeInstanceOf(UserError)
  })
})

describe('the engine that a run on Fargate gets', () => {
  it.each([
    [1, '1'],
    [200, '200'],
  ])('asks as often as %d jobs side by side may', async (jobs, text) => {
    const { pace } = await open(stepSettings({ ...place, 'parallel-jobs': [text] }))
    expect(pace).toEqual(fargatePace(jobs))
  })

  it('asks on a command line as a job that runs alone', async () => {
    expect((await open(settingsOf(place))).pace).toEqual(fargatePace(1))
    expect(fargatePace(200)).not.toEqual(fargatePace(1))
  })

  it('starts again as the inputs allow', async () => {
    const { retries } = await open(stepSettings({ ...place, capacity: ['spot'], 'retries-on-interruption': ['3'] }))
    expect(retries).toEqual({ capacity: 'spot', onInterruption: 3 })
  })

  it('reads no stack where the inputs say it all, and its stored credentials where they do not', async () => {
    const before = asked('ssm:GetParameter').length
    expect((await open(stepSettings(place))).gitSecrets).toEqual({})
    expect(asked('ssm:GetParameter')).toHaveLength(before)
    const secrets = { github: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:git-AbCdEf' }
    expect((await open(stepSettings({}))).gitSecrets).toEqual(secrets)
    expect((await open(stepSettings({ ...place, stack: ['mycli'] }))).gitSecrets).toEqual(secrets)
    expect(asked('ssm:GetParameter')).toHaveLength(before + 2)
  })

  it('keeps where its tasks are before there is one', async () => {
    const [tasks, caller] = [aws.tasks.length, callerWith({ environment: process.env })]
    opened.push(await openFargate(orderWith(stepSettings(place)), caller, never))
    expect(caller.places.map((text) => JSON.parse(text))).toEqual([
      { engine: 'fargate', region: 'us-east-1', cluster: 'mycli', logGroup: '/mycli' },
    ])
    expect(aws.tasks).toHaveLength(tasks)
  })

  it('starts tasks with the tags, the capacity and the size of the order, in the region of the input', async () => {
    const inputs = { ...place, capacity: ['spot'], cpu: ['2048'], memory: ['4096'], 'aws-region': ['us-east-1'] }
    process.env['AWS_REGION'] = 'eu-west-1'
    const { engine } = await open(stepSettings(inputs), {}, { job: 'tests', sha: 'a'.repeat(40) })
    await engine.start(planOf({ executionId: 'b'.repeat(20) }), attemptOf(), never)
    const request = aws.tasks.at(-1)?.request
    expect(request).toMatchObject({
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }],
      overrides: { cpu: '2048', memory: '4096' },
    })
    expect(request?.tags).toEqual(
      expect.arrayContaining([
        { key: 'mycli:job', value: 'tests' },
        { key: 'mycli:sha', value: 'a'.repeat(40) },
      ]),
    )
  })

  it('hides the keys that it signs with, and no others', async () => {
    const caller = callerWith({ environment: process.env })
    opened.push(await openFargate(orderWith(stepSettings(place)), caller, never))
    expect(caller.masked).toContain(aws.environment['AWS_SECRET_ACCESS_KEY'])
    expect(caller.masked).not.toContain(aws.environment['AWS_ACCESS_KEY_ID'])
  })

  it.each([true, false])('warns of keys that end before the run may: %s', async (warns) => {
    const output = recordedOutput()
    const minutes = warns ? 30 : 120
    process.env['AWS_CREDENTIAL_EXPIRATION'] = new Date(Date.now() + minutes * 60_000).toISOString()
    await open(stepSettings({ ...place, timeout: ['60m'], 'start-timeout': ['15m'] }), { output })
    expect(output.warnings).toEqual(warns ? [expect.stringContaining('credentials')] : [])
  })
})

describe('a role that the step is to assume', () => {
  const role = 'arn:aws:iam::123456789012:role/deploy'
  const fork = { pull_request: { base: { repo: { id: 1 } }, head: { repo: { id: 2 } } } }

  it('is asked for with the session name and the audience of the step, for as long as the run may take', async () => {
    const inputs = { ...place, 'role-to-assume': [role], audience: ['https://example.org'], timeout: ['2h'] }
    // The emulator knows no such role: the request is what counts.
    await open(stepSettings({ ...inputs, stack: ['mycli'] }), { sessionName: 'mycli-owner-name-7' }).catch(() => {})
    const request = asked('sts:AssumeRoleWithWebIdentity').at(-1)
    expect(request?.input).toMatchObject({ RoleArn: role, RoleSessionName: 'mycli-owner-name-7' })
    expect(request?.input).toMatchObject({ DurationSeconds: `${7_200 + 900 + 900}` })
    expect(aws.requests.filter(({ url }) => url.includes('audience=https%3A%2F%2Fexample.org'))).toHaveLength(1)
  })

  it.each<[string, Partial<Caller>, RegExp]>([
    ['of a fork', { frontEnd: 'action', context: contextWith({ payload: fork }) }, /fork/],
    ['of a branch', { frontEnd: 'action', context: contextWith() }, /id-token: write/],
  ])(
    'cannot be had in the pull request %s that has no right to tokens, and it is said why',
    async (_what, caller, why) => {
      delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
      delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
      const failed = open(stepSettings({ ...place, 'role-to-assume': [role], stack: ['mycli'] }), caller)
      await expect(failed).rejects.toMatchObject({ hint: expect.stringMatching(why) })
    },
  )
})

describe('the journal of a run on Fargate', () => {
  const entry = { nonce: 'f'.repeat(32), cursor: 'here', ended: false }

  it('is in the folder that is shared with the process that finishes it, and says whether the run was given up', async () => {
    const sharedFolder = temporaryFolder()
    const { journal } = await open(stepSettings(place), { sharedFolder })
    journal.printed({ id: 'task' }, entry)
    const other = journalIn(sharedFolder, 'abcdefghijklmnopqrst')
    expect(other.read()).toEqual({ task: 'task', ...entry })
    expect(journal.isAbandoned()).toBe(false)
    other.abandon()
    expect(journal.isAbandoned()).toBe(true)
  })

  it('is none where no other process comes after', async () => {
    const { journal } = await open(settingsOf(place))
    const before = readdirSync('.')
    journal.printed({ id: 'task' }, entry)
    expect([readdirSync('.'), journal.isAbandoned()]).toEqual([before, false])
  })

  it('keeps a run that was given up from starting anything', async () => {
    const sharedFolder = temporaryFolder()
    const [tasks, { engine }] = [aws.tasks.length, await open(stepSettings(place), { sharedFolder })]
    journalIn(sharedFolder, 'abcdefghijklmnopqrst').abandon()
    await expect(engine.start(planOf(), attemptOf(), never)).rejects.toThrow('before its task was started')
    expect(aws.tasks).toHaveLength(tasks)
  })
})

describe('a run on Fargate whose process was killed', () => {
  const kept = JSON.stringify({ engine: 'fargate', region: 'us-east-1', cluster: 'mycli', logGroup: '/mycli' })
  const killed = (executionId: string, kept: string) => ({
    ...{ executionId, place: kept },
    inputs: { 'role-to-assume': undefined, audience: undefined },
  })

  it('has its task stopped, the rest of its log printed, and its journal removed', async () => {
    const [executionId, sharedFolder, output] = ['k'.repeat(20), temporaryFolder(), recordedOutput()]
    const { engine } = await open(stepSettings(place), { sharedFolder })
    const task = await engine.start(planOf({ executionId }), attemptOf(), never)
    const nonce = frame('').slice('@mycli:'.length, -2)
    while ((await engine.readLogs(task, undefined)).events.length < 3) await setTimeout(5)
    journalIn(sharedFolder, executionId).printed(task, { nonce, cursor: undefined, ended: false })
    const caller = callerWith({
      frontEnd: 'action',
      environment: process.env,
      context: contextWith(),
      sharedFolder,
      output,
    })
    expect(await finishOnFargate(killed(executionId, kept), caller, fakeClock())).toBe(
      `Execution ${executionId} has been stopped.`,
    )
    expect(aws.tasks.at(-1)?.stoppedReason).toBe('mycli: cancelled')
    expect(output.printed).toEqual(['printed', 'not yet'])
    expect(existsSync(join(sharedFolder, `mycli-${executionId}.json`))).toBe(false)
    expect(journalIn(sharedFolder, executionId).isAbandoned()).toBe(true)
  })

  it('has its log left alone where that had been printed to its end', async () => {
    const [executionId, sharedFolder, output] = ['m'.repeat(20), temporaryFolder(), recordedOutput()]
    const { engine } = await open(stepSettings(place), { sharedFolder })
    const task = await engine.start(planOf({ executionId }), attemptOf(), never)
    const nonce = frame('').slice('@mycli:'.length, -2)
    while ((await engine.readLogs(task, undefined)).events.length < 3) await setTimeout(5)
    journalIn(sharedFolder, executionId).printed(task, { nonce, cursor: undefined, ended: true })
    const caller = callerWith({ environment: process.env, sharedFolder, output })
    await finishOnFargate(killed(executionId, kept), caller, fakeClock())
    expect(aws.tasks.at(-1)?.stoppedReason).toBe('mycli: cancelled')
    expect(output.printed).toEqual([])
  })

  it('is nothing to speak of where no task is left', async () => {
    const caller = callerWith({ environment: process.env, sharedFolder: temporaryFolder() })
    expect(await finishOnFargate(killed('n'.repeat(20), kept), caller, fakeClock())).toBeUndefined()
  })

  it('is not looked for where another step has overwritten the place', async () => {
    const sharedFolder = temporaryFolder()
    writeFileSync(join(sharedFolder, 'other'), '')
    const caller = callerWith({ environment: process.env, sharedFolder })
    const broken = JSON.stringify({ engine: 'fargate', region: 'us-east-1', cluster: '' })
    await expect(finishOnFargate(killed('o'.repeat(20), broken), caller, fakeClock())).rejects.toThrow('incomplete')
    expect(readdirSync(sharedFolder)).toEqual(['other'])
  })
})
