import { afterEach, describe, expect, it } from '@jest/globals'
import { type BrokenAnswer, brokenAnswers } from '../../emulator/broken-answers.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { type Starts, startsWith } from '../support/fargate-starts.ts'

const open: Starts[] = []
afterEach(() => Promise.all(open.splice(0).map(({ aws }) => aws.close())))

const nameOf = (how: BrokenAnswer): string => (typeof how === 'string' ? how : `HTML at status ${how.html}`)
const whens = ['before', 'after'] as const

/** A run whose calls of one operation have these answers first. */
async function runWith(operation: string, broken: readonly BrokenAnswer[], when: 'before' | 'after') {
  const starts = await startsWith({ requestTimeout: 400, times: { ends: 400 } })
  open.push(starts)
  for (const how of broken) starts.aws.faults.breakAnswer(operation, how, when)
  const result = await starts.run({ timeoutSeconds: operation === 'ecs:StopTask' ? 60 : 3_600 })
  return { ...starts, result, asked: starts.aws.requests.filter((request) => request.operation === operation) }
}

const bodiesOf = (requests: readonly RecordedRequest[]): number => new Set(requests.map(({ body }) => body)).size

describe('an answer to RunTask that is not one of AWS’s', () => {
  it.each(whens.flatMap((when) => brokenAnswers.map((how) => [when, nameOf(how), how] as const)))(
    '%s the task is started leads to the same request again, and to one task: %s',
    async (when, _name, how) => {
      const starts = await startsWith({ requestTimeout: 400 })
      open.push(starts)
      await starts.run() // leaves the task definition behind, so that each request from here on is for one task
      const before = starts.asked().length
      starts.aws.faults.breakAnswer('ecs:RunTask', how, when)
      expect((await starts.run()).verdict).toMatchObject({ status: 'success', exitCode: 0 })
      expect(starts.aws.tasks).toHaveLength(2)
      const requests = starts.asked().slice(before)
      expect(requests).toHaveLength(2)
      expect(bodiesOf(requests)).toBe(1)
    },
  )

  it('for as long as there may be one leaves the task unknown, in words of ours', async () => {
    const starts = await startsWith()
    open.push(starts)
    starts.aws.faults.breakAnswer('ecs:RunTask', { html: 502 }, 'after', Number.POSITIVE_INFINITY)
    const error = await starts.run().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'UserError',
      message: 'AWS did not say within the start timeout whether there is a task.',
    })
  })
})

describe('an answer that is not one of AWS’s', () => {
  it.each(
    whens.flatMap((when) =>
      ['ecs:RegisterTaskDefinition', 'ecs:DescribeTasks', 'logs:GetLogEvents'].map(
        (operation) => [operation, when] as const,
      ),
    ),
  )('to %s, of every kind one after the other, %s it is carried out, is asked for again', async (operation, when) => {
    const { aws, result, output, asked } = await runWith(operation, brokenAnswers, when)
    expect(result.verdict).toMatchObject({ status: 'success', exitCode: 0 })
    expect(output.printed).toEqual(['ran'])
    expect(output.warnings).toEqual([])
    expect(aws.tasks.map(({ stoppedReason }) => stoppedReason)).toEqual(['Essential container in task exited'])
    // What was registered is there, with any answer: it is not registered again.
    const once = operation === 'ecs:RegisterTaskDefinition' && when === 'after'
    expect(asked.length).toBeGreaterThan(once ? 0 : brokenAnswers.length)
  })

  it.each(whens)('to StopTask, of every kind, %s the task is told, is no sign that it was told', async (when) => {
    const { aws, result, asked } = await runWith('ecs:StopTask', brokenAnswers, when)
    expect(result.verdict).toMatchObject({ status: 'timed-out', exitCode: 124 })
    expect(aws.tasks.map(({ stoppedReason }) => stoppedReason)).toEqual(['mycli: timed-out'])
    expect(asked.length).toBeGreaterThan(when === 'before' ? brokenAnswers.length : 0)
  })
})
