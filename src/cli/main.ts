import { shortageOf, UserError } from '../core/errors.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { nearest, printable } from '../core/text.ts'
import { version } from '../version.ts'
import { destroyHelp, doctorHelp, execHelp, initHelp, usage } from './help.ts'
import type { Terminal } from './terminal.ts'

const commands = ['exec', 'init', 'doctor', 'destroy', 'version', 'help'] as const

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
  const [command = 'help', ...rest] = argv
  switch (command) {
    case 'exec':
      if (rest.length === 1 && rest[0] === '--help') return print(execHelp(), terminal)
      return (await import('./exec.ts')).exec(rest, terminal)
    case 'init':
      if (rest.length === 1 && rest[0] === '--help') return print(initHelp(), terminal)
      return (await import('./init.ts')).init(rest, terminal)
    case 'doctor':
      if (rest.length === 1 && rest[0] === '--help') return print(doctorHelp(), terminal)
      return (await import('./doctor.ts')).doctor(rest, terminal)
    case 'destroy':
      if (rest.length === 1 && rest[0] === '--help') return print(destroyHelp(), terminal)
      return (await import('./destroy.ts')).destroy(rest, terminal)
    case 'version':
    case '--version':
      return print(`${version}\n`, terminal)
    case 'help':
    case '--help':
    case '-h':
      return print(usage, terminal)
    default: {
      const near = nearest(command, commands)
      throw new UserError(`There is no command "${printable(command)}".`, {
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
  if (error instanceof UserError) return error.hint === undefined ? error.message : `${error.message}\n  ${error.hint}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this is a bug of mycli ${version}, please report it:\n${stack}`
}
