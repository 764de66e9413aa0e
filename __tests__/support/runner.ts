import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { jobFiles, leftIn, newJobFiles } from './job-files.ts'
import { remember } from './processes.ts'
import { inProject } from './project.ts'

/** What a job gives to a step. */
export interface StepOptions {
  readonly scratch: string
  readonly inputs: Readonly<Record<string, string>>
  /** Variables on top of those of a push of owner/name. */
  readonly env?: Readonly<Record<string, string>>
  readonly payload?: unknown
  /** The folder that is checked out; an empty one if none is given. */
  readonly workspace?: string
  /** What `github.token` is. */
  readonly token?: string
}

/** What `github.token` is where a test says nothing: as long as GitHub's are since 2026, with the signs of a JWT. */
export const jobToken = `ghs_1234567_${'eyJhbGciOiJub25lIn0.bm90LWEtcmVhbA-_'.repeat(20)}`.slice(0, 520)

/** What a step left. */
export interface StepResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

/** A step that is under way. */
export interface StepRun {
  readonly process: ChildProcess
  readonly result: Promise<StepResult>
  log(): string
  /** What is left in the temporary folder that it was given. */
  leftovers(): readonly string[]
  /** When it last noted how far it had printed its log, in milliseconds since 1970; 0 for never. */
  notedAt(): number
  /** Runs the post step, as the runner does when the job ends. */
  post(): Promise<StepResult>
  /** Runs it while the step still runs, as in a job whose container hears no signals; with other variables, too. */
  postMeanwhile(others?: Readonly<Record<string, string>>): Promise<StepResult>
  /** What it has set so far. */
  soFar(): Pick<StepResult, 'outputs' | 'state'>
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}

const manifest = parse(readFileSync(inProject('action.yml'), 'utf8')) as Manifest
/** The Node that action.yml asks the runner for, where ACTION_NODE says where one is (.ci/run does); else our own. */
const actionNode = process.env['ACTION_NODE'] ?? process.execPath

/** Starts dist/index.js exactly as the runner does: inputs and files through the environment, on the Action's Node. */
export function startStep(options: StepOptions): StepRun {
  const folder = mkdtempSync(join(options.scratch, 'step-'))
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  mkdirSync(join(folder, 'workspace'))
  newJobFiles(folder, options.payload)
  const env = environment(options, folder)
  const main = runScript('index.js', env, folder)
  const postMeanwhile: StepRun['postMeanwhile'] = (others = {}) => {
    const states = Object.entries(leftIn(folder).state).map(([name, value]) => [`STATE_${name}`, value])
    return runScript('post.js', { ...env, ...Object.fromEntries(states), ...others }, folder).result
  }
  return {
    ...main,
    leftovers: () => readdirSync(temporary),
    notedAt: () => Math.max(0, ...journalsIn(temporary).map((path) => statSync(path).mtimeMs)),
    post: () => main.result.then(() => postMeanwhile()),
    postMeanwhile,
    soFar: () => leftIn(folder),
  }
}

const journalsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^mycli-.*\.json$/.test(name))
    .map((name) => join(folder, name))

/** Runs a step to its end. */
export const runStep = (options: StepOptions): Promise<StepResult> => startStep(options).result

function environment(
  { inputs, env = {}, workspace, token = jobToken }: StepOptions,
  folder: string,
): NodeJS.ProcessEnv {
  const defaults = Object.entries(manifest.inputs).map(([name, { default: text = '' }]) => [
    name,
    text.replace('${{ github.token }}', token).replace('${{ strategy.job-total }}', '1'),
  ])
  const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs } as Record<string, string>)
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: join(folder, 'tmp'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: workspace ?? join(folder, 'workspace'),
    ...jobFiles(folder),
    ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text])),
    ...env,
  }
}

function runScript(
  script: string,
  env: NodeJS.ProcessEnv,
  folder: string,
): Pick<StepRun, 'process' | 'result' | 'log'> {
  const child = remember(
    spawn(actionNode, [inProject('dist', script)], {
      env,
      cwd: env['GITHUB_WORKSPACE'],
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  const result = new Promise<StepResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, log, ...leftIn(folder) }))
  })
  return { process: child, result, log: () => log }
}
