import type { RunTaskRequest } from '@aws-sdk/client-ecs'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import type { LoopbackAws } from '../../emulator/server.ts'
import { envelopeOf } from '../../emulator/wrapper-script.ts'

/** The ARN under which the stack of these tests keeps its key. */
export const keyArn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli/mycli/key-AbCdEf'

/** A pair of keys for envelopes: what a step is given, and what ECS can read. */
export interface SealingKey {
  readonly identity: string
  readonly recipient: string
  readonly inputs: { readonly 'public-key': string; readonly 'key-secret': string }
  readonly secrets: Readonly<Record<string, string>>
}

/** Makes one. */
export async function sealingKey(): Promise<SealingKey> {
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  return {
    identity,
    recipient,
    inputs: { 'public-key': recipient, 'key-secret': keyArn },
    secrets: { [keyArn]: identity },
  }
}

/** The inputs that leave everything about the place to the stack. */
export const inStack = { stack: 'mycli', cluster: '', subnets: '', 'execution-role': '', 'log-group': '' } as const

/** The parameter of a stack with this key, as the AWS of these tests keeps it. */
export const stackWith = ({ recipient }: SealingKey, gitCredentials: Readonly<Record<string, string>> = {}) => ({
  '/mycli/mycli': JSON.stringify({
    ...{ version: '1', cluster: 'mycli', subnets: ['subnet-0123456789abcdef0'], logGroup: '/mycli' },
    executionRole: 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution',
    taskRole: 'arn:aws:iam::123456789012:role/mycli/mycli/task',
    taskRoles: { deploy: 'arn:aws:iam::123456789012:role/mycli/mycli/mycli-Deploy-1ABC' },
    ...{ publicKey: recipient, keySecret: keyArn, gitCredentials },
  }),
})

/** The text of the envelope in the last request that started a task. */
export async function lastEnvelope({ requests }: LoopbackAws, { identity }: SealingKey): Promise<string> {
  const started = requests.findLast(({ operation }) => operation === 'ecs:RunTask')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const open = async (sealed: Buffer): Promise<Buffer> => Buffer.from(await decrypter.decrypt(sealed))
  return envelopeOf((started?.input ?? {}) as unknown as RunTaskRequest, open)
}
