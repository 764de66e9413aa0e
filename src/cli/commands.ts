import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** The groups of the list of commands, in their order. */
export const commandGroups = ['Runs', 'What runs on AWS Fargate need', 'About mycli'] as const

/** What one command does; loaded when it is wanted, since each has libraries of its own. */
export interface Command {
  readonly group: (typeof commandGroups)[number]
  /** One line for the list of commands. */
  readonly summary: string
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number>
  /** What else it needs, as the list of commands shows it. */
  readonly words: string
  /** @param width of the terminal, in columns */
  readonly help: (width?: number) => Promise<string>
  /** Its own options, by name. */
  readonly options: () => Promise<Readonly<Record<string, ValueOf>>>
}

/** What follows an option: nothing, a value, or one of these words. */
export type ValueOf = 'nothing' | 'value' | readonly string[]

const optionsOf = (flags: Flags): Readonly<Record<string, ValueOf>> =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, value === undefined ? 'nothing' : 'value']),
  )

/** Every command but help, in the order of the list. */
export const commands = {
  exec: {
    group: 'Runs',
    summary: 'Run a command at a commit.',
    words: '"command"',
    run: async (argv, terminal) => (await import('./exec.ts')).exec(argv, terminal),
    help: async (width) => (await import('./help.ts')).execHelp(width),
    options: async () => (await import('./exec-options.ts')).execOptions,
  },
  logs: {
    group: 'Runs',
    summary: 'Print the log of an execution, or follow it.',
    words: 'EXECUTION',
    run: async (argv, terminal) => (await import('./executions.ts')).logs(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).logsHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).logsFlags),
  },
  ps: {
    group: 'Runs',
    summary: 'List the executions of a stack.',
    words: '',
    run: async (argv, terminal) => (await import('./executions.ts')).ps(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).psHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).psFlags),
  },
  stop: {
    group: 'Runs',
    summary: 'Stop an execution.',
    words: 'EXECUTION',
    run: async (argv, terminal) => (await import('./executions.ts')).stop(argv, terminal),
    help: async (width) => (await import('./help-executions.ts')).stopHelp(width),
    options: async () => optionsOf((await import('./execution-flags.ts')).stopFlags),
  },
  init: {
    group: 'What runs on AWS Fargate need',
    summary: 'Create it, or change it: a stack in your AWS account.',
    words: '',
    run: async (argv, terminal) => (await import('./init.ts')).init(argv, terminal),
    help: async (width) => (await import('./help.ts')).initHelp(width),
    options: async () => optionsOf((await import('./init-args.ts')).initFlags),
  },
  doctor: {
    group: 'What runs on AWS Fargate need',
    summary: 'Check that a run would work, and say how to fix what is wrong.',
    words: '',
    run: async (argv, terminal) => (await import('./doctor.ts')).doctor(argv, terminal),
    help: async (width) => (await import('./help.ts')).doctorHelp(width),
    options: async () => optionsOf((await import('./doctor-flags.ts')).doctorFlags),
  },
  destroy: {
    group: 'What runs on AWS Fargate need',
    summary: 'Delete the stack and all that belongs to it.',
    words: '',
    run: async (argv, terminal) => (await import('./destroy.ts')).destroy(argv, terminal),
    help: async (width) => (await import('./help.ts')).destroyHelp(width),
    options: async () => optionsOf((await import('./destroy-flags.ts')).destroyFlags),
  },
  completion: {
    group: 'About mycli',
    summary: 'Print a script that completes words, for bash, zsh or fish.',
    words: 'SHELL',
    run: async (argv, terminal) => (await import('./about.ts')).completion(argv, terminal),
    help: async (width) => (await import('./about.ts')).completionHelp(width),
    options: async () => optionsOf((await import('./about.ts')).completionFlags),
  },
  version: {
    group: 'About mycli',
    summary: 'Print the version.',
    words: '',
    run: async (argv, terminal) => (await import('./about.ts')).version(argv, terminal),
    help: async (width) => (await import('./about.ts')).versionHelp(width),
    options: async () => optionsOf((await import('./about.ts')).versionFlags),
  },
} as const satisfies Record<string, Command>

/** The same through their common type. */
export const commandTable: Readonly<Record<string, Command>> = commands
