import { helpOf, inputNamesOf, inputSpecs, kindOf } from '../core/settings/inputs.ts'
import { spell } from '../core/settings/resolve.ts'
import { ownFlags } from './args.ts'
import { initFlags } from './init-args.ts'

/** What `mycli` alone prints. */
export const usage = `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"   Run a command; mycli exec --help lists the options.
  mycli init [options]             Make what runs on AWS Fargate need; mycli init --help lists the options.
  mycli version                    Print the version.
  mycli help                       Print this help.
`

/** What `mycli exec --help` prints; its options come from the table of inputs. */
export function execHelp(): string {
  const rows: [string, string][] = []
  for (const name of inputNamesOf('cli')) {
    const { placeholder, short, default: usual } = inputSpecs[name]
    if (name === 'command') continue
    if (short) rows.push([`--${short.flag}`, short.help])
    const help = helpOf(name, 'cli')
    const shown = usual === undefined || kindOf(name).isSwitch ? help : `${help} Default: ${usual}.`
    rows.push([placeholder ? `${spell(name, 'cli')} ${placeholder}` : spell(name, 'cli'), shown])
  }
  for (const [flag, help] of Object.entries(ownFlags)) rows.push([`--${flag}`, help])
  return `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

Options:
${columns(rows)}

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or
  124  stopped by the timeout
  125  the command did not run, or its exit code is not known: bad input, AWS, or the commit could not be fetched
  130  cancelled, told to stop, or its machine was taken away
  137  killed, possibly for using too much memory
`
}

/** What `mycli init --help` prints. */
export function initHelp(): string {
  const rows = Object.entries(initFlags as Readonly<Record<string, { readonly value?: string; readonly help: string }>>)
  return `Make what runs on AWS Fargate need, in one account and region, or change it: a CloudFormation stack.

Usage:
  mycli init [options]

Options:
${columns(rows.map(([flag, { value, help }]) => [value === undefined ? `--${flag}` : `--${flag} ${value}`, help]))}

It shows what would be made and what it costs, and asks before it does anything. Run it again to change options, to add
a repository, or to go on after an interruption. GH_TOKEN is for a private repository, whose ids it asks GitHub for.
`
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 4
  return rows.map(([flag, help]) => `  ${flag.padEnd(width - 2)}${wrap(help, 100 - width, width)}`).join('\n')
}

function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}
