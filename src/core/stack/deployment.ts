import { printable } from '../text.ts'

/** An event of a stack, as CloudFormation tells it. */
export interface StackEvent {
  readonly id: string
  /** The logical id of a resource, or the stack's name. */
  readonly resource: string
  readonly type: string
  readonly status: string
  readonly reason: string | undefined
}

/** Whether nothing more happens to a stack by itself. */
export const isAtRest = (status: string): boolean => !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS'

/** Whether a deployment has done what was wanted. */
export const isDeployed = (status: string): boolean => status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE'

// What CloudFormation says of resources that it was still at when another one failed.
const followed = /^Resource (creation|update) cancelled/i

const failures: readonly string[] = ['CREATE_FAILED', 'UPDATE_FAILED']

/**
 * Why a deployment failed: each resource that failed by itself, the first one first. Several may, since CloudFormation
 * makes them side by side.
 * @param events in the order of time
 */
export function causesOf(events: readonly StackEvent[]): readonly string[] {
  return events
    .filter(({ status, reason = 'none' }) => failures.includes(status) && !followed.test(reason))
    .map(
      ({ resource, type, reason }) =>
        `${printable(resource)} (${printable(type)}): ${printable(reason ?? 'no reason given', 1_000)}`,
    )
}

/** What a deployment would do with one resource. */
export interface ResourceChange {
  readonly action: string
  readonly resource: string
  readonly type: string
  /** Whether it is made anew, under another name. */
  readonly replaced: boolean
  /** What was done to it by hand since the last deployment, which this one takes back. */
  readonly drift?: 'changed' | 'deleted'
}

const words: Readonly<Record<string, string>> = {
  Add: 'add',
  Modify: 'change',
  Remove: 'remove',
  SyncWithActual: 'adopt',
}
const driftWords = { changed: '  (drifted: put back)', deleted: '  (deleted by hand: made again)' } as const

/** A line for each change, in columns. */
export function changeLines(changes: readonly ResourceChange[]): readonly string[] {
  const rows = changes.map(({ action, resource, type, replaced, drift }) => [
    replaced ? 'replace' : (words[action] ?? printable(action)),
    printable(type.replace(/^AWS::/, '')),
    `${printable(resource)}${drift === undefined ? '' : driftWords[drift]}`,
  ])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(
    ([verb = '', type = '', name = '']) => `  ${verb.padEnd(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${name}`,
  )
}

/** What a stack costs, idle and at work. Prices of us-east-1, which AWS changes: docs/cost.md. */
export const costLines: readonly string[] = [
  'Idle it costs nothing. A run of the default size costs about $0.05 an hour on demand, a third of that on Spot,',
  'and $0.005 an hour for its public IPv4 address.',
]
