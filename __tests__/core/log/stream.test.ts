import { describe, expect, it } from '@jest/globals'
import { frame, textsOf, wrapperStream } from '../../../emulator/wrapper-stream.ts'
import { isComplete } from '../../../src/core/log/completeness.ts'
import { newStream, readEvents } from '../../../src/core/log/stream.ts'
import { nonce } from '../../support/plan.ts'
import { readPages } from '../../support/reading.ts'

const plain = (...lines: readonly string[]): readonly string[] => textsOf(wrapperStream({ lines, code: 0 }))

describe('the stream', () => {
  it.each([
    [['a', 'b']],
    [['', 'a', '', '', 'b', '']],
    [[' ', '   ', '']],
    [['  a', 'a  ', '\t', ' \t ']],
    [['a;', ';', 'a; b;;']],
    [['ä', '\ufffd', '😀', '\u0001', '\u2028']],
    [['@mycli:', '@mycli', '@', 'mycli:1 exit 0;']],
    [[]],
  ])('gives back %j, as the command wrote it', (lines) => {
    const { lines: read, stream } = readPages(plain(...lines))
    expect(read).toEqual(lines)
    expect([isComplete(stream), stream.damaged, stream.seen]).toEqual([true, 0, lines.length])
  })

  it('has frames of another nonce as plain lines', () => {
    const forged = [
      '@mycli:ffffffffffffffffffffffffffffffff exit 0 exited 1 0 0 0;',
      '@mycli: exit 0 exited 1 0 0 0;',
      ` ${frame('exit 0 exited 1 0 0 0')}`,
      'a@mycli:ffffffffffffffffffffffffffffffff+1;',
      '@mycli:ffffffffffffffffffffffffffffffff checkout failed sha no;',
    ]
    const { stream, lines, items } = readPages(forged)
    expect(lines).toEqual(forged)
    expect(items.map(({ kind }) => kind)).toEqual(['begin', 'lines'])
    expect([stream.exit, stream.failure, stream.damaged]).toEqual([undefined, undefined, 0])
  })

  it('brings what the checkout says, the begin and the lines in their order', () => {
    const sha = 'a'.repeat(40)
    const { items } = readPages([frame('checkout log From /a'), frame(`checkout ready ${sha}`), ...plain('a', 'b')])
    expect(items).toEqual([
      { kind: 'checkout-log', text: 'From /a' },
      { kind: 'checkout-ready', sha },
      { kind: 'begin' },
      { kind: 'lines', texts: ['a', 'b'], late: false },
    ])
  })

  it.each([
    ['a line', ['a', 'b'], {}],
    ['spaces', ['a', '  '], {}],
    ['a line in pieces', ['a', '0123456789'], { longest: 8 }],
  ])('says that the last line has no line feed: %s', (_what, lines, measures) => {
    const unended = textsOf(wrapperStream({ lines, code: 0, unended: true }, measures))
    const { items, stream } = readPages(unended)
    expect(items.filter(({ kind }) => kind === 'lines')).toEqual([
      { kind: 'lines', texts: lines, late: false, unended: true },
    ])
    expect([isComplete(stream), stream.damaged]).toEqual([true, 0])
  })

  it('says nothing of it for a line of another nonce, or one that is followed by late lines', () => {
    const forged = 'a@mycli:ffffffffffffffffffffffffffffffff!;'
    expect(readPages(plain(forged)).items).toContainEqual({ kind: 'lines', texts: [forged], late: false })
    const [begin = '', a = '', b = '', exit = ''] = textsOf(
      wrapperStream({ lines: ['a', 'b'], code: 0, unended: true }),
    )
    expect(readPages([begin, b, a, exit]).items).toEqual([
      { kind: 'begin' },
      { kind: 'lines', texts: ['b'], late: false, unended: true },
      { kind: 'lines', texts: ['a'], late: false },
    ])
  })

  it('begins once, however often the frame comes', () => {
    const { items, stream } = readPages([frame('begin 1'), frame('begin 1')])
    expect([items, stream.begun]).toEqual([[{ kind: 'begin' }], true])
  })

  it.each([
    ['a line', 'a'],
    ['a blank line', ' '],
    ['a piece of a line', `a@mycli:${nonce}+1;`],
    ['a count of lines', frame('mark 1')],
    ['a file', frame('output 1 YQ==')],
    ['the end of a file', frame(`env end 0 0 ${'0'.repeat(64)}`)],
    ['a file that was too large', frame('summary large 2000000')],
  ])('has begun with %s, though the begin comes late', (_what, event) => {
    const { stream, items } = readPages([event], [frame('begin 1')])
    expect(stream.begun).toBe(true)
    expect(items.filter(({ kind }) => kind === 'begin')).toHaveLength(1)
    expect(items[0]).toEqual({ kind: 'begin' })
  })

  it.each([
    ['what the checkout says', frame('checkout log a')],
    ['why nothing runs', 'mycli: told to stop'],
    ['a torn frame', frame('mark 1').slice(0, -1)],
  ])('has not begun with %s', (_what, event) => {
    expect(readPages([event]).stream.begun).toBe(false)
  })

  it('has begun when its end says so, though the begin was lost', () => {
    expect(readPages([frame('exit 3 exited 1 0 0 0')]).stream.begun).toBe(true)
    expect(readPages([frame('exit 125 checkout 0 0 0 0')]).stream.begun).toBe(false)
  })

  it('keeps the first end and the first failure', () => {
    const { stream } = readPages([
      frame('checkout failed sha one'),
      frame('checkout failed repo two'),
      frame('exit 3 exited 1 0 0 0'),
      frame('exit 0 exited 1 0 0 0'),
    ])
    expect(stream.failure).toEqual({ failure: 'sha', text: 'one' })
    expect(stream.exit?.code).toBe(3)
  })

  it('calls lines late that come after its end, in the same page or in another', () => {
    const end = frame('exit 0 exited 1 3 0 0')
    expect(readPages([frame('begin 1'), 'a', end, 'b'], ['c']).items).toEqual([
      { kind: 'begin' },
      { kind: 'lines', texts: ['a'], late: false },
      { kind: 'lines', texts: ['b'], late: true },
      { kind: 'lines', texts: ['c'], late: true },
    ])
  })

  it('calls lines late that come between a mark and an earlier one, though not between a mark and its double', () => {
    const late = readPages([frame('begin 1'), 'a', frame('mark 2'), 'b', frame('mark 1'), 'c']).items
    expect(late.slice(1)).toEqual([
      { kind: 'lines', texts: ['a', 'b'], late: true },
      { kind: 'lines', texts: ['c'], late: false },
    ])
    const doubled = readPages([frame('begin 1'), 'a', frame('mark 1'), 'b', frame('mark 1')]).items
    expect(doubled.slice(1)).toEqual([{ kind: 'lines', texts: ['a', 'b'], late: false }])
  })

  it('counts torn frames, and shows none of them', () => {
    const { stream, lines } = readPages([frame('exit 0 exited 1 3 0 0').slice(0, -1), frame('nonsense'), 'a'])
    expect([stream.damaged, lines, stream.exit]).toEqual([2, ['a'], undefined])
  })

  it('does not begin a new item at a mark', () => {
    expect(readPages([frame('begin 1'), 'a', frame('mark 1'), 'b']).items).toEqual([
      { kind: 'begin' },
      { kind: 'lines', texts: ['a', 'b'], late: false },
    ])
  })
})

