import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { jobFiles, leftIn, newJobFiles } from './job-files.ts'
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

/** Runs code of a step in this process, with the variables and files of a job, and everything that it prints recorded. */
export async function inJob<T>(
  { inputs = {}, env = {}, payload = {}, state = {} }: JobOptions,
  work: (env: NodeJS.ProcessEnv) => Promise<T> | T,
): Promise<JobResult<T>> {
  const folder = mkdtempSync(join(temporaryFolder(), 'job-'))
  newJobFiles(folder, payload)
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
    ...jobFiles(folder),
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
