import type { RunContext } from '../event.ts'

/** Whether the workflow runs for a pull request out of another repository; a deleted one was another. */
export function isForkPullRequest({ payload }: Pick<RunContext, 'payload'>): boolean {
  const base = at(payload, 'pull_request', 'base', 'repo', 'id')
  return base !== undefined && base !== at(payload, 'pull_request', 'head', 'repo', 'id')
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}
