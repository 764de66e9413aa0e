import { usualStack } from '../core/stack/files.ts'
import { accountFlags } from './account.ts'
import type { Flags } from './flags.ts'

/** The options of `mycli doctor`. */
export const doctorFlags = {
  ...accountFlags,
  stack: { value: 'NAME', help: `Name of the stack. Default: ${usualStack}.` },
  repository: { value: 'OWNER/NAME', help: 'GitHub repository. Default: that of the current folder.' },
  image: { value: 'REFERENCE', help: 'Image of the command. Default: that of a run in the current folder.' },
  cpu: { value: 'UNITS', help: 'Size of the tasks to count. Default: that of a run in the current folder.' },
  help: { help: 'Print this help.' },
} as const satisfies Flags
