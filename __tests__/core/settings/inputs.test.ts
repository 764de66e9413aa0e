import { describe, expect, it } from '@jest/globals'
import { helpOf, inputNames, inputNamesOf, inputSpecs } from '../../../src/core/settings/inputs.ts'
import { kinds } from '../../../src/core/settings/kinds.ts'
import {
  peekSetting,
  problemsOf,
  readSetting,
  resolveSettings,
  spellAdvice,
  spellAsSet,
  spellNames,
} from '../../../src/core/settings/resolve.ts'
import { settingsOf, sourceOf } from '../../support/inputs.ts'

describe('a help text', () => {
  it('has what only its reader needs to know behind what is for all', () => {
    const { help } = inputSpecs.engine
    expect(helpOf('engine', 'action')).toBe(`${help} With local, that is the runner itself.`)
    expect(helpOf('engine', 'cli')).toBe(`${help} With local, that is this machine.`)
    expect(helpOf('engine', 'file')).toBe(help)
  })

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
    expect(choices.map(([name]) => name)).toEqual(['submodules', 'engine', 'entrypoint', 'capacity'])
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

describe('a setting that is read ahead of the others', () => {
  it.each([
    [{ config: ['a.yaml'] }, { value: 'a.yaml', origin: 'flag' }],
    [{}, { value: '.mycli.yaml', origin: 'default' }],
    [{ config: ['a', 'b'] }, undefined],
  ])('of %j is %j', (raw, setting) => {
    const peeked = peekSetting('config', [sourceOf(raw)], 'cli')
    expect(peeked === undefined ? peeked : { value: peeked.value, origin: peeked.origin }).toEqual(setting)
  })

  it('has no value where there is neither one nor a default', () => {
    expect(peekSetting('repo', [sourceOf({})], 'cli')).toBeUndefined()
  })

  it('is that of the first source', () => {
    const sources = [sourceOf({}, 'input'), sourceOf({ config: ['b'] }, 'flag'), sourceOf({ config: ['c'] }, 'flag')]
    expect(peekSetting('config', sources, 'cli')?.value).toBe('b')
  })
})

describe('what is wrong with one source', () => {
  it('is said without what it leaves out, and without the others', () => {
    expect(problemsOf(sourceOf({ timeout: ['soon'], cpu: ['much'] }), 'cli').map(({ where }) => where)).toEqual([
      '<timeout>',
      '<cpu>',
    ])
    expect(problemsOf(sourceOf({}), 'cli')).toEqual([])
  })

  it('begins with what is wrong with it as a whole', () => {
    const whole = { message: 'is nowhere.' }
    expect(problemsOf({ ...sourceOf({ cpu: ['much'] }), problems: [whole] }, 'cli')).toEqual([
      whole,
      { where: '<cpu>', message: expect.stringMatching(/^must be vCPUs/) },
    ])
  })
})

describe('settings in a workflow', () => {
  it('have an example of a workflow where the command is missing', () => {
    expect(() => resolveSettings([sourceOf({}, 'input')], 'action')).toThrow(
      'No command given. Example: command: make test',
    )
  })

  it('have defaults of their own, but for those that the runner fills in', () => {
    const { inputs } = resolveSettings([sourceOf({ command: ['make'] }, 'input')], 'action')
    expect([inputs.summary, inputs.token, inputs['parallel-jobs']]).toEqual([true, undefined, 1])
    expect(settingsOf({}).inputs.summary).toBe(false)
  })

  it('are spelled without where they stand, unless a file has them', () => {
    const sources = [
      sourceOf({ command: ['make'] }, 'input'),
      { name: 'a.yaml', given: { cpu: { texts: ['512'], where: 'a:1:2:b.yaml:12:34' } } },
    ]
    const settings = resolveSettings(sources, 'action')
    expect([spellAsSet(settings, 'command'), spellAsSet(settings, 'cpu'), spellAsSet(settings, 'memory')]).toEqual([
      '<command>',
      'cpu (a:1:2:b.yaml:12)',
      'memory',
    ])
  })

  it('are given though some of their texts are blank', () => {
    expect(settingsOf({ command: ['', 'make'] }).inputs.command).toBe('make')
  })
})

describe('a list of ids', () => {
  it('may be given in parts, and has each once', () => {
    const [a, b, c] = ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1', 'subnet-0123456789abcdef2']
    expect(readSetting('subnets', [`${a}`, `["${b}"]`, `${a} ${c}`])).toEqual({ value: [a, b, c] })
    expect(readSetting('subnets', [`${a}`, 'vpc-1'])).toEqual({ problem: expect.stringContaining('not "vpc-1"') })
  })
})

describe('advice', () => {
  it.each([
    ['Check cluster and aws-region, and more.', 'Check --cluster and --region, and more.'],
    ['Check working-directory: it is relative', 'Check --working-directory: it is relative'],
    ['as long as timeout and start-timeout together', 'as long as --timeout and --start-timeout together'],
    ['Set aws-region, or AWS_REGION.', 'Set --region, or AWS_REGION.'],
    ['set --stack and --aws-region', 'set --stack and --aws-region'],
    ['https://x/y#the-aws-region-is-not-known', 'https://x/y#the-aws-region-is-not-known'],
    ['the stack and the cluster', 'the stack and the cluster'],
  ])('%j names options on a command line, and inputs in a workflow', (advice, spelled) => {
    expect([spellNames(advice, 'cli'), spellNames(advice, 'action')]).toEqual([spelled, advice])
  })

  it('names a setting as it was written', () => {
    const spellings = { 'working-directory': 'working-directory (.mycli.yaml:3)', timeout: 'timeout (.mycli.yaml:4)' }
    const spelled = (advice: string): string => spellAdvice({ frontEnd: 'cli', spellings }, advice)
    expect(spelled('Check working-directory.')).toBe('Check working-directory (.mycli.yaml:3).')
    expect(spelled('Raise start-timeout, and Raise timeout.')).toBe(
      'Increase --start-timeout, and Increase timeout (.mycli.yaml:4).',
    )
  })
})
