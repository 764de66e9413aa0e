import { describe, expect, it } from '@jest/globals'
import { readConfigFile } from '../../../src/core/settings/config-file.ts'
import { positionIn } from '../../../src/core/settings/position.ts'
import { resolveSettings, spellAsSet } from '../../../src/core/settings/resolve.ts'
import { sourceOf } from '../../support/inputs.ts'

const file = readConfigFile('command: make\n\nimage: a\nenv:\n  A: "1"\n', { name: 'ci/.mycli.yaml' })
const settings = resolveSettings([sourceOf({ env: ['B=2'] }, 'input'), file], 'action')

describe('the position of a problem', () => {
  it('is that of a setting from a file, alone or merged with others', () => {
    expect(positionIn(spellAsSet(settings, 'image'))).toEqual({ file: 'ci/.mycli.yaml', line: 3 })
    expect(positionIn(spellAsSet(settings, 'env'))).toEqual({ file: 'ci/.mycli.yaml', line: 5 })
  })

  it('is that of what is wrong with a file', () => {
    const { problems = [] } = readConfigFile('command: make\ncpu: [1]\n', { name: '.mycli.yaml' })
    expect(positionIn(problems[0]?.where ?? '')).toEqual({ file: '.mycli.yaml', line: 2, column: 6 })
  })

  it.each([
    ['.mycli.yaml:123:45', { file: '.mycli.yaml', line: 123, column: 45 }],
    ['a (b):1:2', { file: 'a (b)', line: 1, column: 2 }],
    ['cpu (.mycli.yaml:120)', { file: '.mycli.yaml', line: 120 }],
  ])('is read from %j', (where, position) => expect(positionIn(where)).toEqual(position))

  it.each(['cpu (.mycli.yaml:1) and more', 'a:1:2 and more', 'timeout', '', 'command', '.mycli.yaml', 'a:b'])(
    'is none for %j',
    (where) => {
      expect(positionIn(where)).toBeUndefined()
    },
  )
})
