import { type Item, newStream, type Stream } from '../core/stream.ts'
import type { TaskPlan, TaskRef } from '../core/task.ts'
import { count, printable } from '../core/text.ts'
import type { Ending } from '../core/verdict.ts'
import { look, newWatch, pauseMs, type Watch } from '../core/watch.ts'
import type { Output, Ports } from './ports.ts'

/** How a run ended, and what its stream brought. */
export interface Run {
  readonly ending: Ending
  readonly stream: Stream
}

/**
 * Starts the task and follows it to its end: observe, decide, act, repeat.
 * @param signal aborts to cancel the run; the task is stopped and the end still awaited for some seconds
 */
export async function run(plan: TaskPlan, ports: Ports, signal: AbortSignal): Promise<Run> {
  const { engine, output } = ports
  if (signal.aborted) return { ending: { kind: 'cancelled' }, stream: newStream(plan.nonce) }
  output.phase('Start')
  output.status('starting')
  const task = await engine.start(plan)
  output.phase('Checkout')
  try {
    return await follow(task, plan, { ports, signal })
  } catch (error) {
    // Nobody watches it any more, so it must not go on; why we gave up matters more than whether it hears.
    await engine.stop(task, 'failed').catch(() => {})
    throw error
  }
}

async function follow(
  task: TaskRef,
  plan: TaskPlan,
  { ports, signal }: { readonly ports: Ports; readonly signal: AbortSignal },
): Promise<Run> {
  const { engine, clock, output, pace } = ports
  let watch = newWatch(plan, clock.now())
  for (;;) {
    const [state, page] = await Promise.all([engine.inspect(task), engine.readLogs(task, watch.cursor)])
    const seen = look(watch, { nowMs: clock.now(), state, page, cancelled: signal.aborted })
    watch = seen.watch
    for (const item of seen.items) show(item, output)
    output.status(statusOf(watch, clock.now()))
    if (seen.step.act === 'finish') return { ending: seen.step.ending, stream: watch.stream }
    if (seen.step.act === 'stop') await engine.stop(task, seen.step.cause)
    await clock.sleep(pauseMs(watch, pace), watch.stop ? undefined : signal)
  }
}

function show(item: Item, output: Output): void {
  switch (item.kind) {
    case 'lines':
      if (item.late) output.warn(`${count(item.texts.length, 'line')} arrived late:`)
      output.lines(item.texts)
      return
    case 'checkout-log':
      output.note(printable(item.text, 500))
      return
    case 'checkout-ready':
      return
    case 'begin':
      output.phase('Command')
      return
  }
}

function statusOf(watch: Watch, nowMs: number): string | undefined {
  if (watch.stop) return 'stopping'
  if (watch.begunAtMs !== undefined) return undefined
  return `fetching the commit, ${Math.floor((nowMs - watch.startedAtMs) / 1_000)} s`
}
