import { type AwsOptions, usualOptions } from '../../emulator/options.ts'
import { type LoopbackAws, startAws as startLoopback } from '../../emulator/server.ts'
import { deniedCalls } from './denied-calls.ts'
import { isLike } from './iam.ts'

/** Rights that the stack's policies do not give, and which a test's calls need all the same. Patterns, as IAM has them. */
export interface Beyond {
  readonly action: string
  readonly resource: string
  readonly why: string
}

/**
 * An AWS on the loopback that holds every call of a run against the policies of the stack's template: `close` fails where
 * one is not allowed, or where the execution role may not do what ECS does for a task.
 */
export async function startAws(
  options: Partial<AwsOptions> = {},
  beyond: readonly Beyond[] = [],
): Promise<LoopbackAws> {
  const aws = await startLoopback(options)
  return {
    ...aws,
    async close() {
      await aws.close()
      const denied = deniedCalls(aws.requests, { ...usualOptions, ...options }).filter(
        ({ action, resource }) => !beyond.some((one) => isLike(action, one.action) && isLike(resource, one.resource)),
      )
      if (denied.length > 0) throw new Error(`The template's policies do not allow ${JSON.stringify(denied)}`)
    },
  }
}
