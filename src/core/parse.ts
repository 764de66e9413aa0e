import { InputError, type Problem } from './errors.ts'
import { type InputName, type Inputs, inputNames, inputSpecs } from './inputs.ts'
import { readers } from './read.ts'

/** What was given for each input, every occurrence of it, as text. */
export type RawInputs = Readonly<Partial<Record<InputName, readonly string[]>>>

/**
 * Turns text into typed inputs with their defaults. An empty text counts as not given, as it does in a workflow.
 * @param spell how the user writes an input's name: `--timeout` on the command line, `timeout` in a workflow
 * @throws InputError with every problem there is
 */
export function parseInputs(raw: RawInputs, spell: (name: InputName) => string): Inputs {
  const problems: Problem[] = []
  const parsed: Partial<Record<InputName, unknown>> = {}
  for (const name of inputNames) {
    const spec = inputSpecs[name]
    const given = (raw[name] ?? []).filter((text) => text.trim() !== '')
    const texts = given.length > 0 || spec.default === undefined ? given : [spec.default]
    if (texts.length === 0) {
      if (spec.required) problems.push({ where: spell(name), message: 'is missing. Say what to run.' })
      continue
    }
    const reading = readers[spec.kind](spec.kind === 'script' || spec.kind === 'pairs' ? texts : texts.map(trim))
    if ('problem' in reading) problems.push({ where: spell(name), message: reading.problem })
    else parsed[name] = reading.value
  }
  if (problems.length > 0) throw new InputError(problems)
  return parsed as Inputs
}

const trim = (text: string): string => text.trim()
