import type { Repository } from './repository.ts'

/** What a value of each kind becomes once it has been read. */
export interface Kinds {
  script: string
  text: string
  repository: Repository
  branch: string
  sha: string
  shell: readonly string[]
  folder: string
  pairs: Readonly<Record<string, string>>
  seconds: number
  flag: boolean
  engine: Engine
}

/** Where a command can run. */
export type Engine = 'fargate' | 'local'

/** One input, as the Action, the command line and the documents show it. */
export interface InputSpec {
  readonly kind: keyof Kinds
  /** One or two sentences for the user, with the unit; the default is said by whoever shows it. */
  readonly help: string
  /** As the user would write it. */
  readonly default?: string
  readonly required?: true
  /** What stands behind the flag in the usage; none for a flag without a value. */
  readonly placeholder?: string
  /** A flag without a value that stands for `--<name> <value>`. */
  readonly short?: { readonly flag: string; readonly value: string; readonly help: string }
}

/** Every input, once. Types, flags, help and (by test) every document follow from this table. */
export const inputs = {
  command: {
    kind: 'script',
    required: true,
    help: 'Command to run at the root of the checkout; several lines run as a script.',
  },
  repo: {
    kind: 'repository',
    placeholder: 'REPO',
    help: 'Repository to run in: owner/name, an https or ssh URL, or git@host:path; with --local also a path. Default: the repository of the current folder.',
  },
  branch: { kind: 'branch', placeholder: 'NAME', help: 'Branch or tag to run. Default: what is checked out.' },
  sha: { kind: 'sha', placeholder: 'COMMIT', help: 'Commit to run, as its full id.' },
  shell: {
    kind: 'shell',
    placeholder: 'SHELL',
    help: "bash, sh, python, or a command line with {0} where the script's path goes. Default: bash -eo pipefail where there is a bash, else sh -e.",
  },
  'working-directory': {
    kind: 'folder',
    placeholder: 'DIR',
    help: 'Folder to run the command in, relative to the root of the checkout.',
  },
  env: {
    kind: 'pairs',
    placeholder: 'NAME=VALUE',
    help: 'Environment variable for the command. May be given again and again.',
  },
  timeout: {
    kind: 'seconds',
    default: '60m',
    placeholder: 'TIME',
    help: 'Stop the command after this long: seconds, or for example 90s, 30m, 2h.',
  },
  'start-timeout': {
    kind: 'seconds',
    default: '15m',
    placeholder: 'TIME',
    help: 'Give up when the command has not begun after this long.',
  },
  engine: {
    kind: 'engine',
    default: 'fargate',
    placeholder: 'ENGINE',
    help: 'Where to run: fargate or local.',
    short: { flag: 'local', value: 'local', help: 'Run on this machine, without AWS; the same as --engine local.' },
  },
  summary: {
    kind: 'flag',
    default: 'false',
    help: 'Print what the command wrote to $GITHUB_STEP_SUMMARY to stderr at the end.',
  },
} as const satisfies Record<string, InputSpec>

/** The name of an input, as the Action spells it and, behind two hyphens, the command line. */
export type InputName = keyof typeof inputs

type Optional<S extends InputSpec> = S extends { default: string } | { required: true } ? never : undefined

/** The inputs once they have been read: typed, checked, with their defaults. */
export type Inputs = {
  readonly [K in InputName]: Kinds[(typeof inputs)[K]['kind']] | Optional<(typeof inputs)[K]>
}

/** The names in the table's order. */
export const inputNames = Object.keys(inputs) as readonly InputName[]

/** The table with its rows seen through their common type. */
export const inputSpecs: Readonly<Record<InputName, InputSpec>> = inputs
