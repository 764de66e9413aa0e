import type { Problem } from '../errors.ts'
import type { InputName } from '../settings/inputs.ts'
import type { SettingSource } from '../settings/resolve.ts'
import { valueAt } from '../untrusted.ts'
import type { RunContext } from './context.ts'

/** Whether the workflow runs for a pull request out of another repository; a deleted one was another. */
export function isForkPullRequest({ payload }: Pick<RunContext, 'payload'>): boolean {
  const base = valueAt(payload, 'pull_request', 'base', 'repo', 'id')
  return base !== undefined && base !== valueAt(payload, 'pull_request', 'head', 'repo', 'id')
}

/** What the author of a fork's commit must not choose: what the command is given, and where it is trusted. */
const keptFromForks: readonly InputName[] = ['secrets', 'stack']

/**
 * The settings file, where the commit that it belongs to is a fork's with a problem for each setting that such a file
 * may not have. On `pull_request_target` the event's commit is the base's own, and so is its file.
 */
export function withoutForkSettings(
  file: SettingSource,
  context: Pick<RunContext, 'payload' | 'eventName'>,
): SettingSource {
  if (!isForkPullRequest(context) || context.eventName === 'pull_request_target') return file
  const problems: Problem[] = keptFromForks.flatMap((name) => {
    const given = file.given[name]
    // Without a text it is a file that could not be read, or a value that is wrong anyway.
    if (!given || given.texts.length === 0) return []
    const message = `${name}: cannot be set here by a pull request from a fork. Set it in the workflow.`
    return [{ where: given.where, message }]
  })
  return problems.length === 0 ? file : { ...file, problems: [...(file.problems ?? []), ...problems] }
}
