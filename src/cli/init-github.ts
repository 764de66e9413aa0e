import type { StackState } from '../app/stack-ports.ts'
import { defaultAudience } from '../core/aws/region.ts'
import { UserError } from '../core/errors.ts'
import type { RepositoryIdentity } from '../core/stack/parameters.ts'
import { addAudience, gitHubProviderArn } from '../core/stack/provider.ts'
import type { Init } from './init-context.ts'
import { findRepository } from './repository.ts'

/** The repository whose workflows may run tasks. */
export async function repositoryOf({ args, terminal, say }: Init): Promise<RepositoryIdentity | undefined> {
  const found = await findRepository(args.repository, terminal)
  say(
    found
      ? `Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`
      : 'No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.',
  )
  return found
}

/** The account's OIDC provider for GitHub, where it is not the stack's own. */
export async function providerOf(
  { opened }: Init,
  { before, account }: { readonly before: StackState | undefined; readonly account: string },
): Promise<string | undefined> {
  if (before?.parameters['RepositoryIds']) return undefined // it has been settled
  const arn = gitHubProviderArn(opened.region, account)
  const audiences = await opened.account.audiences(arn)
  if (audiences === undefined) return undefined
  const audience = defaultAudience(opened.region)
  if (audiences.includes(audience)) return arn
  throw new UserError(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
    hint: `Add it: ${addAudience(arn, audience)}`,
  })
}
