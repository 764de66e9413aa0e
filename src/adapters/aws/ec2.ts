import type { STSClient } from '@aws-sdk/client-sts'
import type { StaticOperationSchema, StaticSchema } from '@smithy/types'
import { partitionOf } from '../../core/aws/partitions.ts'
import { asked } from './account-calls.ts'
import type { Connection } from './connection.ts'

/**
 * A question to EC2. Its own client is seven hundred operations, which would be half of the bundle and half a second of
 * every command that asks four: these go through the SDK's signing, retries and protocol, with schemas of what is read.
 */
export type AskEc2 = <T>(operation: string, input: Ec2Input, result: Shape) => Promise<T>

/** What the Describe operations are asked with. */
export interface Ec2Input {
  readonly Filters?: readonly { readonly Name: string; readonly Values: readonly string[] }[]
  readonly NextToken?: string | undefined
}

/** What is read of an answer: a member by its name in the SDK, with its kind and its name in XML. */
export type Shape = Readonly<Record<string, readonly [kind: Kind, xmlName: string]>>
type Kind = 'text' | 'number' | 'flag' | { readonly each: Shape | 'text' }

const namespace = 'com.amazonaws.ec2'
const kinds = { text: 0, number: 1, flag: 2 } as const
const [list, structure, operationKind] = [1, 3, 9] as const
const names = (ec2QueryName: string, xmlName: string) => ({ ec2QueryName, xmlName })

/** A shape in the SDK's own form. https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
function schemaOf(name: string, shape: Shape): StaticSchema {
  const members = Object.entries(shape).map(([member, [kind, xmlName]]) => [
    typeof kind === 'string' ? kinds[kind] : () => listOf(`${name}${member}`, kind.each),
    names(`${xmlName.slice(0, 1).toUpperCase()}${xmlName.slice(1)}`, xmlName),
  ])
  return [structure, namespace, name, 0, Object.keys(shape), members] as unknown as StaticSchema
}

const listOf = (name: string, each: Shape | 'text'): StaticSchema =>
  [
    list,
    namespace,
    name,
    0,
    [each === 'text' ? 0 : () => schemaOf(`${name}Item`, each), { xmlName: 'item' }],
  ] as unknown as StaticSchema

const filter = [structure, namespace, 'Filter', 0, ['Name', 'Values'], [0, [() => values, { xmlName: 'Value' }]]]
const values = [list, namespace, 'ValueStringList', 0, [0, { xmlName: 'item' }]]
const filters = [list, namespace, 'FilterList', 0, [() => filter, { xmlName: 'Filter' }]]
const request = [
  structure,
  namespace,
  'Request',
  0,
  ['Filters', 'NextToken'],
  [[() => filters, { xmlName: 'Filter' }], 0],
]

const builtIn = (name: string) => ({ type: 'builtInParams', name }) as const
const endpointParameters = { Endpoint: builtIn('endpoint'), Region: builtIn('region') }

/** Opens EC2 in a Region; nothing is asked yet. */
export async function openEc2(options: Connection['options']): Promise<AskEc2> {
  const [{ STSClient }, { AwsEc2QueryProtocol }, { makeBuilder }, { getEndpointPlugin }] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('@aws-sdk/core/protocols'),
    import('@smithy/core/client'),
    import('@smithy/core/endpoints'),
  ])
  const client = new STSClient({
    ...options,
    ...ec2Configuration(options.region),
    protocol: AwsEc2QueryProtocol,
    maxAttempts: 5,
  })
  const command = makeBuilder(endpointParameters, 'AmazonEC2', 'EC2Client', getEndpointPlugin)
  return async <T>(operation: string, input: Ec2Input, result: Shape): Promise<T> => {
    const schema = [operationKind, namespace, operation, 0, () => request, () => schemaOf(`${operation}Result`, result)]
    const Command = command({}, () => [], operation, schema as unknown as StaticOperationSchema)
    const sent = new Command(input as object) as unknown as Parameters<STSClient['send']>[0]
    return (await asked(`ec2:${operation}`, () => client.send(sent))) as T
  }
}

// What makes a client of STS one of EC2: https://docs.aws.amazon.com/general/latest/gr/ec2-service.html
function ec2Configuration(region: string) {
  const [suffix] = partitionOf(region)?.suffixes ?? ['amazonaws.com']
  return {
    serviceId: 'EC2',
    protocolSettings: {
      defaultNamespace: namespace,
      xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
      version: '2016-11-15',
      serviceTarget: 'AmazonEC2',
    },
    endpointProvider: ({ Endpoint }: { readonly Endpoint?: unknown }) => ({
      url: new URL(typeof Endpoint === 'string' ? Endpoint : `https://ec2.${region}.${suffix}`),
      properties: { authSchemes: [{ name: 'sigv4', signingName: 'ec2', signingRegion: region, properties: {} }] },
    }),
  }
}
