import { isOwnRepository, nameOnServer, type RunContext } from '../github/context.ts'
import type { Source } from '../source/source.ts'
import type { Environment } from './environment.ts'

/** What a `run:` step has of the workflow's run; nothing in it is secret, and the job's token is not among it. */
export const runVariables = [
  'CI',
  'GITHUB_ACTIONS',
  'GITHUB_WORKFLOW',
  'GITHUB_WORKFLOW_REF',
  'GITHUB_WORKFLOW_SHA',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_NUMBER',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_JOB',
  'GITHUB_EVENT_NAME',
  'GITHUB_ACTOR',
  'GITHUB_ACTOR_ID',
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_GRAPHQL_URL',
] as const

/** What it has of the repository. */
const repositoryVariables = [
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_REPOSITORY_OWNER_ID',
] as const

/** What it has of the commit; the wrapper sets GITHUB_SHA, to the commit that the checkout has verified. */
const refVariables = [
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_REF_TYPE',
  'GITHUB_REF_PROTECTED',
  'GITHUB_HEAD_REF',
  'GITHUB_BASE_REF',
] as const

/** Variables that describe what runs, and that no task inherits: another repository or commit may run than the event's. */
export const sourceVariables: readonly string[] = ['GITHUB_SHA', ...repositoryVariables, ...refVariables]

/** Variables with their values. */
export type Variables = Readonly<Record<string, string>>

/**
 * The variables of a `run:` step, for a command of the Action. Where it runs at another repository or commit than the
 * event's, they say that one's, as far as it is known, and nothing of the event's.
 * @param runner the environment of the step
 * @param source undefined where nothing is fetched
 */
export function actionVariables(runner: Environment, context: RunContext, source: Source | undefined): Variables {
  // Nothing else runs than what the event is about.
  if (source === undefined) return taken(runner, [...runVariables, ...sourceVariables])
  const isOwn = isOwnRepository(source.repo, context)
  const isEvents = isOwn && source.branch === undefined && source.sha === context.sha
  return {
    ...taken(runner, runVariables),
    ...(isOwn ? taken(runner, repositoryVariables) : ofRepository(nameOnServer(source.repo, context.serverUrl))),
    ...(isEvents ? taken(runner, refVariables) : ofRef(source.branch)),
  }
}

/**
 * The variables of a `run:` step that are known on a command line.
 * @param branch that is checked out, where its commit runs
 */
export function commandLineVariables({ repo, origin, branch }: Source, checkedOut: string | undefined): Variables {
  const name = nameOnServer(origin ?? repo, 'https://github.com')
  return {
    ...(name === undefined ? {} : github),
    ...ofRepository(name),
    ...ofRef(branch ?? (checkedOut === undefined ? undefined : `refs/heads/${checkedOut}`)),
  }
}

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
} as const

const taken = (from: Environment, names: readonly string[]): Variables =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const ofRepository = (name: string | undefined): Variables =>
  name === undefined ? {} : { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_OWNER: name.replace(/\/.*/, '') }

// A bare name may be that of a branch or of a tag: which of them it is, only the server knows.
function ofRef(ref: string | undefined): Variables {
  if (ref === undefined) return {}
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? []
  if (name === undefined) return ref.startsWith('refs/') ? { GITHUB_REF: ref } : { GITHUB_REF_NAME: ref }
  return { GITHUB_REF: ref, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch' }
}
