import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { clockOfLooks, clockOfNaps, napsIn, plainNaps, quickNaps, soundNaps } from '../support/naps.ts'
import { processesOf } from '../support/processes.ts'
import { seenShell, shells, taskShell } from '../support/shells.ts'
import { until } from '../support/until.ts'
import { runWrapper, startWrapper, type Wrapper } from '../support/wrapper.ts'
import { commit, type Orders } from '../support/wrapper-folder.ts'

const ready = `ready ${commit}`
const refused = { code: 125, reason: 'checkout', begun: false, events: 0 }
const silentFor = (seconds: number) => ({
  failure: 'silent',
  text: `the checkout gave no sign of life for ${seconds} seconds`,
})

/** A wrapper whose first nap has begun. */
async function waiting(shell: (typeof shells)[number], orders: Orders): Promise<Wrapper> {
  const sound = { replaced: { sleep: soundNaps }, patience: 1 } // a nap that nothing ends is the last
  const wrapper = startWrapper(shell, { word: undefined, ...(orders.replaced ? {} : sound), ...orders })
  const napped = until(() => napsIn(wrapper.dir).length > 0, 'the wait')
  await napped.catch((error: unknown) => {
    wrapper.signal('SIGKILL')
    throw error
  })
  return wrapper
}

/** The end of a run without a word: how many naps it took, and what the run then said. */
async function napsUntilRefused(orders: Orders) {
  let naps = 0
  const lookAt = (dir: string): void => {
    naps = napsIn(dir).length
  }
  const { stream } = await runWrapper(taskShell, { word: undefined, lookAt, ...orders })
  expect(stream.exit).toMatchObject(refused)
  return [naps, stream.failure]
}

describe.each(shells)('run.sh in $name, waiting for checkout', (shell) => {
  it.concurrent('is woken by its bell', async () => {
    const wrapper = await waiting(shell, { script: 'cat ../naps' })
    wrapper.say(ready)
    const { lines, code, stderr } = await wrapper.ended
    expect([lines, code, stderr]).toEqual([['nap'], 0, ''])
  })

  it.concurrent('says in plain words that it was told to stop where it knows of no frames yet', async () => {
    const wrapper = await waiting(shell, { nonce: '' })
    wrapper.signal('SIGTERM')
    const { raw, code, stderr } = await wrapper.ended
    const plain = 'mycli: told to stop before it was known what is to run\n'
    expect([raw.toString(), code, stderr]).toEqual(['', 143, plain])
  })

  it.concurrent('is woken by a signal', async () => {
    let naps: readonly string[] = []
    const lookAt = (dir: string): void => {
      naps = napsIn(dir)
    }
    const wrapper = await waiting(shell, { log: 'at work\n', lookAt })
    wrapper.signal('SIGTERM')
    const { stream, code, stderr } = await wrapper.ended
    expect(naps).toEqual(['nap'])
    await until(() => processesOf(wrapper.dir).length === 0, 'the end of its nap', 10_000)
    expect(stream.exit).toMatchObject({ code: 143, reason: 'signalled', begun: false })
    expect(stream.failure).toBeUndefined()
    expect([code, stderr]).toEqual([143, ''])
  })

  it.concurrent('sees the word after its nap where the bell did not ring', async () => {
    const wrapper = await waiting(shell, { script: 'echo on', replaced: { sleep: plainNaps } })
    wrapper.say(ready, false)
    const { lines, code, stderr } = await wrapper.ended
    expect([lines, code, stderr]).toEqual([['on'], 0, ''])
  })

  it.concurrent('gives up when it gives no sign of life', async () => {
    const { stream, code, stderr } = await runWrapper(shell, { word: undefined, patience: 1 })
    expect(stream.failure).toEqual(silentFor(1))
    expect([stream.exit, code, stderr]).toEqual([expect.objectContaining(refused), 125, ''])
  })
})

