/** The classes in which docker/checkout.sh and docker/run.sh say why the command does not run. */
export const scriptFailures = [
  'envelope',
  'credential',
  'repo',
  'sha',
  'branch',
  'contradiction',
  'moved',
  'unreachable',
  'host-key',
  'refused',
  'limited',
  'permission',
  'ownership',
  'git',
  'lfs',
  'disk',
  'directory',
  'deadline',
  'silent',
  'stopped',
] as const

/** One of them; `other` for that of an image which is newer than this action, `unknown` where no word came at all. */
export type FailureClass = (typeof scriptFailures)[number] | 'other' | 'unknown'

/** Why a checkout failed: its class, and a sentence. */
export interface Failure {
  readonly failure: FailureClass
  readonly text: string
}

/** Reads `failed <class> <text>`, in which a checkout and its wrapper fail; undefined for any other text. */
export function readFailure(word: string): Failure | undefined {
  const [, given, text] = /^failed ([a-z-]{1,30}) ([^\n]+)$/.exec(word) ?? []
  if (text === undefined) return undefined
  return { failure: scriptFailures.find((known) => known === given) ?? 'other', text }
}
