import { UserError } from '../core/errors.ts'
import { printable } from '../core/text.ts'
import { commandTable, type ValueOf } from './commands.ts'

/** The shells that have a script. */
export const shells = ['bash', 'zsh', 'fish'] as const

/**
 * What `mycli completion SHELL` prints: a script that the shell reads to complete commands, options, the words that an
 * option takes, and executions that were started on this machine.
 * @throws UserError for another shell
 */
export async function completionScript(shell: string | undefined): Promise<string> {
  const all: Options = await Promise.all(
    Object.entries(commandTable).map(async ([name, { options }]) => [name, Object.entries(await options())] as const),
  )
  switch (shell) {
    case 'bash':
      return `# For bash: eval "$(mycli completion bash)", for example in ~/.bashrc.\n${bash(all)}`
    case 'zsh':
      return zsh(all)
    case 'fish':
      return fish(all)
    default: {
      const what = shell === undefined ? 'No shell given' : `There is no completion for "${printable(shell)}"`
      throw new UserError(`${what}.`, { hint: `Give one of ${shells.join(', ')}, for example mycli completion bash.` })
    }
  }
}

type Options = readonly (readonly [command: string, options: readonly (readonly [name: string, value: ValueOf])[]])[]

const flag = (name: string): string => `--${name}`
const namesOf = (all: Options): string => all.map(([name]) => name).join(' ')
/** Where `mycli exec` notes what it starts: a file for each execution. */
const notes = '"${XDG_STATE_HOME:-$HOME/.local/state}/mycli/executions"'

function bash(all: Options): string {
  const cases = all.map(([name, own]) => `    ${name}) words="${own.map(([option]) => flag(option)).join(' ')}" ;;`)
  const valued = all.flatMap(([, own]) => own.filter(([, value]) => value !== 'nothing'))
  const choices = new Map(
    valued.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value] as const])),
  )
  const free = new Set(valued.map(([name]) => name).filter((name) => !choices.has(name)))
  const values = Array.from(choices, ([name, words]) => `  ${flag(name)}) words="${words.join(' ')}" ;;`)
  return `_mycli() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=''
  # A word such as --engine=local is three to bash.
  [ "$word" != = ] || word=''
  [ "$before" != = ] || before=\${COMP_WORDS[COMP_CWORD - 2]}
  case $before in
${values.join('\n')}
  ${Array.from(free, flag).join(' | ')}) return ;;
  *)
    if [ "$COMP_CWORD" -eq 1 ]; then
      words="${namesOf(all)} help"
    else
      case \${COMP_WORDS[1]} in
${cases.map((line) => `  ${line}`).join('\n')}
      help) words="${namesOf(all)}" ;;
      esac
      case \${COMP_WORDS[1]} in
      completion) words="${shells.join(' ')} $words" ;;
      # shellcheck disable=SC2012 # their names are ids
      logs | stop) words="$(ls ${notes} 2>/dev/null | sed 's/\\.json$//') $words" ;;
      esac
    fi
    ;;
  esac
  # shellcheck disable=SC2207 # none of these words has a space
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _mycli mycli
`
}

// What completes in bash completes in zsh, which loads its own part where nothing has yet. As a file of fpath it is
// first called as the function that it then defines.
function zsh(all: Options): string {
  return `#compdef mycli
# For zsh: eval "$(mycli completion zsh)", for example in ~/.zshrc; or as the file _mycli in a folder of fpath.
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
autoload -Uz +X bashcompinit && bashcompinit
${bash(all)}[[ \${funcstack[1]-} != _mycli ]] || _bash_complete -o default -F _mycli
`
}

function fish(all: Options): string {
  const first = "complete -c mycli -n '__fish_use_subcommand' -f"
  const within = (name: string): string => `complete -c mycli -n '__fish_seen_subcommand_from ${name}'`
  const values = (value: ValueOf): string => {
    if (value === 'nothing') return ''
    return value === 'value' ? ' -r' : ` -x -a '${value.join(' ')}'`
  }
  const lines = [
    ...all.map(([name]) => `${first} -a ${name} -d '${commandTable[name]?.summary ?? ''}'`),
    `${first} -a help -d 'Print the help of a command.'`,
    ...all.flatMap(([name, own]) => own.map(([option, value]) => `${within(name)} -l ${option}${values(value)}`)),
    `${within('completion')} -f -a '${shells.join(' ')}'`,
    `${within('help')} -f -a '${namesOf(all)}'`,
    `function __mycli_executions
    set -l state $XDG_STATE_HOME
    test -n "$state"; or set state $HOME/.local/state
    for file in (path basename -- $state/mycli/executions/*.json 2>/dev/null)
        string replace .json '' -- $file
    end
end`,
    `${within('logs stop')} -f -a '(__mycli_executions)'`,
  ]
  return `# For fish: mycli completion fish | source, for example in ~/.config/fish/config.fish.\n${lines.join('\n')}\n`
}
