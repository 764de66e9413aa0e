import { type AwsOptions, usualOptions } from '../../emulator/options.ts'
import type { RecordedRequest } from '../../emulator/requests.ts'
import { type LoopbackAws, startAws as startLoopback } from '../../emulator/server.ts'
import { deniedCalls } from './denied-calls.ts'
import { type Asked, isLike } from './iam.ts'

/** Rights that no policy gives, and which a test's calls need all the same. Patterns, as IAM has them. */
export interface Beyond {
  readonly action: string
  readonly resource: string
  readonly why: string
}

/** What of these calls is not allowed. */
type FindDenied = (
  requests: readonly RecordedRequest[],
  options: AwsOptions,
) => readonly Asked[] | Promise<readonly Asked[]>

/**
 * An AWS on the loopback that holds every call against policies, those of the stack's template where nothing else is
 * said: `close` fails where one is not allowed, or where the execution role may not do what ECS does for a task.
 */
export async function startAws(
  options: Partial<AwsOptions> = {},
  beyond: readonly Beyond[] = [],
  find: FindDenied = deniedCalls,
): Promise<LoopbackAws> {
  const aws = await startLoopback(options)
  return {
    ...aws,
    async close() {
      await aws.close()
      const denied = (await find(aws.requests, { ...usualOptions, ...options })).filter(
        ({ action, resource }) => !beyond.some((one) => isLike(action, one.action) && isLike(resource, one.resource)),
      )
      if (denied.length > 0) throw new Error(`No policy allows ${JSON.stringify(denied)}`)
    },
  }
}
