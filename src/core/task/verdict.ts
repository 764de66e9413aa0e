import { describeSeconds } from '../duration.ts'
import type { TransientKind } from '../errors.ts'
import type { Failure } from '../log/failure.ts'
import { printable } from '../text.ts'
import { checkoutAdvice } from './checkout-advice.ts'
import type { StopNotice } from './task.ts'
import { sectionOfEnding } from './troubleshooting.ts'

/** Every way a run can end. Only one of them is success. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number; readonly seconds: number }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'timed-out'; readonly timeoutSeconds: number; readonly doubt?: 'refused-stop' }
  /** `before`: why the attempt before that one was not the last. */
  | {
      readonly kind: 'start-timed-out'
      readonly timeoutSeconds: number
      readonly before?: string | undefined
      readonly doubt?: 'refused-stop'
    }
  /** `doubt`: what is not known of its task; where nothing is said, it was told to stop. */
  | { readonly kind: 'cancelled'; readonly doubt?: CancelDoubt }
  /** Told to stop, and not by us. */
  | {
      readonly kind: 'signalled'
      readonly code: number
      readonly begun: boolean
      readonly reason: string | undefined
      readonly notice?: StopNotice | undefined
    }
  | ({ readonly kind: 'checkout-failed' } & Failure)
  /** Gone without the wrapper's last word. */
  | {
      readonly kind: 'vanished'
      readonly exitCode: number | undefined
      readonly reason: string
      readonly notice?: StopNotice | undefined
      /** False only where it is certain that the command never ran. */
      readonly begun: boolean
    }
  /** It may be running still, but nothing can be learned of it any more. */
  | { readonly kind: 'lost-sight'; readonly why: TransientKind }

/**
 * A cancelled run had no task yet, or AWS did not say whether it had one, or did not answer when it was to stop it, or
 * refused to.
 */
export type CancelDoubt = 'no-task' | 'unknown-task' | 'unacknowledged-stop' | 'refused-stop'

/** What a step reports as its `status`. */
export type Status = 'success' | 'failure' | 'timed-out' | 'cancelled' | 'error'

/** What a run amounts to. */
export interface Verdict {
  readonly exitCode: number
  readonly status: Status
  /** One sentence: what happened. */
  readonly summary: string
  /** One sentence: what to do about it. */
  readonly hint?: string
  /** The section of docs/troubleshooting.md about it; undefined where that follows from the words. */
  readonly section?: string
}

/** Exit codes with a meaning of their own: those of timeout(1), `docker run` and a shell after Ctrl-C. */
export const exitCodes = { timedOut: 124, noCommandRan: 125, cancelled: 130, killed: 137 } as const

/** The verdict on an ending. */
export function judge(ending: Ending): Verdict {
  const section = sectionOfEnding(ending)
  return { ...verdictOn(ending), ...(section === undefined ? {} : { section }) }
}

function verdictOn(ending: Ending): Verdict {
  switch (ending.kind) {
    case 'exited':
      return judgeExit(ending.code, ending.seconds)
    case 'out-of-memory':
      return {
        exitCode: exitCodes.killed,
        status: 'failure',
        summary: 'The command ran out of memory and was killed.',
        hint: 'Raise memory if it needs more.',
      }
    case 'timed-out':
      return judgeTimeout(ending)
    case 'start-timed-out':
      return judgeStartTimeout(ending)
    case 'cancelled':
      return judgeCancelled(ending.doubt)
    case 'signalled':
      return judgeSignalled(ending.reason, ending.notice)
    case 'checkout-failed':
      return judgeCheckout(ending)
    case 'vanished':
      return judgeVanished(ending)
    case 'lost-sight':
      return {
        exitCode: exitCodes.noCommandRan,
        status: 'error',
        summary: 'The task was lost sight of: its credentials have been refused for five minutes.',
        hint: 'It may be running still, and ends at its own timeout. Give a role with role-to-assume, which is renewed as long as the job lasts.',
      }
  }
}

/** A task that is still there costs money, and may still write. */
const unstopped =
  'The task runs on until its own timeout: stop it in the ECS console, and allow ecs:StopTask to this run.'

function judgeTimeout({ timeoutSeconds, doubt }: Extract<Ending, { kind: 'timed-out' }>): Verdict {
  // It is not known to a reader that did not start the task.
  const limit = Number.isFinite(timeoutSeconds) ? `the timeout of ${describeSeconds(timeoutSeconds)}` : 'its timeout'
  const timedOut = { exitCode: exitCodes.timedOut, status: 'timed-out' } as const
  if (doubt)
    return {
      ...timedOut,
      summary: `The command runs longer than ${limit}, and stopping its task was refused.`,
      hint: unstopped,
    }
  return {
    ...timedOut,
    summary: `The command was stopped: it ran longer than ${limit}.`,
    hint: 'Raise timeout if it needs longer.',
  }
}

