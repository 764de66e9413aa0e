import type { EngineName, FileKind, KindName } from './kinds.ts'

/** The two front ends. */
export type FrontEnd = 'action' | 'cli'

/** One input, as the Action, the command line and the documents show it. */
export type InputSpec = CommonSpec & (FileSpec | OtherSpec)

/** An input that .mycli.yaml may set. */
interface FileSpec {
  readonly kind: FileKind
  readonly file: true
}

interface OtherSpec {
  readonly kind: KindName
  readonly file?: never
}

interface CommonSpec {
  /** One or two sentences for the user, with the unit; the value of `default` is added where they are shown. */
  readonly help: string
  /** What follows them where the reader of one of these is shown them. */
  readonly helpIn?: Readonly<Partial<Record<FrontEnd | 'file', string>>>
  /** As the user would write it. */
  readonly default?: string
  /** The Action's default, where it is another one; it may name a context. */
  readonly actionDefault?: string
  readonly required?: true
  /** The only front end that has it. */
  readonly only?: FrontEnd
  /** The only engine that it means anything to. */
  readonly engine?: EngineName
  /** Never shown, and masked in logs. */
  readonly secret?: true
  /** The help text of `--no-<name>`, for a switch that is on where nothing is said. */
  readonly off?: string
  /** What stands behind the flag in the usage; none for a flag without a value. */
  readonly placeholder?: string
  /** Another name of it on the command line: one letter, or a word. */
  readonly alias?: string
  /** A flag without a value that stands for `--<name> <value>`. */
  readonly short?: { readonly flag: string; readonly value: string; readonly off: string; readonly help: string }
}
