import { describe, expect, it } from '@jest/globals'
import { logsAdvice, logsFlags, psAdvice, psFlags } from '../../src/cli/execution-flags.ts'
import { type Flags, type GivenFlags, readFlags } from '../../src/cli/flags.ts'

const logs = (...words: readonly string[]): GivenFlags =>
  readFlags(words, logsFlags, { mostWords: 1, advice: logsAdvice })
const ps = (...words: readonly string[]): GivenFlags => readFlags(words, psFlags, { advice: psAdvice })
const said = ({ problems }: GivenFlags): readonly string[] =>
  problems.map(({ where, message }) => (where === undefined ? message : `${where}: ${message}`))

describe('the flags of a command', () => {
  it('have letters where other tools have them', () => {
    expect([...logs('-f', 'x').given.keys()]).toEqual(['follow'])
    expect([...ps('-h').given.keys()]).toEqual(['help'])
  })

  it('are taken back with no-, and the last counts', () => {
    expect([...logs('--follow', '--no-follow').given.keys()]).toEqual([])
    expect([...logs('--no-follow', '--follow').given.keys()]).toEqual(['follow'])
    const flags: Flags = { 'no-public-ip': { help: '' }, vpc: { value: 'ID', help: '' } }
    expect([...readFlags(['--no-public-ip', '--public-ip'], flags).given.keys()]).toEqual([])
    expect(said(readFlags(['--no-vpc'], flags))).toEqual(['--no-vpc: is not an option. Did you mean --vpc?'])
  })

  it('that are not there are answered once, and with them what may be their value', () => {
    expect(said(logs('--tail', '10', 'x'))).toEqual([
      '--tail: is not an option. The log is printed whole: tail or grep takes what is wanted of it.',
    ])
    expect(logs('--tail', '10', 'x').words).toEqual(['x'])
    expect(said(logs('--tail=10', 'x', 'y'))).toEqual([expect.any(String), '"y" is one word too many.'])
    expect(said(ps('-a'))).toEqual(['-a: is not an option. What ended in the last hour is listed, too.'])
    expect(said(ps('--jsn', '--region'))).toEqual([
      '--jsn: is not an option. Did you mean --json?',
      '--region: needs a value.',
    ])
    expect(said(ps('--json=1', '--constructor'))).toEqual([
      '--json: takes no value.',
      '--constructor: is not an option.',
    ])
  })
})
