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
import { endWithJanitor, type Janitor, startJanitor } from './janitor.ts'
import { closeWriteEnd, openPipe } from './pipe.ts'

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

interface Launched {
  readonly task: LocalTask
  /** Resolves when nothing of it is left. */
  readonly ended: Promise<void>
}

interface Order {
  readonly plan: TaskPlan
  readonly envelope: string
  readonly environment: NodeJS.ProcessEnv
  readonly janitor: Janitor
}

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** What the wrapper said on stderr before it had a stream. */
  readonly complaint: string
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

async function launch(plan: TaskPlan, envelope: string, environment: NodeJS.ProcessEnv): Promise<Launched> {
  const dir = await mkdtemp(join(tmpdir(), 'mycli-'))
  const janitor = await startJanitor(dir, plan.executionId).catch(cannotStart)
  try {
    return await launchIn(dir, { plan, envelope, environment, janitor })
  } catch (error) {
    await endWithJanitor(janitor)
    return cannotStart(error)
  }
}

async function launchIn(dir: string, order: Order): Promise<Launched> {
  const { plan, envelope, environment, janitor } = order
  const options = { env: taskEnvironment(environment, plan.executionId), cwd: '/', detached: true }
  const pipe = await openPipe(dir)
  const checkout = spawn('bash', [checkoutScript, dir], { ...options, stdio: ['pipe', 'ignore', 'ignore'] })
  const wrapper = spawn('sh', [wrapperScript, dir], { ...options, stdio: ['ignore', pipe.writeFd, 'pipe'] })
  closeWriteEnd(pipe)
  checkout.stdin.on('error', () => {}) // it may be told to stop before it has read
  checkout.stdin.end(envelope)
  const task: LocalTask = {
    processes: [wrapper, checkout],
    events: eventBuffer(pipe.readFd),
    state: { phase: 'running' },
  }
  const exit = exitOf(wrapper)
  await Promise.all([once(checkout, 'spawn'), once(wrapper, 'spawn')])
  janitor.process.stdin?.write(`task ${wrapper.pid} ${checkout.pid}\n`)
  return { task, ended: follow(task, exit, janitor) }
}

function cannotStart(error: unknown): never {
  throw new UserError(`The local engine cannot start: ${error instanceof Error ? error.message : String(error)}.`, {
    hint: 'It needs bash, sh, mkfifo and git in PATH, and a temporary folder that it may write to.',
    cause: error,
  })
}

// The task has stopped when its wrapper has, nothing of it is left, and so every line of it has been read.
async function follow(task: LocalTask, exit: Promise<Exit>, janitor: Janitor): Promise<void> {
  const { code, signal, complaint } = await exit
  for (const child of task.processes) child.kill('SIGKILL')
  await endWithJanitor(janitor)
  task.events.finish()
  const words = signal ? `the wrapper was ended by ${signal}` : `the wrapper ended with code ${code}`
  const reason = complaint === '' ? words : `${words}: ${complaint}`
  task.state = { phase: 'stopped', exitCode: exitCodeOf(code, signal), reason }
}

function exitOf(wrapper: ChildProcess): Promise<Exit> {
  let complaint = ''
  wrapper.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-1_000)
  })
  return new Promise((resolve) => {
    wrapper.once('error', () => resolve({ code: null, signal: null, complaint }))
    wrapper.once('exit', (code, signal) => resolve({ code, signal, complaint: complaint.trim() }))
  })
}

function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number | undefined {
  if (code !== null) return code
  return signal === 'SIGKILL' ? 137 : signal === 'SIGTERM' ? 143 : undefined
}
