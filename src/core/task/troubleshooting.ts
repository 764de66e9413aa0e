import type { FailureClass } from '../log/failure.ts'
import type { Ending } from './verdict.ts'

/** The sections of docs/troubleshooting.md about the checkout, by the class in which it fails; undefined for none. */
export const checkoutSections: Readonly<Record<FailureClass, string>> = {
  envelope: 'The envelope cannot be opened',
  credential: 'A credential that should be stored is not there',
  repo: 'There is no git repository at that address',
  sha: 'The repository has no such commit',
  branch: 'The repository has no such branch or tag',
  contradiction: 'The commit is not on the branch',
  moved: 'The branch has moved on',
  unreachable: 'The git host does not answer, or is not known',
  'host-key': 'The git host has another key than the known one',
  refused: 'Access to the repository was refused',
  limited: 'The git host limits what is fetched',
  permission: 'The token may not read the repository',
  ownership: 'git refuses the repository: it belongs to another user',
  git: 'git could not fetch',
  lfs: 'git-lfs is not installed',
  disk: 'There is no room on the disk',
  directory: 'The working directory is not a folder of the repository',
  deadline: 'The command had not begun after the start timeout',
  silent: 'The checkout did not get to its work',
  stopped: 'The task was told to stop from outside',
  other: 'The checkout failed for a reason that this version does not know',
  unknown: 'The checkout failed for a reason that this version does not know',
}

/** Those about what the command's end, or that of the run, amounts to. */
export const endingSections = {
  exited: 'The command exited with a code of its own',
  unexecutable: 'The command exited with code 126',
  missing: 'The command exited with code 127',
  killed: 'The command exited with code 137',
  signal: 'The command was ended by a signal',
  'out-of-memory': 'The command ran out of memory and was killed',
  'timed-out': 'The command was stopped: it ran longer than the timeout',
  'start-timed-out': checkoutSections.deadline,
  'refused-stop': 'Stopping the task was refused',
  cancelled: 'The run was cancelled',
  'unknown-task': 'The run was cancelled, and whether its task stopped is not known',
  signalled: checkoutSections.stopped,
  vanished: 'The task stopped without an exit code',
  'cut-off': 'The end of the log did not arrive',
  'lost-sight': 'The task was lost sight of',
} as const

/**
 * The section about an ending; undefined where there is nothing to look up, and where the notice of a stop says more,
 * which is looked up by its message.
 */
export function sectionOfEnding(ending: Ending): string | undefined {
  switch (ending.kind) {
    case 'exited':
      return sectionOfExit(ending.code)
    case 'checkout-failed':
      return checkoutSections[ending.failure]
    case 'timed-out':
    case 'start-timed-out':
      return endingSections[ending.doubt ?? ending.kind]
    case 'cancelled':
      return sectionOfCancelled(ending.doubt)
    case 'signalled':
      return noticeOf(ending) ? undefined : endingSections.signalled
    case 'vanished':
      return noticeOf(ending) ? undefined : endingSections[ending.exitCode === undefined ? 'vanished' : 'cut-off']
    case 'out-of-memory':
    case 'lost-sight':
      return endingSections[ending.kind]
  }
}

const noticeOf = ({ notice }: Extract<Ending, { kind: 'signalled' | 'vanished' }>): boolean =>
  notice !== undefined && notice.kind !== 'exited'

function sectionOfExit(code: number): string | undefined {
  if (code === 0) return undefined
  if (code === 126) return endingSections.unexecutable
  if (code === 127) return endingSections.missing
  if (code === 137) return endingSections.killed
  return code > 128 && code < 160 ? endingSections.signal : endingSections.exited
}

function sectionOfCancelled(doubt: Extract<Ending, { kind: 'cancelled' }>['doubt']): string {
  switch (doubt) {
    case undefined:
    case 'no-task':
      return endingSections.cancelled
    case 'unknown-task':
    case 'unacknowledged-stop':
      return endingSections['unknown-task']
    case 'refused-stop':
      return endingSections['refused-stop']
  }
}
