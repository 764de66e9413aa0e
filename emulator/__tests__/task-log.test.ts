import { afterEach, describe, expect, it } from '@jest/globals'
import type { Script } from '../behaviour.ts'
import { wrapperScript } from '../wrapper-script.ts'
import { mainAt, messages, oneTask, said, taskNonce } from './one-task.ts'

const task = oneTask()
afterEach(() => task.close())

describe('the log of a script', () => {
  it('does not exist before its container, and is read from token to token', async () => {
    await task.start({
      events: said([0, 'a'], [0.1, ''], [7, 'b'], [7, ' ']),
      end: { after: 100, exitCode: 0 },
    })
    await expect(task.read()).rejects.toMatchObject({
      ...{ name: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' },
    })
    task.seconds = mainAt + 6
    const first = await task.read()
    expect(messages(first)).toEqual(['a'])
    const end = await task.read(first.nextForwardToken)
    expect([messages(end), end.nextForwardToken]).toEqual([[], first.nextForwardToken])
    task.seconds = mainAt + 13
    const next = await task.read(end.nextForwardToken)
    expect(messages(next)).toEqual(['b', ' '])
    expect(next.nextForwardToken).not.toBe(first.nextForwardToken)
  })

  it('may exist only some time after its container does', async () => {
    await task.start({ events: said([0, 'a']) }, { timing: { streamLag: 30 } })
    task.seconds = mainAt + 29
    await expect(task.read()).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    task.seconds = mainAt + 30
    expect(messages(await task.read())).toEqual(['a'])
  })

  it('can be larger than memory: what a token has passed is dropped', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index): readonly [number, string] => [0, `${index}`])
    await task.start({ events: said(...lines) }, {}, { forgetsLogs: true })
    task.seconds = mainAt + 100
    const first = await task.read()
    const second = await task.read(first.nextForwardToken)
    expect([...messages(first), ...messages(second)]).toEqual(lines.map(([, text]) => text))
    await task.read(second.nextForwardToken)
    expect(messages(await task.read())[0]).toBe('10000')
  })

  it('is flushed each period and at the container end, and seen after its lag', async () => {
    await task.start({ events: said([0, 'a'], [99.9, 'z']), end: { after: 100, exitCode: 0 } })
    const seenAt = async (text: string, from: number): Promise<number> => {
      for (task.seconds = from; ; task.seconds += 0.1)
        if (messages(await task.read()).includes(text)) return task.seconds - mainAt
    }
    expect(await seenAt('a', mainAt)).toBeLessThanOrEqual(6.1)
    const z = await seenAt('z', mainAt + 99.9)
    expect(z).toBeGreaterThanOrEqual(100.9)
    expect(z).toBeLessThanOrEqual(101.2)
  })

  it.each([
    ['after-the-token', ['c', 'b'], ['a', 'c', 'b']],
    ['behind-the-token', ['c'], ['a', 'b', 'c']],
  ] as const)('may have a batch that comes late: %s', async (place, rest, again) => {
    const lateBy = ({ texts }: { readonly texts: readonly string[] }): number => (texts.includes('b') ? 20 : 0)
    const script: Script = { events: said([0, 'a'], [10, 'b'], [20, 'c']), end: { after: 21, exitCode: 0 } }
    await task.start(script, { lateness: { lateBy, place } })
    task.seconds = mainAt + 8
    let { nextForwardToken: token } = await task.read()
    const got: string[] = []
    for (task.seconds = mainAt + 9; task.seconds < mainAt + 60; task.seconds += 1) {
      const page = await task.read(token)
      got.push(...messages(page))
      token = page.nextForwardToken
    }
    expect(got).toEqual(rest)
    expect(messages(await task.read())).toEqual(again)
  })

  it('comes in pages that hold so many events, may be empty though more follow, or begin before their token', async () => {
    const lines = Array.from({ length: 25_000 }, (_, index): readonly [number, string] => [0, `${index}`])
    await task.start({ events: said(...lines) }, {}, { troubles: { empty: 0.6, overlap: 0.6 } })
    task.seconds = mainAt + 100
    const pages: (readonly string[])[] = []
    for (let token: string | undefined; ; ) {
      const page = await task.read(token)
      if (page.nextForwardToken === token) break
      pages.push(messages(page))
      token = page.nextForwardToken
    }
    const texts = pages.flat()
    expect(new Set(texts).size).toBe(25_000)
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(10_005)
    expect(pages.some(({ length }) => length === 0)).toBe(true)
    expect(texts.length).toBeGreaterThan(25_000)
  })

  it('of a wrapper carries the nonce of the envelope, and its last word when it is stopped', async () => {
    await task.start((request) =>
      wrapperScript(request, { lines: ['x', ''], code: 0 }, { begins: 2, ends: Number.POSITIVE_INFINITY, leaves: 1 }),
    )
    task.seconds = mainAt + 50
    await task.stop()
    task.seconds += 10
    const mark = `@mycli:${taskNonce}`
    expect(messages(await task.read())).toEqual([
      ...[`${mark} checkout ready ${'a'.repeat(40)};`, `${mark} begin 1700000000;`, 'x', ' '],
      `${mark} exit 143 signalled 1 2 0 1;`,
    ])
    expect((await task.describe()).containers?.[2]?.exitCode).toBe(143)
  })
})
