import { accountHost } from '../adapters/aws/account-host.ts'
import { cacheHost } from '../adapters/aws/ecr.ts'
import { endedBy } from '../adapters/aws/http.ts'
import { likeHost } from '../adapters/aws/like-host.ts'
import { stackHost } from '../adapters/aws/stack-host.ts'
import { surveyHost } from '../adapters/aws/survey-host.ts'
import { taskHost } from '../adapters/aws/task-host.ts'
import { systemClock } from '../adapters/node/clock.ts'
import { imageHost } from '../adapters/registry/images.ts'
import type { LikeHost } from '../app/like-ports.ts'
import type { Clock } from '../app/ports.ts'
import type { AccountHost, CacheHost, StackHost, TaskHost } from '../app/stack-ports.ts'
import type { ImageHost, SurveyHost } from '../app/survey-ports.ts'
import { type AccountLogin, connectToAccount } from './login.ts'

export { repositoryIdentity } from '../adapters/github/repository-identity.ts'
export { newKey, publicKeyOf } from '../adapters/node/age-key.ts'

/** An AWS account, for the commands that look after its stacks. */
export interface OpenedAccount {
  readonly region: string
  readonly account: AccountHost
  readonly stacks: StackHost
  /** Loaded when it is wanted. */
  readonly tasks: () => Promise<TaskHost>
  readonly cache: () => Promise<CacheHost>
  /** Reads, and changes nothing. */
  readonly survey: SurveyHost
  readonly images: ImageHost
  /** Reads, and changes nothing. */
  readonly like: LikeHost
  readonly clock: Clock
  /** Ends what is still being asked, too. */
  close(): void
}

/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none
 */
export async function openAccount(login: AccountLogin): Promise<OpenedAccount> {
  const found = await connectToAccount(login)
  const closed = new AbortController()
  const requestHandler = endedBy(found.options.requestHandler, closed.signal)
  const connection = { ...found, options: { ...found.options, requestHandler } }
  return {
    region: connection.region,
    account: accountHost(connection),
    stacks: await stackHost(connection),
    tasks: () => taskHost(connection),
    cache: () => cacheHost(connection),
    survey: surveyHost(connection),
    like: likeHost(connection),
    images: imageHost(`mycli-action/${login.version}`, closed.signal),
    clock: systemClock,
    close() {
      closed.abort()
      connection.close()
    },
  }
}
