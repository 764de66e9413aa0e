import { sourceVariables } from './step-variables.ts'

/** Ours, the runner's, and what only the process that it was meant for may see; dash does not start with an odd OPTIND. */
const notForTheTask =
  /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE|ACTION|ACTION_.*)|BASH_ENV|ENV|OPTIND|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/

/**
 * Of what git itself calls local to a repository (`git rev-parse --local-env-vars`), what points at one: a git hook that
 * starts us has them set, and they would point git in the checkout at the hook's repository.
 */
const localToAnotherRepository = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
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

/** Settings of git by the environment (`git -c`, `GIT_CONFIG_COUNT`), which git calls local to a repository as well. */
const settingsOfGit = /^GIT_CONFIG(_PARAMETERS|_COUNT|_KEY_\d+|_VALUE_\d+)?$/

/** An environment less what is ours or the runner's, and less what git takes from it for one repository. */
export const cleanEnvironment = (from: Environment): Environment =>
  filtered(
    from,
    (name) => !notForTheTask.test(name) && !localToAnotherRepository.has(name) && !settingsOfGit.test(name),
  )

/**
 * The environment that a local task starts from: what points git at another repository is left out, but not the user's
 * own settings of git; and so is what describes the commit of an event, since another one may run.
 */
export const taskEnvironment = (from: Environment, executionId: string): Environment => ({
  ...filtered(
    from,
    (name) => !notForTheTask.test(name) && !localToAnotherRepository.has(name) && !sourceVariables.includes(name),
  ),
  MYCLI_EXECUTION_ID: executionId,
})

const filtered = (from: Environment, isKept: (name: string) => boolean): Environment =>
  Object.fromEntries(Object.entries(from).filter(([name]) => isKept(name)))
