import type { Problem } from '../core/errors.ts'
import type { Given, SettingSource } from '../core/settings/resolve.ts'
import { printable } from '../core/text.ts'

/** The environment of the caller. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Options as they are read: the value where only its name was given. */
export interface Filled {
  readonly given: ReadonlyMap<string, Given>
  readonly problems: readonly Problem[]
}

const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text)

/**
 * Takes values from the caller's environment where an option names a variable: `--env NAME`, `--secret-env NAME` and
 * `--token NAME`. A secret itself is taken from no option, since other processes of the machine see those.
 */
export function fromEnvironment(given: ReadonlyMap<string, Given>, environment: Environment): Filled {
  const problems: Problem[] = []
  const filled = new Map(given)
  const fill = (name: string, read: (text: string, where: string) => string | Problem): void => {
    const before = given.get(name)
    if (!before) return
    const texts = before.texts.flatMap((text) => {
      const found = read(text, before.where)
      if (typeof found === 'string') return [found]
      problems.push(found)
      return []
    })
    filled.set(name, { ...before, texts })
  }
  const passedOn = (name: string, where: string): string | Problem => {
    const value = environment[name]
    const message = `${printable(name, 40)} is not set here, so there is no value to pass on. Write ${name}=value.`
    return value === undefined ? { where, message } : `${name}=${value}`
  }
  fill('env', (text, where) => (isName(text) ? passedOn(text, where) : text))
  fill('secret-env', (text, where) => {
    if (!isName(text)) return { where, message: `takes the name of a variable alone. ${seen}` }
    const value = environment[text]
    return value === undefined ? { where, message: notSet } : `${text}=${value}`
  })
  // What stands there may be a token, so nothing of it is shown.
  fill('token', (text, where) => (isName(text) && environment[text]) || { where, message: `${notSet} ${seen}` })
  return { given: filled, problems }
}

const notSet = 'names an environment variable that is not set here.'
const seen = 'Its value comes from the environment, since options can be seen by other processes.'

/** The token that GitHub's own tools take, where one is set: lowest in precedence, and for github.com alone. */
export function tokenSource(environment: Environment): SettingSource | undefined {
  const name = (['GH_TOKEN', 'GITHUB_TOKEN'] as const).find((one) => environment[one])
  const value = name && environment[name]
  return name && value ? { name, given: { token: { texts: [value], where: name } } } : undefined
}
