import type { TransientKind } from '../core/errors.ts'
import type { LogPage } from '../core/log/page.ts'
import { wanted } from '../core/task/pace.ts'
import type { TaskRef, TaskState } from '../core/task/task.ts'
import { nextCursor, type Watch } from '../core/task/watch.ts'
import type { Ports } from './ports.ts'
import { settleTransient, untilAborted, withTimeout } from './waiting.ts'

/** What came of asking an engine; what was not asked, or has no answer, is undefined. */
export interface Observation {
  readonly state: TaskState | undefined
  readonly page: LogPage | undefined
  readonly trouble: TransientKind | undefined
}

const nothing: Observation = { state: undefined, page: undefined, trouble: undefined }
/** How long to wait for an answer when the process itself has only seconds left. */
const lastAnswerMs = 1_500

/** Looks at what is to be looked at in this round; an abort ends it at once, and what it would have brought is asked for again. */
export async function poll(
  task: TaskRef,
  watch: Watch,
  { ports, signal }: { readonly ports: Ports; readonly signal: AbortSignal },
): Promise<Observation> {
  const { engine, pace, clock } = ports
  const wants = wanted(watch, pace, clock.now())
  const both = Promise.all([
    wants.state ? settleTransient(engine.inspect(task)) : undefined,
    wants.log ? settleTransient(engine.readLogs(task, nextCursor(watch))) : undefined,
  ]).then(([state, page]) => ({
    state: state?.value,
    page: page?.value,
    trouble: worse(state?.trouble, page?.trouble),
  }))
  const isLeaving = watch.stop?.cause === 'cancelled'
  return (await (isLeaving ? withTimeout(both, lastAnswerMs, clock) : untilAborted(both, signal))) ?? nothing
}

// What does not pass by waiting must not hide behind what does.
const worse = (one: TransientKind | undefined, other: TransientKind | undefined): TransientKind | undefined =>
  other === 'refused' ? other : (one ?? other)
