import { describe, expect, it } from '@jest/globals'
import { cleanEnvironment, taskEnvironment } from '../../../src/core/task/environment.ts'

describe('the environment of a local task', () => {
  it.each([
    'MYCLI_NONCE',
    'INPUT_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'STATE_execution',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_WORKSPACE',
    'GITHUB_ACTION',
    'GITHUB_ACTION_PATH',
    'BASH_ENV',
    'ENV',
    'SHELLOPTS',
    'BASHOPTS',
    'BASH_FUNC_ls%%',
    'OPTIND',
  ])("has no %s, which is ours or the runner's", (name) => {
    expect(cleanEnvironment({ [name]: 'x', HOME: '/h' })).toEqual({ HOME: '/h' })
  })

  // What `git rev-parse --local-env-vars` prints.
  it.each([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_CONFIG',
    'GIT_CONFIG_PARAMETERS',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_KEY_0',
    'GIT_CONFIG_KEY_12',
    'GIT_CONFIG_VALUE_0',
    'GIT_CONFIG_VALUE_12',
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
  ])('has no %s, which would point git at the repository of a hook', (name) => {
    expect(cleanEnvironment({ [name]: 'x', HOME: '/h' })).toEqual({ HOME: '/h' })
  })

  it.each([
    ...['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_12', 'GIT_CONFIG_PARAMETERS', 'GIT_CONFIG'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_SSH_COMMAND'],
  ])('keeps %s for the command, a setting of git that is the user’s own', (name) => {
    expect(taskEnvironment({ [name]: 'x' }, 'id')).toEqual({ [name]: 'x', MYCLI_EXECUTION_ID: 'id' })
  })

  it.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'])('keeps no %s for the command', (name) => {
    expect(taskEnvironment({ [name]: 'x' }, 'id')).toEqual({ MYCLI_EXECUTION_ID: 'id' })
  })

  it.each(['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_HEAD_REF', 'GITHUB_REPOSITORY_ID'])(
    'has no %s of the event for the command, at which another commit may run',
    (name) => {
      expect(taskEnvironment({ [name]: 'x', GITHUB_RUN_ID: '1' }, 'id')).toEqual({
        GITHUB_RUN_ID: '1',
        MYCLI_EXECUTION_ID: 'id',
      })
    },
  )

  it('has all others, such as those that look alike', () => {
    const others = Object.fromEntries(
      [
        'PATH',
        'GITHUB_SHA',
        'GITHUB_OUTPUTS',
        'MY_ENV',
        'ENVIRONMENT',
        'X_INPUT_A',
        'GIT_SSH',
        'GIT_DIRECTORY',
        'GIT_CONFIG_GLOBAL',
        'MY_GIT_CONFIG',
        'GIT_CONFIG_COUNTS',
      ].map((name) => [name, 'x']),
    )
    expect(cleanEnvironment(others)).toEqual(others)
  })

  it('has the id of its execution, even where another was set', () => {
    expect(taskEnvironment({ HOME: '/h', MYCLI_EXECUTION_ID: 'another', MYCLI_X: 'x' }, 'a'.repeat(20))).toEqual({
      HOME: '/h',
      MYCLI_EXECUTION_ID: 'a'.repeat(20),
    })
  })
})
