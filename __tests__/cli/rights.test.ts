import { RegisterTaskDefinitionCommand, RunTaskCommand } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientsOf } from '../../emulator/clients.ts'
import { runRequest, shellContainer, taskDefinitionOf } from '../../emulator/fixtures.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type AccountWorld, accountWorld, closeWorlds } from '../support/account-world.ts'
import { askedBySetup, type SetupAsked } from '../support/denied-in-account.ts'
import { deniedOf, type Statement } from '../support/iam.ts'
import { webService } from '../support/like-definitions.ts'
import { setupPolicies } from '../support/setup-policies.ts'

// All that init, doctor and destroy can ask for, in one account, against the policies of the page about permissions.

const region = 'us-east-1'
const ecs = (resource: string): string => `arn:aws:ecs:${region}:123456789012:${resource}`
const cluster = 'mycli-Cluster-1A2B3C4D5E6F'
const role = 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-ExecutionRole-1A2B3C4D5E6F'
const deployer = 'arn:aws:iam::123456789012:role/deployer'
const policies = setupPolicies(region)
const worlds: AccountWorld[] = []
let asked: SetupAsked

// What was changed by hand is put back, by what each of these types is updated with.
const drifted = Object.fromEntries(
  ['RouteToInternet', 'SecurityGroup', 'Cluster', 'RunPolicy', 'OidcProvider'].map((id) => [id, 'MODIFIED' as const]),
)

beforeAll(async () => {
  const refused = [{ path: '/Resources/Vpc', reason: 'The VPC limit is reached.' }]
  const beyond = [{ action: 'iam:PassRole', resource: deployer, why: 'a right that goes with --role-arn alone' }]
  const options: Partial<AwsOptions> = {
    ...{ serviceLinkedRole: false, clusters: { [cluster]: [], shop: [] }, definitions: [webService] },
    services: [{ cluster: 'shop', name: 'api', more: { taskDefinition: ecs('task-definition/web:1') } }],
    repositories: { 'mycli/mycli/docker/library/node': 1 },
    timing: { provisioning: [0, 0], pending: [0, 0], pull: [0, 0], stopping: [0, 0], deprovisioning: [0.2, 0.3] },
    behaviour: () => ({ kind: 'scripted', script: { events: [] } }),
    cloudFormation: { failing: {}, stuck: {}, refused, drifted },
  }
  const world = await accountWorld(options, beyond)
  worlds.push(world)
  // The public registry is behind a proxy that is not there.
  Object.assign(world.env, { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' })
  const { start, aws } = world
  await start('init', '--yes').result
  refused.length = 0
  await start('init', '--dry-run', '--role-arn', deployer).result
  await start('init', '--yes').result
  await start('init', '--yes', '--image-cache', '--like', 'service/shop/api', '--like-key', '--refs', 'refs/heads/main')
    .result
  await start('doctor').result
  const clients = clientsOf(aws)
  const definition = taskDefinitionOf([shellContainer('main', 'true')], {
    family: 'mycli-0a1b',
    executionRoleArn: role,
  })
  await clients.ecs.send(new RegisterTaskDefinitionCommand(definition))
  await clients.ecs.send(new RunTaskCommand(runRequest({ cluster, taskDefinition: 'mycli-0a1b' })))
  clients.destroy()
  await start('destroy', '--yes', '--stop-tasks').result
  asked = await askedBySetup(aws.requests, region)
})
afterAll(() => closeWorlds(worlds))

const kinds = ['commands', 'deployment'] as const

describe('init, doctor and destroy', () => {
  it('ask for nothing that the policies do not allow, but to pass the role of --role-arn', () => {
    const context = { 'iam:passedtoservice': 'cloudformation.amazonaws.com' }
    expect(deniedOf(policies.commands, asked.commands)).toEqual([
      { action: 'iam:PassRole', resource: deployer, context },
    ])
    expect(deniedOf(policies.deployment, asked.deployment)).toEqual([])
  })

  it.each(kinds)('ask for each statement of them, and each action of it: %s', (kind) => {
    const statements = policies[kind]
    const lessOne = statements.flatMap((one) =>
      [one.Action].flat().map((action) => ({
        ...{ name: `${one.Sid} ${action}` },
        rest: statements.map((other) => (other === one ? without(one, action) : other)),
      })),
    )
    const denied = deniedOf(statements, asked[kind]).length
    const needless = lessOne.filter(({ rest }) => deniedOf(rest, asked[kind]).length === denied)
    expect(needless.map(({ name }) => name)).toEqual([])
  })
})

const without = (statement: Statement, action: string): Statement => ({
  ...statement,
  Action: [statement.Action].flat().filter((one) => one !== action),
})
