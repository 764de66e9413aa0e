import type { StaticSchema } from '@smithy/types'
import type { CacheHost } from '../../app/stack-ports.ts'
import { asked, unless } from './account-calls.ts'
import type { Connection } from './connection.ts'
import { type Operation, openService, type Service } from './service.ts'

const namespace = 'com.amazonaws.ecr'
const ecr: Service = {
  ...{ id: 'ECR', host: 'api.ecr', signingName: 'ecr', protocol: 'AwsJson1_1Protocol' },
  protocolSettings: {
    defaultNamespace: namespace,
    version: '2015-09-21',
    serviceTarget: 'AmazonEC2ContainerRegistry_V20150921',
  },
}

const kinds = { text: 0, number: 1, flag: 2 } as const
const [list, structure] = [1, 3] as const

const shape = (name: string, members: Readonly<Record<string, unknown>>): StaticSchema =>
  [structure, namespace, name, 0, Object.keys(members), Object.values(members)] as unknown as StaticSchema

const repositories = [list, namespace, 'RepositoryList', 0, () => shape('Repository', { repositoryName: kinds.text })]

// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
const describeRepositories: Operation = {
  name: 'DescribeRepositories',
  request: shape('DescribeRepositoriesRequest', { nextToken: kinds.text, maxResults: kinds.number }),
  answer: shape('DescribeRepositoriesResponse', { repositories: () => repositories, nextToken: kinds.text }),
}

// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html
const deleteRepository: Operation = {
  name: 'DeleteRepository',
  request: shape('DeleteRepositoryRequest', { repositoryName: kinds.text, force: kinds.flag }),
  answer: shape('DeleteRepositoryResponse', {}),
}

interface Page {
  readonly repositories?: readonly { readonly repositoryName?: string }[]
  readonly nextToken?: string
}

/** As many as a page may have. */
const maxResults = 1_000

/** ECR as far as a stack's image cache goes. */
export async function cacheHost({ options }: Pick<Connection, 'options'>): Promise<CacheHost> {
  const ask = await openService(ecr, options)
  return {
    async repositories(prefix) {
      const names: string[] = []
      let nextToken: string | undefined
      do {
        // ECR has no filter by prefix.
        const look = (): Promise<Page> => ask(describeRepositories, { nextToken, maxResults })
        const page = await asked('ecr:DescribeRepositories', look)
        names.push(...(page.repositories ?? []).flatMap(({ repositoryName }) => repositoryName ?? []))
        nextToken = page.nextToken
      } while (nextToken !== undefined)
      return names.filter((name) => name.startsWith(prefix))
    },
    async removeRepository(repositoryName) {
      const remove = () => ask(deleteRepository, { repositoryName, force: true })
      await asked('ecr:DeleteRepository', () => unless('RepositoryNotFound', remove))
    },
  }
}
