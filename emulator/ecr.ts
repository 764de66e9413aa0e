import { type Account, accountId } from './account.ts'
import { AwsError, invalidParameter } from './errors.ts'
import { serviceShape } from './service-shape.ts'

interface DescribeRepositories {
  readonly repositoryNames?: readonly string[]
  readonly nextToken?: string
  readonly maxResults?: number
}

interface DeleteRepository {
  readonly repositoryName: string
  readonly force?: boolean
}

/** The requests of these operations, in the form of the SDK's models: no client of ECR is here to have them. */
export const ecrRequests: Readonly<Record<string, unknown>> = {
  'ecr:DescribeRepositories': serviceShape({
    ...{ registryId: 'text', repositoryNames: 'texts', nextToken: 'text', maxResults: 'number' },
  }),
  'ecr:DeleteRepository': serviceShape({ repositoryName: 'text', registryId: 'text', force: 'flag' }, 1),
}

/** DescribeRepositories in the ECR API reference: a page has a hundred, unless the request says another number. */
export function describeRepositories({ repositories, options }: Account, request: DescribeRepositories): object {
  const { repositoryNames, nextToken, maxResults = 100 } = request
  if (maxResults < 1 || maxResults > 1_000) throw invalidParameter('maxResults: from 1 to 1000')
  if (repositoryNames) for (const name of repositoryNames) known({ repositories }, name)
  const all = [...repositories.keys()].filter((name) => repositoryNames?.includes(name) ?? true).toSorted()
  const from = nextToken === undefined ? 0 : Number(nextToken)
  // A page may have fewer than were asked for.
  const until = from + Math.min(maxResults, options.repositoriesInPage)
  return {
    repositories: all.slice(from, until).map((repositoryName) => ({
      ...{ repositoryName, registryId: accountId, imageTagMutability: 'MUTABLE' },
      repositoryArn: `arn:aws:ecr:${options.region}:${accountId}:repository/${repositoryName}`,
      repositoryUri: `${accountId}.dkr.ecr.${options.region}.amazonaws.com/${repositoryName}`,
    })),
    ...(until < all.length ? { nextToken: String(until) } : {}),
  }
}

/** DeleteRepository. */
export function deleteRepository({ repositories }: Account, { repositoryName, force }: DeleteRepository): object {
  const images = known({ repositories }, repositoryName)
  if (images > 0 && force !== true) {
    throw new AwsError(
      'RepositoryNotEmptyException',
      `The repository with name '${repositoryName}' in registry with id '${accountId}' cannot be deleted because it still contains images`,
    )
  }
  repositories.delete(repositoryName)
  return { repository: { repositoryName, registryId: accountId } }
}

function known({ repositories }: Pick<Account, 'repositories'>, name: string): number {
  const images = repositories.get(name)
  if (images !== undefined) return images
  throw new AwsError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${accountId}'`,
  )
}
