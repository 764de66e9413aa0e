import { describe, expect, it } from '@jest/globals'
import { InputError } from '../../../src/core/errors.ts'
import { type InputName, inputNames, inputNamesOf } from '../../../src/core/settings/inputs.ts'
import { parsed, problemOf, problemsOf } from '../../support/inputs.ts'

const sha = 'a1'.repeat(20)
const many: readonly InputName[] = ['env', 'secrets', 'secret-env', 'subnets', 'security-groups']

describe('inputs', () => {
  it('are only the command and the defaults when nothing else is given', () => {
    expect(parsed({})).toEqual({
      command: 'true',
      timeout: 3_600,
      'start-timeout': 900,
      'fetch-depth': 1,
      submodules: 'false',
      lfs: false,
      checkout: true,
      entrypoint: 'none',
      config: '.mycli.yaml',
      engine: 'fargate',
      image: 'public.ecr.aws/shaftoe/mycli-executor:1',
      cpu: 1_024,
      memory: 2_048,
      architecture: 'x86_64',
      capacity: 'on-demand',
      'retries-on-interruption': 0,
      stack: 'mycli',
      summary: false,
    })
  })

  it.each<[InputName, string, unknown]>([
    ['command', ' a\n b ', ' a\n b '],
    ['repo', ' a/b ', { kind: 'remote', url: 'https://github.com/a/b', name: 'a/b' }],
    ['branch', ' main ', 'main'],
    ['sha', ` ${sha.toUpperCase()}\n`, sha],
    ['shell', ' sh ', ['sh', '-e', '{0}']],
    ['working-directory', ' a/b ', 'a/b'],
    ['working-directory', 'a/../b/.', 'a/../b/.'],
    ['working-directory', '..a', '..a'],
    ['env', 'A= b ', { A: ' b ' }],
    ['timeout', ' 2m ', 120],
    ['start-timeout', '30', 30],
    ['engine', ' local ', 'local'],
    ['summary', ' true ', true],
    ['image', ` node:24@sha256:${'ab'.repeat(32)} `, `node:24@sha256:${'ab'.repeat(32)}`],
    ['cpu', ' 2 vCPU ', 2_048],
    ['memory', '4 GB', 4_096],
    ['ephemeral-storage', '50', 50],
    ['architecture', 'arm64', 'arm64'],
    ['capacity', 'on-demand', 'on-demand'],
    ['retries-on-interruption', '2', 2],
    ['secrets', 'A=arn:aws:ssm:eu-west-1:1:parameter/a', { A: 'arn:aws:ssm:eu-west-1:1:parameter/a' }],
    ['subnets', ' subnet-1, subnet-2\nsubnet-3 ', ['subnet-1', 'subnet-2', 'subnet-3']],
    ['public-ip', 'false', false],
    ['aws-region', 'us-gov-east-1', 'us-gov-east-1'],
  ])('%s reads %j as %j', (name, text, value) => {
    expect(parsed({ [name]: [text] })[name]).toEqual(value)
  })

  it.each(inputNames.filter((name) => name !== 'command'))('an empty or blank %s counts as not given', (name) => {
    expect(parsed({ [name]: ['', ' ', '\n'] })).toEqual(parsed({}))
  })

  it.each([[['']], [[' \n']]])('a command of %j is missing', (command) => {
    expect(problemsOf({ command })).toEqual([{ message: 'No command given. Example: mycli exec "make test"' }])
  })

  it.each(inputNamesOf('cli').filter((name) => !many.includes(name)))('%s is given once', (name) => {
    expect(problemOf(name, 'x', 'x', 'x')).toBe('is given 3 times. Give it once.')
  })

  it('say every problem at once, each with what the user wrote', () => {
    const raw = { command: [''], timeout: ['soon'], engine: ['lambda'], sha: ['abc'], summary: ['yes'], env: ['1=1'] }
    expect(problemsOf(raw).map(({ where }) => where)).toEqual([
      '<sha>',
      '<env>',
      '<timeout>',
      '<engine>',
      '<summary>',
      undefined,
    ])
  })

  it('keep one problem in one line, and list several', () => {
    const one = { where: '--a', message: 'is wrong.' }
    expect(new InputError([one]).message).toBe('--a: is wrong.')
    expect(new InputError([one, one]).message).toBe('2 problems:\n  --a: is wrong.\n  --a: is wrong.')
    expect(new InputError([{ message: 'All is wrong.' }]).message).toBe('All is wrong.')
    expect(new InputError([one], 'Mend it.').hint).toBe('Mend it.')
  })

  it.each<[InputName, string, string]>([
    ['command', 'a\0b', 'has a NUL character in it.'],
    ['engine', 'Local', 'must be fargate or local, not "Local".'],
    ['summary', 'yes', 'must be true or false, not "yes".'],
    ['summary', 'tRue', 'must be true or false, not "tRue".'],
  ])('%s refuses %j', (name, text, problem) => {
    expect(problemOf(name, text)).toBe(problem)
  })

  it.each(['a\nb', 'a\0b', '/../tmp', '..', 'a/../..', '../a', 'a/b/../../../c', './..', 'a//../..'])(
    'working-directory is held inside, which %j is not',
    (path) => {
      const problem = 'must be a path inside the repository, relative to its root, not'
      expect(problemOf('working-directory', path)).toContain(problem)
    },
  )

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('a flag reads %s as YAML does', (text, value) => {
    expect(parsed({ summary: [text] }).summary).toBe(value)
  })
})
