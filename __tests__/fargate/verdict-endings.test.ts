import { StopTaskCommand } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import type { Farewell, Script } from '../../emulator/behaviour.ts'
import { clientsOf } from '../../emulator/clients.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { playRun } from '../support/fargate-script.ts'

const forever = { ends: Number.POSITIVE_INFINITY } as const

describe('a task', () => {
  it('of two seconds brings its code, its lines and its length', async () => {
    const { result, output } = await playRun({ task: { lines: ['a', 'b'], code: 7, seconds: 2 }, times: { ends: 2 } })
    expect(output.printed).toEqual(['a', 'b'])
    expect(result).toMatchObject({ verdict: { exitCode: 7, status: 'failure' }, seconds: 2 })
  })

  it('of three hours, one of ten, asks AWS for its log with each flush, and for its state where a line is 10 s late', async () => {
    const lines = Array.from({ length: 3 * 360 }, (_, index) => `line ${index + 1}`)
    const { result, output, aws, seconds } = await playRun({
      task: { lines, code: 0 },
      times: { between: 10 },
      jobs: 10,
    })
    expect(output.printed).toEqual(lines)
    expect(result?.verdict.status).toBe('success')
    expect(seconds).toBeGreaterThan(3 * 3_600)
    const calls = aws.calls()
    expect(calls['logs:GetLogEvents']?.count).toBeLessThan(seconds / 4.5)
    expect(calls['ecs:DescribeTasks']?.count).toBeLessThan(seconds / 10 + 60)
    expect(calls['ecs:RunTask']?.count).toBeLessThanOrEqual(3)
    expect(calls['ecs:StopTask']).toBeUndefined()
  })

  it.each([
    ['20 s after its end', 20],
    ['40 min after its end', 2_400],
    ['never', Number.POSITIVE_INFINITY],
  ])('that gets to STOPPED %s is over when its last word can be read', async (_what, deprovisioning) => {
    const { result, afterReadableSeconds } = await playRun({
      task: { lines: ['a'], code: 3 },
      times: { ends: 30 },
      aws: { timing: { deprovisioning } },
    })
    expect(result?.verdict.exitCode).toBe(3)
    expect(afterReadableSeconds).toBeLessThanOrEqual(1.5)
  })

  it('killed for memory is out of memory in the words of ECS', async () => {
    const { result, seconds } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: forever,
      troubles: { outOfMemory: { after: 60 } },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 137, status: 'failure' })
    expect(`${result?.verdict.summary} ${result?.verdict.hint}`).toMatch(/memory/i)
    expect(seconds).toBeLessThan(300)
  })

  it('whose command alone was killed for memory says so by the count of its wrapper', async () => {
    const { result } = await playRun({ task: { lines: ['a'], code: 137, reason: 'memory' } })
    expect(result?.verdict).toMatchObject({ exitCode: 137, status: 'failure' })
    expect(result?.verdict.summary).toMatch(/ran out of memory/)
  })

  it('that ends without an exit code and without a last word is no success', async () => {
    const { result } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: forever,
      troubles: { dies: { main: { after: 30 } }, withoutExitCode: ['main'] },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 125, status: 'error' })
  })

  it('that was killed without a word is a failure with its code', async () => {
    const { result } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: forever,
      troubles: { dies: { main: { after: 30 } } },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 137, status: 'failure' })
  })
})

describe('Spot capacity that is taken back', () => {
  const codes = ['SpotInterruption', 'TerminationNotice'] as const

  it.each(codes)('is never a success, with any last word of the wrapper: %s', async (stopCode) => {
    const { result, aws } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ...forever, leaves: 5 },
      troubles: { reclaim: { after: 60, stopCode } },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 130, status: 'error' })
    expect(result?.verdict.summary).toMatch(/Spot/)
    expect(aws.tasks).toHaveLength(1)
  })

  it.each(codes)('of a wrapper that has no last word is no success either: %s', async (stopCode) => {
    const { result } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ...forever, leaves: undefined },
      troubles: { reclaim: { after: 60, stopCode } },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 130, status: 'error' })
  })

  it.each(codes)('lets the command run again as often as is allowed: %s', async (stopCode) => {
    const { result, aws, stillRunning } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ...forever, leaves: 5 },
      troubles: { reclaim: { after: 60, stopCode } },
      retries: { capacity: 'spot', onInterruption: 1 },
    })
    expect(aws.tasks).toHaveLength(2)
    expect(result?.verdict).toMatchObject({ exitCode: 130, status: 'error' })
    expect(stillRunning).toBe(0)
  })

  it.each(codes)('before the command began is started again by itself: %s', async (stopCode) => {
    let reclaimed = false
    const { result, aws, output } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { begins: 30 },
      retries: { capacity: 'spot-then-on-demand', onInterruption: 0 },
      meanwhile(_seconds, world) {
        const [task] = world.tasks
        if (reclaimed || !task || world.statusOf(task) !== 'PENDING') return
        reclaimed = true
        world.reclaim(task, stopCode)
      },
    })
    expect(result?.verdict.status).toBe('success')
    expect(output.printed).toEqual(['a'])
    expect(aws.tasks.map(({ capacityProvider }) => capacityProvider)).toHaveLength(2)
  })
})

describe('Spot capacity that is taken back while the commit is fetched', () => {
  it.each([
    ['the wrapper', 'exit 143 signalled 0 0 0 0'],
    ['the checkout first', 'exit 125 checkout 0 0 0 0'],
  ])('is no failure of the checkout, and is started again: told to %s', async (listener, last) => {
    const { result, aws, output } = await playRun({
      task: { lines: [], code: 0 },
      retries: { capacity: 'spot-then-on-demand', onInterruption: 0 },
      aws: {
        behaviour: async (request, count) => {
          const usual = await wrapperScript(request, { lines: ['a'], code: 0 })
          if (count > 0) return { kind: 'scripted', script: usual }
          const mark = usual.events[Symbol.iterator]().next().value?.text.split(' ')[0]
          const word = `${mark} checkout failed stopped told to stop;`
          const events = [...(listener === 'the wrapper' ? [] : [word]), `${mark} ${last};`]
          const told = (): Farewell => ({
            events: events.map((text) => ({ after: 1, text })),
            end: { after: 1, exitCode: 143 },
          })
          const script: Script = { events: [], end: undefined, told }
          return { kind: 'scripted', script, reclaim: { after: 10 } }
        },
      },
    })
    expect(output.printed).toEqual(['a'])
    expect(result?.verdict.status).toBe('success')
    expect(aws.tasks.map(({ id }) => id)).toHaveLength(2)
  })
})

describe('a task that a person stops', () => {
  it.each([
    ['with a last word', 2],
    ['without one', undefined],
  ])('is cancelled, and never a success: %s', async (_what, leaves) => {
    let stopping: Promise<unknown> | undefined
    const { result } = await playRun({
      task: { lines: ['a'], code: 0 },
      times: { ...forever, leaves },
      meanwhile(seconds, aws) {
        if (seconds > 60) stopping ??= stopByHand(aws)
        return stopping
      },
    })
    expect(result?.verdict).toMatchObject({ exitCode: 130, status: 'cancelled' })
    expect(result?.verdict.summary).toMatch(/enough of it/)
  })
})

async function stopByHand(aws: LoopbackAws): Promise<void> {
  const clients = clientsOf(aws)
  const request = { cluster: 'mycli', task: aws.tasks[0]?.arn ?? '', reason: 'enough of it' }
  await clients.ecs.send(new StopTaskCommand(request))
  clients.destroy()
}