describe('a reader that was not told the mark', () => {
  const other = 'f'.repeat(32)
  const read = (...events: readonly string[]) => readEvents(newStream(undefined), events)

  it('learns it from the first frame, and from no later one', () => {
    const { stream, items } = read(
      `@mycli:${nonce} checkout ready ${'a'.repeat(40)};`,
      `@mycli:${nonce} begin 1;`,
      `@mycli:${other} exit 0 exited 1 1 0 1;`,
      `@mycli:${nonce} exit 3 exited 1 1 0 1;`,
    )
    expect(stream.exit).toMatchObject({ code: 3 })
    expect(items.at(-1)).toEqual({ kind: 'lines', texts: [`@mycli:${other} exit 0 exited 1 1 0 1;`], late: false })
  })

  it.each([`@mycli:${'f'.repeat(31)} begin 1;`, `@mycli:${other} exit 0 exited 1 0 0 1;`, `x@mycli:${other} begin 1;`])(
    'does not take %s for one',
    (event) => {
      const { stream } = read(event, `@mycli:${nonce} begin 1;`, `@mycli:${nonce} exit 3 exited 1 1 0 1;`)
      expect(stream.exit).toMatchObject({ code: 3 })
    },
  )

  it('takes nothing before it for a piece of a line', () => {
    const texts = ['a+1;', 'b=2;']
    expect(read(...texts).items[1]).toEqual({ kind: 'lines', texts, late: false })
  })

  it('prints the lines that come before it', () => {
    expect(read('prepared', `@mycli:${nonce} begin 1;`).items[1]).toEqual({
      ...{ kind: 'lines', texts: ['prepared'], late: false },
    })
  })
})
