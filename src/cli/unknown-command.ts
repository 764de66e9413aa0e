import { UserError } from '../core/errors.ts'
import { nearest, printable } from '../core/text.ts'
import { commandTable } from './commands.ts'

/** What other tools call what a command does. */
const synonyms: Readonly<Record<string, string>> = {
  ...namesOf('exec', 'run', 'start', 'execute', 'launch'),
  ...namesOf('logs', 'follow', 'attach', 'tail', 'watch'),
  ...namesOf('ps', 'ls', 'list', 'status', 'runs', 'tasks', 'executions'),
  ...namesOf('stop', 'kill', 'cancel', 'abort'),
  ...namesOf('init', 'setup', 'deploy', 'bootstrap', 'create', 'up'),
  ...namesOf('destroy', 'delete', 'remove', 'rm', 'down', 'teardown', 'uninstall'),
  ...namesOf('doctor', 'check', 'diagnose', 'verify', 'validate'),
  ...namesOf('exec --dry-run', 'plan', 'dry-run'),
  ...namesOf('exec --explain', 'config', 'settings', 'explain'),
  ...namesOf('exec --local', 'local', 'here'),
}

function namesOf(command: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, command]))
}

/** What to say of a command line whose first word is no command. */
export function unknownCommand([word = '', ...rest]: readonly string[]): UserError {
  return new UserError(`There is no command "${printable(word)}".`, { hint: hintFor(word, rest) })
}

function hintFor(word: string, rest: readonly string[]): string {
  const command = rest.find((one) => Object.hasOwn(commandTable, one))
  if (word.startsWith('-'))
    return `Options stand behind the command, as in mycli ${command ?? 'exec'} ${printable(word, 40)} … mycli help lists the commands.`
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined
  const near = synonym ?? nearest(word, [...Object.keys(commandTable), 'help'])
  if (near !== undefined) return `Did you mean mycli ${near}?`
  // A script or a program, which other tools take without a word before it.
  return /\s/.test(word) ? 'Did you mean mycli exec, with that in quotes behind it?' : 'mycli help lists them.'
}
