import { describe, expect, it } from '@jest/globals'
import { readExecArgs } from '../../src/cli/args.ts'
import { InputError } from '../../src/core/errors.ts'

type Raw = Readonly<Record<string, readonly string[] | undefined>>

const raw = (...words: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(readExecArgs(words).source.given).map(([name, { texts }]) => [name, texts]))

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
    [['--', 'make', '--local'], { command: ['make --local'] }],
    [['--local', '--', 'ls', '-l', '--', '--sha'], { command: ['ls -l -- --sha'], engine: ['local'] }],
    [['--', 'a | b'], { command: ['a | b'] }],
    [['echo', 'a b', "it's", '', '$X'], { command: [`echo 'a b' 'it'\\''s' '' '$X'`] }],
    [[''], { command: [''] }],
  ])('%j are %j', (words, expected) => {
    expect(raw(...words)).toEqual(expected)
  })

  it.each<[readonly string[], boolean, boolean]>([
    [['make'], false, false],
    [['--dry-run', 'make'], true, false],
    [['--help'], false, true],
    [['--nonsense', '--help'], false, true],
    [['--', '--help', '--dry-run'], false, false],
  ])('%j ask for a dry run: %j, for help: %j', (words, dryRun, help) => {
    expect(readExecArgs(words)).toMatchObject({ dryRun, help })
  })

  it.each<[readonly string[], readonly string[]]>([
    [['--timeuot', '5m'], ['--timeuot is not an option. Did you mean --timeout?']],
    [['--locale'], ['--locale is not an option. Did you mean --local?']],
    [['--completely-unknown'], ['--completely-unknown is not an option.']],
    [['--command', 'x'], ['--command is not an option.']],
    [['-x'], ['-x is not an option.']],
    [['-h'], ['-h is not an option.']],
    [['--no-local'], ['--no-local is not an option. Did you mean --local?']],
    [['--constructor', 'x'], ['--constructor is not an option.']],
    [['--__proto__', 'x'], ['--__proto__ is not an option.']],
    [['--__proto__=x'], ['--__proto__ is not an option.']],
    [['--timeout'], ['--timeout needs a value.']],
    [['--timeout='], ['--timeout needs a value.']],
    [['--timeout', ''], ['--timeout needs a value.']],
    [['--working-directory', '--local', 'make'], ['--working-directory needs a value.']],
    [['--local=yes'], ['--local takes no value.']],
    [['--summary=false'], ['--summary takes no value.']],
    [['--help=x'], ['--help takes no value.']],
    [['--\u001b[2K'], ['--\ufffd[2K is not an option.']],
    [
      ['--nonsense-a', '--timeout=', 'make'],
      ['--nonsense-a is not an option.', '--timeout needs a value.'],
    ],
  ])('%j are refused', (words, expected) => {
    expect(problems(...words)).toEqual(expected)
  })

  it('are refused with a word about --', () => {
    expect(() => readExecArgs(['make', '--nonsense'])).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Put -- before a command that has options of its own') }),
    )
  })
})
