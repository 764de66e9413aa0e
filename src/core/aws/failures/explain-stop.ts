import type { Again } from '../../errors.ts'
import { containers } from '../names.ts'
import { findCause, meaningOf, quoted, type StopKind } from './cause.ts'
import { stopCauses } from './stop-causes.ts'

/** How a container of a stopped task ended, as DescribeTasks has it. */
export interface StoppedContainer {
  readonly name?: string | undefined
  /** Undefined when it never ran. */
  readonly exitCode?: number | undefined
  readonly reason?: string | undefined
}

/** How a task stopped: a Task of DescribeTasks is one. */
export interface Stop {
  /** No list of them is complete, since AWS adds to them. */
  readonly stopCode?: string | undefined
  readonly stoppedReason?: string | undefined
  readonly containers?: readonly StoppedContainer[] | undefined
}

/** What that means. */
export interface StopMeaning {
  readonly kind: StopKind
  /** One sentence. */
  readonly meaning: string
  /** What to do now. */
  readonly hint: string | undefined
  /** Whether a task that stopped so before its command began may be started again. */
  readonly again: Again
}

/**
 * What a stop means. The stop code goes first, since a container that traps TERM may end with 0 when its machine is
 * taken away; then the reasons, the task's before its containers'; the exit code last.
 */
export function explainStop(stop: Stop): StopMeaning {
  const texts = textsOf(stop)
  const byCode = stopCodeMeaning(stop.stopCode ?? '', texts[0])
  if (byCode) return byCode
  const found = findCause(stopCauses, texts)
  if (found)
    return { kind: found.cause.kind, meaning: meaningOf(found), hint: found.cause.hint, again: found.cause.again }
  if (texts.length === 0 ? stop.stopCode === 'EssentialContainerExited' : texts.some(isPlainEnd)) return exited(stop)
  const words = texts.join('; ') || stop.stopCode
  const meaning = words ? quoted('The task stopped', words) : 'The task stopped, and AWS gives no reason.'
  return { kind: 'unknown', meaning, hint: undefined, again: 'never' }
}

const isPlainEnd = (text: string): boolean => /essential container in task exited/i.test(text)

function textsOf({ stoppedReason, containers: all = [] }: Stop): readonly string[] {
  const main = all.filter(({ name }) => name === containers.main)
  const others = all.filter(({ name }) => name !== containers.main)
  return [stoppedReason, ...[...main, ...others].map(({ reason }) => reason)].filter(
    (text) => text !== undefined && text.trim() !== '',
  ) as string[]
}

function stopCodeMeaning(stopCode: string, words: string | undefined): StopMeaning | undefined {
  if (/^(SpotInterruption|TerminationNotice)$/.test(stopCode) || /spot task was interrupted/i.test(words ?? '')) {
    return {
      kind: 'spot',
      meaning: 'AWS took its Spot capacity back and stopped the task.',
      hint: 'Run it again, set capacity to on-demand, or set retries-on-interruption where the command may be repeated.',
      again: 'capacity',
    }
  }
  const known = Object.hasOwn(codes, stopCode) ? codes[stopCode] : undefined
  if (!known) return undefined
  const { sentence, ...meaning } = known
  return { ...meaning, meaning: words === undefined ? `${sentence}.` : quoted(sentence, words) }
}

const codes: Readonly<Record<string, Omit<StopMeaning, 'meaning'> & { readonly sentence: string }>> = {
  // AWS has not said what it means; its name tells of the machine, not of the task.
  InfrastructureHealth: {
    kind: 'host',
    sentence: 'AWS stopped the task because its machine was not well',
    hint: 'Run it again.',
    again: 'transient',
  },
  UserInitiated: {
    kind: 'user',
    sentence: 'The task was stopped from outside',
    hint: 'Look up the StopTask call in CloudTrail.',
    again: 'never',
  },
  ServiceSchedulerInitiated: {
    kind: 'service',
    sentence: 'A service of the cluster stopped the task',
    hint: 'Find the service that uses this task definition: these tasks are made to run once.',
    again: 'never',
  },
}

function exited({ containers: all = [] }: Stop): StopMeaning {
  const main = all.find(({ name }) => name === containers.main)
  const tools = all.find(({ name }) => name === containers.tools)
  if (main?.exitCode === undefined && tools?.exitCode !== undefined && tools.exitCode !== 0) {
    return {
      kind: 'start',
      meaning: `The command did not run: the container that prepares it ended with code ${tools.exitCode}.`,
      hint: 'Check that checkout-image is an image of this action, of the same major version.',
      again: 'never',
    }
  }
  if (main?.exitCode === undefined) {
    const meaning = 'The container of the command ended without an exit code.'
    return { kind: 'exited', meaning, hint: 'Look at the task in the ECS console.', again: 'never' }
  }
  const memory = main.exitCode === 137 ? ': it was killed, possibly for using too much memory' : ''
  return {
    kind: 'exited',
    meaning: `The container of the command ended with code ${main.exitCode}${memory}.`,
    hint: memory ? 'Raise memory if that is why.' : undefined,
    again: 'never',
  }
}
