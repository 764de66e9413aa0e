import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { containers, folders, variables } from '../../src/core/aws/names.ts'
import { type ContainerDefinition, taskDefinition } from '../../src/core/aws/task-definition.ts'
import type { FileKind } from '../../src/core/log/frames.ts'
import { type Item, newStream, readEvents, type Stream } from '../../src/core/log/stream.ts'
import { envelopeText } from '../../src/core/task/envelope.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import { nonce, planOf } from './plan.ts'
import { containerEnvironment, containerFolder, podmanOrFail, type Said } from './podman.ts'
import { testImages } from './test-images.ts'

/** A task of ours, and how its containers are run. */
export interface ContainerTask {
  /** The command's image. */
  readonly image: string
  readonly plan: Partial<TaskPlan>
  /** Options of `podman run` for the container main: user, memory, a read-only root. */
  readonly main?: readonly string[]
  /** The same for tools and checkout. */
  readonly ours?: readonly string[]
  /** A program of the checkout image that is removed before the checkout begins. */
  readonly without?: string
  /** The host's, so that servers on its loopback are reached; `none` for none. */
  readonly network?: 'host' | 'none'
  /** Makes the shared volume; a folder, unless it says otherwise. */
  readonly volume?: string
  /** The entry point that is kept in front of the command, as a definition has it. */
  readonly entryPoint?: readonly string[]
  /** Seconds from a stop, or a timeout, to the kill. */
  readonly grace?: number
}

/** How its main container ended, and what the reader of its log makes of it. */
export interface ContainerTaskEnd {
  readonly code: number
  readonly lines: readonly string[]
  readonly items: readonly Item[]
  readonly stream: Stream
  readonly tools: Said
  readonly checkout: Said
  readonly stderr: string
}

/** A task whose main container was started. */
export interface RunningContainerTask {
  /** What podman calls its main container. */
  readonly main: string
  /** What main has printed so far. */
  printed(): string
  readonly ended: Promise<ContainerTaskEnd>
}

/** Runs tools and checkout side by side, and main once tools has ended well, each as the task definition says. */
export async function startTask(task: ContainerTask): Promise<RunningContainerTask> {
  const volume = task.volume ?? mkdtempSync(join(tmpdir(), 'mycli-test-volume-'))
  const id = `mycli-test-${randomBytes(6).toString('hex')}`
  const identity = await generateIdentity()
  const environment = {
    [variables.executionId]: planOf(task.plan).executionId,
    [variables.envelope]: await envelopeFor(task, await identityToRecipient(identity)),
    [variables.key]: identity,
  }
  const [toolsPart, checkoutPart, mainPart] = partsOf(task)
  const start = (part: ContainerDefinition, options: readonly string[], variables = {}): Running =>
    startContainer(`${id}-${part.name}`, part, [...options, '--volume', `${volume}:${folders.run}`], variables)
  const network = ['--network', task.network ?? 'host']
  const checkout = start(lacking(checkoutPart, task.without), [...network, ...(task.ours ?? [])], environment)
  const tools = await start(toolsPart, [...network, ...(task.ours ?? [])]).ended
  if (tools.code !== 0) throw new Error(`tools ended with ${tools.code}: ${tools.stderr}`)
  const main = start(mainPart, [...network, ...(task.main ?? [])])
  const ended = Promise.all([main.ended, checkout.ended]).then(([said, checkedOut]) => {
    if (task.volume === undefined) rmSync(volume, { recursive: true, force: true })
    return { ...readEnd(said), tools, checkout: checkedOut }
  })
  return { main: `${id}-${containers.main}`, printed: main.printed, ended }
}

/** The same, until its end. */
export const runTask = async (task: ContainerTask): Promise<ContainerTaskEnd> => (await startTask(task)).ended

/** Stops its main container as StopTask does: by the image's signal, and 120 s later for good. */
export const stopMain = ({ main }: RunningContainerTask): Promise<string> => podmanOrFail('stop', '--time', '120', main)

/** What a file of the command's held, such as $GITHUB_OUTPUT. */
export function fileText({ files }: Stream, kind: FileKind): string {
  const chunks = [...files[kind].chunks].toSorted(([a], [b]) => a - b).map(([, text]) => text)
  return chunks.length === 0 ? '' : gunzipSync(Buffer.from(chunks.join(''), 'base64')).toString()
}

async function envelopeFor({ plan, grace = 1 }: ContainerTask, recipient: string): Promise<string> {
  const nowSeconds = Date.now() / 1_000
  const terms = { grace: { timeout: grace, stop: grace }, startBy: nowSeconds + 100, expires: nowSeconds + 400 }
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const packed = gzipSync(envelopeText(planOf(plan), { nonce }, terms))
  return Buffer.from(await encrypter.encrypt(packed)).toString('base64')
}

function partsOf({
  image,
  entryPoint,
}: ContainerTask): readonly [ContainerDefinition, ContainerDefinition, ContainerDefinition] {
  const place = {
    ...{ region: 'eu-west-1', cluster: 'mycli', subnets: [], securityGroups: [], publicIp: false },
    ...{ executionRole: 'role', taskRole: undefined, logGroup: '/mycli', publicKey: undefined, keySecret: undefined },
    ...{ gitSecrets: {}, checkoutImage: testImages.checkout },
  }
  const container = {
    ...{ image, imageCredentials: undefined, cpu: 256, memory: 512, ephemeralStorage: undefined },
    ...{ architecture: 'x86_64' as const, secrets: {} },
    ...(entryPoint && {
      keepsEntryPoint: true,
      carried: { volumes: [], container: { ...nothingCarried, entryPoint } },
    }),
  }
  const { containerDefinitions } = taskDefinition({ place, container, version: '1.0.0', needs: [] })
  const [tools, checkout, main] = containerDefinitions
  if (!tools || !checkout || !main) throw new Error('a task has three containers')
  return [tools, checkout, main]
}

const nothingCarried = { environment: [], secrets: [], mountPoints: [], members: {} } as const

function lacking(part: ContainerDefinition, program: string | undefined): ContainerDefinition {
  if (program === undefined) return part
  const removal = '/mycli/busybox rm "$1" && shift && exec "$@"'
  return { ...part, entryPoint: ['/mycli/busybox', 'sh', '-c', removal, 'sh', program, ...(part.entryPoint ?? [])] }
}

interface Running {
  printed(): string
  readonly ended: Promise<Said & { readonly bytes: Buffer }>
}

function startContainer(
  name: string,
  { image, user, entryPoint, command = [] }: ContainerDefinition,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const words = [
    ...['run', '--rm', '--name', name, '--pull', 'never', '--log-driver', 'none'],
    ...['--entrypoint', JSON.stringify(entryPoint), ...(user === undefined ? [] : ['--user', user])],
    ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...options,
    image,
    ...command,
  ]
  const child = spawn('podman', words, {
    env: containerEnvironment(),
    cwd: containerFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { printed: () => Buffer.concat(chunks).toString(), ended: endOf(child, chunks) }
}

async function endOf(child: ChildProcess, chunks: readonly Buffer[]): Promise<Said & { readonly bytes: Buffer }> {
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? -1))
  })
  const bytes = Buffer.concat(chunks)
  return { code, bytes, stdout: bytes.toString(), stderr }
}

function readEnd({ code, bytes, stderr }: Said & { readonly bytes: Buffer }) {
  const reader = lineReader()
  const { stream, items } = readEvents(newStream(nonce), [...reader.push(bytes), ...reader.end()])
  const lines = items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
  return { code, lines, items, stream, stderr }
}
