import { expect, it } from '@jest/globals'
import type { OutputEvent, Script } from '../../emulator/behaviour.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { playRun } from '../support/fargate-script.ts'

const count = 300_000
const perSecond = 20_000
const line = 'x'.repeat(100)

/** Many lines with the wrapper's marks, made as they are read. */
function* flood(frames: readonly OutputEvent[]): Iterable<OutputEvent> {
  const begin = frames[1]?.text ?? ''
  yield* frames.slice(0, 2)
  for (let number = 1; number <= count; number++) {
    const after = 1 + number / perSecond
    yield { after, text: line }
    if (number % 4_096 === 0) yield { after, text: begin.replace(/ begin \d+;/, ` mark ${number};`) }
  }
  const exit = frames.at(-1)?.text.replace(/ 1 0 0 (\d+);$/, ` 1 ${count} 0 $1;`) ?? ''
  yield { after: 2 + count / perSecond, text: exit }
}

it('a log of 30 MB is printed whole, in memory that does not grow with it', async () => {
  let [printed, peak] = [0, 0]
  const before = process.memoryUsage().heapUsed
  const { result, output } = await playRun({
    task: {},
    aws: {
      forgetsLogs: true,
      behaviour: async (request) => {
        const frames = await wrapperScript(request, { lines: [], code: 0 })
        const script: Script = {
          ...frames,
          events: flood([...frames.events]),
          end: { after: 2 + count / perSecond, exitCode: 0 },
        }
        return { kind: 'scripted', script }
      },
    },
    print(texts) {
      printed += texts.length
      peak = Math.max(peak, process.memoryUsage().heapUsed - before)
    },
  })
  expect(result?.verdict.status).toBe('success')
  expect(output.warnings).toEqual([])
  expect(printed).toBe(count)
  expect(peak).toBeLessThan(200 * 2 ** 20)
})
