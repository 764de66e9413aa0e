import { billedFor, costOf, type MachineSize, prices } from '../aws/prices.ts'
import { describeSeconds } from '../duration.ts'
import { capacityOf, type RunFacts } from '../task/facts.ts'
import type { TaskLinks } from '../task/task.ts'
import type { Status, Verdict } from '../task/verdict.ts'
import { count } from '../text.ts'
import { cell, code, fenced, link, prose } from './markdown.ts'
import { billedSeconds, describeTime } from './time.ts'

/** What a task ran on. */
export interface Machine extends MachineSize {
  readonly image: string
  readonly region: string
}

/** Everything that a summary tells; nothing in it is taken to be harmless. */
export interface Report {
  readonly verdict: Verdict
  /** The page about a failure of that kind. */
  readonly moreUrl: string | undefined
  /** What was run; its first line is shown. */
  readonly command: string
  /** What is known besides; undefined where nothing was started. */
  readonly run: ReportedRun | undefined
  /** The last lines of the log. */
  readonly tail: readonly string[]
  readonly executionId: string
}

/** A run that was started. */
export interface ReportedRun {
  readonly facts: RunFacts
  /** Undefined on the local engine. */
  readonly machine: Machine | undefined
  /** Undefined where nothing was checked out. */
  readonly repository: string | undefined
  readonly branch: string | undefined
  /** The page of the commit that ran. */
  readonly commitUrl: string | undefined
}

/** Replaces what must not be shown. */
export type Hide = (text: string) => string

/** A summary as Markdown: whole, and without what can be left out. */
export interface Summary {
  readonly whole: string
  readonly brief: string
}

const icons: Readonly<Record<Status, string>> = {
  success: '✅',
  failure: '❌',
  'timed-out': '⏱️',
  cancelled: '🛑',
  error: '⚠️',
}

/** The summary of a run. */
export function renderSummary(report: Report, hide: Hide): Summary {
  const { verdict, moreUrl, command, run, tail } = report
  const what = commandLine(hide(command))
  const state = `${icons[verdict.status]} ${what}**${prose(hide(verdict.summary))}**`
  const more = moreUrl === undefined ? [] : [link('Troubleshooting', moreUrl)]
  const advice = [...(verdict.hint === undefined ? [] : [prose(hide(verdict.hint))]), ...more]
  const hint = advice.length === 0 ? [] : [advice.join(' ')]
  const table = run ? [tableOf(rowsOf(verdict, run, hide))] : []
  const last = verdict.status === 'success' || tail.length === 0 ? [] : lastLines(tail, hide)
  const details = run ? [folded('Details', detailsOf(report, run, hide))] : []
  const join = (...parts: readonly (readonly string[])[]): string => `${parts.flat().join('\n\n')}\n\n`
  return { whole: join([state], hint, table, last, details), brief: join([state], hint, table) }
}

const longestCommand = 80

// The first line, or its first word: a cut may go through a secret that only the runner knows.
function commandLine(command: string): string {
  const [line = '', ...more] = command.trim().split(/[\r\n]+/)
  const [word = ''] = line.split(/\s/)
  const isShort = line.length <= longestCommand
  const part = isShort ? line : word.length <= longestCommand ? word : ''
  return part === '' ? '' : `${code(isShort && more.length === 0 ? part : `${part} …`)} `
}

type Row = readonly [name: string, markdown: string]

function rowsOf(
  { exitCode }: Verdict,
  { facts, machine, repository, branch, commitUrl }: ReportedRun,
  hide: Hide,
): readonly Row[] {
  const last = facts.attempts.at(-1)
  const links = last?.links
  const where = [
    ...(links?.consoleUrl === undefined ? [] : [link('task', hide(links.consoleUrl))]),
    ...(links?.logUrl === undefined ? [] : [link('log', hide(links.logUrl))]),
  ]
  return [
    ...(repository === undefined ? [] : [commitRow({ facts, repository, branch, commitUrl }, hide)]),
    ...(machine ? machineRows(machine, facts, hide) : []),
    ['Time', describeTime(facts)],
    ['Exit code', String(exitCode)],
    ['Log', [describeLines(facts), ...where].join(' · ')],
    ...(machine ? [['Cost', describeCost(machine, facts)] as const] : []),
  ]
}

type CommitFacts = Pick<ReportedRun, 'facts' | 'branch' | 'commitUrl'> & { readonly repository: string }

function commitRow({ facts, repository, branch, commitUrl }: CommitFacts, hide: Hide): Row {
  const named = branch === undefined ? '' : ` (${cell(hide(branch), 300)})`
  const where = `${cell(hide(repository), 500)}${named}`
  if (facts.sha === undefined) return ['Repository', where]
  return ['Commit', `${link(code(facts.sha.slice(0, 7)), commitUrl)} of ${where}`]
}

