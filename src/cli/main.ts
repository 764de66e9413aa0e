import { adviceOn } from '../core/aws/troubleshooting.ts'
import { InputError, shortageOf, UserError } from '../core/errors.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { nearest, printable } from '../core/text.ts'
import { version } from '../version.ts'
import { commandTable } from './commands.ts'
import { completionScript } from './completion.ts'
import { usage } from './help.ts'
import { widthOf } from './layout.ts'
import type { Terminal } from './terminal.ts'

const alone = ['completion', 'version', 'help'] as const

/** Runs one command line, and returns its exit code. The one place where an error becomes words. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.stderr.write(`mycli: ${describe(error)}\n`)
    return exitCodes.noCommandRan
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [word = 'help', ...rest] = argv
  const command = Object.hasOwn(commandTable, word) ? commandTable[word] : undefined
  // What a command works with is not loaded for its help.
  const width = widthOf(terminal.stdout)
  if (command && rest.length === 1 && (rest[0] === '--help' || rest[0] === '-h'))
    return print(await command.help(width), terminal)
  if (command) return command.run(rest, terminal)
  switch (word) {
    case 'version':
    case '--version':
    case '-v':
      return print(rest.includes('--json') ? `${JSON.stringify({ version })}\n` : `${version}\n`, terminal)
    case 'completion':
      return print(await completionScript(rest[0]), terminal)
    case 'help':
      return rest[0] === undefined ? print(usage(width), terminal) : dispatch([rest[0], '--help'], terminal)
    case '--help':
    case '-h':
      return print(usage(width), terminal)
    default: {
      const near = nearest(word, [...Object.keys(commandTable), ...alone])
      throw new UserError(`There is no command "${printable(word)}".`, {
        hint: near ? `Did you mean mycli ${near}?` : 'mycli help lists them.',
      })
    }
  }
}

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
    return [error.message, ...(advice?.split('\n') ?? [])].join('\n  ')
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this is a bug of mycli ${version}, please report it:\n${stack}`
}
