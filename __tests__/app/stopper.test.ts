import { describe, expect, it } from '@jest/globals'
import { stopperOf } from '../../src/app/stopper.ts'
import { TransientError } from '../../src/core/errors.ts'
import { recordedOutput, scriptedEngine } from '../support/fakes.ts'

/** A stopper whose requests are answered one by one, in any order. */
function stopper() {
  const output = recordedOutput()
  const asked: { cause: string; answer: () => void; refuse: (error: unknown) => void }[] = []
  const stop = (_task: unknown, cause: string): Promise<void> =>
    new Promise((answer, refuse) => void asked.push({ cause, answer, refuse }))
  const made = stopperOf({ id: 'task' }, { engine: { ...scriptedEngine([]), stop }, output })
  return { ...made, output, asked, causes: () => asked.map(({ cause }) => cause) }
}

describe('a request to stop a task', () => {
  it('has no answer before there is one', async () => {
    const { request, answer, asked } = stopper()
    expect(answer()).toBe('none')
    const answered = request('cancelled')
    expect(answer()).toBe('none')
    asked[0]?.answer()
    await answered
    expect(answer()).toBe('acknowledged')
  })

  it('is made once while its answer is outstanding, and again for another cause', () => {
    const { request, causes } = stopper()
    for (const cause of ['timed-out', 'timed-out', 'cancelled', 'cancelled']) void request(cause)
    expect(causes()).toEqual(['timed-out', 'cancelled'])
  })

  it('can be made again once it was answered, and has no answer then', async () => {
    const { request, answer, asked, causes } = stopper()
    const answered = request('cancelled')
    asked[0]?.answer()
    await answered
    void request('cancelled')
    expect([causes(), answer()]).toEqual([['cancelled', 'cancelled'], 'none'])
  })

  it('is not answered by what answers an earlier one, whichever comes first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { request, answer, asked } = stopper()
      const answered = [request('timed-out'), request('cancelled')]
      const answers = [() => asked[0]?.answer(), () => asked[1]?.refuse(new Error('You may not.'))]
      for (const at of order) {
        answers[at]?.()
        await answered[at]
        if (at === 0 && order[0] === 0) expect(answer()).toBe('none')
      }
      expect(answer()).toBe('refused')
    }
  })

  it('is refused for good, which is said once however often', async () => {
    const { request, answer, asked, output } = stopper()
    for (const cause of ['timed-out', 'cancelled']) {
      const answered = request(cause)
      asked.at(-1)?.refuse(new Error('You may not.'))
      await answered
      expect(answer()).toBe('refused')
    }
    expect(output.warnings).toEqual(['The task cannot be told to stop: You may not.'])
  })

  it('may be made again where it passes, without a word', async () => {
    const { request, answer, asked, output } = stopper()
    const answered = request('cancelled')
    asked[0]?.refuse(new TransientError('throttled', 'slow down'))
    await answered
    expect([answer(), output.warnings]).toEqual(['none', []])
  })
})
