import { join, relative } from 'node:path'
import { findWorkingCopy, foldersToRoot, namesIn, readSettingsText, resolveCommit } from '../compose/local.ts'
import type { Problem } from '../core/errors.ts'
import { misnamed, readConfigFile, unreadableFile } from '../core/settings/config-file.ts'
import { peekSetting, resolveSettings, type SettingSource, type Settings, spell } from '../core/settings/resolve.ts'
import { printable } from '../core/text.ts'

/** What is said while settings are read. */
export interface Teller {
  note(text: string): void
  warn(text: string): void
}

/**
 * The settings of a command line: its flags, then the file that they name or that is there, then what the environment
 * has, then the defaults.
 * @throws InputError with every problem of flags and file
 */
export async function commandLineSettings(
  flags: SettingSource,
  folder: string,
  { tell, environment }: { readonly tell: Teller; readonly environment?: SettingSource | undefined },
): Promise<Settings> {
  const file = await settingsFile(flags, folder, tell)
  if (file && !file.problems) tell.note(`Settings from ${printable(file.name)}`)
  const sources = file ? [flags, file] : [flags]
  const whole = await withWholeSha(flags, sources, folder)
  return resolveSettings([whole, ...sources.slice(1), ...(environment ? [environment] : [])], 'cli')
}

async function settingsFile(flags: SettingSource, folder: string, tell: Teller): Promise<SettingSource | undefined> {
  const config = peekSetting('config', [flags], 'cli')
  if (!config) return undefined
  const name = config.value
  if (config.origin === 'default') return nearestFile(name, folder, tell)
  const file = await fileIn(folder, name, name)
  // None is needed, but one that is named has to be there.
  return file ?? unreadableFile(name, `there is no file "${name}" in this folder.`, spell('config', 'cli'))
}

/** The file of that name in this folder, or in one above it in the same repository. */
async function nearestFile(name: string, folder: string, { warn }: Teller): Promise<SettingSource | undefined> {
  const folders = await foldersToRoot(folder)
  for (const one of folders) {
    const file = await fileIn(one, name, relative(folder, join(one, name)))
    if (file) return file
    const notice = misnamed(name, await namesIn(one))
    if (notice !== undefined) warn(notice)
  }
  return undefined
}

async function fileIn(folder: string, file: string, name: string): Promise<SettingSource | undefined> {
  const reading = await readSettingsText(join(folder, file))
  switch (reading.kind) {
    case 'text':
      return readConfigFile(reading.text, { name })
    case 'problem':
      return unreadableFile(name, reading.problem)
    case 'missing':
      return undefined
  }
}

const isWhole = (sha: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64}|\s*)$/i.test(sha)

/** The flags with a commit by its full id, where git can tell it: in a clone, of the commits that it has. */
async function withWholeSha(
  flags: SettingSource,
  sources: readonly SettingSource[],
  folder: string,
): Promise<SettingSource> {
  const { sha } = flags.given
  const [text = '', ...more] = (sha?.texts ?? []).map((one) => one.trim())
  if (!sha || more.length > 0 || isWhole(text)) return flags
  const found = await resolveHere(text, sources, folder)
  if (typeof found === 'string') return { ...flags, given: { ...flags.given, sha: { ...sha, texts: [found] } } }
  const problem: Problem = { where: sha.where, ...found }
  return {
    ...flags,
    given: { ...flags.given, sha: { ...sha, texts: [] } },
    problems: [...(flags.problems ?? []), problem],
  }
}

async function resolveHere(
  text: string,
  sources: readonly SettingSource[],
  folder: string,
): Promise<string | { readonly message: string }> {
  const form = `must be a full commit id of 40 hexadecimal digits, not "${printable(text)}"`
  const isElsewhere = sources.some(({ given }) => given.repo && given.repo.texts.length > 0)
  if (isElsewhere)
    return { message: `${form}: names and short ids are resolved in the current folder's repository alone.` }
  if (!(await findWorkingCopy(folder))) return { message: `${form}: this folder is in no git repository.` }
  const message = `git finds no commit "${printable(text)}" in this repository. git fetch may get it.`
  return (await resolveCommit(folder, text)) ?? { message }
}
