import type { RunTaskCommandInput } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import {
  checkOverrides,
  clientTokenOf,
  overridesLength,
  runTaskRequest,
  type TaskStart,
} from '../../../src/core/aws/run-task.ts'
import { UserError } from '../../../src/core/errors.ts'
import { containerWith, fargateSettings, placeWith } from '../../support/fargate.ts'

const attempt = (changes: Partial<TaskStart> = {}): TaskStart => ({
  settings: fargateSettings(),
  family: 'mycli-0123456789ab',
  envelope: 'H4sI',
  executionId: 'abcdefghijklmnopqrst',
  clientToken: 'abcdefghijklmnopqrst-1',
  onDemand: false,
  ...changes,
})

describe('the request for a task', () => {
  it('has all that differs from run to run, and is one that the SDK takes', () => {
    const request: RunTaskCommandInput = runTaskRequest(attempt())
    expect(request).toEqual({
      cluster: 'mycli',
      taskDefinition: 'mycli-0123456789ab',
      count: 1,
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: ['subnet-1', 'subnet-2'],
          securityGroups: ['sg-1'],
          assignPublicIp: 'ENABLED',
        },
      },
      overrides: {
        cpu: '1024',
        memory: '2048',
        containerOverrides: [
          {
            name: 'checkout',
            environment: [
              { name: 'MYCLI_EXECUTION_ID', value: 'abcdefghijklmnopqrst' },
              { name: 'MYCLI_ENVELOPE', value: 'H4sI' },
            ],
          },
        ],
      },
      startedBy: 'mycli/abcdefghijklmnopqrst',
      clientToken: 'abcdefghijklmnopqrst-1',
      tags: [
        { key: 'mycli:repository', value: 'a/b' },
        { key: 'mycli:execution-id', value: 'abcdefghijklmnopqrst' },
      ],
      enableECSManagedTags: true,
    })
  })

  it('is the same for on-demand capacity but for the provider', () => {
    const { capacityProviderStrategy, ...others } = runTaskRequest(attempt({ onDemand: true }))
    expect(capacityProviderStrategy).toEqual([{ capacityProvider: 'FARGATE', weight: 1 }])
    expect(runTaskRequest(attempt())).toMatchObject(others)
  })

  it('leaves out what is not asked for', () => {
    const place = placeWith({ securityGroups: [], publicIp: false })
    const container = containerWith({ ephemeralStorage: 50 })
    const request = runTaskRequest(attempt({ settings: fargateSettings({ place, container }) }))
    expect(request.networkConfiguration.awsvpcConfiguration).toEqual({
      subnets: ['subnet-1', 'subnet-2'],
      assignPublicIp: 'DISABLED',
    })
    expect(request.overrides.ephemeralStorage).toEqual({ sizeInGiB: 50 })
    // What Fargate gives by itself is no size that RunTask takes.
    for (const ephemeralStorage of [20, undefined]) {
      const start = attempt({ settings: fargateSettings({ place, container: containerWith({ ephemeralStorage }) }) })
      expect(runTaskRequest(start).overrides).not.toHaveProperty('ephemeralStorage')
    }
  })

  it('is refused when AWS would not carry its overrides, with the figures and what to do', () => {
    const room = 8_192 - overridesLength(runTaskRequest(attempt({ envelope: '' })))
    expect(room).toBeGreaterThan(7_900)
    expect(() => checkOverrides(runTaskRequest(attempt({ envelope: 'x'.repeat(room) })))).not.toThrow()
    const over = runTaskRequest(attempt({ envelope: 'x'.repeat(room + 1) }))
    expect(overridesLength(over)).toBe(8_193)
    expect(() => checkOverrides(over)).toThrow(
      new UserError(
        `The command and its environment take ${room + 1} bytes; the fargate engine carries ${room} at most.`,
      ),
    )
  })
})

describe('the token of an attempt', () => {
  it('is another one for each, and short enough', () => {
    const tokens = [1, 2, 999].map((number) => clientTokenOf('abcdefghijklmnopqrst', number))
    expect(new Set(tokens).size).toBe(3)
    for (const token of tokens) expect(token).toMatch(/^[!-~]{1,64}$/)
  })
})
