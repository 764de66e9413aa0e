import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lookAtAccount, lookAtPlace, lookAtProvider, lookAtTrust, lookedAt } from '../app/survey.ts'
import { untilAborted } from '../app/waiting.ts'
import { findWorkingCopy } from '../compose/local.ts'
import type { OpenedAccount } from '../compose/stack.ts'
import { defaultAudience } from '../core/aws/region.ts'
import { resolvePlace } from '../core/aws/resolve-place.ts'
import { readStack } from '../core/aws/stack.ts'
import { InputError, UserError } from '../core/errors.ts'
import type { SettingSource, Settings } from '../core/settings/resolve.ts'
import { chooseSource } from '../core/source/source.ts'
import { initCommand } from '../core/stack/files.ts'
import { gitHubProviderArn } from '../core/stack/provider.ts'
import { clockFindings } from '../core/survey/clock.ts'
import { bad, type Finding, findingLines, good, note, unknown } from '../core/survey/finding.ts'
import { noStack, stackFinding } from '../core/survey/stack.ts'
import { exitCodes } from '../core/task/verdict.ts'
import { count } from '../core/text.ts'
import { openAccountOf } from './account.ts'
import { doctorFlags } from './doctor-flags.ts'
import { readFlags } from './flags.ts'
import { doctorHelp } from './help.ts'
import { widthOf } from './layout.ts'
import { findRepository, repositoryForm } from './repository.ts'
import { commandLineSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

interface Doctor {
  readonly settings: Settings
  /** Named by the user. */
  readonly repository: string | undefined
  readonly template: string
  readonly terminal: Terminal
  readonly opened: OpenedAccount
}

type Findings = Promise<readonly Finding[]>

/** `mycli doctor`: looks at everything that a run needs, changes nothing, and says what would mend what is wrong. */
export async function doctor(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { given, problems } = readFlags(argv, doctorFlags)
  if (given.has('help')) {
    terminal.stdout.write(doctorHelp(widthOf(terminal.stdout)))
    return 0
  }
  const repository = given.get('repository')
  const wrong =
    repository === undefined || repositoryForm.form.test(repository)
      ? []
      : [{ where: '--repository', message: `must be ${repositoryForm.words}.` }]
  if (problems.length + wrong.length > 0) throw new InputError([...problems, ...wrong], 'See mycli doctor --help.')
  const warn = (text: string): void => void terminal.stderr.write(`mycli: ${text}\n`)
  const settings = await commandLineSettings(sourceOf(given), terminal.cwd, { tell: { note() {}, warn } })
  const template = await readFile(join(terminal.bundle, 'template.yaml'), 'utf8')
  const opened = await openAccountOf({ region: settings.inputs['aws-region'], profile: given.get('profile') }, terminal)
  try {
    const order = { settings, repository, template, terminal, opened }
    const code = await untilAborted(doctorIn(order), terminal.signal)
    if (code !== undefined) return code
    terminal.stdout.write('Cancelled. Nothing was changed.\n')
    return exitCodes.cancelled
  } finally {
    opened.close()
  }
}

const inputs = { region: 'aws-region', stack: 'stack', image: 'image', cpu: 'cpu' } as const

/** The options that are settings of a run, and what no run can be without. */
function sourceOf(given: ReadonlyMap<string, string>): SettingSource {
  const named = Object.entries(inputs).flatMap(([flag, name]) => {
    const text = given.get(flag)
    return text === undefined ? [] : [[name, { texts: [text], where: `--${flag}` }] as const]
  })
  const own = { command: { texts: ['true'], where: 'command' }, engine: { texts: ['fargate'], where: 'engine' } }
  return { name: 'flag', given: { ...own, ...Object.fromEntries(named) } }
}

async function doctorIn(order: Doctor): Promise<number> {
  const { opened, terminal } = order
  const say = (text: string): void => void terminal.stdout.write(`${text}\n`)
  const caller = await opened.account.caller()
  say(`Account ${caller.account}, ${opened.region}, as ${caller.arn}`)
  const looks = [
    Promise.resolve(clockFindings(caller.clockOffsetMs)),
    ...(await looksAtStack(order, caller)),
    ...looksAtAccount(order, caller.account),
    lookAtCommit(order),
  ]
  // One that fails while an earlier one is waited for is met in its turn.
  for (const look of looks) look.catch(() => {})
  const found: Finding[] = []
  for (const look of looks) {
    const findings = await look
    if (terminal.signal.aborted) return exitCodes.cancelled
    found.push(...findings)
    for (const line of findings.flatMap(findingLines)) say(line)
  }
  const [wrong, unseen] = (['bad', 'unknown'] as const).map((one) => found.filter(({ state }) => state === one).length)
  say(wrong === 0 ? 'Nothing is wrong.' : `${count(wrong ?? 0, 'thing')} to mend.`)
  if (unseen) say(`${count(unseen, 'thing')} could not be looked at.`)
  return wrong === 0 ? 0 : 1
}

function looksAtAccount(order: Doctor, account: string): readonly Findings[] {
  const { opened, settings } = order
  const { region } = opened
  const provider = { arn: gitHubProviderArn(region, account), audience: defaultAudience(region), init: initOf(order) }
  return [lookAtProvider(opened.account, provider), ...lookAtAccount(opened, { cpu: settings.inputs.cpu, region })]
}

const initOf = ({ opened, settings }: Doctor): string =>
  initCommand({ stack: settings.inputs.stack, region: opened.region })

/** The stack, and all that follows from it. */
async function looksAtStack(order: Doctor, caller: { readonly arn: string }): Promise<readonly Findings[]> {
  const { opened, settings, template } = order
  const { stack } = settings.inputs
  const { region, stacks } = opened
  const state = await stacks.find(stack)
  if (!state) return [Promise.resolve([noStack(stack, region)])]
  const isCurrent = (await stacks.template(stack)) === template
  const finding = stackFinding({ stack, region, isCurrent, status: state.status, isOurs: state.isOurs })
  const { WorkflowRoleArn: role, RunPolicyArn: policy } = state.outputs
  return [
    Promise.resolve([finding]),
    ...(role === undefined ? [] : [lookAtRepository(order, role)]),
    ...(await looksAtPlace(order, { caller: caller.arn, policy })),
  ]
}

async function looksAtPlace(
  order: Doctor,
  { caller, policy }: { readonly caller: string; readonly policy: string | undefined },
): Promise<readonly Findings[]> {
  const { opened, settings } = order
  const { stack } = settings.inputs
  const name = `/mycli/${stack}`
  try {
    const text = await opened.account.secret(name)
    if (text === undefined) return [Promise.resolve([bad(`The SSM parameter ${name} is not there.`, initOf(order))])]
    const { place, container } = resolvePlace(settings, readStack(name, text), { region: opened.region })
    return lookAtPlace(opened, place, { stack, caller, policy, image: container.image })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [Promise.resolve([unknown(error.message, error.hint)])]
  }
}

function lookAtRepository(order: Doctor, role: string): Findings {
  const { opened, repository, terminal } = order
  return lookedAt('The repository', async () => {
    const found = await findRepository(repository, terminal)
    if (!found) return [unknown('No repository of GitHub is here.', 'Name one: --repository OWNER/NAME')]
    const audience = defaultAudience(opened.region)
    return lookAtTrust(opened.survey, role, { repository: found, audience, init: initOf(order) })
  })
}

/** Whether a task could fetch what is checked out here. */
async function lookAtCommit({ settings, terminal }: Doctor): Findings {
  try {
    const { source, notices } = chooseSource(settings, await findWorkingCopy(terminal.cwd))
    return [
      good(`A run here fetches ${source.sha ?? source.branch ?? 'the default branch'} of ${source.repo}.`),
      ...notices.map(note),
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [bad(error.message, error.hint ?? '')]
  }
}
