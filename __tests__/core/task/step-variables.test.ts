import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Source } from '../../../src/core/source/source.ts'
import { envelopeText } from '../../../src/core/task/envelope.ts'
import { type Environment, taskEnvironment } from '../../../src/core/task/environment.ts'
import { actionVariables, commandLineVariables, type Variables } from '../../../src/core/task/step-variables.ts'
import { contextWith } from '../../support/caller.ts'
import { attemptOf, planOf } from '../../support/plan.ts'
import { inProject } from '../../support/project.ts'

/** What the runner sets for a step, of what a pull request runs. */
const runner: Variables = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTION_REPOSITORY: 'shaftoe/mycli-action',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_BASE_REF: 'main',
  GITHUB_ENV: '/runner/files/env',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/runner/event.json',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_HEAD_REF: 'topic',
  GITHUB_JOB: 'test',
  GITHUB_OUTPUT: '/runner/files/output',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REF_NAME: '7/merge',
  GITHUB_REF_PROTECTED: 'false',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_REPOSITORY_OWNER: 'owner',
  GITHUB_REPOSITORY_OWNER_ID: '583232',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '19754321098',
  GITHUB_RUN_NUMBER: '4711',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'e'.repeat(40),
  GITHUB_TOKEN: 'ghs_secret',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'owner/name/.github/workflows/ci.yml@refs/pull/7/merge',
  GITHUB_WORKFLOW_SHA: 'e'.repeat(40),
  GITHUB_WORKSPACE: '/runner/name',
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: '/runner/temp',
  INPUT_TOKEN: 'ghs_secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  PATH: '/usr/bin',
}
const context = contextWith({ ref: 'refs/pull/7/merge', eventName: 'pull_request' })
const own = 'https://github.com/owner/name'
const events: Source = { repo: own, sha: context.sha, branch: undefined, ref: context.ref }
const ofEvent = actionVariables(runner, context, events)
const refs = /^GITHUB_(REF|HEAD_REF|BASE_REF)/
const repository = /^GITHUB_REPOSITORY/
const only = (variables: Variables, ...wanted: readonly RegExp[]): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => wanted.some((form) => form.test(name))))

/** Whether a variable stands in the page's table, by its columns. */
const page = readFileSync(inProject('docs/environment.md'), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', cells = '']) => ({
  name,
  has: cells.split('|').map((cell) => cell.trim() !== '—'),
}))
const setByWrapper = [
  ...readFileSync(inProject('docker/run.sh'), 'utf8').matchAll(/^.*\bexport ((?:GITHUB_\w+(?:=\S+)? ?)+)/gm),
]
  .flatMap(([, names = '']) => names.split(' '))
  .map((name) => name.replace(/=.*/, ''))

describe('the environment of a command at the commit of the event', () => {
  it('has what a step has of the run, the repository and the ref, and leaves the commit to the wrapper', () => {
    const { GITHUB_SHA, ...rest } = only(
      runner,
      /^CI$/,
      /^GITHUB_(ACTIONS|ACTOR|API|BASE|EVENT_NAME|GRAPHQL|HEAD|JOB|REF|REPO|RUN|SERVER|SHA|TRIGG|WORKFLOW)/,
    )
    expect(ofEvent).toEqual(rest)
    expect(GITHUB_SHA).toBeDefined()
    expect(setByWrapper).toContain('GITHUB_SHA')
  })

  it('has nothing of what the runner does not set', () => {
    expect(actionVariables({ CI: 'true' }, context, events)).toEqual({ CI: 'true' })
  })

  it('has no token, nothing of the runner’s own, and no path on its disk', () => {
    expect(JSON.stringify(ofEvent)).not.toMatch(/secret|\/home\/runner|RUNNER_|ACTIONS_ID|"PATH"/)
  })

  it('takes less than an eighth of what an envelope may take', () => {
    const packed = (env: Variables): number =>
      gzipSync(envelopeText(planOf({ env }), attemptOf(), { grace: { timeout: 10, stop: 10 }, startBy: 1 }), {
        level: 9,
      }).length
    const characters = ((packed(ofEvent) - packed({})) * 4) / 3
    expect(characters).toBeGreaterThan(400)
    expect(characters).toBeLessThan(8_192 / 8)
  })
})

