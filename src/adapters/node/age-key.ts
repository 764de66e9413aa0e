/** A pair of age keys: https://github.com/C2SP/C2SP/blob/main/age.md. */
export interface AgeKey {
  /** Opens what is encrypted to the public key: `AGE-SECRET-KEY-1…`. */
  readonly identity: string
  /** `age1…` */
  readonly publicKey: string
}

/** Makes one. */
export async function newKey(): Promise<AgeKey> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  return { identity, publicKey: await identityToRecipient(identity) }
}

/** The public key of the first identity in a text; undefined where there is none. */
export async function publicKeyOf(text: string): Promise<string | undefined> {
  const [identity] = /AGE-SECRET-KEY-1[0-9A-Z]{58}/.exec(text) ?? []
  if (identity === undefined) return undefined
  const { identityToRecipient } = await import('age-encryption')
  return identityToRecipient(identity)
}
