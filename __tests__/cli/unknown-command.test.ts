import { describe, expect, it } from '@jest/globals'
import { commandTable } from '../../src/cli/commands.ts'
import { unknownCommand } from '../../src/cli/unknown-command.ts'

describe('a first word that is no command', () => {
  it.each([
    [['exce'], 'Did you mean mycli exec?'],
    [['run', 'make'], 'Did you mean mycli exec?'],
    [['ls'], 'Did you mean mycli ps?'],
    [['kill', 'x'], 'Did you mean mycli stop?'],
    [['attach'], 'Did you mean mycli logs?'],
    [['setup'], 'Did you mean mycli init?'],
    [['rm'], 'Did you mean mycli destroy?'],
    [['plan'], 'Did you mean mycli exec --dry-run?'],
    [['make test'], 'Did you mean mycli exec, with that in quotes behind it?'],
    [
      ['--local', 'make'],
      'Options stand behind the command, as in mycli exec --local … mycli help lists the commands.',
    ],
    [
      ['--region', 'x', 'ps'],
      'Options stand behind the command, as in mycli ps --region … mycli help lists the commands.',
    ],
    [['constructor'], 'mycli help lists them.'],
    [['completely-other'], 'mycli help lists them.'],
  ])('%j is answered', (words, hint) => {
    const error = unknownCommand(words)
    expect([error.message, error.hint]).toEqual([`There is no command "${words[0]}".`, hint])
    const [, , meant = ''] = /mycli (\w+)\?/.exec(hint) ?? []
    if (meant !== '') expect(Object.keys(commandTable)).toContain(meant)
  })
})
