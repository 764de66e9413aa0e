import { type Caller, checkRun, previewRun } from '../compose/run.ts'
import { UserError } from '../core/errors.ts'
import { explain, explainedRows } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { type CommandSource, sourceOf } from './source.ts'
import type { Terminal } from './terminal.ts'

/** `mycli exec --explain`: prints each setting and where it comes from, and says what a run would stop at. */
export async function explainSettings(
  settings: Settings,
  caller: Caller,
  { terminal, json }: { readonly terminal: Terminal; readonly json: boolean },
): Promise<number> {
  const { stdout, cwd, env, signal } = terminal
  const { settings: previewed, lines } = await previewRun(settings, caller, signal)
  const found = await tried(() => sourceOf(settings, cwd))
  const whole = withRegion(found instanceof UserError ? previewed : withSource(previewed, found), env)
  if (json) stdout.write(`${JSON.stringify(explainedRows(whole), undefined, 2)}\n`)
  else stdout.write(`${[...explain(whole, { unsetToo: true }), ...lines].join('\n')}\n`)
  const stops = [await tried(async () => checkRun(previewed)), found].filter((one) => one instanceof UserError)
  for (const { message, hint } of stops)
    caller.output.warn(`A run would stop here: ${[message, ...(hint?.split('\n') ?? [])].join('\n  ')}`)
  return 0
}

async function tried<T>(what: () => Promise<T>): Promise<T | UserError> {
  try {
    return await what()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

// What git says of the folder is where the repository, branch and commit come from that nothing else names.
function withSource(settings: Settings, { source, branch }: CommandSource): Settings {
  if (!source) return settings
  const { repo: url, sha } = source
  return withRead(settings, { repo: { kind: 'remote', url }, sha, branch }, 'git')
}

function withRegion(settings: Settings, env: NodeJS.ProcessEnv): Settings {
  const name = (['AWS_REGION', 'AWS_DEFAULT_REGION'] as const).find((one) => env[one])
  return name === undefined ? settings : withRead(settings, { 'aws-region': env[name] }, name)
}

function withRead(settings: Settings, values: Partial<Inputs>, origin: string): Settings {
  const read = Object.entries(values).filter(
    ([name, value]) => value !== undefined && settings.inputs[name as keyof Inputs] === undefined,
  )
  return {
    ...settings,
    inputs: { ...settings.inputs, ...Object.fromEntries(read) },
    origins: { ...settings.origins, ...Object.fromEntries(read.map(([name]) => [name, origin])) },
  }
}
