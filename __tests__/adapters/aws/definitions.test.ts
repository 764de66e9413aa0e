import { describe, expect, it } from '@jest/globals'
import { definitionOf } from '../../../src/adapters/aws/definitions.ts'
import { taskDefinition } from '../../../src/core/aws/task-definition.ts'
import { fakeClients } from '../../support/aws-client.ts'
import { containerWith, placeWith } from '../../support/fargate.ts'

const contentOf = (image: string) =>
  taskDefinition({ place: placeWith(), container: containerWith({ image }), version: '1', needs: [] })

describe('a task definition', () => {
  it('is called by what it holds', () => {
    const { ecs, call } = fakeClients(() => ({}))
    const [a, b, again] = ['a', 'b', 'a'].map((image) => definitionOf(contentOf(image), ecs, call).family)
    expect(a).toMatch(/^mycli-[0-9a-f]{12}$/)
    expect(again).toBe(a)
    expect(b).not.toBe(a)
  })

  it('is registered under that name, with all that it holds, when that is asked for', async () => {
    const { ecs, call, sent } = fakeClients(() => ({ taskDefinition: { taskDefinitionArn: 'arn' } }))
    const definition = definitionOf(contentOf('a'), ecs, call)
    expect(sent).toEqual([])
    await definition.register()
    const input = { family: definition.family, ...contentOf('a') }
    expect(sent).toEqual([{ operation: 'RegisterTaskDefinition', input }])
  })
})
