import { join } from 'node:path'
import { readSettingsText, settingsTextOf } from '../compose/local.ts'
import { InputError } from '../core/errors.ts'
import { isKnownPublic, type RunContext, urlOf } from '../core/github/context.ts'
import { withoutForkSettings } from '../core/github/fork.ts'
import { readConfigFile, unreadableFile } from '../core/settings/config-file.ts'
import { peekSetting, problemsOf, type SettingSource } from '../core/settings/resolve.ts'
import type { WorkingCopy } from '../core/source/source.ts'
import { fetchFile } from './contents.ts'

/** What is known before the settings file is read. */
export interface Before {
  readonly input: SettingSource
  readonly context: RunContext
  readonly workspace: WorkingCopy | undefined
  readonly env: NodeJS.ProcessEnv
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
}

/**
 * The settings file of the workflow's own repository at the event's commit: the workspace's copy where that is what is
 * checked out, otherwise through the GitHub API. Inputs that are wrong are refused before anything is asked. A fork's
 * may not set all that another may.
 * @throws UserError where nothing can be said about it
 */
export async function readSettingsFile(before: Before): Promise<SettingSource> {
  const { input, context, workspace } = before
  const config = peekSetting('config', [input], 'action')
  const here = workspace !== undefined && workspace.head === context.sha
  const problems = problemsOf(input, 'action')
  if (!config || (problems.length > 0 && !here)) throw new InputError(problems)
  const name = config.value
  const reading = here ? await readSettingsText(join(workspace.path, name)) : await fetchText(before, name)
  switch (reading.kind) {
    case 'text':
      return withoutForkSettings(readConfigFile(reading.text, { name }), context)
    case 'problem':
      return unreadableFile(name, reading.problem)
    case 'missing':
      // Nobody has to have one, but who names one means it.
      if (config.origin === 'default') return { name, given: {} }
      return unreadableFile(name, `there is no file "${name}" at ${context.sha}.`, 'config')
  }
}

async function fetchText(before: Before, path: string) {
  const { context, env, signal } = before
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const { repository, sha } = context
  const bytes = await fetchFile({ apiUrl, repository, sha, path, token: tokenFor(before), signal })
  return bytes === undefined ? ({ kind: 'missing' } as const) : settingsTextOf(bytes)
}

// A token that was given for a repository elsewhere is none for this server.
function tokenFor({ input, context }: Before): string | undefined {
  const repo = peekSetting('repo', [input], 'action')?.value
  const elsewhere = repo !== undefined && !urlOf(repo, context).startsWith(`${context.serverUrl}/`)
  return elsewhere || isKnownPublic(context) ? undefined : peekSetting('token', [input], 'action')?.value
}
