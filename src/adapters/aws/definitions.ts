import { createHash } from 'node:crypto'
import type { ECSClient } from '@aws-sdk/client-ecs'
import { canonicalText, familyOf, type TaskDefinition } from '../../core/aws/task-definition.ts'
import type { Call } from './call.ts'

/** A task definition by its content: the same content has the same family. */
export interface Definition {
  readonly family: string
  register(): Promise<void>
}

/** The definition, under the name that its content makes. */
export function definitionOf(content: TaskDefinition, client: () => Promise<ECSClient>, call: Call): Definition {
  const family = familyOf(createHash('sha256').update(canonicalText(content)).digest('hex'))
  return {
    family,
    async register() {
      const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs')
      const ecs = await client()
      await call('RegisterTaskDefinition', () => ecs.send(new RegisterTaskDefinitionCommand({ family, ...content })))
    },
  }
}
