import type { EngineName, Kinds } from './kinds.ts'

/** The two front ends. */
export type FrontEnd = 'action' | 'cli'

/** One input, as the Action, the command line and the documents show it. */
export interface InputSpec {
  readonly kind: keyof Kinds
  /** One or two sentences for the user, with the unit; the default is said by whoever shows it. */
  readonly help: string
  /** As the user would write it. */
  readonly default?: string
  /** The Action's default, where it is another one; it may name a context. */
  readonly actionDefault?: string
  readonly required?: true
  /** The only front end that has it. */
  readonly only?: FrontEnd
  /** The only engine that it means anything to. */
  readonly engine?: EngineName
  /** Whether .mycli.yaml may set it. */
  readonly file?: true
  /** Never shown, and masked in logs. */
  readonly secret?: true
  /** What stands behind the flag in the usage; none for a flag without a value. */
  readonly placeholder?: string
  /** A flag without a value that stands for `--<name> <value>`. */
  readonly short?: { readonly flag: string; readonly value: string; readonly help: string }
}
