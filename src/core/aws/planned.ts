import type { Inputs } from '../settings/inputs.ts'
import { variables } from './names.ts'
import type { FargateSettings } from './place.ts'
import { longestOverrides, overridesLength, type RunTaskRequest } from './run-task.ts'
import type { TaskDefinition } from './task-definition.ts'

/** What a run on Fargate would ask for. */
export interface Asked {
  readonly settings: FargateSettings
  readonly family: string
  readonly content: TaskDefinition
  readonly request: RunTaskRequest
  /** Variables of the command whose values the user wrote: only those are shown. */
  readonly env: Inputs['env']
}

/** A run on Fargate before it is started, without anything secret: where, on what, and the requests. */
export function plannedOnFargate({ settings, family, content, request, env = {} }: Asked): object {
  const { place, container, capacity } = settings
  const { region, cluster, subnets, securityGroups, publicIp, executionRole, taskRole, logGroup, publicKey } = place
  const { image, cpu, memory, ephemeralStorage, architecture } = container
  return {
    place: { region, cluster, subnets, securityGroups, publicIp, executionRole, taskRole, logGroup },
    machine: { image, cpu, memory, ephemeralStorage, architecture, capacity },
    envelope: {
      characters: envelopeIn(request).length,
      encrypted: publicKey !== undefined,
      overrides: overridesLength(request),
      limit: longestOverrides,
    },
    requests: { RegisterTaskDefinition: { family, ...withoutValues(content, env) }, RunTask: withoutEnvelope(request) },
  }
}

const envelopeIn = ({ overrides }: RunTaskRequest): string =>
  overrides.containerOverrides.flatMap(({ environment }) => environment).find(({ name }) => name === variables.envelope)
    ?.value ?? ''

// What is in it depends on the moment, and may be secret.
function withoutEnvelope(request: RunTaskRequest): object {
  const { length } = envelopeIn(request)
  const containerOverrides = request.overrides.containerOverrides.map((container) => ({
    ...container,
    environment: container.environment.map(({ name, value }) => ({
      name,
      value: name === variables.envelope ? `(${length} characters)` : value,
    })),
  }))
  return { ...request, overrides: { ...request.overrides, containerOverrides } }
}

// Values that a run takes over from a service may be secret.
function withoutValues(content: TaskDefinition, env: NonNullable<Inputs['env']>): object {
  const containerDefinitions = content.containerDefinitions.map((container) => ({
    ...container,
    ...(container.environment === undefined
      ? {}
      : {
          environment: container.environment.map(({ name, value }) => ({
            name,
            value: Object.hasOwn(env, name) ? value : '(not shown)',
          })),
        }),
  }))
  return { ...content, containerDefinitions }
}
