import type { StaticSchema } from '@smithy/types'
import { asked } from './account-calls.ts'
import type { Connection } from './connection.ts'
import { openService, type Service } from './service.ts'

/** A question to EC2, with the shape of what is read of its answer. */
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
const [list, structure] = [1, 3] as const
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

const ec2: Service = {
  ...{ id: 'EC2', host: 'ec2', signingName: 'ec2', protocol: 'AwsEc2QueryProtocol' },
  protocolSettings: {
    defaultNamespace: namespace,
    xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
    version: '2016-11-15',
    serviceTarget: 'AmazonEC2',
  },
}

/** Opens EC2 in a Region; nothing is asked yet. */
export async function openEc2(options: Connection['options']): Promise<AskEc2> {
  const ask = await openService(ec2, options)
  return (name, input, result) => {
    const answer = schemaOf(`${name}Result`, result)
    const operation = { name, request: request as unknown as StaticSchema, answer }
    return asked(`ec2:${name}`, () => ask(operation, input))
  }
}
