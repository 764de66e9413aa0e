import { findTask, stopExecution } from '../app/executions.ts'
import { readLog } from '../app/read-log.ts'
import { followTask, type OpenedExecutions, openExecutions } from '../compose/executions.ts'
import { byAge, type Execution, executionLines, isExecutionId, isTaskId, tasksCount } from '../core/aws/executions.ts'
import { adviceOn } from '../core/aws/troubleshooting.ts'
import { InputError, type Problem, UserError } from '../core/errors.ts'
import { isStackName, usualStack } from '../core/stack/files.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { printable } from '../core/text.ts'
import { version } from '../version.ts'
import { logsFlags, psFlags, stopFlags } from './execution-flags.ts'
import { type GivenFlags, readFlags } from './flags.ts'
import { logsHelp, psHelp, stopHelp } from './help-executions.ts'
import { widthOf } from './layout.ts'
import { terminalOutput } from './output.ts'
import type { Terminal } from './terminal.ts'

/** `mycli logs`: prints the log of an execution, or follows it to its end. */
export async function logs(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readFlags(argv, logsFlags, 1)
  if (given.given.has('help')) return print(logsHelp(widthOf(terminal.stdout)), terminal)
  const [execution = ''] = executionsIn(given, 'mycli logs', 1)
  const output = terminalOutput(terminal.stdout, terminal.stderr)
  return within({ ...given, hasLogs: true }, terminal, async (opened) => {
    const found = await findTask(execution, { host: opened.host, record: await opened.record(execution) })
    const ports = opened.portsFor(found, output)
    const task = { id: found.task }
    if (!given.given.has('follow')) {
      await readLog(task, ports, terminal.signal)
      return 0
    }
    const result = await followTask(task, ports, terminal.signal)
    output.status(undefined)
    if (!result) {
      output.note(`Left execution ${execution}, which goes on. To stop it: mycli stop ${execution}`)
      return exitCodes.cancelled
    }
    const { verdict } = result
    if (verdict.status !== 'success') output.fail(verdict.summary, adviceOn(verdict, version))
    return verdict.exitCode
  })
}

/** `mycli ps`: lists the executions of a stack that run, and those that ended in the last hour. */
export async function ps(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readFlags(argv, psFlags)
  if (given.given.has('help')) return print(psHelp(widthOf(terminal.stdout)), terminal)
  executionsIn(given, 'mycli ps', 0)
  return within(given, terminal, async ({ host }) => {
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
  const given = readFlags(argv, stopFlags, Number.POSITIVE_INFINITY)
  if (given.given.has('help')) return print(stopHelp(widthOf(terminal.stdout)), terminal)
  const executions = executionsIn(given, 'mycli stop', Number.POSITIVE_INFINITY)
  return within(given, terminal, async ({ host }) => {
    let missing = 0
    for (const execution of executions) {
      const stopped = await stopExecution(execution, host)
      if (stopped.length === 0) missing += 1
      const said = stopped.length === 0 ? 'has no task that runs' : `is stopping (${tasksCount(stopped)})`
      terminal.stderr.write(`mycli: Execution ${execution} ${said}.\n`)
    }
    return missing === 0 ? 0 : exitCodes.noCommandRan
  })
}

function print(text: string, { stdout }: Terminal): number {
  stdout.write(text)
  return 0
}

/** The words that are no options, each the id of an execution or of a task. */
function executionsIn({ words, problems }: GivenFlags, command: string, most: number): readonly string[] {
  const found: Problem[] = [...problems]
  if (most > 0 && words.length === 0)
    found.push({ message: `No execution given. Example: ${command} abcdefghijklmnopqrst; mycli ps lists them.` })
  for (const word of words.filter((word) => !isExecutionId(word) && !isTaskId(word)))
    found.push({ where: printable(word, 60), message: 'is neither the id of an execution nor of a task.' })
  if (found.length > 0) throw new InputError(found, `See ${command} --help.`)
  return words
}

async function within(
  { given, hasLogs = false }: Pick<GivenFlags, 'given'> & { readonly hasLogs?: boolean },
  { env: environment, stderr, signal }: Terminal,
  use: (opened: OpenedExecutions) => Promise<number>,
): Promise<number> {
  const stack = given.get('stack') ?? usualStack
  if (!isStackName(stack)) throw new UserError(`"${printable(stack)}" is not the name of a stack.`)
  const warn = (text: string): void => void stderr.write(`mycli: ${text}\n`)
  const login = { region: given.get('region'), profile: given.get('profile'), environment, version, warn, signal }
  const place = { stack, cluster: given.get('cluster'), logGroup: given.get('log-group'), hasLogs }
  const opened = await openExecutions(login, place)
  return use(opened).finally(() => opened.close())
}
