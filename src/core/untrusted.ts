/** What stands at a path in JSON that was not checked; undefined where there is nothing of that name. */
export function valueAt(json: unknown, ...path: readonly string[]): unknown {
  let found = json
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}
