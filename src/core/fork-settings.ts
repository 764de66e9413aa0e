import { fileKeys, type InputName } from './inputs.ts'
import type { SettingSource } from './parse.ts'

/** What a file of a fork may not choose: it is not the repository's own people who wrote it. */
const forbidden: readonly InputName[] = ['secrets', 'stack']

/** The settings file of a commit from a fork, with what it may not set among its problems. */
export function withoutForkSettings(file: SettingSource): SettingSource {
  const found = forbidden.filter((name) => fileKeys.includes(name) && (file.given[name]?.texts.length ?? 0) > 0)
  const problems = found.map((name) => ({
    where: file.given[name]?.where ?? file.name,
    message: `${name} cannot be set by the file of a fork. Set it in the workflow.`,
  }))
  return problems.length === 0 ? file : { ...file, problems: [...(file.problems ?? []), ...problems] }
}
