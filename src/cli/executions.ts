import { findTask, stopExecution } from '../app/executions.ts'
import type { Output, Ports } from '../app/ports.ts'
import { followTask, type OpenedExecutions, openExecutions, readLog } from '../compose/executions.ts'
import { byAge, type Execution, executionLines, isExecutionId, isTaskId, tasksCount } from '../core/aws/executions.ts'
import { adviceOn } from '../core/aws/troubleshooting.ts'
import { InputError, type Problem } from '../core/errors.ts'
import { describeFollowed } from '../core/report/followed.ts'
import { spellAdvice } from '../core/settings/resolve.ts'
import type { TaskRef } from '../core/task/task.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { printable } from '../core/text.ts'
import { version } from '../version.ts'
import { untilCancelled } from './cancelled.ts'
import { isColoured } from './color.ts'
import { logsAdvice, logsFlags, psAdvice, psFlags, stopFlags } from './execution-flags.ts'
import { type Located, type Location, locate, locationOf } from './execution-place.ts'
import { type GivenFlags, readFlags } from './flags.ts'
import { logsHelp, psHelp, stopHelp } from './help-executions.ts'
import { widthOf } from './layout.ts'
import { quietOutput, terminalOutput } from './output.ts'
import type { Terminal } from './terminal.ts'

/** `mycli logs`: prints the log of an execution, or follows it to its end. */
export async function logs(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readFlags(argv, logsFlags, { mostWords: 1, advice: logsAdvice })
  if (given.given.has('help')) return print(logsHelp(widthOf(terminal.stdout)), terminal)
  const [execution = ''] = executionsIn(given, 'mycli logs', 1)
  const spoken = terminalOutput(terminal.stdout, terminal.stderr, { isColoured: isColoured(undefined, terminal) })
  const output = given.given.has('quiet') ? quietOutput(spoken) : spoken
  const one = await locate(execution, { ...given, hasLogs: true }, terminal)
  return withExecutions(one, terminal, async ({ host, portsFor }) => {
    const found = await findTask(execution, { host, record: one.record })
    const reading = { task: { id: found.task }, ports: portsFor(found, output) }
    if (given.given.has('follow')) return followed(execution, reading, { output, terminal })
    const { isEmpty } = await readLog(reading.task, reading.ports, terminal.signal)
    if (isEmpty) output.note(`Nothing is in its log yet. To wait for it: mycli logs ${printable(execution)} --follow`)
    return terminal.signal.aborted ? exitCodes.cancelled : 0
  })
}

async function followed(
  execution: string,
  { task, ports }: { readonly task: TaskRef; readonly ports: Ports },
  { output, terminal }: { readonly output: Output; readonly terminal: Terminal },
): Promise<number> {
  const result = await followTask(task, ports, terminal.signal)
  output.status(undefined)
  if (!result) {
    output.note(`Left execution ${execution}, which goes on. To stop it: mycli stop ${execution}`)
    return exitCodes.cancelled
  }
  const { verdict, facts } = result
  const took = facts && describeFollowed(facts)
  if (took !== undefined) output.note(took)
  if (verdict.status !== 'success') {
    const hint = verdict.hint && spellAdvice({ frontEnd: 'cli', spellings: {} }, verdict.hint)
    output.fail(verdict.summary, adviceOn({ ...verdict, hint }, version))
  }
  return verdict.exitCode
}

/** `mycli ps`: lists the executions of a stack that run, and those that ended in the last hour. */
export async function ps(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readFlags(argv, psFlags, { advice: psAdvice })
  if (given.given.has('help')) return print(psHelp(widthOf(terminal.stdout)), terminal)
  executionsIn(given, 'mycli ps', 0)
  return withExecutions(locationOf(given, terminal), terminal, async ({ host }) => {
    const executions = byAge(await host.all())
    if (given.given.has('json')) return print(`${JSON.stringify(executions, undefined, 2)}\n`, terminal)
    if (executions.length === 0) terminal.stderr.write('mycli: Nothing runs, and nothing ended in the last hour.\n')
    const ageMs = ({ createdAt }: Execution): number | undefined =>
      createdAt === null ? undefined : host.clock.now() - Date.parse(createdAt)
    for (const line of executionLines(executions, ageMs)) terminal.stdout.write(`${line}\n`)
    return 0
  })
}

