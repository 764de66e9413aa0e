import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECSClient } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { RecordedRequest } from '../../emulator/requests.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { callsWith } from '../../src/adapters/aws/call.ts'
import { fargateEngine } from '../../src/adapters/aws/engine.ts'
import { clientOptions } from '../../src/adapters/aws/http.ts'
import { githubIdTokens } from '../../src/adapters/aws/oidc.ts'
import { roleCredentials } from '../../src/adapters/aws/role.ts'
import { execute, type Result } from '../../src/app/execute.ts'
import { wantedSessionSeconds } from '../../src/core/aws/login/session.ts'
import { fargatePace } from '../../src/core/aws/pace.ts'
import { fargateSettings, placeWith } from '../support/fargate.ts'
import { fargatePortsFor, type SharedClock, sharedClock } from '../support/fargate-run.ts'
import { startAws } from '../support/held-aws.ts'
import { planOf } from '../support/plan.ts'
import { arnOf, roles } from '../support/role.ts'

const { signal } = new AbortController()

const hour = 3_600
let aws: LoopbackAws
let clock: SharedClock
afterEach(() => aws.close())

/** A command of three hours that says a line a minute, on the real loop and engine, as a role of one-hour sessions. */
async function threeHours(arrange: (aws: LoopbackAws, startMs: number) => void = () => {}): Promise<Result> {
  // Far from now: the SDK's own idea of time must not matter.
  clock = sharedClock(Date.UTC(2090, 0, 1))
  const lines = Array.from({ length: 180 }, (_, minute) => `minute ${minute}`)
  aws = await startAws({
    now: clock.now,
    roles,
    acceptTestKeys: false,
    behaviour: async (request) => ({
      kind: 'scripted',
      script: await wrapperScript(request, { lines, code: 0, seconds: 3 * hour }, { between: 60 }),
    }),
  })
  arrange(aws, clock.now())
  const plan = planOf({ timeoutSeconds: 4 * hour, startTimeoutSeconds: 900 })
  const ports = fargatePortsFor(aws, clock)
  const { engine, close } = await engineAsRole(wantedSessionSeconds(plan.timeoutSeconds, plan.startTimeoutSeconds))
  // As one of many jobs, so that it asks every 20 s.
  const pace = fargatePace(100)
  return execute(plan, { ...ports, engine, pace }, new AbortController().signal).finally(close)
}

async function engineAsRole(wantedSeconds: number) {
  const client = { ...(await clientOptions('us-east-1', '1.0.0')), endpoint: aws.url }
  const { requestHandler } = client
  const mask = (): void => {}
  const credentials = roleCredentials({
    ...{ role: arnOf('short'), audience: 'sts.amazonaws.com', sessionName: 'mycli-owner-name-1', wantedSeconds },
    fetchIdToken: githubIdTokens({
      environment: aws.environment,
      requestHandler,
      clock,
      signal,
      fromFork: false,
      mask,
    }),
    ...{ clock, signal, client, mask },
  })
  const { call, provider } = callsWith(credentials)
  const options = { ...client, credentials: provider }
  const [ecs, logs] = [new ECSClient(options), new CloudWatchLogsClient(options)]
  const { random } = fargatePortsFor(aws, clock)
  const settings = fargateSettings({ place: placeWith({ region: 'us-east-1' }) })
  const own = { ecs: async () => ecs, logs: async () => logs, call, clock, random }
  const engine = fargateEngine(settings, { ...own, version: '1.0.0', isAbandoned: () => false })
  return { engine, close: () => requestHandler.destroy() }
}

const callsOf = (service: string): readonly RecordedRequest[] =>
  aws.requests.filter(({ operation }) => operation.startsWith(service))
const refusedAsExpired = (): readonly RecordedRequest[] =>
  aws.requests.filter(({ answer = '' }) => /ExpiredToken/.test(answer))
const pausesOf = (requests: readonly RecordedRequest[]): readonly number[] =>
  requests.slice(1).map(({ at }, index) => Math.floor((at - (requests[index]?.at ?? 0)) / 60_000))

describe('a run of three hours with sessions of one', () => {
  it('makes no call with credentials that have ended, and renews them once an hour', async () => {
    const { verdict } = await threeHours()
    expect(verdict.status).toBe('success')
    expect(refusedAsExpired()).toEqual([])
    const [tooLong, ...begun] = callsOf('sts:')
    expect([tooLong?.status, ...begun.map(({ status }) => status)]).toEqual([400, 200, 200, 200, 200])
    for (const minutes of pausesOf(begun)) expect([55, 56]).toContain(minutes)
    // Every token buys one session, or one refusal.
    expect(callsOf('oidc:')).toHaveLength(5)
    expect(callsOf('logs:').length).toBeGreaterThan(500)
  })

  it('goes on with the old ones while a renewal fails twice', async () => {
    const { verdict } = await threeHours(({ faults }, startMs) => {
      const from = startMs + 50 * 60_000
      faults.add({ operation: 'oidc:GetToken', from, times: 4 }, { kind: 'reset', when: 'before' })
      faults.refuseCredentials('denied', { operation: 'sts:AssumeRoleWithWebIdentity', from, times: 1 })
    })
    expect(verdict.status).toBe('success')
    expect(refusedAsExpired()).toEqual([])
    const renewals = callsOf('sts:').slice(2)
    expect(renewals.map(({ status }) => status)).toEqual([400, 200, 200, 200])
    // Four tries for a token, then one for a session: both failed, and the third was made within the old one's life.
    const [first, second, third] = [callsOf('oidc:').find(({ status, at }) => status === 0 && at > 0), ...renewals]
    expect(first?.at ?? 0).toBeLessThan(second?.at ?? 0)
    expect((third?.at ?? 0) - (callsOf('sts:')[1]?.at ?? 0)).toBeLessThan(hour * 1_000)
  })
})
