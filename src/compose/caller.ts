import type { Origin } from '../app/execute.ts'
import type { Output, OwnedPorts } from '../app/ports.ts'
import type { RunContext } from '../core/github/context.ts'
import type { Machine } from '../core/report/summary.ts'
import type { FrontEnd } from '../core/settings/input-spec.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { GitSecrets } from '../core/source/git-hosts.ts'
import type { Retries } from '../core/task/attempts.ts'
import type { Variables } from '../core/task/step-variables.ts'

/** The front end that asks for a run, as far as an engine may need to know it. */
export interface Caller {
  readonly frontEnd: FrontEnd
  readonly version: string
  readonly environment: NodeJS.ProcessEnv
  /** The folder of the bundle, with the scripts of a task. */
  readonly bundle: string
  readonly output: Output
  /** What the workflow runs for; undefined on a command line. */
  readonly context: RunContext | undefined
  /** The AWS profile; undefined for that of AWS_PROFILE. */
  readonly profile?: string | undefined
  /** What CloudTrail calls the run's session. */
  readonly sessionName: string
  /** The folder that this process shares with the one that finishes its run; undefined where there is none. */
  readonly sharedFolder: string | undefined
  /** Hides a secret in the log. */
  mask(secret: string): void
  /** Keeps for `finishRun` where the run's task will be, before there can be one. */
  keepPlace(place: string): void
}

/** A run that is to be started. */
export interface RunOrder {
  readonly settings: Settings
  readonly executionId: string
  /** Which commit runs, and how to fetch it. */
  readonly origin: Origin
  /** What the command's environment has of the run and of what runs, beneath the user's own `env`. */
  readonly variables: Variables
  /** What should be said about that. */
  readonly notices: readonly string[]
  /** What is known of the run, for its task's tags. */
  readonly tags: Readonly<Record<string, string | undefined>>
}

/** An engine that is ready to start tasks, with everything else that a run needs of the world. */
export interface OpenedEngine extends OwnedPorts {
  /** What its tasks run on; undefined on this machine. */
  readonly machine: Machine | undefined
  readonly retries: Retries
  /** The git credentials that are stored where the engine's tasks run. */
  readonly gitSecrets: GitSecrets
}

/** A run whose process was killed. */
export interface KilledRun {
  readonly executionId: string
  /** What `keepPlace` was given; empty where it was not called. */
  readonly place: string
  readonly inputs: Pick<Inputs, 'role-to-assume' | 'audience'>
}
