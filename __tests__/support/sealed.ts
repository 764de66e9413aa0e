import { generateIdentity, identityToRecipient } from 'age-encryption'

/** The ARN under which the stack of these tests keeps its key. */
export const keyArn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli-key-AbCdEf'

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
