/** Ours, the runner's, and what only the process that it was meant for may see. */
const notForTheTask =
  /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE)|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/

/**
 * What git itself calls local to a repository (`git rev-parse --local-env-vars`): a git hook that starts us has them
 * set, and they would point git in the checkout at the hook's repository.
 */
const localToAnotherRepository = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CONFIG',
  'GIT_CONFIG_PARAMETERS',
  'GIT_CONFIG_COUNT',
  'GIT_OBJECT_DIRECTORY',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_REPLACE_REF_BASE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_COMMON_DIR',
])

/** Variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>

/** An environment less what is ours or the runner's, and less what points git at another repository. */
export function cleanEnvironment(from: Environment): Environment {
  const kept = Object.entries(from).filter(([name]) => !notForTheTask.test(name) && !localToAnotherRepository.has(name))
  return Object.fromEntries(kept)
}

/** The environment that a local task starts from. */
export const taskEnvironment = (from: Environment, executionId: string): Environment => ({
  ...cleanEnvironment(from),
  MYCLI_EXECUTION_ID: executionId,
})
