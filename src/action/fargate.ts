import { type FargatePorts, fargatePorts, journalIn, type Login } from '../compose/fargate.ts'
import { sessionName } from '../core/aws/login/session.ts'
import type { RunContext } from '../core/github/context.ts'
import { isForkPullRequest } from '../core/github/fork.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import type { Source } from '../core/source/source.ts'
import { version } from '../version.ts'
import type { GithubOutput } from './output.ts'
import { readJob, step } from './runner.ts'

/** A run of the step on Fargate. */
export interface FargateStep {
  readonly settings: Settings
  readonly context: RunContext
  readonly source: Source
  readonly env: NodeJS.ProcessEnv
  readonly executionId: string
  readonly output: GithubOutput
}

/** What `post` needs to finish what `main` could not. */
export interface SavedPlace {
  readonly region: string
  readonly cluster: string
  readonly logGroup: string
}

/** Finds out where to run, and leaves that for `post` before anything can be running. */
export async function stepOnFargate(run: FargateStep): Promise<FargatePorts> {
  const { settings, context, source, env, executionId, output } = run
  const job = readJob(env)
  const tags = {
    repository: context.repository,
    sha: source.sha ?? context.sha,
    ref: source.branch ?? context.ref,
    workflow: job.workflow,
    job: job.job,
    'run-id': job.runId,
    'run-attempt': job.runAttempt,
    actor: job.actor,
  }
  const login = loginOf(settings.inputs, { context, env, output })
  const journal = journalIn(folderFor(env), executionId)
  const ports = await fargatePorts({ settings, login, tags, output, journal })
  const { region, cluster, logGroup } = ports.place
  const place: SavedPlace = { region, cluster, logGroup }
  step.saveState('place', JSON.stringify(place))
  return ports
}

/** The folder that `main` and `post` share. */
export const folderFor = (env: NodeJS.ProcessEnv): string => env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp'

/** Who the step is towards AWS. */
export function loginOf(
  inputs: Pick<Inputs, 'aws-region' | 'role-to-assume' | 'audience' | 'timeout' | 'start-timeout'>,
  { context, env, output }: Pick<FargateStep, 'context' | 'env' | 'output'>,
): Login {
  return {
    region: inputs['aws-region'],
    role: inputs['role-to-assume'],
    audience: inputs.audience,
    sessionName: sessionName(context.repository, readJob(env).runId),
    fromFork: isForkPullRequest(context),
    timeoutSeconds: inputs.timeout,
    startTimeoutSeconds: inputs['start-timeout'],
    environment: env,
    frontEnd: 'action',
    version,
    mask: (secret) => output.mask(secret),
    warn: (text) => output.warn(text),
  }
}
