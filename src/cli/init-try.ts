import { StartRefused, UserError } from '../core/errors.ts'
import { stackWords } from '../core/stack/files.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { exec } from './exec.ts'
import type { Init } from './init-context.ts'
import { confirm, isAskable } from './prompt.ts'

/** The command with which a stack is tried. */
export function tryCommand({ args, opened }: Init): string {
  const profile = args.profile === undefined ? '' : `AWS_PROFILE=${args.profile} `
  return `${profile}mycli exec ${placeWords({ args, opened }).join(' ')} "echo hello"`
}

const placeWords = ({ args, opened }: Pick<Init, 'args' | 'opened'>): readonly string[] => [
  ...['--aws-region', opened.region],
  ...stackWords(args.stack),
]

/** How long IAM may take until ECS can assume a role that is new, and how often that is waited for. */
const roleSettles = { pauseMs: 15_000, times: 2 } as const

/**
 * Offers a first run, and makes it where that is wanted. The stack is ready however it ends, so a failure is told, and
 * no more.
 * @returns whether the question was answered
 */
export async function offerTry(init: Init, isDeployed: boolean): Promise<boolean> {
  const { args, terminal, say } = init
  const asks = isDeployed && !args.yes && isAskable(terminal)
  const answer = args.try || (asks && (await confirm('Run echo hello on it now? It takes about a minute.', terminal)))
  if (answer) await tryOut(init, isDeployed)
  else say(`Try it: ${tryCommand(init)}`)
  return answer !== undefined
}

async function tryOut(init: Init, rolesAreNew: boolean): Promise<void> {
  const { opened, say, terminal } = init
  const { clock } = opened
  for (let waits = 0; !terminal.signal.aborted; waits += 1) {
    const startedMs = clock.now()
    const ran = await runOnce(init)
    if (ran === 'ok') return say(`The first run took ${Math.round((clock.now() - startedMs) / 1_000)} s.`)
    if (ran === 'failed' || !rolesAreNew || waits >= roleSettles.times) break
    say(`A new role takes some seconds until ECS can assume it: trying again in ${roleSettles.pauseMs / 1_000} s`)
    await clock.sleep(roleSettles.pauseMs, terminal.signal)
  }
  const doctor = ['mycli doctor --region', opened.region, ...stackWords(init.args.stack)].join(' ')
  say(`The stack is ready, but its first run failed. See why: ${doctor}\nTry it again: ${tryCommand(init)}`)
}

/** As `mycli exec` does; `unstarted` where no command ran, which a role that is too new may be the cause of. */
async function runOnce({ args, opened, terminal, say }: Init): Promise<'ok' | 'failed' | 'unstarted'> {
  try {
    const code = await exec([...placeWords({ args, opened }), 'echo hello'], terminal, args.profile)
    return code === 0 ? 'ok' : code === exitCodes.noCommandRan ? 'unstarted' : 'failed'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`mycli: ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`)
    return error instanceof StartRefused ? 'unstarted' : 'failed'
  }
}
