import { describe, expect, it } from '@jest/globals'
import { frame } from '../../../emulator/wrapper-stream.ts'
import { type Frame, parseFrame } from '../../../src/core/log/frames.ts'
import { nonce } from '../../support/plan.ts'

const mark = `@mycli:${nonce}`
const digest = 'f'.repeat(64)
const exit = { kind: 'exit', code: 0, reason: 'exited', begun: true, events: 5, fileFrames: 2, seconds: 7 } as const

const valid: readonly (readonly [string, Frame])[] = [
  ['checkout log From /a/b', { kind: 'checkout-log', text: 'From /a/b' }],
  ['checkout log ', { kind: 'checkout-log', text: '' }],
  ['checkout ready none', { kind: 'checkout-ready', sha: undefined }],
  [`checkout ready ${'a'.repeat(40)}`, { kind: 'checkout-ready', sha: 'a'.repeat(40) }],
  [`checkout ready ${'a'.repeat(64)}`, { kind: 'checkout-ready', sha: 'a'.repeat(64) }],
  ['checkout failed sha no such commit', { kind: 'checkout-failed', failure: 'sha', text: 'no such commit' }],
  ['begin 1700000000', { kind: 'begin', atSeconds: 1_700_000_000 }],
  ['mark 4096', { kind: 'mark', events: 4_096 }],
  ['output 1 aGFsbG8=', { kind: 'file', file: 'output', number: 1, base64: 'aGFsbG8=' }],
  ['output 12 YQ==', { kind: 'file', file: 'output', number: 12, base64: 'YQ==' }],
  [`path end 12 40000 ${digest}`, { kind: 'file-end', file: 'path', chunks: 12, bytes: 40_000, sha256: digest }],
  [`env end 1 5 ${digest}`, { kind: 'file-end', file: 'env', chunks: 1, bytes: 5, sha256: digest }],
  ['summary large 1048577', { kind: 'file-large', file: 'summary', bytes: 1_048_577 }],
  ['exit 0 exited 1 5 2 7', exit],
  ['exit 124 timeout 1 5 2 7', { ...exit, code: 124, reason: 'timeout' }],
  ['exit 137 memory 1 5 2 7', { ...exit, code: 137, reason: 'memory' }],
  [
    'exit 143 signalled 0 0 0 0',
    { ...exit, code: 143, reason: 'signalled', begun: false, events: 0, fileFrames: 0, seconds: 0 },
  ],
  [
    'exit 125 checkout 0 0 0 0',
    { ...exit, code: 125, reason: 'checkout', begun: false, events: 0, fileFrames: 0, seconds: 0 },
  ],
  ['exit 255 exited 1 50 12 70', { ...exit, code: 255, events: 50, fileFrames: 12, seconds: 70 }],
  ['exit 137 exited 1 ? 0 7', { ...exit, code: 137, events: undefined, fileFrames: 0 }],
]

describe('a frame', () => {
  it.each(valid)('%s is read', (body, read) => {
    expect(parseFrame(frame(body), mark)).toEqual(read)
  })

  it.each(valid)('%s is refused when any of its end is missing', (body) => {
    const whole = frame(body)
    for (let length = 0; length < whole.length; length++) {
      expect([length, parseFrame(whole.slice(0, length), mark)]).toEqual([length, undefined])
    }
  })

  it.each([
    '',
    'begin',
    'begin x',
    'begin 1 2',
    'end 1',
    'toString 1',
    'mark',
    'mark -1',
    'mark 1.5',
    'mark 1 ',
    'mark 1234567890123456',
    'checkout',
    'checkout log',
    'checkout ready abc',
    `checkout ready ${'A'.repeat(40)}`,
    `checkout not ready ${'a'.repeat(40)}`,
    'checkout failed sha',
    'checkout failed SHA text',
    'output 1',
    'output 1 ä',
    'output 1 a b',
    `output 1 ${'a'.repeat(4_097)}`,
    'output x aa',
    `output end 1 5 ${'f'.repeat(63)}`,
    `output end 1 5 ${'F'.repeat(64)}`,
    'output large x',
    'exit',
    'exit 0',
    'exit 0 exited 1 5 2',
    'exit 0 exited 1 5 2 7 8',
    'exit 0 exited 2 5 2 7',
    'exit 0 finished 1 5 2 7',
    'exit -1 exited 1 5 2 7',
    'exit 256 exited 1 5 2 7',
    'exit 0 exited 1 5 ? 7',
    'exit  exited 1 5 2 7',
    'exit 0 exited 1 5 2 7;',
    ' exit 0 exited 1 5 2 7',
    'exit 0 exited 1 5 2 7\n',
  ])('is not %j', (body) => {
    expect(parseFrame(frame(body), mark)).toBeUndefined()
  })

  it('is not one without a space behind the mark', () => {
    expect(parseFrame(`${mark}begin 1;`, mark)).toBeUndefined()
    expect(parseFrame(`${mark}0 begin 1;`, mark)).toBeUndefined()
    expect(parseFrame(`${mark}0begin 1;`, mark)).toBeUndefined()
  })

  it('is no longer than the wrapper makes them', () => {
    const body = (length: number): string => `checkout log ${'x'.repeat(length - frame('checkout log ').length)}`
    expect(parseFrame(frame(body(8_192)), mark)).toMatchObject({ kind: 'checkout-log' })
    expect(parseFrame(frame(body(8_193)), mark)).toBeUndefined()
  })
})
