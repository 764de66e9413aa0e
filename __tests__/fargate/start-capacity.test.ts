import type { RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { NoRoom } from '../../emulator/faults.ts'
import { envelopeOf, valueIn } from '../../emulator/wrapper-script.ts'
import type { Capacity } from '../../src/core/settings/kinds.ts'
import { type Starts, startsWith } from '../support/fargate-starts.ts'

const open: Starts[] = []
afterEach(() => Promise.all(open.splice(0).map(({ aws }) => aws.close())))

async function starts(capacity: Capacity = 'spot-then-on-demand', seed = 1): Promise<Starts> {
  const made = await startsWith({ settings: { capacity }, seed })
  open.push(made)
  await made.run() // leaves the task definition behind
  return made
}

const forms: readonly NoRoom[] = ['failure', 'exception', 'server-exception', 'stopped-task']
const provider = ({ capacityProviderStrategy = [] }: RunTaskRequest) => capacityProviderStrategy[0]?.capacityProvider
const awsWords = 'AWS has no Fargate capacity of that kind right now.'

/** The end of a run, be it a verdict or an error that the step has words for. */
const endOf = (run: ReturnType<Starts['run']>): Promise<{ readonly exitCode?: number; readonly words: string }> =>
  run.then(
    ({ verdict: { exitCode, summary, hint = '' } }) => ({ exitCode, words: `${summary} ${hint}` }),
    (error: Error & { readonly hint?: string }) => ({ words: `${error.message} ${error.hint ?? ''}` }),
  )

describe('no capacity', () => {
  it.each(forms)('of Spot, told as a %s, means on demand at once, and one task that runs', async (form) => {
    const { aws, run, asked, clock, output } = await starts()
    const [tasksBefore, askedBefore, before] = [aws.tasks.length, asked().length, clock.now()]
    aws.faults.noCapacity(form)
    expect((await run()).verdict.status).toBe('success')
    const requests = asked()
      .slice(askedBefore)
      .map(({ input, at }) => ({ provider: provider(input as unknown as RunTaskRequest), at }))
    expect(requests.map(({ provider }) => provider)).toEqual(['FARGATE_SPOT', 'FARGATE'])
    if (form !== 'stopped-task') expect((requests[1]?.at ?? 0) - before).toBe(0)
    const ran = aws.tasks.slice(tasksBefore).filter(({ startedAt }) => startedAt !== undefined)
    expect(ran.map(({ capacityProvider }) => capacityProvider)).toEqual(['FARGATE'])
    expect(output.notices).toEqual([`${awsWords} Starting on-demand instead, at about three times the price.`])
  })

  it.each(forms)('told as a %s, makes a new attempt with a nonce, an envelope and a token of its own', async (form) => {
    const { aws, run, asked } = await starts()
    const before = asked().length
    aws.faults.noCapacity(form)
    await run()
    const requests = asked()
      .slice(before)
      .map(({ input }) => input as unknown as RunTaskRequest)
    const nonces = await Promise.all(requests.map(async (request) => valueIn(await envelopeOf(request), 'nonce')))
    for (const list of [nonces, requests.map(({ clientToken }) => clientToken)]) expect(new Set(list).size).toBe(2)
    expect(new Set(requests.map(({ startedBy }) => startedBy)).size).toBe(1)
  })

  const kinds: readonly (readonly [Capacity, NoRoom, string])[] = (['spot', 'on-demand'] as const).flatMap((kind) =>
    forms.map((form) => [kind, form, kind === 'spot' ? 'FARGATE_SPOT' : 'FARGATE'] as const),
  )
  it.each(kinds)('of %s alone, told as a %s, is waited for', async (capacity, form, only) => {
    const { aws, run, asked, clock } = await starts(capacity)
    const [askedBefore, before] = [asked().length, clock.now()]
    aws.faults.noCapacity(form, 4)
    expect((await run()).verdict.status).toBe('success')
    const requests = asked().slice(askedBefore)
    expect(requests.map(({ input }) => provider(input as unknown as RunTaskRequest))).toEqual(Array(5).fill(only))
    expect(clock.now() - before).toBeGreaterThan(10_000)
  })

  it.each(['spot', 'on-demand'] as const)('of %s alone, is waited for until the start timeout', async (capacity) => {
    const { aws, run, clock } = await starts(capacity)
    const [tasks, before] = [aws.tasks.length, clock.now()]
    aws.faults.noCapacity('failure', Number.POSITIVE_INFINITY)
    expect((await endOf(run())).words).toContain(awsWords)
    expect(aws.tasks).toHaveLength(tasks)
    const seconds = (clock.now() - before) / 1_000
    expect(seconds).toBeGreaterThan(900 - 60)
    expect(seconds).toBeLessThanOrEqual(900)
  })

  it('of either kind is waited for until the start timeout too, on demand', async () => {
    const { aws, run, asked, clock } = await starts()
    const [askedBefore, before] = [asked().length, clock.now()]
    aws.faults.noCapacity('exception', Number.POSITIVE_INFINITY)
    expect((await endOf(run())).words).toContain('capacity')
    const providers = asked()
      .slice(askedBefore)
      .map(({ input }) => provider(input as unknown as RunTaskRequest))
    expect(providers.filter((name) => name === 'FARGATE_SPOT')).toHaveLength(1)
    expect(providers.length).toBeGreaterThan(10)
    expect((clock.now() - before) / 1_000).toBeGreaterThan(840)
  })

  it('is waited for with jitter: two runs do not ask in step', async () => {
    const pauses = await Promise.all(
      [1, 2].map(async (seed) => {
        const { aws, run, asked } = await starts('spot', seed)
        const before = asked().length
        aws.faults.noCapacity('failure', 6)
        await run()
        const times = asked().slice(before)
        return times.slice(1).map(({ at }, index) => at - (times[index]?.at ?? 0))
      }),
    )
    expect(pauses[0]).toHaveLength(6)
    expect(pauses[0]).not.toEqual(pauses[1])
    for (const list of pauses) expect(Math.max(...list)).toBeGreaterThan(2 * Math.min(...list))
  })
})

describe('the vCPU quota', () => {
  it.each(['failure', 'exception', 'server-exception'] as const)(
    'told as a %s, is waited for on the same capacity',
    async (form) => {
      const { aws, run, asked, output } = await starts('on-demand')
      const before = asked().length
      aws.faults.vcpuQuota(form, 3)
      expect((await run()).verdict.status).toBe('success')
      expect(asked().slice(before)).toHaveLength(4)
      expect(output.notes.join('\n')).toMatch(/as many Fargate vCPUs at once as its quota allows\. Starting again in/)
    },
  )

  it('that stays used up ends the run at the start timeout, and says how to have it raised', async () => {
    const { aws, run } = await starts('on-demand')
    aws.faults.vcpuQuota('failure', Number.POSITIVE_INFINITY)
    expect((await endOf(run())).words).toMatch(/quota allows.*Service Quotas console/)
  })
})
