import { ownFlags, ownOptions } from '../../src/cli/exec-options.ts'
import { groupedInputs } from '../../src/core/settings/groups.ts'
import { type InputName, inputSpecs, kindOf } from '../../src/core/settings/inputs.ts'

/** An output as action.yml declares it. */
export type Outputs = Readonly<Record<string, { readonly description: string }>>

const introduction = `# Inputs, options and outputs

<!-- npm run schema writes this page from src/core/settings/inputs and action.yml. -->

Each input of the Action is an option of \`mycli exec\` with two hyphens in front, unless its row says otherwise. Those marked *file* can be in [\`.mycli.yaml\`](mycli-yaml.md), too. AWS inputs are ignored by \`engine: local\`; the log lists those that were set.
`

/** docs/inputs.md, from the table of inputs. */
export function inputsPage(outputs: Outputs): string {
  const tables = groupedInputs().map(([title, names]) =>
    [`## ${title}`, '', '| input | command line | meaning |', '|---|---|---|', ...names.map(rowOf)].join('\n'),
  )
  return `${[introduction.trimEnd(), ...tables, optionsOfOurOwn(), outputsOf(outputs)].join('\n\n')}\n`
}

function rowOf(name: InputName): string {
  const { file } = inputSpecs[name]
  return `| \`${name}\`${file ? ' *file*' : ''} | ${optionOf(name)} | ${meaningOf(name)} |`
}

function optionOf(name: InputName): string {
  const { only, off, placeholder, short, alias } = inputSpecs[name]
  if (only === 'action') return 'no'
  if (name === 'command') return 'the words behind the options'
  if (off !== undefined) return `\`--no-${name}\``
  const option = `\`--${name}${kindOf(name).isSwitch || placeholder === undefined ? '' : ` ${placeholder}`}\``
  const other = short ? `--${short.flag}` : alias && (alias.length === 1 ? `-${alias}` : `--${alias}`)
  return other ? `${option}, \`${other}\`` : option
}

function meaningOf(name: InputName): string {
  const { help, helpIn = {}, only, default: usual, actionDefault } = inputSpecs[name]
  const [action, cli] = [helpIn.action, only === 'action' ? undefined : helpIn.cli]
  const sentences = [
    help,
    ...(only === 'cli' || action === undefined ? [] : [cli === undefined ? action : `*Workflow:* ${action}`]),
    ...(cli === undefined ? [] : [`*Command line:* ${cli}`]),
    ...defaultsOf(only === 'action' ? undefined : usual, only === 'cli' ? undefined : (actionDefault ?? usual)),
  ]
  return sentences.join(' ').replaceAll('|', '\\|')
}

function defaultsOf(cli: string | undefined, action: string | undefined): readonly string[] {
  if (cli === action || cli === undefined) return action === undefined ? [] : [`Default: ${code(action)}.`]
  return action === undefined
    ? [`Default on the command line: ${code(cli)}.`]
    : [`Default in a workflow: ${code(action)}; on the command line: ${code(cli)}.`]
}

const code = (text: string): string => `\`${text}\``

function optionsOfOurOwn(): string {
  const rows = [
    ...Object.entries(ownOptions).map(([name, { placeholder, help }]) => `| \`--${name} ${placeholder}\` | ${help} |`),
    ...Object.entries(ownFlags).map(([flag, help]) => `| \`--${flag}\` | ${help} |`),
  ]
  return ['## Options of the command line alone', '', '| option | meaning |', '|---|---|', ...rows].join('\n')
}

function outputsOf(outputs: Outputs): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  const more =
    'What the command writes to `$GITHUB_OUTPUT` are outputs of the step beside these. GitHub takes a megabyte for all outputs of a job.'
  return ['## Outputs', '', more, '', '| output | meaning |', '|---|---|', ...rows].join('\n')
}
