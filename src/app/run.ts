import { PassingError, TaskLeft, type Trouble, UserError } from '../core/errors.ts'
import { pauseMs, wanted } from '../core/pace.ts'
import { type Item, newStream, type Stream } from '../core/stream.ts'
import type { LogPage, TaskPlan, TaskRef, TaskState } from '../core/task.ts'
import { count, printable } from '../core/text.ts'
import type { Ending } from '../core/verdict.ts'
import { heard, look, newWatch, nextCursor, type Watch } from '../core/watch.ts'
import type { Engine, Output, Ports } from './ports.ts'
import { unlessAborted } from './unless-aborted.ts'

/** How a run ended, and what its stream brought. */
export interface Run {
  readonly ending: Ending
  readonly stream: Stream
  /** Undefined where none was started. */
  readonly task: TaskRef | undefined
}

/** A run that was cancelled before it had a task. */
export const cancelledRun = ({ nonce }: TaskPlan): Run => ({
  ending: { kind: 'cancelled' },
  stream: newStream(nonce),
  task: undefined,
})

/**
 * Starts the task and follows it to its end: observe, decide, act, repeat.
 * @param signal aborts to cancel the run; the task is stopped and the end still awaited for some seconds
 */
export async function run(plan: TaskPlan, ports: Ports, signal: AbortSignal): Promise<Run> {
  const { engine, output, journal } = ports
  if (signal.aborted) return cancelledRun(plan)
  output.phase('Start')
  output.status('starting')
  const task = await engine.start(plan, signal)
  // Elsewhere the checkout comes after much waiting; here it is all there is to wait for.
  if (task.links) output.started(task.links)
  else output.phase('Checkout')
  // Whoever finishes this run, should we be killed, is to know what its frames are marked with.
  journal.printed(task, { nonce: plan.nonce, cursor: undefined, ended: false })
  try {
    return await follow(task, plan, { ports, signal })
  } catch (error) {
    // Nobody watches it any more, so it must not go on.
    if ((await stopsAtLast(task, ports)) || !(error instanceof UserError)) throw error
    const hint = 'It could not be stopped either, and ends at its own timeout.'
    throw new TaskLeft(error.message, { hint, cause: error })
  }
}

/** How often a task that is left alone is told to stop. */
const farewells = 5

async function stopsAtLast(task: TaskRef, { engine, clock }: Ports): Promise<boolean> {
  for (let times = 1; ; times++) {
    const heard = await isStopped(task, 'failed', { engine }).catch(() => undefined)
    if (heard || heard === undefined || times === farewells) return heard === true
    await clock.sleep(1_000 * times)
  }
}

interface Following {
  readonly ports: Ports
  readonly signal: AbortSignal
}

async function follow(task: TaskRef, plan: TaskPlan, { ports, signal }: Following): Promise<Run> {
  const { clock, output, pace, random, journal } = ports
  let watch = newWatch(plan, clock.now())
  for (;;) {
    const seen = await observe(task, watch, { ports, signal })
    const cancelled = signal.aborted || journal.isGivenUp()
    const { watch: now, items, step } = look(watch, { nowMs: clock.now(), cancelled, ...seen }, pace)
    for (const item of items) show(item, output)
    tell(watch, now, { output, nowMs: clock.now() })
    if (now.cursor !== watch.cursor || step.act === 'finish')
      journal.printed(task, {
        nonce: plan.nonce,
        cursor: now.cursor,
        ended: step.act === 'finish' && now.stream.exit !== undefined,
      })
    watch = now
    if (step.act === 'finish') return { ending: step.ending, stream: watch.stream, task }
    if (step.act === 'stop' && (await isStopped(task, step.cause, ports))) watch = heard(watch)
    const chance = random.fraction()
    await clock.sleep(pauseMs(watch, pace, { nowMs: clock.now(), chance }), watch.stop ? undefined : signal)
  }
}

interface Observation {
  readonly state: TaskState | undefined
  readonly page: LogPage | undefined
  readonly trouble: Trouble | undefined
}

const nothing: Observation = { state: undefined, page: undefined, trouble: undefined }

async function observe(task: TaskRef, watch: Watch, { ports, signal }: Following): Promise<Observation> {
  const { engine, pace, clock } = ports
  const wants = wanted(watch, pace, clock.now())
  const both = Promise.all([
    wants.state ? passing(engine.inspect(task)) : undefined,
    wants.log ? passing(engine.readLogs(task, nextCursor(watch))) : undefined,
  ]).then(([state, page]) => ({ state: state?.value, page: page?.value, trouble: state?.trouble ?? page?.trouble }))
  // Who cancels does not wait for an answer: what it would have brought is asked for again.
  return watch.stop ? both : ((await unlessAborted(both, signal)) ?? nothing)
}

interface Passing<T> {
  readonly value: T | undefined
  readonly trouble: Trouble | undefined
}

async function passing<T>(call: Promise<T>): Promise<Passing<T>> {
  try {
    return { value: await call, trouble: undefined }
  } catch (error) {
    if (error instanceof PassingError) return { value: undefined, trouble: error.kind }
    throw error
  }
}

// Whether it has heard; where it may hear another time, it is asked again.
async function isStopped(task: TaskRef, cause: string, { engine }: { readonly engine: Engine }): Promise<boolean> {
  return (await passing(engine.stop(task, cause))).trouble === undefined
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

// One line for each change of state until the command begins; then it is the command that speaks.
function tell(before: Watch, now: Watch, { output, nowMs }: { readonly output: Output; readonly nowMs: number }): void {
  const seconds = Math.floor((nowMs - now.startedAtMs) / 1_000)
  const detail = now.state?.detail
  if (detail !== undefined && detail !== before.state?.detail && now.begunAtMs === undefined)
    output.note(`${seconds} s: ${printable(detail)}`)
  if (now.stop) output.status('stopping')
  else if (now.begunAtMs !== undefined) output.status(undefined)
  else output.status(`${now.state?.phase === 'pending' ? 'waiting for the task' : 'fetching the commit'}, ${seconds} s`)
}
