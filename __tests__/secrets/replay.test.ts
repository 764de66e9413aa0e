import { readFileSync } from 'node:fs'
import { type KeyValuePair, RunTaskCommand, type RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Clients, clientsOf } from '../../emulator/clients.ts'
import { sealEnvelope } from '../../src/adapters/aws/envelope.ts'
import { describeWith } from '../support/describe-with.ts'
import { placeWith } from '../support/fargate.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { attemptOf, planOf } from '../support/plan.ts'
import { inProject } from '../support/project.ts'
import { jobToken } from '../support/runner.ts'
import { type SealingKey, sealingKey } from '../support/sealed.ts'
import { needs } from '../support/tools.ts'
import { until } from '../support/until.ts'

const document = readFileSync(inProject('docs/security.md'), 'utf8')
const hourMs = 3_600_000
let key: SealingKey
let world: FargateWorld
let attacker: Clients
let recorded: RunTaskRequest

const variable = (name: string): string =>
  recorded.overrides?.containerOverrides
    ?.flatMap(({ environment = [] }) => environment)
    .find((one) => one.name === name)?.value ?? ''

/** Sends the recorded request again with other variables for the checkout, and answers the logs of checkout and main. */
async function replay(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const environment = ['MYCLI_ENVELOPE', 'MYCLI_EXECUTION_ID'].flatMap((name): KeyValuePair[] => {
    const value = name in changes ? changes[name] : variable(name)
    return value === undefined ? [] : [{ name, value }]
  })
  const request = {
    ...recorded,
    clientToken: `attacker-${Math.random()}`,
    overrides: { ...recorded.overrides, containerOverrides: [{ name: 'checkout', environment }] },
  }
  const { tasks = [] } = await attacker.ecs.send(new RunTaskCommand(request))
  const arn = tasks[0]?.taskArn ?? ''
  const task = world.aws.tasks.find((one) => one.arn === arn)
  await until(() => task?.stoppingAt !== undefined, 'the task to end')
  const logs = (): string =>
    ['checkout', 'main']
      .flatMap((name) => world.aws.logOf('/mycli', `mycli/${name}/${arn.split('/').pop()}`))
      .join('\n')
  await until(() => / exit |^failed/m.test(logs()), 'the last word')
  return logs()
}

/** An envelope with a foreign command, which the public key is enough to seal. */
const sealed = (to: string | undefined, ageMs = 0, token?: string): Promise<string> =>
  sealEnvelope(
    {
      plan: planOf({
        executionId: variable('MYCLI_EXECUTION_ID'),
        script: 'echo the command of another',
        source: {
          repo: `${world.git.url}/owner/name`,
          sha: world.repository.git('rev-parse', 'HEAD'),
          branch: undefined,
        },
        credentials: {
          persist: false,
          ...(token ? { token: { url: world.git.url, user: 'x-access-token', token } } : {}),
        },
      }),
      attempt: attemptOf(),
    },
    placeWith({ publicKey: to }),
    { now: () => Date.now() - ageMs, sleep: async () => {} },
  )

describeWith({ age: needs.age }, 'an envelope that was recorded', () => {
  beforeAll(async () => {
    key = await sealingKey()
    world = await fargateWorld({ secrets: key.secrets }, { token: jobToken })
    const { code } = await world.step('echo the command', { inputs: key.inputs }).result
    expect(code).toBe(0)
    recorded = world.aws.requests.findLast(({ operation }) => operation === 'ecs:RunTask')
      ?.input as unknown as RunTaskRequest
    attacker = clientsOf(world.aws)
  })
  afterAll(async () => {
    attacker.destroy()
    await world.close()
  })

  it.concurrent.each<[string, string, () => Promise<Readonly<Record<string, string | undefined>>>]>([
    [
      'after its expiry',
      'the envelope expired … s ago',
      async () => ({ MYCLI_ENVELOPE: await sealed(key.recipient, hourMs) }),
    ],
    ['for another execution', 'the envelope is for another execution', async () => ({ MYCLI_EXECUTION_ID: 'another' })],
    [
      'cut off',
      'the seal of the envelope is broken: it was cut off or changed',
      async () => ({ MYCLI_ENVELOPE: variable('MYCLI_ENVELOPE').slice(0, -40) }),
    ],
    [
      'sealed to another key',
      'the envelope is sealed to another key than the one here',
      async () => ({ MYCLI_ENVELOPE: await sealed((await sealingKey()).recipient) }),
    ],
    [
      'not sealed',
      'the envelope is not sealed, and there is a key here',
      async () => ({ MYCLI_ENVELOPE: await sealed(undefined) }),
    ],
  ])('fetches nothing %s, and says what the document says', async (_when, words, change) => {
    await ready()
    expect(document).toContain(`\`${words}\``)
    const log = await replay(await change())
    expect(log).toMatch(new RegExp(`failed envelope ${words.replace('…', '\\d+')}`))
    expect(log).not.toMatch(/the command/)
  })

  it.concurrent('runs again before its expiry, with its execution id or without', async () => {
    await ready()
    expect(document).toContain('| replayed before its expiry, with the same execution id or with none | it runs again')
    expect(await replay()).toMatch(/^the command$/m)
    expect(await replay({ MYCLI_EXECUTION_ID: undefined })).toMatch(/^the command$/m)
  })

  it.concurrent('runs when it was sealed by another: the seal names no maker', async () => {
    await ready()
    expect(document).toMatch(/re-encrypted to the public key by a party that knows its content \| it runs/)
    const MYCLI_ENVELOPE = await sealed(key.recipient, 0, jobToken)
    expect(await replay({ MYCLI_ENVELOPE })).toMatch(/^the command of another$/m)
  })
})

// Concurrent tests do not wait for beforeAll.
const ready = (): Promise<void> => until(() => recorded !== undefined && attacker !== undefined, 'the recording')
