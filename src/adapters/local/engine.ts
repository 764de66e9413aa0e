import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import type { Engine } from '../../app/ports.ts'
import { UserError } from '../../core/errors.ts'
import { checkEnvelopeSize, envelopeText } from '../../core/task/envelope.ts'
import { taskEnvironment } from '../../core/task/environment.ts'
import type { TaskPlan, TaskRef, TaskState } from '../../core/task/task.ts'
import { type EventBuffer, eventBuffer } from './event-buffer.ts'
import { endWithJanitor, type Janitor, startJanitor } from './janitor.ts'
import { closeWriteEnd, openPipes, type Pipes, signOff } from './pipe.ts'
import { noteId, removeAbandoned, taskFolder } from './remains.ts'
import type { Scripts } from './scripts.ts'

/** What the local engine carries, in bytes of the envelope's text. */
const envelopeLimit = 96 * 1024
const grace = { timeout: 10, stop: 1 } as const
/** How long a task that has said its last word gets to end by itself. */
const closeAfterMs = 1_000
interface LocalTask {
  readonly processes: readonly ChildProcess[]
  readonly events: EventBuffer
  state: TaskState
}

interface Launched {
  readonly task: LocalTask
  readonly janitor: Janitor
  /** Resolves when nothing of it is left. */
  readonly ended: Promise<void>
}

/** What a task is started with. */
interface Prepared {
  readonly pipes: Pipes
  readonly janitor: Janitor
}

interface Order {
  readonly plan: TaskPlan
  readonly envelope: string
  readonly environment: NodeJS.ProcessEnv
  readonly scripts: Scripts
}

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** What the wrapper said on stderr before it had a stream. */
  readonly complaint: string
}

/** An engine whose tasks are local processes. A task waits while its output is unread, as with a blocking log driver. */
export interface LocalEngine extends Engine {
  /** Ends what still runs, and resolves when nothing of any task is left: no process, no folder. */
  close(): Promise<void>
}

/**
 * Runs the scripts of a task's containers side by side in a temporary folder, as Fargate would.
 * @param environment what the command inherits, for example `process.env`
 */
export function localEngine(scripts: Scripts, environment: NodeJS.ProcessEnv): LocalEngine {
  const tasks = new Map<string, LocalTask>()
  const launched = new Set<Launched>()
  const find = ({ id }: TaskRef): LocalTask => {
    const task = tasks.get(id)
    if (!task) throw new Error(`There is no local task ${id}`)
    return task
  }
  return {
    async start(plan, attempt) {
      const startBy = Date.now() / 1_000 + attempt.startTimeoutSeconds
      const text = envelopeText(plan, attempt, { grace, startBy })
      checkEnvelopeSize(Buffer.byteLength(text), envelopeLimit, 'local')
      const one = await launch({ plan, envelope: text, environment, scripts })
      tasks.set(plan.executionId, one.task)
      launched.add(one)
      void one.ended.then(() => launched.delete(one))
      return { id: plan.executionId }
    },
    inspect: async (ref) => find(ref).state,
    // The wrapper passes on all that the checkout says.
    readLogs: async (ref, cursor, source = 'command') =>
      source === 'command' ? find(ref).events.read(cursor) : { events: [], cursor },
    async stop(ref) {
      for (const child of find(ref).processes) child.kill('SIGTERM')
    },
    async close() {
      const ended = Promise.all([...launched].map((one) => one.ended))
      const timer = globalThis.setTimeout(() => {
        for (const { janitor } of launched) janitor.process.stdin?.end()
      }, closeAfterMs)
      await ended.finally(() => clearTimeout(timer))
    },
  }
}

async function launch(order: Order): Promise<Launched> {
  const { plan, scripts } = order
  const dir = folderFor(plan)
  await removeAbandoned(scripts.janitor).catch(cannotStart)
  await mkdir(dir, { mode: 0o700 }).catch(cannotStart)
  const prepared = async () => {
    await noteId(dir, plan.executionId)
    const pipes = await openPipes(dir)
    return { pipes, janitor: await startJanitor(scripts.janitor, dir, plan.executionId) }
  }
  const { pipes, janitor } = await prepared().catch(async (error: unknown) => {
    await rm(dir, { recursive: true })
    return cannotStart(error)
  })
  try {
    return await launchIn(dir, order, { pipes, janitor })
  } catch (error) {
    await endWithJanitor(janitor)
    signOff(pipes)
    return cannotStart(error)
  }
}

function folderFor(plan: TaskPlan): string {
  try {
    return taskFolder(plan.executionId)
  } catch (error) {
    return cannotStart(error)
  }
}

async function launchIn(dir: string, order: Order, { pipes, janitor }: Prepared): Promise<Launched> {
  const { plan, envelope, environment, scripts } = order
  const options = { env: taskEnvironment(environment, plan.executionId), cwd: '/', detached: true }
  const checkout = spawn('bash', [scripts.checkout, dir], { ...options, stdio: ['pipe', 'ignore', 'ignore'] })
  const wrapper = spawn('sh', [scripts.wrapper, dir], { ...options, stdio: ['ignore', pipes.writeFd, 'pipe'] })
  closeWriteEnd(pipes)
  checkout.stdin.on('error', () => {}) // it may be told to stop before it has read
  checkout.stdin.end(envelope)
  const task: LocalTask = {
    processes: [wrapper, checkout],
    events: eventBuffer(pipes.readFd),
    state: { phase: 'running' },
  }
  const exit = exitOf(wrapper)
  await Promise.all([once(checkout, 'spawn'), once(wrapper, 'spawn')])
  janitor.process.stdin?.write(`task ${wrapper.pid} ${checkout.pid}\n`)
  return { task, janitor, ended: follow(task, exit, janitor).finally(() => signOff(pipes)) }
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
