import { UserError } from '../errors.ts'
import type { Credentials } from '../source/credentials.ts'
import { escapeValue } from '../text.ts'
import type { Attempt, CommandPlan, TaskPlan } from './task.ts'

/** How long the wrapper leaves a command between TERM and KILL, in seconds. */
export interface Grace {
  readonly timeout: number
  readonly stop: number
}

/** What bounds a task in time. */
export interface EnvelopeTerms {
  readonly grace: Grace
  /** When the command must have begun at the latest, in seconds since 1970. */
  readonly startBy: number
  /** From when on the envelope can't be opened any more, in seconds since 1970. */
  readonly expires?: number
}

/**
 * Everything a task is told, as text for `docker/checkout.sh` and `docker/run.sh`. One `key value` a line, so that a
 * POSIX shell reads it with `read`; in a value backslash, line feed and carriage return are escaped, so that
 * `printf %b` gives it back. `shell`, `env` and `secret-env` repeat. The last line is `end`: without it the text was
 * cut off.
 */
export function envelopeText(
  plan: TaskPlan,
  { nonce }: Pick<Attempt, 'nonce'>,
  { grace, startBy, expires }: EnvelopeTerms,
): string {
  const lines = [
    'mycli 1',
    `id ${plan.executionId}`,
    ...(expires === undefined ? [] : [`expires ${Math.floor(expires)}`]),
    `nonce ${nonce}`,
    ...fetchLines(plan),
    ...credentialLines(plan.credentials),
    `start-by ${Math.floor(startBy)}`,
    `timeout ${plan.timeoutSeconds}`,
    `grace ${grace.timeout}`,
    `stop-grace ${grace.stop}`,
    ...optional('directory', plan.workingDirectory),
    ...(plan.shell ?? []).map((word) => `shell ${escapeValue(word)}`),
    ...variableLines('env', plan.env),
    ...variableLines('secret-env', plan.secretEnv ?? {}),
    `script ${escapeValue(plan.script)}`,
    'end',
  ]
  return `${lines.join('\n')}\n`
}

function fetchLines({ source, fetch }: CommandPlan): readonly string[] {
  if (source === undefined) return ['checkout false']
  return [
    `repo ${escapeValue(source.repo)}`,
    ...optional('sha', source.sha),
    ...optional('branch', source.branch),
    ...optional('ref', source.ref),
    ...optional('origin', source.origin),
    `fetch-depth ${fetch.depth}`,
    `submodules ${fetch.submodules}`,
    `lfs ${fetch.lfs}`,
  ]
}

function credentialLines({ token, ssh, stored, knownHosts, persist }: Credentials): readonly string[] {
  const account = stored !== undefined && stored.kind !== 'ssh' ? stored : token
  return [
    ...optional('credential-url', account?.url),
    ...optional('credential-user', account?.user),
    ...optional('stored-credential', stored?.kind),
    ...optional('credential-token', token?.token),
    ...optional('credential-when', token?.inReserve && 'refused'),
    ...optional('ssh-key', ssh?.key),
    ...optional('known-hosts', knownHosts),
    `persist ${persist}`,
  ]
}

const variableLines = (key: string, variables: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(variables).map(([name, value]) => `${key} ${name}=${escapeValue(value)}`)

const optional = (key: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${key} ${escapeValue(value)}`]

/**
 * Refuses what the engine cannot carry, before anything starts.
 * @param bytes what the envelope takes in the engine's own form
 * @throws UserError with the figures and what to do
 */
export function checkEnvelopeSize(bytes: number, limitBytes: number, engine: string): void {
  if (bytes <= limitBytes) return
  throw new UserError(
    `The command and its environment take ${bytes} bytes; the ${engine} engine carries ${limitBytes} at most.`,
    { hint: 'Put the script into the repository and run it from there: git carries any size.' },
  )
}
