import { UserError } from '../errors.ts'
import { isOwnRepository, type RunContext, urlOf } from '../github/context.ts'
import type { Settings } from '../settings/resolve.ts'
import { printable } from '../text.ts'
import { type ChosenSource, defaultBranchRuns } from './source.ts'
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
