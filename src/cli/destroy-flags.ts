import { usualStack } from '../core/stack/files.ts'
import type { Flags } from './flags.ts'

/** The options of `mycli destroy`. */
export const destroyFlags = {
  region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
  stack: { value: 'NAME', help: `Name of the stack. Default: ${usualStack}.` },
  'stop-tasks': {
    help: 'Stop tasks that are running; without it, and without a terminal to ask, they are left alone.',
  },
  'dry-run': { help: 'Show what would be deleted, and delete nothing.' },
  yes: { help: 'Ask nothing.' },
  help: { help: 'Print this help.' },
} as const satisfies Flags
