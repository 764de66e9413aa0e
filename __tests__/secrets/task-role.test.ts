import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { inStack, sealingKey, stackWith } from '../support/sealed.ts'

let world: FargateWorld
beforeAll(async () => {
  const key = await sealingKey()
  world = await fargateWorld({ secrets: key.secrets, parameters: stackWith(key) })
})
afterAll(() => world.close())

const roleArns = (): readonly string[] => world.aws.taskDefinitions().map(({ taskRoleArn = '' }) => taskRoleArn)

describe('the role of the command', () => {
  it.concurrent.each([
    ["is the stack's own", '', 'task'],
    ["is another of the stack's, by its name there", 'deploy', 'mycli-Deploy-1ABC'],
    ["is one under the stack's path, by its name", 'other', 'other'],
  ])('%s', async (_what, name, role) => {
    const { code } = await step(name)
    expect([code, roleArns()]).toEqual([
      0,
      expect.arrayContaining([`arn:aws:iam::123456789012:role/mycli/mycli/${role}`]),
    ])
  })

  it.concurrent.each(['../other', 'a/b', 'a:b'])('is none outside of it: %s', async (name) => {
    const { code, log } = await step(name)
    expect(code).toBe(125)
    expect(log).toMatch(/task-role:? must be the ARN of a role,? or the name of/)
    expect(roleArns().filter((arn) => !/role\/mycli\/mycli\/[\w-]+$/.test(arn))).toEqual([])
  })
})

const step = async (name: string) => world.step('true', { inputs: { ...inStack, 'task-role': name } }).result
