import { type Files, planCommand } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { systemRandom } from '../compose/local.ts'
import { type Caller, checkRun, planRun, type RunOrder, startRun } from '../compose/run.ts'
import { adviceOn } from '../core/aws/troubleshooting.ts'
import { readEnvFile } from '../core/env-file.ts'
import { RunRefused, UserError } from '../core/errors.ts'
import { describeTime } from '../core/report/time.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import { spellAdvice } from '../core/settings/resolve.ts'
import { commandLineVariables } from '../core/task/step-variables.ts'
import { count } from '../core/text.ts'
import { version } from '../version.ts'
import { readExecArgs } from './args.ts'
import { untilCancelled } from './cancelled.ts'
import { isColoured } from './color.ts'
import { tokenSource } from './from-environment.ts'
import { execHelp } from './help.ts'
import { widthOf } from './layout.ts'
import { quietOutput, terminalOutput } from './output.ts'
import { commandLineSettings } from './settings.ts'
import { sourceOf } from './source.ts'
import { closedPipe, type Terminal } from './terminal.ts'
import { unreadInput } from './unread-input.ts'

/**
 * `mycli exec`: runs the command, and returns the exit code of its verdict.
 * @param profile of the files of AWS; undefined for that of AWS_PROFILE
 */
export async function exec(argv: readonly string[], terminal: Terminal, profile?: string): Promise<number> {
  const args = readExecArgs(argv, terminal.env)
  if (args.help) {
    terminal.stdout.write(execHelp(widthOf(terminal.stdout)))
    return 0
  }
  const spoken = terminalOutput(terminal.stdout, terminal.stderr, { isColoured: isColoured(args.color, terminal) })
  const output = args.quiet ? quietOutput(spoken) : spoken
  const settings = await commandLineSettings(args.source, terminal.cwd, {
    tell: output,
    environment: tokenSource(terminal.env),
  })
  const { inputs } = settings
  const caller = { ...callerOf(terminal, output), profile: args.profile ?? profile }
  if (args.explain) {
    const { explainSettings } = await import('./explained.ts')
    return untilCancelled(explainSettings(settings, caller, { terminal, json: args.json }), terminal)
  }
  checkRun(settings)
  const { source, notices, branch, credentials } = await sourceOf(settings, terminal.cwd)
  const origin = { source, credentials }
  const tags = { repository: source?.repo, sha: source?.sha, ref: source?.branch }
  const variables = source ? commandLineVariables(source, branch) : {}
  const order = { settings, executionId: systemRandom.executionId(), origin, variables, notices, tags }
  if (args.dryRun) return untilCancelled(showPlan(order, caller, terminal), terminal)
  const unread = unreadInput(terminal.stdin)
  if (unread !== undefined) output.note(unread)
  if (args.detach) return (await import('./detach.ts')).detach(order, caller, { terminal, json: args.json })
  const { signal } = terminal
  const isLeft = (): boolean => signal.reason === closedPipe
  const sayStopping = (): void => {
    if (!isLeft()) output.note('Stopping. Ctrl-C again leaves at once.')
  }
  signal.addEventListener('abort', sayStopping)
  const { verdict, files, facts } = await startRun(order, await notingOn(order, caller), signal)
  signal.removeEventListener('abort', sayStopping)
  output.status(undefined)
  report(files, inputs, output)
  if (facts?.attempts.at(-1)?.links) output.note(`took ${describeTime(facts)}`)
  if (verdict.status !== 'success' && !isLeft()) {
    const { hint } = verdict
    const told = { ...verdict, hint: hint && spellAdvice(settings, hint) }
    output.fail(verdict.summary, adviceOn(told, version))
  }
  return verdict.exitCode
}

// Where AWS does not say where the run would go, the rest of it is shown all the same.
async function showPlan(order: RunOrder, caller: Caller, { stdout, signal }: Terminal): Promise<number> {
  const { settings, origin } = order
  let refused: UserError | undefined
  const planned = await planRun(order, caller, signal).catch((error: unknown) => {
    if (!(error instanceof UserError) || signal.aborted) throw error
    if (error instanceof RunRefused) refused = error
    else caller.output.warn(`Without what AWS would be asked: ${error.message}`)
    return {}
  })
  const shown = { engine: settings.inputs.engine, ...planCommand(settings.inputs, origin.source), ...planned }
  stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`)
  // A run would end with just that.
  if (refused) throw refused
  return 0
}

// What runs on this machine ends with this process, and nothing of the SDK is loaded for it.
async function notingOn({ settings, executionId }: RunOrder, caller: Caller): Promise<Caller> {
  return settings.inputs.engine === 'local' ? caller : (await import('./detach.ts')).noting(executionId, caller)
}

// A terminal hides nothing, and is shown no secret. A command line that is killed leaves its task to its own timeout.
const callerOf = ({ env, bundle }: Terminal, output: Output): Caller => ({
  frontEnd: 'cli',
  version,
  environment: env,
  bundle,
  output,
  context: undefined,
  sessionName: 'mycli',
  sharedFolder: undefined,
  mask() {},
  keepPlace() {},
})

// A command line has no step that outputs, variables and folders could go to: they are counted and dropped.
function report({ output: outputs, env, path, summary }: Files, inputs: Inputs, output: Output): void {
  dropped('$GITHUB_OUTPUT', outputs, output)
  dropped('$GITHUB_ENV', env, output)
  if (path) output.note('Ignored what the command wrote to $GITHUB_PATH: not running in a workflow.')
  if (summary && inputs.summary) output.summary(summary)
}

function dropped(variable: string, text: string | undefined, output: Output): void {
  if (!text) return
  const { assignments, problem } = readEnvFile(text)
  if (problem !== undefined) output.warn(`${variable}: ${problem}.`)
  if (assignments.length > 0)
    output.note(`Ignored ${count(assignments.length, 'value')} in ${variable}: not running in a workflow.`)
}
