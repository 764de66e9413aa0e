import { adviceOn } from '../core/aws/troubleshooting.ts'
import { InputError, shortageOf, UserError } from '../core/errors.ts'
import { spellNames } from '../core/settings/resolve.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { version } from '../version.ts'
import { isColoured, red, wantedColor } from './color.ts'
import { commandTable } from './commands.ts'
import { usage } from './help.ts'
import { widthOf } from './layout.ts'
import type { Terminal } from './terminal.ts'
import { unknownCommand } from './unknown-command.ts'

/** Runs one command line, and returns its exit code. The one place where an error becomes words. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    const [first = '', ...more] = describe(error).split('\n')
    const coloured = isColoured(wantedColor(argv), terminal) ? red(first) : first
    terminal.stderr.write(`mycli: ${[coloured, ...more].join('\n')}\n`)
    return exitCodes.noCommandRan
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [word = 'help', ...rest] = argv
  const [asked = ''] = rest
  const command = Object.hasOwn(commandTable, word) ? commandTable[word] : undefined
  // What a command works with is not loaded for its help.
  const width = widthOf(terminal.stdout)
  if (command && rest.length === 1 && isHelp(asked)) return print(await command.help(width), terminal)
  // With other words behind a command, it would be taken for what the command did.
  if (isVersion(word) || (command && rest.length === 1 && isVersion(asked))) return print(`${version}\n`, terminal)
  if (command) return command.run(rest, terminal)
  if (word !== 'help' && !isHelp(word)) throw unknownCommand(argv)
  if (asked === '' || asked === 'help' || isHelp(asked)) return print(usage(width), terminal)
  return dispatch([asked, '--help'], terminal)
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'
const isVersion = (word: string): boolean => word === '--version' || word === '-v'

function print(text: string, { stdout }: Terminal): number {
  stdout.write(text)
  return 0
}

function describe(thrown: unknown): string {
  const error = shortageOf(thrown) ?? thrown
  if (error instanceof UserError) {
    // What is wrong with the words has no section: the message says it all.
    const failure = { summary: error.message, hint: error.hint }
    const advice = error instanceof InputError ? error.hint : adviceOn(failure, version)
    return [error.message, ...(advice === undefined ? [] : spellNames(advice, 'cli').split('\n'))].join('\n  ')
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this is a bug of mycli ${version}, please report it:\n${stack}`
}
