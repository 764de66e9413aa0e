import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../../app/ports.ts'
import { checkEnvelopeSize, envelopeText } from '../../core/envelope.ts'
import { UserError } from '../../core/errors.ts'
import type { TaskPlan, TaskRef, TaskState } from '../../core/task.ts'
import { taskEnvironment } from './environment.ts'
import { type EventBuffer, eventBuffer } from './event-buffer.ts'
import { endWithJanitor, startJanitor } from './janitor.ts'

/** What the local engine carries, in bytes of the envelope's text. */
const envelopeLimit = 96 * 1024
const grace = { timeout: 10, stop: 1 } as const

const checkoutScript = fileURLToPath(new URL('../../../../docker/checkout.sh', import.meta.url))
const wrapperScript = fileURLToPath(new URL('../../../../docker/run.sh', import.meta.url))

interface LocalTask {
  readonly processes: readonly ChildProcess[]
  readonly events: EventBuffer
  state: TaskState
}

/** An engine whose tasks are processes on this machine. */
export interface LocalEngine extends Engine {
  /** Resolves when nothing of any task is left: no process, no folder. */
  settled(): Promise<void>
}

/**
 * Runs the scripts of a task's containers side by side in a temporary folder, as Fargate would.
 * @param environment what the command inherits, for example `process.env`
 */
export function localEngine(environment: NodeJS.ProcessEnv): LocalEngine {
  const tasks = new Map<string, LocalTask>()
  const endings = new Set<Promise<void>>()
  const find = ({ id }: TaskRef): LocalTask => {
    const task = tasks.get(id)
    if (!task) throw new Error(`There is no local task ${id}`)
    return task
  }
  return {
    async start(plan) {
      const text = envelopeText(plan, grace, Date.now() / 1_000 + plan.startTimeoutSeconds)
      checkEnvelopeSize(Buffer.byteLength(text), envelopeLimit, 'local')
      const { task, ended } = await launch(plan, text, environment)
      tasks.set(plan.executionId, task)
      endings.add(ended)
      return { id: plan.executionId }
    },
    inspect: async (ref) => find(ref).state,
    readLogs: async (ref, cursor) => find(ref).events.read(cursor),
    async stop(ref) {
      for (const child of find(ref).processes) child.kill('SIGTERM')
    },
    settled: async () => void (await Promise.all(endings)),
  }
}

async function launch(plan: TaskPlan, envelope: string, environment: NodeJS.ProcessEnv) {
  const dir = await mkdtemp(join(tmpdir(), 'mycli-'))
  const janitor = await startJanitor(dir, plan.executionId)
  const options = { env: taskEnvironment(environment, plan.executionId), cwd: '/', detached: true }
  const checkout = spawn('bash', [checkoutScript, dir], { ...options, stdio: ['pipe', 'ignore', 'ignore'] })
  const wrapper = spawn('sh', [wrapperScript, dir], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const events = eventBuffer(wrapper.stdout)
  const task: LocalTask = { processes: [wrapper, checkout], events, state: { phase: 'running' } }
  const ended = follow(task, wrapper).then(() => endWithJanitor(janitor))
  checkout.stdin.on('error', () => {}) // it may be told to stop before it has read
  checkout.stdin.end(envelope)
  try {
    await Promise.all([once(checkout, 'spawn'), once(wrapper, 'spawn')])
  } catch (error) {
    for (const child of task.processes) child.kill('SIGKILL')
    await endWithJanitor(janitor)
    throw new UserError(`The local engine cannot start: ${error instanceof Error ? error.message : String(error)}.`, {
      hint: 'It needs bash, sh and git in PATH.',
      cause: error,
    })
  }
  janitor.process.stdin?.write(`task ${wrapper.pid} ${checkout.pid}\n`)
  return { task, ended }
}

// The task has stopped when its wrapper has, and every line of it has been read.
async function follow(task: LocalTask, wrapper: ChildProcess): Promise<void> {
  let complaint = ''
  wrapper.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-1_000)
  })
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    wrapper.once('error', () => resolve([null, null]))
    wrapper.once('close', (...how) => resolve(how))
  })
  const words = signal ? `the wrapper was ended by ${signal}` : `the wrapper ended with code ${code}`
  const reason = complaint.trim() === '' ? words : `${words}: ${complaint.trim()}`
  task.state = { phase: 'stopped', exitCode: exitCodeOf(code, signal), reason }
  for (const child of task.processes) child.kill('SIGKILL')
}

function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number | undefined {
  if (code !== null) return code
  return signal === 'SIGKILL' ? 137 : signal === 'SIGTERM' ? 143 : undefined
}
