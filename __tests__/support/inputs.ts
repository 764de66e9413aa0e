import { InputError, type Problem } from '../../src/core/errors.ts'
import type { InputName, Inputs } from '../../src/core/settings/inputs.ts'
import { resolveSettings, type SettingSource, type Settings } from '../../src/core/settings/resolve.ts'

/** Every occurrence of each input, as text. */
export type RawInputs = Readonly<Partial<Record<InputName, readonly string[]>>>

/** How these tests spell an input. */
export const spell = (name: InputName): string => `<${name}>`

/** A source of settings with some texts in it. */
export function sourceOf(raw: RawInputs, name = 'flag'): SettingSource {
  const given = Object.entries(raw).map(([key, texts]) => [key, { texts, where: spell(key as InputName) }])
  return { name, given: Object.fromEntries(given) }
}

/** The settings that some texts become on the command line, with a command where none is given. */
export function settingsOf(raw: RawInputs): Settings {
  return resolveSettings([sourceOf({ command: ['true'], ...raw })], 'cli')
}

/** The inputs that some texts become. */
export const parsed = (raw: RawInputs): Inputs => settingsOf(raw).inputs

/** What is wrong with a text: every problem, or none. */
export function problemsOf(raw: RawInputs): readonly Problem[] {
  try {
    parsed(raw)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** The one problem of one input; fails where there is another, or none. */
export function problemOf(name: InputName, ...texts: readonly string[]): string {
  const problems = problemsOf({ [name]: texts })
  const [problem] = problems
  if (problems.length !== 1 || problem?.where !== spell(name)) {
    throw new Error(`one problem of ${name} was expected for ${JSON.stringify(texts)}, not ${JSON.stringify(problems)}`)
  }
  return problem.message
}
