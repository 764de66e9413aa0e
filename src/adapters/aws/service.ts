import type { STSClient } from '@aws-sdk/client-sts'
import type { StaticOperationSchema, StaticSchema } from '@smithy/types'
import { partitionOf } from '../../core/aws/partitions.ts'
import type { Connection } from './connection.ts'

/**
 * A service without a client of its own. The SDK's client of EC2 is seven hundred operations, and would be half of the
 * bundle and half a second of every command that asks four: a few operations go through the SDK's signing, retries and
 * protocol, with schemas of what is sent and read.
 */
export interface Service {
  readonly id: 'EC2' | 'ECR'
  /** The first half of its host, and what signatures name it. https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html */
  readonly host: string
  readonly signingName: string
  readonly protocol: 'AwsEc2QueryProtocol' | 'AwsJson1_1Protocol'
  readonly protocolSettings: {
    readonly defaultNamespace: string
    readonly version: string
    readonly serviceTarget: string
    readonly xmlNamespace?: string
  }
}

/** An operation in the SDK's own form: its name, and the structures of request and answer. */
export interface Operation {
  readonly name: string
  readonly request: StaticSchema
  readonly answer: StaticSchema
}

/** A question to a service; what it throws is the SDK's. */
export type Ask = <T>(operation: Operation, input: object) => Promise<T>

const operationKind = 9
const builtIn = (name: string) => ({ type: 'builtInParams', name }) as const
const endpointParameters = { Endpoint: builtIn('endpoint'), Region: builtIn('region') }

/** Opens a service in a Region; nothing is asked yet. */
export async function openService(service: Service, options: Connection['options']): Promise<Ask> {
  const [{ STSClient }, protocols, { makeBuilder }, { getEndpointPlugin }] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('@aws-sdk/core/protocols'),
    import('@smithy/core/client'),
    import('@smithy/core/endpoints'),
  ])
  const { id, protocolSettings } = service
  const client = new STSClient({
    ...options,
    ...{ serviceId: id, protocolSettings, protocol: protocols[service.protocol], maxAttempts: 5 },
    endpointProvider: endpointsOf(service, options.region),
  })
  const command = makeBuilder(endpointParameters, id, `${id}Client`, getEndpointPlugin)
  return async <T>({ name, request, answer }: Operation, input: object): Promise<T> => {
    const schema = [operationKind, protocolSettings.defaultNamespace, name, 0, () => request, () => answer]
    const Command = command({}, () => [], name, schema as unknown as StaticOperationSchema)
    const sent = new Command(input) as unknown as Parameters<STSClient['send']>[0]
    return (await client.send(sent)) as T
  }
}

function endpointsOf({ host, signingName }: Service, region: string) {
  const [suffix] = partitionOf(region)?.suffixes ?? ['amazonaws.com']
  return ({ Endpoint }: { readonly Endpoint?: unknown }) => ({
    url: new URL(typeof Endpoint === 'string' ? Endpoint : `https://${host}.${region}.${suffix}`),
    properties: { authSchemes: [{ name: 'sigv4', signingName, signingRegion: region, properties: {} }] },
  })
}
