import type { OpenedAccount } from '../compose/stack.ts'
import { NotAllowed, UserError } from '../core/errors.ts'
import { cachePrefix, cacheStatement, isOfCache, type StackAddress } from '../core/stack/image-cache.ts'
import { printable } from '../core/text.ts'

/** The repositories of a stack's image cache, or why they could not be looked for. */
export interface CacheLook {
  readonly repositories: readonly string[]
  readonly unseen?: string
}

/** Looks for them, also where the stack has no cache: it may have had one. */
export async function lookAtCache({ cache }: OpenedAccount, address: StackAddress): Promise<CacheLook> {
  const { stack } = address
  try {
    const found = await (await cache()).repositories(cachePrefix(stack))
    return { repositories: found.filter((name) => isOfCache(stack, name)) }
  } catch (error) {
    return { repositories: [], unseen: wordsOf(error, address) }
  }
}

/** Deletes them with their images; what cannot be deleted is said, and the others are. */
export async function emptyCache(
  { cache }: OpenedAccount,
  { repositories, say, ...address }: StackAddress & CacheLook & { readonly say: (text: string) => void },
): Promise<void> {
  for (const name of repositories) {
    try {
      await (await cache()).removeRepository(name)
    } catch (error) {
      say(`ECR repository ${printable(name)} stays: ${wordsOf(error, address)}`)
    }
  }
}

function wordsOf(error: unknown, address: StackAddress): string {
  if (!(error instanceof UserError)) throw error
  if (!(error instanceof NotAllowed)) return error.message
  return `${error.message}\n    Allow it: ${cacheStatement(error.action, address)}`
}
