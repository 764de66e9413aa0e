import type { StackState } from '../app/stack-ports.ts'
import { findWorkingCopy } from '../compose/local.ts'
import { repositoryIdentity } from '../compose/stack.ts'
import { partitionOf } from '../core/aws/partitions.ts'
import { defaultAudience } from '../core/aws/region.ts'
import { UserError } from '../core/errors.ts'
import { gitHubName } from '../core/source/github-name.ts'
import { type RepositoryIdentity, readRepositoryIds } from '../core/stack/parameters.ts'
import type { Init } from './init-context.ts'

/** The repository whose workflows may run tasks: that of the option, or of the current folder. */
export async function findRepository({ args, terminal, say }: Init): Promise<RepositoryIdentity | undefined> {
  const named = args.repository ?? (await repositoryHere(terminal.cwd))
  if (named === undefined) {
    say('No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.')
    return undefined
  }
  const { env, signal } = terminal
  const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const given = readRepositoryIds(named)
  const found = given ?? (await repositoryIdentity({ apiUrl, repository: named, token, signal }))
  say(`Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`)
  return found
}

async function repositoryHere(cwd: string): Promise<string | undefined> {
  return gitHubName((await findWorkingCopy(cwd))?.remote ?? '')
}

/** The account's OIDC provider for GitHub, where it is not the stack's own. */
export async function providerOf(
  { opened }: Init,
  { before, account }: { readonly before: StackState | undefined; readonly account: string },
): Promise<string | undefined> {
  if (before?.parameters['RepositoryIds']) return undefined // it has been settled
  const partition = partitionOf(opened.region)?.name ?? 'aws'
  const arn = `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
  const audiences = await opened.account.audiences(arn)
  if (audiences === undefined) return undefined
  const audience = defaultAudience(opened.region)
  if (audiences.includes(audience)) return arn
  throw new UserError(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
    hint: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`,
  })
}
