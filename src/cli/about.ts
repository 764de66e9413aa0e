import { InputError } from '../core/errors.ts'
import { version as known } from '../version.ts'
import { completionScript, shells } from './completion.ts'
import { type Flags, type GivenFlags, readFlags } from './flags.ts'
import { flagRows } from './help.ts'
import { layOut, widthOf } from './layout.ts'
import type { Terminal } from './terminal.ts'

const help = { help: 'Print this help.' } as const

/** The options of `mycli version`. */
export const versionFlags = { json: { help: 'Print JSON.' }, help } as const satisfies Flags

/** The options of `mycli completion`. */
export const completionFlags = { help } as const satisfies Flags

/** `mycli version`: prints the version. */
export async function version(argv: readonly string[], { stdout }: Terminal): Promise<number> {
  const { given } = checked(readFlags(argv, versionFlags), 'mycli version')
  if (given.has('help')) stdout.write(versionHelp(widthOf(stdout)))
  else stdout.write(given.has('json') ? `${JSON.stringify({ version: known })}\n` : `${known}\n`)
  return 0
}

/** `mycli completion`: prints what a shell reads to complete words. */
export async function completion(argv: readonly string[], { stdout }: Terminal): Promise<number> {
  const { given, words } = checked(readFlags(argv, completionFlags, { mostWords: 1 }), 'mycli completion')
  stdout.write(given.has('help') ? completionHelp(widthOf(stdout)) : await completionScript(words[0]))
  return 0
}

function checked(given: GivenFlags, command: string): GivenFlags {
  if (given.problems.length > 0) throw new InputError(given.problems, `See ${command} --help.`)
  return given
}

/** What `mycli version --help` prints. */
export const versionHelp = (width?: number): string =>
  layOut(
    `Print the version. mycli --version, or -v, does the same.

Usage:
  mycli version [--json]

Options:
${flagRows(versionFlags)}`,
    width,
  )

/** What `mycli completion --help` prints. */
export const completionHelp = (width?: number): string =>
  layOut(
    `Print a script that completes commands, options and executions in a shell: ${shells.join(', ')}.

Usage:
  mycli completion SHELL

To have it in every shell that is opened, put its line into the file:
  ~/.bashrc\teval "$(mycli completion bash)"
  ~/.zshrc\teval "$(mycli completion zsh)"
  ~/.config/fish/config.fish\tmycli completion fish | source

Options:
${flagRows(completionFlags)}`,
    width,
  )
