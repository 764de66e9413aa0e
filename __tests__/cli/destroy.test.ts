import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation'
import { RegisterTaskDefinitionCommand, RunTaskCommand } from '@aws-sdk/client-ecs'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { afterAll, describe, expect, it } from '@jest/globals'
import { clientsOf } from '../../emulator/clients.ts'
import { testKeys } from '../../emulator/credentials.ts'
import { AwsError } from '../../emulator/errors.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../../emulator/fixtures.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { testAgent } from '../../emulator/requests.ts'
import { type AccountWorld, accountWorld, closeWorlds, operations } from '../support/account-world.ts'
import { inProject } from '../support/project.ts'
import { until } from '../support/until.ts'

// They mostly wait for one another's answers: all at once.
const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

const cluster = 'mycli-Cluster-1A2B3C4D5E6F'
const role = 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-ExecutionRole-1A2B3C4D5E6F'

const quickTask = { provisioning: 0, pending: 0, pull: 0, stopping: 0, deprovisioning: 0.3 }
// As a run is in the network of the stack.
const networkConfiguration = {
  awsvpcConfiguration: { subnets: ['subnet-0a'], securityGroups: ['sg-53656375726974794'] },
}

/** An account with a stack of mycli init, and a task definition of it and one of another stack. */
async function stackedWorld(options: Partial<AwsOptions> = {}, ...initWords: readonly string[]) {
  const world = await accountWorld({
    clusters: { [cluster]: ['FARGATE', 'FARGATE_SPOT'] },
    timing: quickTask,
    behaviour: () => ({ kind: 'scripted', script: { events: [] } }),
    ...options,
  })
  worlds.push(world)
  const { ecs, ssm, destroy } = clientsOf(world.aws)
  await world.start('init', '--yes', ...initWords).result
  const definition = (family: string, executionRoleArn: string) =>
    taskDefinitionOf([shellContainer('main', 'true')], { family, executionRoleArn })
  await ecs.send(new RegisterTaskDefinitionCommand(definition('mycli-0a1b', role)))
  await ecs.send(new RegisterTaskDefinitionCommand(definition('mycli-other', role.replaceAll('/mycli/', '/other/'))))
  const parameter = { Name: '/mycli/mycli/git/github', Value: 'ghp_stored', Type: 'SecureString' } as const
  await ssm.send(new PutParameterCommand(parameter))
  return {
    ...world,
    run: () =>
      ecs.send(new RunTaskCommand(runRequest({ cluster, taskDefinition: 'mycli-0a1b', networkConfiguration }))),
    destroy: (...words: readonly string[]) => world.start('destroy', ...words).result,
    definitions: () => world.aws.taskDefinitions().map(({ family, status }) => `${family} ${status}`),
    done: destroy,
  }
}

/** An account with a stack that has a status, and nothing else. */
async function worldIn(status: string, timing: AwsOptions['timing'] = {}) {
  const cloudFormation = { failing: {}, stuck: {}, refused: [], stacks: { mycli: status } }
  const world = await accountWorld({ timing, cloudFormation })
  worlds.push(world)
  return world
}

/** A client with which another tool makes a stack of its own. */
function foreign({ aws }: AccountWorld) {
  const credentials = { accessKeyId: testKeys.AWS_ACCESS_KEY_ID, secretAccessKey: testKeys.AWS_SECRET_ACCESS_KEY }
  const client = new CloudFormationClient({
    ...{ endpoint: aws.url, region: 'us-east-1', credentials },
    customUserAgent: [[testAgent]],
  })
  const TemplateBody =
    'Parameters: {}\nConditions: {}\nResources:\n  Logs: { Type: AWS::Logs::LogGroup }\nOutputs: {}\n'
  return {
    async cloudformation(StackName: string): Promise<void> {
      const set = { StackName, ChangeSetName: 'first' }
      const order = { ...set, ChangeSetType: 'CREATE', Capabilities: ['CAPABILITY_IAM'], TemplateBody } as const
      await client.send(new CreateChangeSetCommand({ ...order, Capabilities: ['CAPABILITY_IAM'] }))
      await client.send(new ExecuteChangeSetCommand(set))
      const isDone = async (): Promise<boolean> => {
        const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }))
        return Stacks[0]?.StackStatus === 'CREATE_COMPLETE'
      }
      while (!(await isDone())) await setTimeout(20)
    },
    destroy: () => client.destroy(),
  }
}

