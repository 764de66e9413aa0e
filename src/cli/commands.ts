import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** What one command does; loaded when it is wanted, since each has libraries of its own. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number>
  /** Words of the usage behind the command's name. */
  readonly words: string
  /** @param width of the terminal, in columns */
  readonly help: (width?: number) => Promise<string>
  /** Its own options, by name, with whether a value follows. */
  readonly options: () => Promise<Readonly<Record<string, boolean>>>
}

const optionsOf = (flags: Flags): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(flags).map(([name, { value }]) => [name, value !== undefined]))

/** Every command that has options, in the order of the list. */
export const commands = {
  exec: {
    summary: 'Run a command.',
    words: '[options] "command"',
    run: async (argv, terminal) => (await import('./exec.ts')).exec(argv, terminal),
    help: async (width) => (await import('./help.ts')).execHelp(width),
    options: async () => (await import('./args.ts')).execOptions,
  },
  logs: {
    summary: 'Print the log of an execution, or follow it.',
    words: 'EXECUTION [--follow]',
    run: async (argv, terminal) => (await import('./executions.ts')).logs(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).logsHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).logsFlags),
  },
  ps: {
    summary: 'List the executions of a stack.',
    words: '[options]',
    run: async (argv, terminal) => (await import('./executions.ts')).ps(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).psHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).psFlags),
  },
  stop: {
    summary: 'Stop an execution.',
    words: 'EXECUTION',
    run: async (argv, terminal) => (await import('./executions.ts')).stop(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).stopHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).stopFlags),
  },
  init: {
    summary: 'Make what runs on AWS Fargate need.',
    words: '[options]',
    run: async (argv, terminal) => (await import('./init.ts')).init(argv, terminal),
    help: async (width) => (await import('./help.ts')).initHelp(width),
    options: async () => optionsOf((await import('./init-args.ts')).initFlags),
  },
  doctor: {
    summary: 'Look whether a run would work.',
    words: '[options]',
    run: async (argv, terminal) => (await import('./doctor.ts')).doctor(argv, terminal),
    help: async (width) => (await import('./help.ts')).doctorHelp(width),
    options: async () => optionsOf((await import('./doctor-flags.ts')).doctorFlags),
  },
  destroy: {
    summary: 'Delete it again.',
    words: '[options]',
    run: async (argv, terminal) => (await import('./destroy.ts')).destroy(argv, terminal),
    help: async (width) => (await import('./help.ts')).destroyHelp(width),
    options: async () => optionsOf((await import('./destroy-flags.ts')).destroyFlags),
  },
} as const satisfies Record<string, Command>

/** The same through their common type. */
export const commandTable: Readonly<Record<string, Command>> = commands
