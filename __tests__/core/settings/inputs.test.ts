import { describe, expect, it } from '@jest/globals'
import { helpOf, inputNames, inputNamesOf, inputSpecs } from '../../../src/core/settings/inputs.ts'
import { kinds } from '../../../src/core/settings/kinds.ts'
import { resolveSettings, spellAsSet } from '../../../src/core/settings/resolve.ts'
import { settingsOf } from '../../support/inputs.ts'

describe('a help text', () => {
  it.each(inputNamesOf('cli'))('of --%s speaks of no workflow on the command line', (name) => {
    expect(helpOf(name, 'cli')).not.toMatch(/workflow|runner|step's|per line/)
  })

  it.each(inputNamesOf('action'))('of %s speaks of no command line in the Action', (name) => {
    expect(helpOf(name, 'action')).not.toMatch(/on the command line|current folder|Repeatable|stderr/)
  })

  const choices = inputNames.flatMap((name) => {
    const { schema } = kinds[inputSpecs[name].kind] as { readonly schema?: { readonly enum?: readonly string[] } }
    return schema?.enum ? [[name, schema.enum] as const] : []
  })

  it.each(choices)('of %s names every choice, and only those are read', (name, words) => {
    for (const word of words) {
      expect(helpOf(name, 'action')).toContain(word)
      expect(settingsOf({ [name]: [word] }).inputs[name]).toBe(word)
    }
  })

  it('of a choice is the case for each of them', () => {
    expect(choices.map(([name]) => name)).toEqual(['submodules', 'engine', 'architecture', 'capacity'])
  })
})

describe('a setting in a message', () => {
  const file = {
    name: 'ci/x.yaml',
    given: {
      cpu: { texts: ['512'], where: 'ci/x.yaml:3:6' },
      memory: { texts: ['1024'], where: 'ci/x.yaml' },
      env: { texts: ['A=1'], where: 'ci/x.yaml:12:8' },
      timeout: { texts: ['90'], where: 'ci/x.yaml:5:10' },
    },
  }
  const cli = resolveSettings(
    [
      {
        name: 'flag',
        given: {
          command: { texts: ['make'], where: 'command' },
          env: { texts: ['B=2'], where: '--env' },
          timeout: { texts: ['60'], where: '--timeout' },
        },
      },
      file,
    ],
    'cli',
  )

  it.each([
    ['command', 'command'],
    ['timeout', '--timeout'],
    ['cpu', 'cpu (ci/x.yaml:3)'],
    ['memory', 'memory (ci/x.yaml)'],
    ['env', '--env and env (ci/x.yaml:12)'],
    ['capacity', '--capacity'],
    ['repo', '--repo'],
  ] as const)('is spelled where it was set: %s is %s', (name, spelling) => {
    expect(spellAsSet(cli, name)).toBe(spelling)
  })

  it('has no hyphens in the Action', () => {
    const input = { name: 'input', given: { command: { texts: ['make'], where: 'command' } } }
    const settings = resolveSettings([input, file], 'action')
    expect([spellAsSet(settings, 'capacity'), spellAsSet(settings, 'repo'), spellAsSet(settings, 'cpu')]).toEqual([
      'capacity',
      'repo',
      'cpu (ci/x.yaml:3)',
    ])
  })
})