/** Repositories of ECR: two of the cache, the others not. */
const repositories = {
  'mycli/mycli/docker/library/node': 3,
  'mycli/mycli/app': 1,
  'mycli/mycli-two/docker/library/node': 1,
  'team/app': 0,
  'mycli/mycli/shaftoe/mycli-checkout': 1,
}

const deniedBy = (action: string) => {
  const message = `User: arn:aws:iam::123456789012:user/tester is not authorized to perform: ${action}`
  return { kind: 'answer', error: new AwsError('AccessDeniedException', message) } as const
}

const page = readFileSync(inProject('infra/README.md'), 'utf8')

describe('mycli destroy', () => {
  it.concurrent('deletes the stack and all that belongs to it, and nothing else', async () => {
    const { aws, destroy, definitions, start, done } = await stackedWorld({ repositories, repositoriesInPage: 2 })
    const { code, stderr } = await destroy('--yes')
    expect([code, stderr]).toEqual([0, expect.stringContaining('  delete  stack mycli (CREATE_COMPLETE)')])
    for (const line of [
      '  delete  SSM parameter /mycli/mycli/key',
      '  delete  SSM parameter /mycli/mycli/git/github',
      '  delete  task definition mycli-0a1b',
      '  delete  ECR repository mycli/mycli/docker/library/node with its images',
      '  delete  ECR repository mycli/mycli/shaftoe/mycli-checkout with its images',
      '  keep    OIDC provider for token.actions.githubusercontent.com: other repositories may use it',
    ]) {
      expect(stderr).toContain(`${line}\n`)
    }
    expect(stderr).toMatch(/Nothing is left\.\n$/)
    expect(definitions()).toEqual(['mycli-0a1b DELETE_IN_PROGRESS', 'mycli-other ACTIVE'])
    expect(aws.repositories()).toEqual(['mycli/mycli/app', 'mycli/mycli-two/docker/library/node', 'team/app'])
    aws.faults.add({ operation: 'ecr:DescribeRepositories' }, deniedBy('ecr:DescribeRepositories'))
    const again = await start('destroy', '--yes').result
    expect([again.code, again.stderr]).toEqual([
      0,
      expect.stringContaining('There is no stack mycli in us-east-1, and nothing'),
    ])
    expect(again.stderr).toContain('ECR repositories of an image cache were not looked for: User: ')
    done()
  })

  it.concurrent('deletes nothing with --dry-run', async () => {
    const { aws, destroy, done } = await stackedWorld()
    const { code, stderr } = await destroy('--dry-run')
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/task definition mycli-0a1b\n[\s\S]*Nothing was deleted\.\n$/),
    ])
    expect(operations(aws).filter((one) => /Delete|Deregister|Stop/.test(one))).toEqual([])
    done()
  })

  it.concurrent('refuses where a task runs, unless it may stop it', async () => {
    const { aws, destroy, run, start, done } = await stackedWorld({ repositories })
    await run()
    const before = aws.requests.length
    const refused = await destroy('--yes')
    expect([refused.code, refused.stderr]).toEqual([
      125,
      expect.stringContaining('1 task of the stack is running.\n  Wait for them, or add --stop-tasks.'),
    ])
    expect(operations(aws)).not.toContain('cloudformation:DeleteStack')
    const lingers = { kind: 'body', body: { taskArns: [aws.tasks[0]?.arn] } } as const
    const mend = aws.faults.add({ operation: 'ecs:ListTasks' }, lingers)
    const left = start('destroy', '--yes', '--stop-tasks')
    await until(() => left.told().includes('Stopping 1 task'), 'the stop')
    left.process.kill('SIGINT')
    const told = await left.result
    expect([told.code, told.stderr]).toEqual([
      130,
      expect.stringMatching(/Tasks were told to stop, and nothing was deleted\. mycli destroy goes on\.\n$/),
    ])
    expect(operations(aws)).not.toContain('cloudformation:DeleteStack')
    mend()
    const { code } = await destroy('--yes', '--stop-tasks')
    expect(code).toBe(0)
    expect(aws.tasks[0]?.stoppedReason).toBe('mycli: the stack is deleted')
    const asked = new Set(operations(aws).slice(before))
    asked.delete('sts:GetCallerIdentity') // which needs no right
    const [, rights = ''] = /The rights that it takes itself: (.*?)\. /.exec(page) ?? []
    expect([...asked].toSorted()).toEqual([...rights.matchAll(/`(.*?)`/g)].map(([, one]) => one).toSorted())
    done()
  })

  it.concurrent('says why a stack cannot be deleted, and how to go on', async () => {
    const reason = 'Cannot delete log group with deletion protection enabled.'
    const { destroy, done } = await stackedWorld({
      cloudFormation: { failing: {}, refused: [], stuck: { LogGroup: { reason, times: 1 } } },
    })
    const { code, stderr } = await destroy('--yes')
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining(
        `LogGroup (AWS::Logs::LogGroup): ${reason}\n    Lift it: aws logs put-log-group-deletion-protection`,
      ),
    ])
    const again = await destroy('--yes')
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('Nothing is left.')])
    done()
  })

  it.concurrent('goes on where it may not look at the image cache, or not delete from it, and says what would allow it', async () => {
    const { aws, destroy, done } = await stackedWorld({ repositories }, '--image-cache')
    const statement = (action: string, which: string): string =>
      `{"Effect":"Allow","Action":"${action}","Resource":"arn:aws:ecr:us-east-1:123456789012:repository/${which}"}`
    aws.faults.add({ operation: 'ecr:DescribeRepositories', times: 2 }, deniedBy('ecr:DescribeRepositories'))
    const blind = await destroy('--yes')
    expect([blind.code, blind.stderr]).toEqual([
      1,
      expect.stringContaining(`    Allow it: ${statement('ecr:DescribeRepositories', '*')}\n`),
    ])
    expect(blind.stderr).toMatch(/Nothing is left but what the image cache may have in ECR, which .*\.\n$/)
    aws.faults.add({ operation: 'ecr:DeleteRepository', times: 1 }, deniedBy('ecr:DeleteRepository'))
    const bound = await destroy('--yes')
    expect([bound.code, bound.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^ECR repository mycli\/mycli\/docker\/library\/node stays: User: .*\n {4}Allow it: .*\nLeft:\n.* mycli\/mycli\/docker\/library\/node with its images\n$/m,
      ),
    ])
    expect(bound.stderr).toContain(statement('ecr:DeleteRepository', 'mycli/mycli/*'))
    const { code, stderr } = await destroy('--yes')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Nothing is left\.\n$/)])
    done()
  })

  it.concurrent('that was cut short finds what is left though the stack is gone', async () => {
    const { aws, destroy, definitions, done } = await stackedWorld()
    aws.faults.add({ operation: 'ecs:DeregisterTaskDefinition', times: 1 }, deniedBy('ecs:DeregisterTaskDefinition'))
    const cut = await destroy('--yes')
    expect([cut.code, cut.stderr]).toEqual([125, expect.stringContaining('may ecs:DeregisterTaskDefinition')])
    const { code, stderr } = await destroy('--yes')
    expect([code, stderr]).toEqual([0, expect.stringContaining('  delete  task definition mycli-0a1b\n')])
    expect(stderr).toMatch(/Nothing is left\.\n$/)
    expect(definitions()).toEqual(['mycli-0a1b DELETE_IN_PROGRESS', 'mycli-other ACTIVE'])
    done()
  })

  it.concurrent('asks, and deletes nothing after no', async () => {
    const { aws, inTerminal, run, done } = await stackedWorld()
    await run()
    const screen = inTerminal('destroy')
    await screen.answer('Really stop 1 running task and delete stack mycli?', 'n')
    expect(await screen.code).toBe(130)
    expect(screen.shown()).toContain('Nothing was deleted.')
    expect(operations(aws).filter((one) => /Delete|Deregister|Stop/.test(one))).toEqual([])
    done()
  })

  it.concurrent.each([
    ['ROLLBACK_COMPLETE', 0, /Nothing is left\.\n$/],
    ['DELETE_FAILED', 0, /Nothing is left\.\n$/],
    ['DELETE_IN_PROGRESS', 0, /Nothing is left\.\n$/],
    ['UPDATE_IN_PROGRESS', 125, /Stack mycli is being changed \(UPDATE_IN_PROGRESS\)\.\n {2}Wait until that has ended/],
  ])('of a stack in %s ends with %d', async (status, wanted, words) => {
    const { aws, start } = await worldIn(status)
    const { code, stderr } = await start('destroy', '--yes').result
    expect([code, stderr]).toEqual([wanted, expect.stringMatching(words)])
    expect(operations(aws).includes('cloudformation:DeleteStack')).toBe(wanted === 0)
  })

  it.concurrent('leaves the deletion to CloudFormation on Ctrl-C, and says so', async () => {
    const { aws, start } = await worldIn('CREATE_COMPLETE', { resource: [3, 3] })
    const run = start('destroy', '--yes')
    await until(() => operations(aws).includes('cloudformation:DeleteStack'), 'the deletion')
    run.process.kill('SIGINT')
    const { code, stderr } = await run.result
    expect([code, stderr]).toEqual([
      130,
      expect.stringMatching(/goes on with stack mycli by itself\. mycli destroy shows how it stands, and goes on\.\n$/),
    ])
  })

  it.concurrent('waits for what a stopped task holds, and says what state things are in when it may wait no longer', async () => {
    let passedMs = 0
    const { aws, destroy, run, start, done } = await stackedWorld({
      now: () => Date.now() + passedMs,
      timing: { ...quickTask, interfaceRelease: 600, heldDeletion: 60 },
    })
    await run()
    const waiting = start('destroy', '--yes', '--stop-tasks')
    await until(() => operations(aws).includes('cloudformation:DeleteStack'), 'the deletion')
    passedMs += 60_000
    await until(() => waiting.told().includes('trying again in 30 s'), 'the wait')
    waiting.process.kill('SIGINT')
    const { code, stderr } = await waiting.result
    const [task] = aws.tasks
    expect([code, stderr]).toEqual([
      130,
      expect.stringMatching(/Stack mycli is not deleted: something still holds it\. mycli destroy tries again\.\n$/),
    ])
    expect(stderr).toMatch(/DELETE_FAILED +EC2::SecurityGroup +SecurityGroup/)
    expect([task?.stoppedReason, aws.parameter('/mycli/mycli/git/github')]).toEqual([
      'mycli: the stack is deleted',
      'ghp_stored',
    ])
    passedMs += 600_000
    const again = await destroy('--yes')
    expect([again.code, again.stderr]).toEqual([0, expect.stringMatching(/Nothing is left\.\n$/)])
    done()
  })

  it.concurrent('deletes nothing after Ctrl-C at its question, nor where it may not', async () => {
    const { aws, inTerminal, start } = await worldIn('CREATE_COMPLETE')
    const screen = inTerminal('destroy')
    await screen.answer('Really delete stack mycli?', '\x03')
    expect(await screen.code).toBe(130)
    expect(screen.shown()).toContain('Nothing was deleted.')
    expect(operations(aws).filter((one) => /Delete|Deregister|Stop/.test(one))).toEqual([])
    aws.faults.add({ operation: 'cloudformation:DeleteStack' }, deniedBy('cloudformation:DeleteStack'))
    const { code, stderr } = await start('destroy', '--yes').result
    expect([code, stderr]).toEqual([
      125,
      expect.stringMatching(/User: .*\n {2}Use an identity that may cloudformation:DeleteStack\.\n$/),
    ])
  })

  it.concurrent('and init leave a stack that is not of mycli alone', async () => {
    const world = await accountWorld()
    worlds.push(world)
    const { cloudformation, destroy } = foreign(world)
    await cloudformation('shop')
    for (const words of [
      ['destroy', '--yes', '--stack', 'shop'],
      ['init', '--yes', '--stack', 'shop'],
    ]) {
      const { code, stderr } = await world.start(...words).result
      expect([code, stderr]).toEqual([125, expect.stringContaining('Stack shop is there, and is none of mycli.')])
    }
    expect(operations(world.aws).filter((one) => /DeleteStack|CreateChangeSet/.test(one))).toEqual([
      'cloudformation:CreateChangeSet', // by which it was made
    ])
    destroy()
  })

  it.concurrent('takes no name that could not be one', async () => {
    const world = await accountWorld()
    worlds.push(world)
    const { code, stderr } = await world.start('destroy', '--yes', '--stack', 'a/b').result
    expect([code, stderr]).toEqual([
      125,
      expect.stringContaining('--stack must be letters, digits and hyphens.'.replace(' ', ': ')),
    ])
    expect(world.aws.requests).toEqual([])
  })

  it.concurrent('asks nothing where there is no terminal', async () => {
    const world = await accountWorld()
    worlds.push(world)
    const { code, stderr } = await world.start('destroy').result
    expect([code, stderr]).toEqual([125, expect.stringContaining('Add --yes to go ahead, or --dry-run')])
    expect(world.aws.requests).toEqual([])
  })

  it.concurrent('goes on where the cluster was deleted by hand', async () => {
    const { aws, destroy } = await stackedWorld()
    const error = new AwsError('ClusterNotFoundException', 'Cluster not found.')
    aws.faults.add({ operation: 'ecs:ListTasks' }, { kind: 'answer', error })
    const { code, stderr } = await destroy('--yes')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Nothing is left\.\n$/)])
  })
})
