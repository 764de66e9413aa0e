import { copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller, RunOrder } from '../../src/compose/caller.ts'
import type { RunContext } from '../../src/core/github/context.ts'
import { resolveSettings, type Settings } from '../../src/core/settings/resolve.ts'
import { recordedOutput } from './fakes.ts'
import { type RawInputs, sourceOf } from './inputs.ts'
import { inProject } from './project.ts'
import { temporaryFolder } from './repository.ts'

/** A front end that remembers what it was told. */
export interface RecordedCaller extends Caller {
  readonly masked: string[]
  readonly places: string[]
}

/** The command line, but for what is given. */
export function callerWith(changes: Partial<Caller> = {}): RecordedCaller {
  const [masked, places]: [string[], string[]] = [[], []]
  return {
    frontEnd: 'cli',
    version: '1.2.3',
    environment: {},
    bundle: '/nowhere',
    output: recordedOutput(),
    context: undefined,
    sessionName: 'tests',
    sharedFolder: undefined,
    mask: (secret) => void masked.push(secret),
    keepPlace: (place) => void places.push(place),
    masked,
    places,
    ...changes,
  }
}

/** A push to owner/name, which is private. */
export const contextWith = (changes: Partial<RunContext> = {}): RunContext => ({
  serverUrl: 'https://github.com',
  repository: 'owner/name',
  eventName: 'push',
  sha: 'e'.repeat(40),
  ref: 'refs/heads/main',
  payload: { repository: { private: true } },
  ...changes,
})

/** The settings that the inputs of a step become, with a command where none is given. */
export const stepSettings = (raw: RawInputs, file: RawInputs = {}): Settings =>
  resolveSettings([sourceOf({ command: ['true'], ...raw }, 'input'), sourceOf(file, '.mycli.yaml')], 'action')

/** An order to run one commit of owner/name on GitHub, but for what is given. */
export const orderWith = (settings: Settings, changes: Partial<RunOrder> = {}): RunOrder => ({
  settings,
  executionId: 'abcdefghijklmnopqrst',
  origin: {
    source: { repo: 'https://github.com/owner/name', sha: 'a'.repeat(40), branch: undefined },
    credentials: { persist: false },
  },
  variables: {},
  notices: [],
  tags: {},
  ...changes,
})

/** A folder with the scripts of a task, as the bundle has them. */
export function scriptsFolder(): string {
  const folder = temporaryFolder()
  cpSync(inProject('docker'), folder, { recursive: true })
  copyFileSync(inProject('src/adapters/local/janitor.sh'), join(folder, 'janitor.sh'))
  return folder
}
