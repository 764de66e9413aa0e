import type { FrontEnd, InputSpec } from './input-spec.ts'
import { accessInputs } from './inputs/access.ts'
import { machineInputs } from './inputs/machine.ts'
import { runInputs } from './inputs/run.ts'
import { type Kind, type Kinds, kindSpecs } from './kinds.ts'

/** Every input, once. Types, flags, help, action.yml, the schema and (by test) every document follow from this table. */
export const inputs = { ...runInputs, ...machineInputs, ...accessInputs } as const

/** The name of an input, as the Action spells it and, behind two hyphens, the command line. */
export type InputName = keyof typeof inputs

type Always = { default: string } | { required: true }
type Optional<S extends InputSpec> = S extends Always ? never : undefined

/** The inputs once they have been read: typed, checked, with their defaults. */
export type Inputs = {
  readonly [K in InputName]: Kinds[(typeof inputs)[K]['kind']] | Optional<(typeof inputs)[K]>
}

/** The names in the table's order. */
export const inputNames = Object.keys(inputs) as readonly InputName[]

/** The table with its rows seen through their common type. */
export const inputSpecs: Readonly<Record<InputName, InputSpec>> = inputs

/** The help text of an input, for the readers of a front end or of the settings file. */
export function helpOf(name: InputName, reader: FrontEnd | 'file'): string {
  const { help, helpIn } = inputSpecs[name]
  const more = helpIn?.[reader]
  return more === undefined ? help : `${help} ${more}`
}

/** The kind of an input. */
export const kindOf = (name: InputName): Kind => kindSpecs[inputSpecs[name].kind]

/** The names that a front end has, in the table's order. */
export const inputNamesOf = (frontEnd: FrontEnd): readonly InputName[] =>
  inputNames.filter((name) => (inputSpecs[name].only ?? frontEnd) === frontEnd)

/** The names that .mycli.yaml may set, in the table's order. */
export const fileKeys: readonly InputName[] = inputNames.filter((name) => inputSpecs[name].file)
