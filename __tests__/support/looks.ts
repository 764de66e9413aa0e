import { advance } from '../../src/core/task/advance.ts'
import type { Step } from '../../src/core/task/decide.ts'
import type { PollingPolicy } from '../../src/core/task/pace.ts'
import type { TaskState } from '../../src/core/task/task.ts'
import { newWatch, type StopAnswer, type View, type Watch, withStopAnswer } from '../../src/core/task/watch.ts'
import { plainPace, running } from './fakes.ts'
import { attemptOf, planOf } from './plan.ts'

/** One look: when, in seconds from the start, and what it shows. */
export type Glance = readonly [
  atSeconds: number,
  seen?: { readonly events?: readonly string[]; readonly state?: TaskState; readonly cancelled?: boolean },
]

/** A watch whose command may take 600 seconds, and 300 to begin: what earlier attempts have left of 900. */
export const watchOf = (): Watch =>
  newWatch(planOf({ timeoutSeconds: 600, startTimeoutSeconds: 900 }), attemptOf({ startTimeoutSeconds: 300 }), 0)

/** A glance, as `look` sees it. */
export function viewOf([atSeconds, { events = [], state = running, cancelled = false } = {}]: Glance): View {
  return {
    nowMs: atSeconds * 1_000,
    state,
    page: { events, cursor: `${atSeconds}` },
    cancelledAtMs: cancelled ? atSeconds * 1_000 : undefined,
  }
}

/** What is known after every look, and what it led to; a stop is heard at once. */
export function looks(...glances: readonly Glance[]): readonly { readonly watch: Watch; readonly step: Step }[] {
  return looksAt(plainPace, ...glances)
}

/** As `looks`, at an engine that refuses to stop the task. */
export const refusedLooks = (
  ...glances: readonly Glance[]
): readonly { readonly watch: Watch; readonly step: Step }[] =>
  looksWith({ pace: plainPace, answer: 'refused' }, glances)

/** As `looks`, at an engine that never answers when the task is to stop. */
export const unansweredLooks = (
  ...glances: readonly Glance[]
): readonly { readonly watch: Watch; readonly step: Step }[] => looksWith({ pace: plainPace, answer: 'none' }, glances)

/** As `looks`, at an engine with a pace of its own. */
export function looksAt(
  pace: PollingPolicy,
  ...glances: readonly Glance[]
): readonly { readonly watch: Watch; readonly step: Step }[] {
  return looksWith({ pace, answer: 'acknowledged' }, glances)
}

function looksWith(
  { pace, answer }: { readonly pace: PollingPolicy; readonly answer: StopAnswer },
  glances: readonly Glance[],
): readonly { readonly watch: Watch; readonly step: Step }[] {
  let watch = watchOf()
  return glances.map((glance) => {
    const seen = advance(watch, viewOf(glance), pace)
    watch = seen.step.act === 'stop' ? withStopAnswer(seen.watch, answer) : seen.watch
    return seen
  })
}
