import type { Caller } from '../compose/run.ts'
import { sessionName } from '../core/aws/login/session.ts'
import type { RunContext } from '../core/github/context.ts'
import type { Source } from '../core/source/source.ts'
import { version } from '../version.ts'
import type { GithubOutput } from './output.ts'
import { type Job, readJob, step } from './runner.ts'

/** What the step, or what finishes it, is to an engine. */
export function callerOf(
  { env, bundle }: { readonly env: NodeJS.ProcessEnv; readonly bundle: string },
  context: RunContext,
  output: GithubOutput,
): Caller {
  return {
    frontEnd: 'action',
    version,
    environment: env,
    bundle,
    output,
    context,
    sessionName: sessionName(context.repository, readJob(env).runId),
    sharedFolder: env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp',
    mask: (secret) => output.mask(secret),
    keepPlace: (place) => step.saveState('place', place),
  }
}

/** The tags of a run's task: the workflow that it belongs to, and the commit that it runs. */
export function tagsFor(
  source: Source | undefined,
  context: RunContext,
  { workflow, job, runId, runAttempt, actor }: Job,
): Readonly<Record<string, string | undefined>> {
  return {
    repository: context.repository,
    sha: source?.sha ?? context.sha,
    ref: source?.branch ?? context.ref,
    workflow,
    job,
    'run-id': runId,
    'run-attempt': runAttempt,
    actor,
  }
}
