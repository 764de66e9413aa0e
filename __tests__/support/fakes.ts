import { createHash } from 'node:crypto'
import type { Clock, Engine, Journal, Output, Packing, Ports, Random } from '../../src/app/ports.ts'
import type { PollingPolicy } from '../../src/core/task/pace.ts'
import type { TaskState } from '../../src/core/task/task.ts'

/** Time that moves only when someone sleeps. */
export function fakeClock(): Clock {
  let now = 1_000_000
  return {
    now: () => now,
    async sleep(ms, signal) {
      // What has an answer gives it first.
      await new Promise((resolve) => setImmediate(resolve))
      if (!signal?.aborted) now += ms
    },
  }
}

/** What one look at a task shows. */
export interface Scene {
  /** Running, unless it says otherwise. */
  readonly state?: TaskState
  readonly events?: readonly string[]
  /** What happens in the world meanwhile. */
  readonly meanwhile?: () => void
}

/** An engine, and what was asked of it. */
export interface ScriptedEngine extends Engine {
  readonly started: string[]
  readonly stopped: string[]
  readonly cursors: (string | undefined)[]
}

/** An engine that plays a film: one scene for each look; the state of the last one holds, and nothing more is said. */
export function scriptedEngine(scenes: readonly Scene[]): ScriptedEngine {
  let at = -1
  let inspected = false
  const scene = (): Scene => scenes[at] ?? { state: scenes.at(-1)?.state ?? running }
  const advance = (): void => {
    at += 1
    if (at > 10_000) throw new Error('this run does not finish')
    scene().meanwhile?.()
  }
  const engine: ScriptedEngine = {
    started: [],
    stopped: [],
    cursors: [],
    async start(plan) {
      engine.started.push(plan.executionId)
      return { id: plan.executionId }
    },
    async inspect() {
      advance()
      inspected = true
      return scene().state ?? running
    },
    async readLogs(_task, cursor, source) {
      if (source === 'checkout') return { events: [], cursor }
      // A look is both, or one of them.
      if (!inspected) advance()
      inspected = false
      engine.cursors.push(cursor)
      return { events: scene().events ?? [], cursor: `after ${at}` }
    },
    async stop(_task, reason) {
      engine.stopped.push(reason)
    },
  }
  return engine
}

/** A task that runs. */
export const running: TaskState = { phase: 'running' }

/** A task that has stopped. */
export function stoppedWith(exitCode: number | undefined, reason = 'the end'): TaskState {
  return { phase: 'stopped', exitCode, reason }
}

/** Everything that people would have read. */
export interface RecordedOutput extends Output {
  readonly phases: (string | undefined)[]
  readonly printed: string[]
  readonly notes: string[]
  readonly notices: string[]
  readonly warnings: string[]
  readonly statuses: (string | undefined)[]
  /** Lines and warnings together, in their order. */
  readonly all: string[]
}

/** An output that remembers. */
export function recordedOutput(): RecordedOutput {
  const output: RecordedOutput = {
    phases: [],
    printed: [],
    notes: [],
    notices: [],
    warnings: [],
    statuses: [],
    all: [],
    phase: (title) => void output.phases.push(title),
    lines(texts) {
      output.printed.push(...texts)
      output.all.push(...texts)
    },
    note: (text) => void output.notes.push(text),
    notice: (text) => void output.notices.push(text),
    warn(text) {
      output.warnings.push(text)
      output.all.push(text)
    },
    fail: (text) => void output.all.push(text),
    status: (text) => void output.statuses.push(text),
    summary: (text) => void output.all.push(text),
    started: (links) => void output.notes.push(links.arn),
  }
  return output
}

/** The digest that `plainPacking` asks for. */
export const digestOf = (base64: string): string => createHash('sha256').update(base64).digest('hex')

/** base64 without compression. */
export const plainPacking: Packing = {
  pack: (text) => Buffer.from(text).toString('base64'),
  unpack: (base64, sha256) => (digestOf(base64) === sha256 ? Buffer.from(base64, 'base64').toString() : undefined),
}

/** Randomness that is the same every time. */
export const noRandom: Random = { executionId: () => 'a'.repeat(20), nonce: () => '0'.repeat(32), fraction: () => 0.5 }

/** A journal without a reader. */
export const noJournal: Journal = { printed() {}, end() {}, isAbandoned: () => false }

/** The pace of an engine that is asked for everything at each look. */
export const plainPace: PollingPolicy = {
  firstMs: 250,
  longestMs: 2_000,
  stateMs: { starting: 0, speaking: 0, silent: 0 },
  quietMs: 0,
  rereads: false,
}

/** The ports of a run, all of them fakes but for those given. */
export function portsOf(ports: Partial<Ports> & Pick<Ports, 'engine'>): Ports {
  return {
    pace: plainPace,
    clock: fakeClock(),
    output: recordedOutput(),
    packing: plainPacking,
    random: noRandom,
    journal: noJournal,
    ...ports,
  }
}
