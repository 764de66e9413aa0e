/** A failure that the user can act on: what, and what to do. Anything else that escapes is a bug of ours. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do now, in one sentence. */
  readonly hint: string | undefined

  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }
}

/** A call that the identity may not make. */
export class NotAllowed extends UserError {
  /** In the words of IAM, such as `ecr:DeleteRepository`. */
  readonly action: string

  constructor(action: string, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options)
    this.action = action
  }
}

/** One thing wrong with what the user gave: where it stands, and what is wrong with it there. */
export interface Problem {
  /** The flag, input, or file and line, as the user wrote it; none where the message says it all. */
  readonly where?: string
  readonly message: string
}

/** Every problem at once, so that they need not be mended one run at a time. */
export class InputError extends UserError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], hint?: string) {
    const lines = problems.map(({ where, message }) => (where === undefined ? message : `${where}: ${message}`))
    const message =
      lines.length === 1
        ? (lines[0] ?? '')
        : `${lines.length} problems:\n${lines.map((line) => `  ${line}`).join('\n')}`
    super(message, hint === undefined ? {} : { hint })
    this.problems = problems
  }
}

/** What failed this time, though nothing is wrong with what was asked: the same call is made again after a while. */
export class TransientError extends Error {
  override readonly name = 'TransientError'
  readonly kind: TransientKind

  constructor(kind: TransientKind, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options)
    this.kind = kind
  }
}

/** Too many calls; no answer, or a server's fault; credentials that are refused though they were good before. */
export type TransientKind = 'throttled' | 'unreachable' | 'refused'

/**
 * Whether what failed may go well another time: never, on other capacity (Spot or on-demand), or after a while, since
 * its cause is transient; after tens of seconds where too many ask at once. A call whose cause is transient throws a TransientError; a task is started again.
 */
export type Again = 'never' | 'capacity' | 'transient' | 'crowded'

/** A start that was refused for good: there is no task. */
export class StartRefused extends UserError {
  readonly again: Again

  constructor(again: Again, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options)
    this.again = again
  }
}

/** What a run would end with before it starts, as a plan of it shows. */
export class RunRefused extends UserError {}

/** A failure after which a task may still be running unwatched. */
export class TaskLeft extends UserError {}

/** A start that is no longer awaited; whether there is a task is not known. */
export class StartUnknown extends TaskLeft {}

/** Something read, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: string }

/** What a machine ran out of, by the code of a system error (errno(3)): what happened, and what to do. */
const shortages: Readonly<Record<string, readonly [string, string]>> = {
  EMFILE: ['No more files may be opened.', 'Raise its limit, for example with ulimit -n 1024.'],
  ENFILE: ['Too many files are open on this machine.', 'Raise fs.file-max, or close some.'],
  EAGAIN: ['No more processes can be started.', 'Raise the limit, for example with ulimit -u 4096, or end some.'],
  ENOMEM: ['There is no memory left.', 'Free some, or take a larger machine.'],
  ENOSPC: ['No space is left on the disk.', 'Free some, or point TMPDIR to another disk.'],
}

/** An error of the system as one that the user can act on, where the machine ran out of something. */
export function shortageOf(error: unknown): UserError | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  const [message, hint] = (typeof code === 'string' && Object.hasOwn(shortages, code) && shortages[code]) || []
  return message && hint ? new UserError(message, { hint, cause: error }) : undefined
}
