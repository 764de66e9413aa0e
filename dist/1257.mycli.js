export const id = 1257;
export const ids = [1257];
export const modules = {

/***/ 1257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion),
  completionFlags: () => (/* binding */ completionFlags),
  completionHelp: () => (/* binding */ completionHelp),
  version: () => (/* binding */ about_version),
  versionFlags: () => (/* binding */ versionFlags),
  versionHelp: () => (/* binding */ versionHelp)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/src/cli/completion.js



/** The shells that have a script. */
const shells = ['bash', 'zsh', 'fish'];
/**
 * What `mycli completion SHELL` prints: a script that the shell reads to complete commands, options, the words that an
 * option takes, and executions that were started on this machine.
 * @throws UserError for another shell
 */
async function completionScript(shell) {
    const all = await Promise.all(Object.entries(commands/* commandTable */.Eg).map(async ([name, { options }]) => [name, Object.entries(await options())]));
    switch (shell) {
        case 'bash':
            return `# For bash: eval "$(mycli completion bash)", for example in ~/.bashrc.\n${bash(all)}`;
        case 'zsh':
            return zsh(all);
        case 'fish':
            return fish(all);
        default: {
            const what = shell === undefined ? 'No shell given' : `There is no completion for "${(0,core_text/* printable */.g$)(shell)}"`;
            throw new errors/* UserError */.yo(`${what}.`, { hint: `Give one of ${shells.join(', ')}, for example mycli completion bash.` });
        }
    }
}
const flag = (name) => `--${name}`;
const namesOf = (all) => all.map(([name]) => name).join(' ');
/** Where `mycli exec` notes what it starts: a file for each execution. */
const notes = '"${XDG_STATE_HOME:-$HOME/.local/state}/mycli/executions"';
function bash(all) {
    const cases = all.map(([name, own]) => `    ${name}) words="${own.map(([option]) => flag(option)).join(' ')}" ;;`);
    const valued = all.flatMap(([, own]) => own.filter(([, value]) => value !== 'nothing'));
    const choices = new Map(valued.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value]])));
    const free = new Set(valued.map(([name]) => name).filter((name) => !choices.has(name)));
    const values = Array.from(choices, ([name, words]) => `  ${flag(name)}) words="${words.join(' ')}" ;;`);
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
`;
}
// What completes in bash completes in zsh, which loads its own part where nothing has yet. As a file of fpath it is
// first called as the function that it then defines.
function zsh(all) {
    return `#compdef mycli
# For zsh: eval "$(mycli completion zsh)", for example in ~/.zshrc; or as the file _mycli in a folder of fpath.
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
autoload -Uz +X bashcompinit && bashcompinit
${bash(all)}[[ \${funcstack[1]-} != _mycli ]] || _bash_complete -o default -F _mycli
`;
}
function fish(all) {
    const first = "complete -c mycli -n '__fish_use_subcommand' -f";
    const within = (name) => `complete -c mycli -n '__fish_seen_subcommand_from ${name}'`;
    const values = (value) => {
        if (value === 'nothing')
            return '';
        return value === 'value' ? ' -r' : ` -x -a '${value.join(' ')}'`;
    };
    const lines = [
        ...all.map(([name]) => `${first} -a ${name} -d '${commands/* commandTable */.Eg[name]?.summary ?? ''}'`),
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
    ];
    return `# For fish: mycli completion fish | source, for example in ~/.config/fish/config.fish.\n${lines.join('\n')}\n`;
}
//# sourceMappingURL=completion.js.map
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/src/cli/about.js






const about_help = { help: 'Print this help.' };
/** The options of `mycli version`. */
const versionFlags = { json: { help: 'Print JSON.' }, help: about_help };
/** The options of `mycli completion`. */
const completionFlags = { help: about_help };
/** `mycli version`: prints the version. */
async function about_version(argv, { stdout }) {
    const { given } = checked((0,flags/* readFlags */.uW)(argv, versionFlags), 'mycli version');
    if (given.has('help'))
        stdout.write(versionHelp((0,layout/* widthOf */.qz)(stdout)));
    else
        stdout.write(given.has('json') ? `${JSON.stringify({ version: version/* version */.r })}\n` : `${version/* version */.r}\n`);
    return 0;
}
/** `mycli completion`: prints what a shell reads to complete words. */
async function completion(argv, { stdout }) {
    const { given, words } = checked((0,flags/* readFlags */.uW)(argv, completionFlags, { mostWords: 1 }), 'mycli completion');
    stdout.write(given.has('help') ? completionHelp((0,layout/* widthOf */.qz)(stdout)) : await completionScript(words[0]));
    return 0;
}
function checked(given, command) {
    if (given.problems.length > 0)
        throw new errors/* InputError */.dz(given.problems, `See ${command} --help.`);
    return given;
}
/** What `mycli version --help` prints. */
const versionHelp = (width) => (0,layout/* layOut */.v8)(`Print the version. mycli --version, or -v, does the same.

Usage:
  mycli version [--json]

Options:
${(0,help.flagRows)(versionFlags)}`, width);
/** What `mycli completion --help` prints. */
const completionHelp = (width) => (0,layout/* layOut */.v8)(`Print a script that completes commands, options and executions in a shell: ${shells.join(', ')}.

Usage:
  mycli completion SHELL

To have it in every shell that is opened, put its line into the file:
  ~/.bashrc\teval "$(mycli completion bash)"
  ~/.zshrc\teval "$(mycli completion zsh)"
  ~/.config/fish/config.fish\tmycli completion fish | source

Options:
${(0,help.flagRows)(completionFlags)}`, width);
//# sourceMappingURL=about.js.map

/***/ })

};
