import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { meaningOf } from '../../../src/core/aws/failures/cause.ts'
import { explainRefusal } from '../../../src/core/aws/failures/explain-refusal.ts'
import { explainStop } from '../../../src/core/aws/failures/explain-stop.ts'
import type { AwsError } from '../../../src/core/aws/failures/refusal.ts'
import { refusalCauses } from '../../../src/core/aws/failures/refusal-causes.ts'
import { stopCauses } from '../../../src/core/aws/failures/stop-causes.ts'
import {
  explainNoCredentials,
  explainNoToken,
  explainUnusableKeys,
} from '../../../src/core/aws/login/no-credentials.ts'
import { explainStsError } from '../../../src/core/aws/login/trust.ts'
import {
  adviceOn,
  anchorOf,
  sectionOfMessage,
  sections,
  troubleshootingUrl,
} from '../../../src/core/aws/troubleshooting.ts'
import { checkoutSections, sectionOfEnding } from '../../../src/core/task/troubleshooting.ts'
import { type Ending, judge } from '../../../src/core/task/verdict.ts'
import { inProject } from '../../support/project.ts'

const page = readFileSync(inProject('docs/troubleshooting.md'), 'utf8')
const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, title = '']) => title)

describe('docs/troubleshooting.md', () => {
  it.each(sections)('has a section "%s"', (title) => {
    expect(headings).toContain(title)
  })

  it.each(headings)('has a failure that ends in its section "%s"', (title) => {
    expect(sections).toContain(title)
  })

  it('has each section once, under an anchor of its own, with something to say', () => {
    expect(new Set(headings.map(anchorOf)).size).toBe(headings.length)
    // Sections that share what they say stand one behind another.
    for (const part of page.split(/^## /m).slice(1))
      expect(
        part
          .split(/^### .*$/m)
          .at(-1)
          ?.trim(),
      ).not.toBe('')
    expect(page).not.toMatch(/^### .*\n+## /m)
  })
})

describe('the section about a message', () => {
  it.each([...new Set([...refusalCauses, ...stopCauses])])('is that of its cause: $meaning', (cause) => {
    expect(sectionOfMessage(meaningOf({ cause, words: "AWS's own words" }))).toBe(cause.meaning)
    expect(sectionOfMessage(`RunTask: ${cause.meaning}.`)).toBe(cause.meaning)
  })

  const refusals: readonly (readonly [AwsError, string])[] = [
    [
      {
        operation: 'RunTask',
        name: 'AccessDeniedException',
        message: 'User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: iam:PassRole on resource: arn:x',
      },
      'The role may not call an action of AWS',
    ],
    [{ operation: 'StopTask', name: 'AccessDeniedException' }, 'The role may not call an action of AWS'],
    [
      { operation: 'RunTask', message: 'Invalid CPU or memory', size: { cpu: 1024, memory: 1 } },
      'AWS refuses a task of that size',
    ],
    [{ operation: 'RunTask', from: 'unreadable', status: 200 }, "The answer is not one of AWS's"],
    [{ operation: 'RunTask', from: 'network', message: 'nothing known' }, 'AWS gave no answer'],
    [{ operation: 'RunTask', from: 'local', message: 'bad header' }, 'The request cannot be sent'],
    [{ operation: 'RunTask', name: 'NewException', message: 'new' }, 'AWS refused the call'],
  ]
  it.each(refusals)('of a refusal %j is "%s"', (error, title) => {
    expect(sectionOfMessage(explainRefusal(error).message)).toBe(title)
  })

  it.each([
    [{ stopCode: 'SpotInterruption' }, 'AWS took its Spot capacity back'],
    [{ stopCode: 'InfrastructureHealth' }, 'The machine of the task was not well'],
    [{ stopCode: 'UserInitiated', stoppedReason: 'by hand' }, 'The task was stopped from outside'],
    [{ stopCode: 'ServiceSchedulerInitiated' }, 'A service of the cluster stopped the task'],
    [
      { containers: [{ name: 'tools', exitCode: 1 }], stoppedReason: 'Essential container in task exited' },
      'The container that prepares the command failed',
    ],
    [
      { containers: [{ name: 'main', exitCode: 3 }], stoppedReason: 'Essential container in task exited' },
      'The container of the command ended by itself',
    ],
    [{ stoppedReason: 'something new' }, 'The task stopped, and the reason is not known here'],
    [{}, 'The task stopped, and the reason is not known here'],
  ])('of a stop %j is "%s"', (stop, title) => {
    expect(sectionOfMessage(explainStop(stop).meaning)).toBe(title)
  })

  const claims = {
    ...{ sub: 'repo:o/n:ref:refs/heads/main', aud: 'other', iss: undefined, repository: 'o/n', ref: undefined },
    ...{ environment: undefined, ownerId: undefined, repositoryId: undefined, exp: 1 },
  }
  const refused = {
    role: 'arn:aws:iam::123456789012:role/r',
    region: 'eu-west-1',
    audience: 'sts.amazonaws.com',
    claims,
  }
  it.each([
    ['AccessDenied', '', 'its trust policy does not accept this job'],
    ['InvalidIdentityToken', 'No OpenIDConnect provider found', 'its account does not know the identity provider'],
    ['InvalidIdentityToken', 'Incorrect token audience', 'the token is for another audience'],
    ['ExpiredToken', '', 'the token has ended'],
    ['RegionDisabled', '', 'STS is not activated in the Region'],
    ['ValidationError', 'roleArn is invalid', 'that is not the ARN of a role'],
    ['ValidationError', 'The requested DurationSeconds exceeds the maximum', 'no session of an hour'],
    ['Throttling', 'slow', 'STS does not answer'],
  ])('of a role that is refused with %s %s says that %s', (code, message, why) => {
    expect(sectionOfMessage(explainStsError({ code, message, status: 400 }, refused).message)).toBe(
      `The role cannot be assumed: ${why}`,
    )
  })

  it('of any other refusal of a role is the one about those', () => {
    expect(sectionOfMessage(explainStsError({ code: 'New', message: 'new', status: 400 }, refused).message)).toBe(
      'The role cannot be assumed for another reason',
    )
  })

  it.each([
    [explainNoToken(true), 'GitHub gives no identity token to a pull request from a fork'],
    [explainNoToken(false), 'The job may not ask for an identity token'],
    [explainNoCredentials('run aws login', 'cli'), "The session of the AWS profile's login has ended"],
    [explainNoCredentials('the SSO session', 'cli'), 'The SSO session of the AWS profile has ended'],
    [explainNoCredentials('profile x', 'cli'), 'The AWS profile cannot be used'],
    [explainNoCredentials('Could not load credentials from any provider', 'cli'), 'There are no AWS credentials'],
    [explainNoCredentials('Could not load credentials from any provider', 'cli', 'x'), 'There are no AWS credentials'],
    [explainNoCredentials('else', 'action'), 'There are no AWS credentials'],
    [
      explainUnusableKeys({ accessKeyId: 'A\n', secretAccessKey: 'b' }),
      'The AWS keys hold a character that they cannot have',
    ],
  ])('of %s is "%s"', (error, title) => {
    expect(sectionOfMessage(error?.message ?? '')).toBe(title)
  })

  it.each([
    ["This commit hasn't been pushed, so a task can't fetch it.", "The commit hasn't been pushed"],
    ['This git repository has no commit yet, so there is nothing to run.', 'There is nothing to run here'],
    ['This folder is not in a git repository, so there is no commit to run.', 'There is nothing to run here'],
    [
      "This git repository has no remote, so a task can't fetch from it.",
      'The repository has no remote that a task could fetch from',
    ],
    [
      'This run needs a credential or a secret, and there is no key to seal it with.',
      'There is no key to encrypt a credential or a secret with',
    ],
    [
      'The command and its environment take 9000 bytes; the fargate engine carries 8192 at most.',
      'The command and its environment are too large',
    ],
    ['The AWS region is not known.', 'The AWS region is not known'],
    ['Service "api" is being deleted (DRAINING).', 'The service or task definition cannot be followed'],
  ])('of %j is "%s"', (message, title) => {
    expect(sectionOfMessage(message)).toBe(title)
  })

  it.each([
    ['core/source/source.ts', 'been pushed'],
    ['core/source/source.ts', 'there is no commit to run'],
    ['core/source/source.ts', 'there is nothing to run'],
    ['core/source/source.ts', "so a task can't fetch from it"],
    ['adapters/aws/envelope.ts', 'no key to'],
    ['core/task/envelope.ts', 'command and its environment take'],
    ['adapters/aws/region.ts', 'AWS region'],
    ['core/aws/like/service.ts', 'Service "'],
    ['core/aws/like/likeness.ts', 'need Windows'],
    ['core/aws/like/likeness.ts', 'has no container'],
  ])('knows what src/%s says with %j', (file, words) => {
    const said = [...readFileSync(inProject('src', file), 'utf8').matchAll(/UserError\(\s*(['"`])(.*)\1[,)]/g)]
    const messages = said
      .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, 'X'))
      .filter((text) => text.includes(words))
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expect([message, sectionOfMessage(message)]).toEqual([message, expect.any(String)])
  })

  it('is none where no table knows it', () => {
    expect(sectionOfMessage('Invalid input: timeout must be a duration.')).toBeUndefined()
  })
})

describe('the section about an ending', () => {
  const endings: readonly (readonly [Ending, string | undefined])[] = [
    [{ kind: 'exited', code: 0, seconds: 1 }, undefined],
    [{ kind: 'exited', code: 7, seconds: 1 }, 'The command exited with a code of its own'],
    [{ kind: 'exited', code: 126, seconds: 1 }, 'The command exited with code 126'],
    [{ kind: 'exited', code: 127, seconds: 1 }, 'The command exited with code 127'],
    [{ kind: 'exited', code: 137, seconds: 1 }, 'The command exited with code 137'],
    [{ kind: 'exited', code: 139, seconds: 1 }, 'The command was ended by a signal'],
    [{ kind: 'exited', code: 200, seconds: 1 }, 'The command exited with a code of its own'],
    [{ kind: 'out-of-memory' }, 'The command ran out of memory and was killed'],
    [{ kind: 'timed-out', timeoutSeconds: 1 }, 'The command was stopped: it ran longer than the timeout'],
    [{ kind: 'timed-out', timeoutSeconds: 1, doubt: 'refused-stop' }, 'Stopping the task was refused'],
    [{ kind: 'start-timed-out', timeoutSeconds: 1 }, 'The command had not begun after the start timeout'],
    [{ kind: 'cancelled' }, 'The run was cancelled'],
    [{ kind: 'cancelled', doubt: 'no-task' }, 'The run was cancelled'],
    [{ kind: 'cancelled', doubt: 'unknown-task' }, 'The run was cancelled, and whether its task stopped is not known'],
    [{ kind: 'cancelled', doubt: 'refused-stop' }, 'Stopping the task was refused'],
    [{ kind: 'signalled', code: 143, begun: true, reason: undefined }, 'The task was told to stop from outside'],
    [{ kind: 'vanished', exitCode: undefined, reason: 'x', begun: true }, 'The task stopped without an exit code'],
    [{ kind: 'vanished', exitCode: 3, reason: 'x', begun: true }, 'The end of the log did not arrive'],
    [{ kind: 'lost-sight', why: 'refused' }, 'The task was lost sight of'],
  ]
  it.each(endings)('%j is "%s"', (ending, title) => {
    expect(sectionOfEnding(ending)).toBe(title)
    expect(judge(ending).status === 'success').toBe(title === undefined)
  })

  it('of a checkout is that of its class', () => {
    expect(sectionOfEnding({ kind: 'checkout-failed', failure: 'sha', text: 'no commit' })).toBe(checkoutSections.sha)
  })

  it('is left to the message where ECS said why', () => {
    const notice = { kind: 'interrupted', meaning: 'AWS took its Spot capacity back and stopped the task.' } as const
    const ending = { kind: 'vanished', exitCode: undefined, reason: 'x', begun: true, notice } as unknown as Ending
    expect(sectionOfEnding(ending)).toBeUndefined()
    expect(sectionOfMessage(judge(ending).summary)).toBe('AWS took its Spot capacity back')
  })
})

it('a section is read where the version at hand has it', () => {
  expect(troubleshootingUrl('There is no stack of that name in this region', '1.2.3')).toBe(
    'https://github.com/shaftoe/mycli-action/blob/v1.2.3/docs/troubleshooting.md#there-is-no-stack-of-that-name-in-this-region',
  )
})

describe('the advice on a failure', () => {
  const page = 'https://github.com/shaftoe/mycli-action/blob/v1.2.3/docs/troubleshooting.md#'
  const on = (ending: Ending) => adviceOn(judge(ending), '1.2.3')

  it('ends in the section about it, by its ending, or by its words', () => {
    expect(on({ kind: 'timed-out', timeoutSeconds: 60 })).toBe(
      `Raise timeout if it needs longer.\nMore: ${page}the-command-was-stopped-it-ran-longer-than-the-timeout`,
    )
    const summary = 'There is no stack of that name in this region.'
    expect(adviceOn({ summary }, '1.2.3')).toBe(`More: ${page}there-is-no-stack-of-that-name-in-this-region`)
    expect(adviceOn({ summary }, '1.2.3-dev')).toContain('/blob/main/docs/')
  })

  it('is none where the run was cancelled and left nothing running', () => {
    expect(on({ kind: 'cancelled' })).toBeUndefined()
    expect(on({ kind: 'cancelled', doubt: 'no-task' })).toBeUndefined()
    expect(on({ kind: 'cancelled', doubt: 'unacknowledged-stop' })).toContain(
      `\nMore: ${page}the-run-was-cancelled-and-`,
    )
    expect(on({ kind: 'cancelled', doubt: 'refused-stop' })).toContain(`\nMore: ${page}stopping-the-task-was-refused`)
  })

  it('is none where a command ends with a code of its own, or nothing is known', () => {
    expect(on({ kind: 'exited', code: 3, seconds: 1 })).toBeUndefined()
    expect(adviceOn({ summary: 'Something else.' }, '1.2.3')).toBeUndefined()
    expect(adviceOn({ summary: 'Something else.', hint: 'Do this.' }, '1.2.3')).toBe('Do this.')
  })
})
