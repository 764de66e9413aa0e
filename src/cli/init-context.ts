import type { OpenedAccount } from '../compose/stack.ts'
import type { InitArgs } from './init-args.ts'
import type { Terminal } from './terminal.ts'

/** What every part of `mycli init` works with. */
export interface Init {
  readonly args: InitArgs
  readonly template: string
  readonly terminal: Terminal
  readonly say: (text: string) => void
  readonly opened: OpenedAccount
}
