import { join } from 'node:path'
import { namesIn, readSettingsText } from '../compose/local.ts'
import { misnamed, readConfigFile, unreadableFile } from '../core/settings/config-file.ts'
import { peekSetting, resolveSettings, type SettingSource, type Settings, spell } from '../core/settings/resolve.ts'

/**
 * The settings of a command line: its flags, then the file that they name or that is there, then the defaults.
 * @throws InputError with every problem of flags and file
 */
export async function commandLineSettings(
  flags: SettingSource,
  folder: string,
  warn: (text: string) => void,
): Promise<Settings> {
  const file = await settingsFile(flags, folder, warn)
  return resolveSettings(file ? [flags, file] : [flags], 'cli')
}

async function settingsFile(
  flags: SettingSource,
  folder: string,
  warn: (text: string) => void,
): Promise<SettingSource | undefined> {
  const config = peekSetting('config', [flags], 'cli')
  if (!config) return undefined
  const name = config.value
  const reading = await readSettingsText(join(folder, name))
  switch (reading.kind) {
    case 'text':
      return readConfigFile(reading.text, { name })
    case 'problem':
      return unreadableFile(name, reading.problem)
    case 'missing': {
      // None is needed, but one that is named has to be there.
      if (config.origin !== 'default')
        return unreadableFile(name, `there is no file "${name}" in this folder.`, spell('config', 'cli'))
      const notice = misnamed(name, await namesIn(folder))
      if (notice !== undefined) warn(notice)
      return undefined
    }
  }
}