describe('the environment of a command at another commit', () => {
  it.each<[string, Variables, Partial<Source>]>([
    ['a commit', {}, { sha: 'b'.repeat(40) }],
    ['a name, which may be that of a branch or a tag', { GITHUB_REF_NAME: 'release' }, { branch: 'release' }],
    [
      'a branch by its whole ref',
      { GITHUB_REF: 'refs/heads/a/b', GITHUB_REF_NAME: 'a/b', GITHUB_REF_TYPE: 'branch' },
      { branch: 'refs/heads/a/b' },
    ],
    [
      'a tag by its whole ref',
      { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' },
      { branch: 'refs/tags/v1' },
    ],
    [
      'a pull request',
      { GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge', GITHUB_REF_TYPE: 'branch' },
      { branch: 'refs/pull/12/merge' },
    ],
    ['a ref of another kind', { GITHUB_REF: 'refs/notes/x' }, { branch: 'refs/notes/x' }],
    ['a name that looks like a ref', { GITHUB_REF_NAME: 'a/refs/heads/b' }, { branch: 'a/refs/heads/b' }],
    ["a branch whose commit is the event's", { GITHUB_REF_NAME: 'x' }, { branch: 'x', sha: context.sha }],
  ])('says %s, and nothing of the ref of the event: %j', (_what, wanted, source) => {
    const variables = actionVariables(runner, context, { repo: own, sha: undefined, branch: undefined, ...source })
    expect(only(variables, refs)).toEqual(wanted)
    expect(only(variables, repository)).toEqual(only(ofEvent, repository))
    expect(variables['GITHUB_RUN_ID']).toBe(runner['GITHUB_RUN_ID'])
  })

  it.each([
    ['https://github.com/Some/Other.git', 'Some/Other', 'Some'],
    ['https://GitHub.com/some/other/', 'some/other', 'some'],
    ['git@github.com:some/other.git', 'some/other', 'some'],
    ['ssh://git@github.com:22/some/other', 'some/other', 'some'],
    ['https://gitlab.com/some/other', undefined, undefined],
    ['https://github.com.evil.example/some/other', undefined, undefined],
    ['git@gitlab.com:some/other', undefined, undefined],
    ['https://github.com/some/group/other', undefined, undefined],
    ['https://user@github.com/some/other', undefined, undefined],
  ])('of %s says %s, and has no id of the workflow’s repository', (repo, name, owner) => {
    const variables = actionVariables(runner, context, { repo, sha: context.sha, branch: undefined })
    const wanted = name === undefined ? {} : { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_OWNER: owner }
    expect(only(variables, repository)).toEqual(wanted)
    expect(only(variables, refs)).toEqual({})
  })
})

describe('the environment of a step without a checkout', () => {
  it("is the event's, since nothing else runs", () => {
    const variables = actionVariables(runner, context, undefined)
    expect(only(variables, refs, repository)).toEqual(only(ofEvent, refs, repository))
    expect(variables['GITHUB_SHA']).toBe(runner['GITHUB_SHA'])
  })
})

describe('the environment of a command line', () => {
  const here: Source = {
    repo: '/clones/name',
    origin: 'git@github.com:owner/name.git',
    sha: 'a'.repeat(40),
    branch: undefined,
  }

  it('has what git knows of the repository, and the branch that is checked out', () => {
    expect(commandLineVariables(here, 'topic')).toEqual({
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_REPOSITORY_OWNER: 'owner',
      GITHUB_REF: 'refs/heads/topic',
      GITHUB_REF_NAME: 'topic',
      GITHUB_REF_TYPE: 'branch',
    })
  })

  it('has the branch that is named, and no more where neither branch nor repository is known', () => {
    expect(commandLineVariables({ ...here, branch: 'refs/tags/v1' }, undefined)).toMatchObject({
      GITHUB_REF_NAME: 'v1',
    })
    expect(commandLineVariables({ ...here, origin: undefined }, undefined)).toEqual({})
    expect(commandLineVariables({ ...here, origin: 'https://gitlab.com/a/b' }, undefined)).toEqual({})
  })
})

describe('the table of the environment', () => {
  const local = { ...taskEnvironment(runner, 'id'), ...ofEvent }
  const cli = commandLineVariables({ repo: own, sha: context.sha, branch: undefined }, 'main')

  it('has every variable of an Action’s command, where it has it', () => {
    const named = new Set(rows.map(({ name }) => name))
    const known = [...Object.keys(runner), ...Object.keys(ofEvent), ...setByWrapper, 'MYCLI_EXECUTION_ID']
    expect(
      [...new Set(known)].filter((name) => /^(CI|GITHUB_|MYCLI_|RUNNER_TEMP)/.test(name) && !named.has(name)),
    ).toEqual([])
    const wrapper = Object.fromEntries([...setByWrapper, 'MYCLI_EXECUTION_ID'].map((name) => [name, '']))
    const columns: readonly Environment[] = [ofEvent, local, cli].map((one) => ({ ...one, ...wrapper }))
    for (const { name, has } of rows)
      expect([name, ...has]).toEqual([name, ...columns.map((one) => Object.hasOwn(one, name))])
  })

  it('has been read whole', () => expect(rows.length).toBeGreaterThan(35))
})