function judgeStartTimeout({ timeoutSeconds, before, doubt }: Extract<Ending, { kind: 'start-timed-out' }>): Verdict {
  const limit = Number.isFinite(timeoutSeconds) ? ` of ${describeSeconds(timeoutSeconds)}` : ''
  const late = `The command had not begun after the start timeout${limit}`
  const failed = { exitCode: exitCodes.noCommandRan, status: 'error' } as const
  if (doubt) return { ...failed, summary: `${late}, and stopping its task was refused.`, hint: unstopped }
  return {
    ...failed,
    summary: `${late}.${before ? ` Before that: ${before}` : ''}`,
    hint: 'Raise start-timeout if the image or the repository needs longer.',
  }
}

function judgeCancelled(doubt: CancelDoubt | undefined): Verdict {
  const cancelled = { exitCode: exitCodes.cancelled, status: 'cancelled' } as const
  const hint =
    'In a workflow the end of the job stops it. Elsewhere stop it in the ECS console, or it ends at its timeout.'
  switch (doubt) {
    case undefined:
      return { ...cancelled, summary: 'The run was cancelled and its task stopped.' }
    case 'no-task':
      return { ...cancelled, summary: 'The run was cancelled before a task was started.' }
    case 'unknown-task':
      return { ...cancelled, summary: 'The run was cancelled before it was known whether a task was started.', hint }
    case 'unacknowledged-stop':
      return { ...cancelled, summary: 'The run was cancelled, and nothing says that its task was told to stop.', hint }
    case 'refused-stop':
      return { ...cancelled, summary: 'The run was cancelled, but stopping its task was refused.', hint: unstopped }
  }
}

function judgeExit(code: number, seconds: number): Verdict {
  if (code === 0) {
    const time = seconds < 1 ? 'less than a second' : describeSeconds(seconds)
    return { exitCode: 0, status: 'success', summary: `The command succeeded in ${time}.` }
  }
  const failed = { exitCode: code, status: 'failure' } as const
  const exited = `The command exited with code ${code}`
  if (code === 126)
    return {
      ...failed,
      summary: `${exited}: something it calls cannot be executed.`,
      hint: 'Check the file mode and the first line of that file.',
    }
  if (code === 127)
    return {
      ...failed,
      summary: `${exited}: something it calls is not there.`,
      hint: 'Check the spelling and what is installed where it runs.',
    }
  if (code === exitCodes.killed)
    return { ...failed, summary: `${exited}: it was killed, possibly for using too much memory.` }
  if (code > 128 && code < 160) return { ...failed, summary: `${exited}: it was ended by signal ${code - 128}.` }
  return { ...failed, summary: `${exited}.` }
}

// A machine that was taken away is not a cancellation.
function judgeSignalled(reason: string | undefined, notice: StopNotice | undefined): Verdict {
  if (notice && notice.kind !== 'stopped-by-user' && notice.kind !== 'exited')
    return { exitCode: exitCodes.cancelled, status: 'error', summary: notice.meaning, ...hintOf(notice) }
  return {
    exitCode: exitCodes.cancelled,
    status: 'cancelled',
    summary: `The task was told to stop from outside${reason ? `: ${printable(reason)}` : '.'}`,
  }
}

// Why it stopped goes first: a command that catches the signal may well exit with 0. A missing exit code is never
// success.
function judgeVanished({ exitCode, reason, notice, begun }: Extract<Ending, { kind: 'vanished' }>): Verdict {
  if (notice && notice.kind !== 'exited') return judgeNotice(notice, exitCode)
  const words = printable(reason)
  if (exitCode === undefined) {
    return {
      exitCode: exitCodes.noCommandRan,
      status: 'error',
      summary: `The task stopped without an exit code: ${words}`,
      ...hintOf(notice),
    }
  }
  if (exitCode === 0)
    return begun
      ? { exitCode, status: 'success', summary: 'The command succeeded; the end of its log did not arrive.' }
      : { exitCode: exitCodes.noCommandRan, status: 'error', summary: `The command did not run: ${words}` }
  const killed = exitCode === exitCodes.killed ? ': it was killed, possibly for using too much memory' : ''
  return { exitCode, status: 'failure', summary: `The task stopped with code ${exitCode}${killed} (${words}).` }
}

function judgeNotice(notice: StopNotice, exitCode: number | undefined): Verdict {
  const summary = notice.meaning
  switch (notice.kind) {
    case 'out-of-memory':
      return { exitCode: exitCode || exitCodes.killed, status: 'failure', summary, ...hintOf(notice) }
    case 'stopped-by-user':
      return { exitCode: exitCodes.cancelled, status: 'cancelled', summary, ...hintOf(notice) }
    case 'interrupted':
      return { exitCode: exitCodes.cancelled, status: 'error', summary, ...hintOf(notice) }
    case 'exited':
    case 'failed':
      return { exitCode: exitCodes.noCommandRan, status: 'error', summary, ...hintOf(notice) }
  }
}

const hintOf = (notice: StopNotice | undefined): { readonly hint?: string } =>
  notice?.hint === undefined ? {} : { hint: notice.hint }

function judgeCheckout({ failure, text }: Failure): Verdict {
  const hint = checkoutAdvice[failure]
  return {
    exitCode: exitCodes.noCommandRan,
    status: 'error',
    summary: `The command did not run: ${printable(text, 500)}.`,
    ...(hint === undefined ? {} : { hint }),
  }
}
