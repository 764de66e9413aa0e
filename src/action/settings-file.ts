import { join } from 'node:path'
import { namesIn, readSettingsText, type SettingsText, settingsTextOf } from '../compose/local.ts'
import { InputError } from '../core/errors.ts'
import { type RunContext, urlOf } from '../core/github/context.ts'
import { withoutForkSettings } from '../core/github/fork.ts'
import { misnamed, readConfigFile, unreadableFile } from '../core/settings/config-file.ts'
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
export async function readSettingsFile(
  before: Before,
): Promise<{ readonly file: SettingSource; readonly notice?: string }> {
  const { input, context, workspace } = before
  const config = peekSetting('config', [input], 'action')
  const here = workspace !== undefined && workspace.head === context.sha
  const problems = problemsOf(input, 'action')
  if (!config || (problems.length > 0 && !here)) throw new InputError(problems)
  const name = config.value
  const reading = here ? await readHere(workspace.path, name) : await fetchText(before, name)
  switch (reading.kind) {
    case 'text':
      return { file: withoutForkSettings(readConfigFile(reading.text, { name }), context) }
    case 'problem':
      return { file: unreadableFile(name, reading.problem) }
    case 'missing': {
      // None is needed, but one that is named has to be there.
      if (config.origin !== 'default')
        return { file: unreadableFile(name, `there is no file "${name}" at ${context.sha}.`, 'config') }
      const notice = misnamed(name, reading.beside)
      return { file: { name, given: {} }, ...(notice === undefined ? {} : { notice }) }
    }
  }
}

/** The text of a settings file; where there is none, what is beside it. */
type FoundText =
  | Exclude<SettingsText, { readonly kind: 'missing' }>
  | { readonly kind: 'missing'; readonly beside: readonly string[] }

// A fork's pull request can have a link in its tree to any file of the runner.
async function readHere(root: string, name: string): Promise<FoundText> {
  const reading = await readSettingsText(join(root, name), root)
  return reading.kind === 'missing' ? { ...reading, beside: await namesIn(root) } : reading
}

async function fetchText(before: Before, path: string): Promise<FoundText> {
  const { context, env, signal } = before
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const { repository, sha } = context
  const fetched = await fetchFile({ apiUrl, repository, sha, path, token: tokenFor(before), signal })
  return 'bytes' in fetched ? settingsTextOf(fetched.bytes) : { kind: 'missing', beside: fetched.beside }
}

// A token that was given for a repository elsewhere is none for this server. A public repository is read with it, too:
// GitHub limits what is asked without one by address, and a runner shares its address.
function tokenFor({ input, context }: Before): string | undefined {
  const repo = peekSetting('repo', [input], 'action')?.value
  const elsewhere = repo !== undefined && !urlOf(repo, context).startsWith(`${context.serverUrl}/`)
  return elsewhere ? undefined : peekSetting('token', [input], 'action')?.value
}