describe(`run.sh in ${taskShell.name}, waiting for checkout`, () => {
  it.concurrent('is patient for thirty seconds, unless told otherwise', async () => {
    const replaced = { sleep: quickNaps() }
    expect(await napsUntilRefused({ replaced })).toEqual([30, silentFor(30)])
    expect(await napsUntilRefused({ replaced, patience: 7 })).toEqual([7, silentFor(7)])
  })

  it.concurrent('waits as long as the heart beats, and no longer', async () => {
    expect(await napsUntilRefused({ replaced: { sleep: quickNaps(40) }, patience: 3 })).toEqual([43, silentFor(3)])
  })

  it.concurrent('keeps the start timeout also when checkout does not, two seconds later', async () => {
    const replaced = { sleep: quickNaps(100), date: clockOfNaps(990) }
    const text = 'the start timeout passed while the checkout was at work'
    expect(await napsUntilRefused({ replaced, startBy: 1_000 })).toEqual([13, { failure: 'deadline', text }])
  })

  it.concurrent('does not begin after the start timeout', async () => {
    const late = await runWrapper(taskShell, { replaced: { date: 'echo 1001' }, startBy: 1_000 })
    const text = 'the checkout was ready only after the start timeout had passed'
    expect(late.stream).toMatchObject({ failure: { failure: 'deadline', text }, exit: refused })
    const inTime = await runWrapper(taskShell, { replaced: { date: 'echo 1000' }, startBy: 1_000 })
    expect(inTime.stream.exit).toMatchObject({ code: 0, reason: 'exited', seconds: 0 })
  })

  it.concurrent('tells how long the command ran, and never less than nothing', async () => {
    const secondsWith = async (step: number) => {
      const orders = { replaced: { date: clockOfLooks(1_000, step) }, startBy: 9_000 }
      return (await runWrapper(taskShell, orders)).stream.exit?.seconds
    }
    expect([await secondsWith(7), await secondsWith(-7)]).toEqual([7, 0])
  })

  const inTheWay = (name: string) => (dir: string) => void mkdirSync(join(dir, 'io', name))

  it.concurrent('does without a bell where it cannot have one', async () => {
    const prepare = inTheWay('bell')
    expect(await napsUntilRefused({ replaced: { sleep: quickNaps() }, prepare })).toEqual([30, silentFor(30)])
    const wrapper = await waiting(taskShell, { script: 'echo on', replaced: { sleep: plainNaps }, prepare })
    wrapper.say(ready)
    expect((await wrapper.ended).lines).toEqual(['on'])
  })

  it.concurrent.each(['stream', 'status'])('does not begin without its pipe %s', async (name) => {
    const { stream, code } = await runWrapper(taskShell, { prepare: inTheWay(name) })
    const failure = { failure: 'disk', text: 'cannot make a pipe for the stream' }
    expect([stream.failure, stream.exit, code]).toEqual([failure, expect.objectContaining(refused), 125])
  })

  it.concurrent('may come before there is a folder to wait in', async () => {
    let task = ''
    const prepare = (dir: string): void => {
      task = readFileSync(join(dir, 'io/task'), 'utf8')
      rmSync(join(dir, 'io'), { recursive: true })
    }
    const wrapper = await waiting(taskShell, { script: 'cat ../naps', prepare })
    writeFileSync(join(wrapper.dir, 'io/task'), task)
    wrapper.say(ready)
    expect((await wrapper.ended).lines).toEqual(['nap'])
  })

  it.concurrent('passes on what it logged and why it failed', async () => {
    const wrapper = startWrapper(taskShell, { word: 'failed sha there is no such commit', log: 'one\ntwo  \\n\n' })
    const { stream, lines, code } = await wrapper.ended
    expect(stream.failure).toEqual({ failure: 'sha', text: 'there is no such commit' })
    expect([stream.exit, code, lines]).toEqual([expect.objectContaining(refused), 125, []])
    expect(wrapper.output()).toContain('checkout log one;\n')
    expect(wrapper.output()).toContain('checkout log two  \\n;\n')
  })

  it.concurrent('does not run a script that it could not write', async () => {
    const { stream, code } = await runWrapper(taskShell, { prepare: inTheWay('script') })
    expect(stream.failure).toEqual({ failure: 'disk', text: 'cannot write the command and its files to the disk' })
    expect([stream.exit, code]).toEqual([expect.objectContaining(refused), 125])
  })

  it.concurrent('says which commit is there', async () => {
    const { raw } = await runWrapper(taskShell)
    expect(raw.toString()).toMatch(`checkout ready ${commit};\n`)
  })
})

it('run.sh that is killed while it waits leaves nothing but a nap, which ends by itself', async () => {
  const wrapper = await waiting(seenShell, { replaced: { sleep: plainNaps } })
  wrapper.signal('SIGKILL')
  await wrapper.ended // nothing holds its pipes
  await until(() => processesOf(wrapper.dir).length === 0, 'the end of its nap')
})
