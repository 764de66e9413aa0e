import { usualStack } from '../core/stack/files.ts'
import { accountFlags } from './account.ts'
import type { Flags } from './flags.ts'

/** The options of `mycli destroy`. */
export const destroyFlags = {
  ...accountFlags,
  stack: { value: 'NAME', help: `Name of the stack. Default: ${usualStack}.` },
  'stop-tasks': {
    help: 'Stop tasks that are running; without it, and without a terminal to ask, they are left alone.',
  },
  'dry-run': { help: 'Show what would be deleted, and delete nothing.' },
  yes: { help: 'Ask nothing.' },
  help: { help: 'Print this help.' },
} as const satisfies Flags
