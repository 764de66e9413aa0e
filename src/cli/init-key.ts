import type { StackState } from '../app/stack-ports.ts'
import { newKey, publicKeyOf } from '../compose/stack.ts'
import { UserError } from '../core/errors.ts'
import type { Init } from './init-context.ts'
import type { UnkeptSecret } from './init-secrets.ts'

/** The stack's key. */
export interface StackKey {
  /** Undefined where the stack has it already. */
  readonly publicKey: string | undefined
  readonly unkept: readonly UnkeptSecret[]
}

/** The key that is there, or a new one; nothing is kept yet. */
export async function keyOf({ args, opened }: Init, before: StackState | undefined): Promise<StackKey> {
  if (before?.parameters['PublicKey']) return { publicKey: undefined, unkept: [] }
  const name = `/mycli/${args.stack}/key`
  const kept = await opened.account.secret(name)
  if (kept === undefined) {
    const { publicKey, identity } = await newKey()
    return { publicKey, unkept: [{ label: 'key', name, value: identity, replaces: false }] }
  }
  const publicKey = await publicKeyOf(kept)
  if (publicKey !== undefined) return { publicKey, unkept: [] }
  throw new UserError(`The parameter ${name} is there, and is no age identity.`, {
    hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
  })
}
