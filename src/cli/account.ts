import type { AccountLogin } from '../compose/login.ts'
import { type OpenedAccount, openAccount } from '../compose/stack.ts'
import { version } from '../version.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** The options of every command that looks after a stack, by which it finds the account. */
export const accountFlags = {
  region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
  profile: {
    value: 'NAME',
    help: 'AWS profile with the credentials. Default: AWS_PROFILE, or what the AWS CLI takes.',
  },
} as const satisfies Flags

/** Opens the account that these options lead to. */
export function openAccountOf(
  { region, profile }: Pick<AccountLogin, 'region' | 'profile'>,
  { env: environment, stderr, signal }: Terminal,
): Promise<OpenedAccount> {
  const warn = (text: string): void => void stderr.write(`mycli: ${text}\n`)
  return openAccount({ region, profile, environment, version, warn, signal })
}
