import { UserError } from './errors.ts'
import type { Settings } from './parse.ts'
import type { Repository } from './repository.ts'
import { type ChosenSource, defaultBranchRuns } from './source.ts'
import { printable } from './text.ts'

/** What the runner says of the workflow's run: its variables, and the event's payload. */
export interface RunContext {
  /** `GITHUB_SERVER_URL`, such as https://github.com. */
  readonly serverUrl: string
  /** `GITHUB_REPOSITORY`, such as owner/name. */
  readonly repository: string
  readonly eventName: string
  readonly sha: string
  readonly ref: string
  /** The event as JSON; whatever stands in it is untrusted. */
  readonly payload: unknown
}

/** Whether the repository is known to be public, so that no token is needed to read it. */
export function isKnownPublic({ payload }: RunContext): boolean {
  return (
    property(payload, 'repository', 'private') === false && property(payload, 'repository', 'visibility') !== 'internal'
  )
}

/** A repository's address: owner/name alone means the server that the workflow runs on. */
export const urlOf = ({ name, url }: Repository, { serverUrl }: RunContext): string =>
  name === undefined ? url : `${serverUrl}/${name}`

/** Whether an address, by https or SSH, is that of the repository that the workflow runs in. */
export function isOwnRepository(url: string, context: RunContext): boolean {
  const own = bare(`${context.serverUrl}/${context.repository}`)
  const ssh =
    /^ssh:\/\/(?:[^/@]*@)?([^/:]+|\[[^\]]*\])(?::\d+)?\/(.+)$/.exec(url) ??
    /^(?:[^/@:]+@)?([^/@:]+):(?!\/)(.+)$/.exec(url)
  return ssh ? bare(`${ssh[1]}/${ssh[2]}`) === own.replace(/^([^/]*?):\d+\//, '$1/') : bare(url) === own
}

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')

/**
 * Which commit the Action runs: for its own repository, with neither branch nor commit among the inputs, the event's,
 * as with any other step; the settings file's branch does not apply then.
 * @throws UserError where the event has no commit
 */
export function chooseEventSource({ inputs, origins }: Settings, context: RunContext): ChosenSource {
  const own = `${context.serverUrl}/${context.repository}`
  const repo = inputs.repo ? urlOf(inputs.repo, context) : own
  const fromFile = origins.branch !== undefined && origins.branch !== 'input'
  if (!isOwnRepository(repo, context)) {
    const notices = inputs.sha || inputs.branch ? [] : [defaultBranchRuns(repo)]
    return { source: { repo, sha: inputs.sha, branch: inputs.branch }, notices }
  }
  if (inputs.sha || (inputs.branch && !fromFile))
    return { source: { repo, sha: inputs.sha, branch: fromFile ? undefined : inputs.branch }, notices: [] }
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(context.sha) || /^0+$/.test(context.sha)) {
    throw new UserError(`The event ${printable(context.eventName)} has no commit to run.`, {
      hint: 'Name one with branch or sha.',
    })
  }
  const notices = fromFile
    ? [`branch of ${origins.branch} does not apply: the commit that the workflow runs for is the one that runs.`]
    : []
  const ref = /^refs\/[A-Za-z0-9]/.test(context.ref) ? context.ref : undefined
  return { source: { repo, sha: context.sha, branch: undefined, ref }, notices }
}

function property(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return at
}
