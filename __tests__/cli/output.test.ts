import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Output } from '../../src/app/ports.ts'
import { quietOutput, type Stream, terminalOutput } from '../../src/cli/output.ts'

let written: string[]
const stream = (name: string, isTTY: boolean): Stream => ({
  isTTY,
  write: (text: string | Uint8Array): boolean => {
    written.push(`${name} ${String(text)}`)
    return true
  },
})
const outputOn = (isTTY: boolean) => terminalOutput(stream('out', isTTY), stream('err', isTTY))
const clear = 'err \r\u001b[K'

beforeEach(() => {
  written = []
})

describe('the output of a command line', () => {
  it("keeps stdout for the command's lines", () => {
    const output = outputOn(false)
    output.phase('Command')
    output.lines(['one', 'two'])
    output.note('a note')
    output.warn('careful')
    output.fail('it failed')
    output.fail('it failed', 'do this')
    output.started({ arn: 'arn:task', consoleUrl: 'https://console', logUrl: 'https://log' })
    expect(written).toEqual([
      'out one\ntwo\n',
      'err mycli: a note\n',
      'err mycli: warning: careful\n',
      'err mycli: it failed\n',
      'err mycli: it failed\n  do this\n',
      'err mycli: task arn:task\n',
      'err mycli: log  https://log\n',
    ])
  })

  it('shows a failure in red where that is wanted, and its advice as it is', () => {
    terminalOutput(stream('out', true), stream('err', true), { isColoured: true }).fail('it failed', 'do this')
    expect(written).toEqual(['err mycli: \u001b[31mit failed\u001b[39m\n  do this\n'])
  })

  it('says no more than what went wrong, or may have, where it is quiet', () => {
    const output = quietOutput(outputOn(true))
    output.note('a note')
    output.notice('a notice')
    output.status('waiting')
    output.started({ arn: 'arn:task', consoleUrl: 'https://console', logUrl: 'https://log' })
    output.lines(['line'])
    output.warn('careful')
    output.fail('it failed')
    expect(written).toEqual(['out line\n', 'err mycli: warning: careful\n', 'err mycli: it failed\n'])
  })

  it("ends with the command's last byte", () => {
    const output = outputOn(false)
    output.lines(['one', 'two'], { unended: true })
    output.fail('it failed')
    expect(written).toEqual(['out one\ntwo', 'err mycli: it failed\n'])
  })

  it('begins a line behind one that the command did not end, where both are on a screen', () => {
    for (const say of [
      (output: Output) => output.fail('it failed'),
      (output: Output) => output.summary('it failed\n'),
      (output: Output) => output.status('it failed'),
    ]) {
      written = []
      const output = outputOn(true)
      output.lines(['one'], { unended: true })
      say(output)
      expect([written[0], written[1]]).toEqual(['out one', 'err \n'])
      output.note('more')
      expect(written.filter((text) => text === 'err \n')).toHaveLength(1)
    }
  })

  it('puts what comes late into lines of its own', () => {
    const output = outputOn(false)
    output.lines(['last'], { unended: true })
    output.lines(['late'])
    output.lines(['later'])
    expect(written).toEqual(['out last', 'out \nlate\n', 'out later\n'])
  })

  it('ends a summary with a line feed, and no more than one', () => {
    for (const text of ['# Done', '# Done\n']) outputOn(false).summary(text)
    expect(written).toEqual(['err # Done\n', 'err # Done\n'])
  })

  it('shows a status on a terminal alone, once, and clears it before anything else', () => {
    const output = outputOn(true)
    output.status('waiting')
    output.status('waiting')
    output.lines(['line'])
    output.status('waiting')
    output.status('running')
    output.note('note')
    output.status('running')
    output.status(undefined)
    expect(written).toEqual([
      ...['err mycli: waiting', clear, 'out line\n', 'err mycli: waiting', clear],
      ...['err mycli: running', clear, 'err mycli: note\n', 'err mycli: running', clear],
    ])
    written = []
    outputOn(false).status('waiting')
    expect(written).toEqual([])
  })
})