/** `mycli stop`: tells the tasks of executions to stop. */
export async function stop(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readFlags(argv, stopFlags, { mostWords: Number.POSITIVE_INFINITY })
  if (given.given.has('help')) return print(stopHelp(widthOf(terminal.stdout)), terminal)
  const executions = [...new Set(executionsIn(given, 'mycli stop', Number.POSITIVE_INFINITY))]
  const located = await Promise.all(executions.map((execution) => locate(execution, given, terminal)))
  return untilCancelled(stopAll(located, terminal), terminal, ' What is not named here may go on.')
}

async function stopAll(located: readonly Located[], terminal: Terminal): Promise<number> {
  // Every one can be reached before the first is stopped.
  const opened = await openAll(located)
  const stopped = await Promise.allSettled(opened.map((one) => stopOne(one, terminal)))
  for (const { executions } of opened) executions.close()
  const failed = stopped.filter((one) => one.status === 'rejected')
  for (const { reason } of terminal.signal.aborted ? [] : failed.slice(1))
    terminal.stderr.write(`mycli: ${reason instanceof Error ? reason.message : reason}\n`)
  if (failed[0]) throw failed[0].reason
  return stopped.every((one) => one.status === 'fulfilled' && one.value) ? 0 : exitCodes.noCommandRan
}

async function openAll(located: readonly Located[]) {
  const openings = new Map<string, Promise<OpenedExecutions>>()
  // Those in one place need its credentials once.
  const open = ({ login, place }: Located): Promise<OpenedExecutions> => {
    const key = JSON.stringify([login.region, place])
    const opening = openings.get(key) ?? openExecutions(login, place)
    openings.set(key, opening)
    return opening
  }
  const outcomes = await Promise.allSettled(located.map(async (one) => ({ ...one, executions: await open(one) })))
  const opened = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = outcomes.find((one) => one.status === 'rejected')
  if (!failed) return opened
  for (const { executions } of opened) executions.close()
  throw failed.reason
}

async function stopOne(
  { execution, record, executions }: Located & { readonly executions: OpenedExecutions },
  { stderr }: Terminal,
): Promise<boolean> {
  const stopped = await stopExecution(execution, { host: executions.host, record })
  const said = stopped.length === 0 ? 'has no task that runs' : `is stopping (${tasksCount(stopped)})`
  stderr.write(`mycli: Execution ${execution} ${said}.\n`)
  return stopped.length > 0
}

function print(text: string, { stdout }: Terminal): number {
  stdout.write(text)
  return 0
}

/** The words that are no options, each the id of an execution or of a task. */
function executionsIn({ words, problems }: GivenFlags, command: string, most: number): readonly string[] {
  const found: Problem[] = [...problems]
  if (most > 0 && words.length + problems.length === 0)
    found.push({ message: `No execution given. Example: ${command} abcdefghijklmnopqrst; mycli ps lists them.` })
  for (const word of words.filter((word) => !isExecutionId(word) && !isTaskId(word)))
    found.push({ where: printable(word, 60), message: 'is neither the id of an execution nor of a task.' })
  if (found.length > 0) throw new InputError(found, `See ${command} --help.`)
  return words
}

const withExecutions = (
  { login, place }: Location,
  terminal: Terminal,
  use: (opened: OpenedExecutions) => Promise<number>,
): Promise<number> =>
  untilCancelled(
    openExecutions(login, place).then((opened) => use(opened).finally(() => opened.close())),
    terminal,
  )
