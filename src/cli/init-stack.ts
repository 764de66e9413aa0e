import { checkOurs, removeStack, type StackTools } from '../app/stack.ts'
import type { StackState } from '../app/stack-ports.ts'
import { UserError } from '../core/errors.ts'
import { isAtRest } from '../core/stack/deployment.ts'
import type { Init } from './init-context.ts'

/** Statuses of a stack that was never there, or is no more, and what became of it. */
const remains: Readonly<Record<string, string>> = {
  CREATE_FAILED: 'it could not be made earlier',
  ROLLBACK_COMPLETE: 'it could not be made earlier',
  ROLLBACK_FAILED: 'it could not be made earlier',
  DELETE_FAILED: 'it could not be deleted earlier',
}

/**
 * What there is of the stack; what an earlier failure left of one that never was is removed first.
 * @returns `leaving` where that was not waited for
 */
export async function stackAsItIs({ args, say }: Init, tools: StackTools): Promise<StackState | 'leaving' | undefined> {
  const state = await tools.host.find(args.stack)
  if (!state || state.status === 'REVIEW_IN_PROGRESS') return undefined
  checkOurs(args.stack, state)
  const { status } = state
  const became = remains[status]
  if (became !== undefined) {
    if (args.dryRun) {
      throw new UserError(`Stack ${args.stack} is in ${status}: ${became}.`, {
        hint: 'mycli init without --dry-run removes what is left of it, and makes it anew.',
      })
    }
    say(`Removing what an earlier failure left of stack ${args.stack} (${status})`)
    return (await removeStack(args.stack, state, tools)) ? undefined : 'leaving'
  }
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    throw new UserError(`Stack ${args.stack} is in ${status}: an earlier change could not be taken back.`, {
      hint: `Mend what its events name, then: aws cloudformation continue-update-rollback --stack-name ${args.stack}`,
    })
  }
  if (!isAtRest(status)) {
    const what = status === 'DELETE_IN_PROGRESS' ? 'deleted' : 'changed'
    throw new UserError(`Stack ${args.stack} is being ${what} (${status}).`, {
      hint: 'Wait until that has ended, and run it again.',
    })
  }
  return state
}
