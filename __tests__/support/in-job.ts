import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvFile } from '../../src/core/env-file.ts'
import { temporaryFolder } from './repository.ts'

/** What a job gives to the code of a step that runs in this very process. */
export interface JobOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables on top of those of a push of owner/name; undefined for one that is not set. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly payload?: unknown
  /** What an earlier part of the step has saved. */
  readonly state?: Readonly<Record<string, string>>
}

/** What it left. */
export interface JobResult<T> {
  readonly result: T
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

const files = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const

/** Runs code of a step in this process, with the variables and files of a job, and everything that it prints recorded. */
export async function inJob<T>(
  { inputs = {}, env = {}, payload = {}, state = {} }: JobOptions,
  work: (env: NodeJS.ProcessEnv) => Promise<T> | T,
): Promise<JobResult<T>> {
  const folder = mkdtempSync(join(temporaryFolder(), 'job-'))
  for (const name of files) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
  mkdirSync(join(folder, 'tmp'))
  const named = (prefix: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, text]) => [`${prefix}${name}`, text])
  const variables: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: folder,
    RUNNER_TEMP: join(folder, 'tmp'),
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)])),
    ...Object.fromEntries(named('INPUT_', Object.fromEntries(Object.entries(inputs).map(upper)))),
    ...Object.fromEntries(named('STATE_', state)),
    ...env,
  }
  const [before, write] = [process.env, process.stdout.write]
  let log = ''
  process.env = variables
  process.stdout.write = (text: string | Uint8Array): boolean => {
    log += String(text)
    return true
  }
  try {
    const result = await work(variables)
    return { result, log, ...leftIn(folder) }
  } finally {
    process.env = before
    process.stdout.write = write
  }
}

const upper = ([name, text]: [string, string]): [string, string] => [name.toUpperCase(), text]

function leftIn(folder: string): Omit<JobResult<unknown>, 'result' | 'log'> {
  const read = (name: (typeof files)[number]): string => readFileSync(join(folder, name), 'utf8')
  const values = (name: (typeof files)[number]): Record<string, string> => {
    const { assignments, problem } = readEnvFile(read(name))
    if (problem !== undefined) throw new Error(`GITHUB_${name}: ${problem}`)
    return Object.fromEntries(assignments.map(({ name, value }) => [name, value]))
  }
  return { outputs: values('OUTPUT'), variables: values('ENV'), state: values('STATE'), summary: read('STEP_SUMMARY') }
}
