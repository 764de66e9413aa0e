import { resolve } from 'node:path'
import { execute, type Files, planCommand, planTask, type Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { reportUnused } from '../app/progress.ts'
import { findWorkingCopy, localPorts, systemRandom } from '../compose/local.ts'
import { checkForFargate } from '../core/aws/check.ts'
import { readEnvFile } from '../core/github/env-file.ts'
import { explain } from '../core/settings/explain.ts'
import type { Inputs } from '../core/settings/inputs.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { noCredentials } from '../core/source/credentials.ts'
import { checkRepository, chooseSource } from '../core/source/source.ts'
import type { TaskPlan } from '../core/task/task.ts'
import { count } from '../core/text.ts'
import { readExecArgs } from './args.ts'
import { execHelp } from './help.ts'
import { terminalOutput } from './output.ts'
import { commandLineSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** `mycli exec`: runs the command, and returns the exit code of its verdict. */
export async function exec(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = readExecArgs(argv)
  if (args.help) {
    terminal.stdout.write(execHelp())
    return 0
  }
  const settings = await commandLineSettings(args.source, terminal.cwd)
  if (args.explain) {
    terminal.stdout.write(`${explain(settings).join('\n')}\n`)
    return 0
  }
  const { inputs } = settings
  checkRepository(settings)
  const output = terminalOutput(terminal.stdout, terminal.stderr)
  const here = inputs.repo ? undefined : await findWorkingCopy(terminal.cwd)
  const { source, notices } = chooseSource(settings, here)
  const repo = inputs.repo?.kind === 'path' ? absolute(source.repo, terminal.cwd) : source.repo
  if (inputs.engine === 'fargate') checkForFargate(settings)
  const origin = { source: { ...source, repo }, credentials: noCredentials }
  if (args.dryRun) {
    const shown = { engine: inputs.engine, ...planCommand(inputs, origin.source) }
    terminal.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`)
    return 0
  }
  const plan = planTask(inputs, origin, systemRandom.executionId())
  for (const notice of notices) output.note(notice)
  reportUnused(settings, output)
  const { verdict, files } = await runPlan(plan, settings, { terminal, output })
  output.status(undefined)
  report(files, inputs, output)
  if (verdict.status !== 'success') output.fail(verdict.summary, verdict.hint)
  return verdict.exitCode
}

interface Surroundings {
  readonly terminal: Terminal
  readonly output: Output
}

async function runPlan(plan: TaskPlan, settings: Settings, { terminal, output }: Surroundings): Promise<Result> {
  if (settings.inputs.engine === 'local') {
    const ports = localPorts(terminal.bundle, terminal.env, output)
    return execute(plan, ports, terminal.signal).finally(() => ports.close())
  }
  const { runOnFargate } = await import('./fargate.ts')
  return runOnFargate(plan, settings, { terminal, output })
}

// A command line has no step that outputs and variables could go to: they are counted and dropped.
function report({ output: outputs, env, summary }: Files, inputs: Inputs, output: Output): void {
  dropped('$GITHUB_OUTPUT', outputs, output)
  dropped('$GITHUB_ENV', env, output)
  if (summary && inputs.summary) output.summary(summary)
}

function dropped(variable: string, text: string | undefined, output: Output): void {
  if (!text) return
  const reading = readEnvFile(text)
  if ('problem' in reading) output.warn(`${variable}: ${reading.problem}.`)
  else if (reading.value.length > 0)
    output.note(`${count(reading.value.length, 'value')} in ${variable}: dropped, since no workflow is there.`)
}

// git would take it from the working copy that it is making.
const absolute = (path: string, from: string): string => (path.startsWith('file:') ? path : resolve(from, path))
