import { RegisterTaskDefinitionCommand, RunTaskCommand } from '@aws-sdk/client-ecs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { clientsOf } from '../../emulator/clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../../emulator/fixtures.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type AccountWorld, accountWorld, closeWorlds } from '../support/account-world.ts'
import { isOurs } from '../support/denied-calls.ts'

const cluster = 'mycli-Cluster-1A2B3C4D5E6F'
const role = 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-ExecutionRole-1A2B3C4D5E6F'
const family = 'mycli-0a1b'
const worlds: AccountWorld[] = []
afterAll(() => closeWorlds(worlds))

async function world(options: Partial<AwsOptions> = {}) {
  const made = await accountWorld({ clusters: { [cluster]: [] }, ...options })
  worlds.push(made)
  // The public registry is behind a proxy that is not there.
  Object.assign(made.env, { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' })
  return { ...made, run: (...words: readonly string[]) => made.start(...words).result }
}

/** All that init, doctor and destroy ask for on the way that most of them go. */
const operations = [
  ...['CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet', 'DescribeStacks', 'DescribeStackEvents'].map(
    (name) => `cloudformation:${name}`,
  ),
  ...['cloudformation:DeleteStack', 'cloudformation:GetTemplate', 'sts:GetCallerIdentity'],
  ...['iam:GetRole', 'iam:GetOpenIDConnectProvider', 'iam:SimulatePrincipalPolicy'],
  ...['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeRouteTables', 'ec2:DescribeSecurityGroups'],
  ...['servicequotas:GetServiceQuota', 'ecs:ListAccountSettings', 'logs:DescribeLogGroups'],
  ...['ssm:GetParameter', 'ssm:PutParameter', 'ssm:GetParametersByPath', 'ssm:DeleteParameters'],
  ...['ecs:ListTasks', 'ecs:StopTask', 'ecs:ListTaskDefinitionFamilies', 'ecs:ListTaskDefinitions'],
  ...['ecs:DescribeTaskDefinition', 'ecs:DeregisterTaskDefinition', 'ecs:DeleteTaskDefinitions'],
  ...['ecr:DescribeRepositories', 'ecr:DeleteRepository'],
]

describe('throttling', () => {
  it.concurrent('of each operation is waited out by init, doctor and destroy', async () => {
    const { aws, run } = await world({
      repositories: { 'mycli/mycli/docker/library/node': 1 },
      timing: { provisioning: 0, pending: 0, pull: 0, stopping: 0, deprovisioning: 0.1 },
      behaviour: () => ({ kind: 'scripted', script: { events: [] } }),
    })
    for (const operation of operations) aws.faults.throttle(operation, 1)
    const made = await run('init', '--yes')
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('Stack mycli is ready.')])
    const { ecs, destroy } = clientsOf(aws)
    await ecs.send(
      new RegisterTaskDefinitionCommand(
        taskDefinitionOf([shellContainer('main', 'true')], { family, executionRoleArn: role }),
      ),
    )
    await ecs.send(new RunTaskCommand(runRequest({ cluster, taskDefinition: family })))
    destroy()
    const seen = await run('doctor')
    expect(seen.stdout.toString()).toContain('2 subnets with a way out')
    expect(seen.stdout.toString()).not.toMatch(/Rate exceeded|limit exceeded/)
    const gone = await run('destroy', '--yes', '--stop-tasks')
    expect([gone.code, gone.stderr]).toEqual([0, expect.stringMatching(/Nothing is left\.\n$/)])
    const refused = aws.requests.filter((one) => isOurs(one) && [400, 429, 503].includes(one.status ?? 0))
    const throttled = refused.filter(({ answer = '' }) => /Rate exceeded|limit exceeded/.test(answer))
    expect(throttled.map(({ operation }) => operation).toSorted()).toEqual(operations.toSorted())
    // No operation is left out of the list.
    const asked = new Set(aws.requests.filter(isOurs).map(({ operation }) => operation))
    expect([...asked].toSorted()).toEqual(operations.toSorted())
  })

  it.concurrent('that goes on ends init before anything is made, and is said as it is', async () => {
    const { aws, run } = await world()
    aws.faults.throttle('iam:GetOpenIDConnectProvider', Number.POSITIVE_INFINITY)
    const { code, stderr } = await run('init', '--yes')
    expect([code, stderr]).toEqual([
      125,
      expect.stringMatching(
        /AWS refused iam:GetOpenIDConnectProvider: Rate exceeded\n {2}The account makes more such calls than AWS lets through\. Wait a minute/,
      ),
    ])
    const made = /:(Create|Put|Execute)/
    expect(aws.requests.filter(({ operation }) => made.test(operation))).toEqual([])
  })

  it.concurrent('that goes on is what doctor could not look at, beside all else', async () => {
    const { aws, run } = await world({ cloudFormation: { failing: {}, stuck: {}, refused: [], stacks: {} } })
    aws.faults.throttle('servicequotas:GetServiceQuota', Number.POSITIVE_INFINITY)
    const { stdout } = await run('doctor')
    expect(stdout.toString()).toMatch(
      /^\? {4}Quotas of vCPUs: AWS refused servicequotas:GetServiceQuota: Rate exceeded$/m,
    )
    expect(stdout.toString()).toContain("ECS's service-linked role is there.")
  })
})
