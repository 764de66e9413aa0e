import { UserError } from '../core/errors.ts'
import { printable } from '../core/text.ts'
import { commandTable } from './commands.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** Words that stand alone, without options of their own. */
const others = ['completion', 'version', 'help'] as const

/**
 * What `mycli completion SHELL` prints: a script that the shell reads to complete commands and options.
 * @throws UserError for another shell
 */
export async function completionScript(shell: string | undefined): Promise<string> {
  const options = await Promise.all(
    Object.entries(commandTable).map(async ([name, { options }]) => [name, Object.keys(await options())] as const),
  )
  const commands = [...options.map(([name]) => name), ...others]
  switch (shell) {
    case 'bash':
      return bash(commands, options)
    case 'zsh':
      return `#compdef mycli\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands, options)}`
    case 'fish':
      return fish(options)
    default: {
      const what = shell === undefined ? 'No shell given' : `There is no completion for "${printable(shell)}"`
      throw new UserError(`${what}.`, { hint: `Give one of ${shells.join(', ')}, for example mycli completion bash.` })
    }
  }
}

type Options = readonly (readonly [command: string, options: readonly string[]])[]

const flag = (name: string): string => `--${name}`

function bash(commands: readonly string[], options: Options): string {
  const cases = options.map(([name, own]) => `    ${name}) words="${own.map(flag).join(' ')}" ;;`)
  return `# For bash: eval "$(mycli completion bash)", for example in ~/.bashrc.
_mycli() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.join(' ')}"
  else
    case \${COMP_WORDS[1]} in
${cases.join('\n')}
    completion) words="${shells.join(' ')}" ;;
    help) words="${options.map(([name]) => name).join(' ')}" ;;
    esac
  fi
  # shellcheck disable=SC2207 # none of these words has a space
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _mycli mycli
`
}

function fish(options: Options): string {
  const first = "complete -c mycli -n '__fish_use_subcommand' -f"
  const lines = [
    ...options.map(([name]) => `${first} -a ${name} -d '${commandTable[name]?.summary ?? ''}'`),
    ...others.map((name) => `${first} -a ${name}`),
    ...options.flatMap(([name, own]) =>
      own.map((option) => `complete -c mycli -n '__fish_seen_subcommand_from ${name}' -l ${option}`),
    ),
    `complete -c mycli -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'`,
  ]
  return `# For fish: mycli completion fish | source, for example in ~/.config/fish/config.fish.\n${lines.join('\n')}\n`
}
