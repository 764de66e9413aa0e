import { describe, expect, it } from '@jest/globals'
import { readExecArgs } from '../../src/cli/args.ts'
import { InputError } from '../../src/core/errors.ts'

type Raw = Readonly<Record<string, readonly string[] | undefined>>

const raw = (...words: readonly string[]): Raw =>
  Object.fromEntries(
    Object.entries(readExecArgs(words, { HERE: 'a b\n' }).source.given).map(([name, { texts }]) => [name, texts]),
  )

function problems(...words: readonly string[]): readonly string[] {
  try {
    readExecArgs(words)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ where, message }) => `${where} ${message}`)
    throw error
  }
}

describe('the words behind mycli exec', () => {
  it.each<[readonly string[], Raw]>([
    [[], {}],
    [['make test'], { command: ['make test'] }],
    [['--local', 'make'], { command: ['make'], engine: ['local'] }],
    [['make', '--local'], { command: ['make'], engine: ['local'] }],
    [['--local', '--local', 'make'], { command: ['make'], engine: ['local'] }],
    [['--engine', 'fargate', '--local'], { engine: ['fargate', 'local'] }],
    [['--timeout', '5m', '--timeout=6m'], { timeout: ['5m', '6m'] }],
    [['--env', 'A=1', '--env=B=2'], { env: ['A=1', 'B=2'] }],
    [['--working-directory=--odd'], { 'working-directory': ['--odd'] }],
    [['--summary'], { summary: ['true'] }],
    [['--no-summary'], { summary: ['false'] }],
    [['--no-local'], { engine: ['fargate'] }],
    [['--local', '--no-local'], { engine: ['fargate'] }],
    [['--no-checkout', '--checkout'], { checkout: ['true'] }],
    [['--region', 'eu-west-1'], { 'aws-region': ['eu-west-1'] }],
    [['--region=a', '--aws-region', 'b'], { 'aws-region': ['a', 'b'] }],
    [['-e', 'A=1', '-eB=2', '--env', 'C=3'], { env: ['A=1', 'B=2', 'C=3'] }],
    [['-e', 'HERE'], { env: ['HERE=a b\n'] }],
    [['--secret-env', 'HERE'], { 'secret-env': ['HERE=a b\n'] }],
    [['--token', 'HERE'], { token: ['a b\n'] }],
    [['--profile', 'p', 'make'], { command: ['make'] }],
    [['--', 'make', '--local'], { command: ['make --local'] }],
    [['--local', '--', 'ls', '-l', '--', '--sha'], { command: ['ls -l -- --sha'], engine: ['local'] }],
    [['--', 'a | b'], { command: ['a | b'] }],
    [['echo', 'a b', "it's", '', '$X'], { command: [`echo 'a b' 'it'\\''s' '' '$X'`] }],
    [[''], { command: [''] }],
  ])('%j are %j', (words, expected) => {
    expect(raw(...words)).toEqual(expected)
  })

  it('stand where an option was given first, as it was written there', () => {
    const { given } = readExecArgs(['--region=a', '--aws-region', 'b', '--local', '--engine', 'local']).source
    expect([given['aws-region']?.where, given.engine?.where]).toEqual(['--region', '--engine'])
  })

  it.each<[readonly string[], boolean, boolean]>([
    [['make'], false, false],
    [['--dry-run', 'make'], true, false],
    [['--help'], false, true],
    [['-h'], false, true],
    [['-qh'], false, true],
    [['--nonsense', '--help'], false, true],
    [['--', '--help', '--dry-run'], false, false],
  ])('%j ask for a dry run: %j, for help: %j', (words, dryRun, help) => {
    expect(readExecArgs(words)).toMatchObject({ dryRun, help })
  })

  it.each<[readonly string[], readonly string[]]>([
    [['--timeuot', '5m'], ['--timeuot is not an option. Did you mean --timeout?']],
    [['--locale'], ['--locale is not an option. Did you mean --local?']],
    [['--completely-unknown'], ['--completely-unknown is not an option.']],
    [['--command', 'x'], ['--command is not an option: the command stands by itself, as in mycli exec "make test".']],
    [['-x'], ['-x is not an option.']],
    [['--constructor', 'x'], ['--constructor is not an option.']],
    [['--__proto__', 'x'], ['--__proto__ is not an option.']],
    [['--__proto__=x'], ['--__proto__ is not an option.']],
    [['--timeout'], ['--timeout needs a value.']],
    [['--timeout='], ['--timeout needs a value.']],
    [['--timeout', ''], ['--timeout needs a value.']],
    [['--working-directory', '--local', 'make'], ['--working-directory needs a value.']],
    [['--local=yes'], ['--local takes no value. Write --local or --no-local.']],
    [['--summary=false'], ['--summary takes no value. Write --summary or --no-summary.']],
    [['--help=x'], ['--help takes no value.']],
    [['--color=never'], ['--color takes no value. Write --color or --no-color.']],
    [['--no-help'], ['--no-help is not an option. Did you mean --help?']],
    [['--json', 'make'], ['--json goes with --detach or --explain.']],
    [['--json', '--dry-run', 'make'], []],
    [['-xyz'], ['-xyz is not an option.']],
    [['-it'], ['-it is not an option. A run has no terminal and reads nothing.']],
    [['ls', '-la'], ['-la is not an option.']],
    [['--\u001b[2K'], ['--\ufffd[2K is not an option.']],
    [
      ['--nonsense-a', '--timeout=', 'make'],
      ['--nonsense-a is not an option.', '--timeout needs a value.'],
    ],
  ])('%j are refused', (words, expected) => {
    expect(problems(...words)).toEqual(expected)
  })

  it('name a profile, where the last counts, and ask for quiet', () => {
    expect(readExecArgs(['--profile', 'a', '--profile=b'])).toMatchObject({ profile: 'b', quiet: false })
    expect(readExecArgs(['-q', 'make'])).toMatchObject({ profile: undefined, quiet: true })
  })

  it.each([
    [[], undefined],
    [['--color'], true],
    [['--no-color'], false],
    [['--color', '--no-color'], false],
    [['--no-color', '--color'], true],
  ])('%j want colour: %j', (words, color) => {
    expect(readExecArgs(words).color).toBe(color)
  })

  it('show nothing of a secret that was given where a name belongs', () => {
    const secret = 'ghp_0123456789abcdef'
    const said = problems('--token', secret, '--secret-env', `A=${secret}`, '--secret-env', secret)
    expect(said).toHaveLength(3)
    expect(said.join()).not.toContain(secret)
    expect(said[0]).toContain('options can be seen by other processes')
  })

  it('name the variable that is not set, where its value is to be passed on', () => {
    const said = 'is not set here, so there is no value to pass on. Write NOT_HERE=value.'
    expect(problems('-e', 'NOT_HERE', '--env', 'A=1')).toEqual([`-e NOT_HERE ${said}`])
    expect(problems('--secret-env', 'NOT_HERE')).toEqual([
      '--secret-env names an environment variable that is not set here.',
    ])
  })

  it('take each flag of the command line back with --no-', () => {
    for (const flag of ['explain', 'detach', 'json', 'dry-run', 'quiet']) {
      const name = flag === 'dry-run' ? 'dryRun' : flag
      const beside = flag === 'json' ? ['--detach'] : []
      expect(readExecArgs([...beside, `--${flag}`])).toMatchObject({ [name]: true })
      expect(readExecArgs([...beside, `--${flag}`, `--no-${flag}`])).toMatchObject({ [name]: false })
      expect(readExecArgs([...beside, `--no-${flag}`, `--${flag}`])).toMatchObject({ [name]: true })
    }
  })

  it('are refused with the line as it may have been meant, where options stand behind the command', () => {
    const hintOf = (...words: readonly string[]): unknown => {
      try {
        return readExecArgs(words)
      } catch (error) {
        return error instanceof InputError ? error.hint : error
      }
    }
    const see = 'See mycli exec --help. Put -- before a command that has options of its own'
    expect(hintOf('ls', '-la', 'a b')).toBe(`${see}: mycli exec -- ls -la 'a b'`)
    expect(hintOf('--local', 'make', '-j4')).toBe(`${see}: mycli exec … -- make -j4`)
    expect(hintOf('--nonsense', 'make')).toBe(`${see}.`)
  })

  it('are refused with a word about --', () => {
    expect(() => readExecArgs(['make', '--nonsense'])).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Put -- before a command that has options of its own') }),
    )
  })
})