function machineRows(machine: Machine, facts: RunFacts, hide: Hide): readonly Row[] {
  const { image, cpu, memory, architecture, ephemeralStorage } = machine
  const disk = ephemeralStorage === undefined ? '' : `, ${ephemeralStorage} GB disk`
  const starts = facts.starts > 1 ? `, ${facts.starts} starts` : ''
  const why = facts.fellBack === undefined ? '' : ' instead of Spot'
  return [
    ['Image', cell(hide(image), 600)],
    ['Size', `${cpu / 1_024} vCPU, ${memory / 1_024} GB, ${architecture}${disk}`],
    ['Capacity', `${capacityNames[capacityOf(facts.attempts.at(-1)) ?? 'none']}${why}${starts}`],
  ]
}

const capacityNames = { spot: 'Spot', 'on-demand': 'on-demand', none: 'none' } as const

function describeLines({ lines: { delivered, written } }: RunFacts): string {
  return written === undefined
    ? count(delivered, 'line')
    : `${delivered.toLocaleString('en-US')} of ${count(written, 'line')}`
}

function describeCost(machine: Machine, facts: RunFacts): string {
  const billed = facts.attempts.filter((attempt) => billedSeconds(attempt) > 0)
  if (billed.length === 0) return 'nothing billed'
  const seconds = billed.reduce((sum, attempt) => sum + billedFor(billedSeconds(attempt)), 0)
  const price = `${link(`${prices.region}’s price`, prices.source)} of ${prices.date}`
  const isElsewhere = machine.region !== prices.region
  const isSpot = billed.some((attempt) => capacityOf(attempt) === 'spot')
  const but = [
    ...(isElsewhere ? [`; ${machine.region}’s may be higher`] : []),
    ...(isSpot ? ['; Spot is up to 70 % less'] : []),
  ]
  const bound = isSpot && !isElsewhere ? 'at most' : 'about'
  return `${bound} $${figure(costOf(machine, seconds))} (${describeSeconds(seconds)} billed, at ${price}${but.join('')})`
}

const figure = (dollars: number): string => (dollars >= 1 ? dollars.toFixed(2) : String(Number(dollars.toPrecision(2))))

// The first row is the heading, which a table of Markdown has to have.
function tableOf(rows: readonly Row[]): string {
  const [first, ...others] = rows.map(([name, markdown]) => `| ${name} | ${markdown} |`)
  return [first, '|:--|:--|', ...others].join('\n')
}

const mostLines = 30

function lastLines(tail: readonly string[], hide: Hide): readonly string[] {
  const shown = tail.slice(-mostLines).map(hide)
  return [`Last ${shown.length === 1 ? 'line' : count(shown.length, 'line')} of the log:`, fenced(shown)]
}

function detailsOf({ executionId }: Report, { facts, machine }: ReportedRun, hide: Hide): readonly string[] {
  return [
    `- Execution: ${code(executionId)}`,
    ...(facts.sha === undefined ? [] : [`- Commit: ${code(facts.sha)}`]),
    ...(machine ? [`- Region: ${machine.region}`] : []),
    ...facts.attempts.flatMap((attempt) =>
      attempt.links
        ? [`- Task: ${taskLink(attempt.links, hide)}, ${capacityNames[capacityOf(attempt) ?? 'none']}`]
        : [],
    ),
    ...(facts.fellBack === undefined ? [] : [`- On-demand instead of Spot: ${prose(hide(facts.fellBack))}`]),
  ]
}

const taskLink = ({ arn, consoleUrl }: TaskLinks, hide: Hide): string =>
  link(code(hide(arn)), consoleUrl === undefined ? undefined : hide(consoleUrl))

const folded = (title: string, lines: readonly string[]): string =>
  `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`

/** GitHub shows no summary of a step that is larger, in bytes ("Workflow commands" in its documentation). */
export const largestSummary = 1024 * 1024

/** A step's whole summary, and what had to be left out of it for its size. */
export interface FittedSummary {
  readonly text: string
  readonly leftOut: 'details' | 'run' | 'command' | undefined
}

/** Our summary with the command's own below it: where both do not fit, ours gives way, and then the command's. */
export function fitSummary({ whole, brief }: Summary, own: string, most = largestSummary): FittedSummary {
  const fits = (text: string): boolean => new TextEncoder().encode(text).length <= most
  if (!fits(own)) return { text: fits(whole) ? whole : brief, leftOut: 'command' }
  if (fits(whole + own)) return { text: whole + own, leftOut: undefined }
  return fits(brief + own) ? { text: brief + own, leftOut: 'details' } : { text: own, leftOut: 'run' }
}
