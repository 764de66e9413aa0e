import { createHash } from 'node:crypto'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/adapters/node/clock.ts'
import { journalIn, noJournal } from '../../src/adapters/node/journal.ts'
import { systemPacking } from '../../src/adapters/node/packing.ts'
import { systemRandom } from '../../src/adapters/node/random.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

const id = 'abcdefghijklmnopqrst'
const entry = { nonce: 'f'.repeat(32), cursor: 'here', ended: false }

describe('the journal of a run', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
  })

  it('keeps what was written last, for its own user alone', () => {
    const journal = journalIn(folder, id)
    journal.printed({ id: 'task' }, entry)
    journal.printed({ id: 'task' }, { ...entry, cursor: 'there', ended: true })
    expect(journalIn(folder, id).read()).toEqual({ task: 'task', ...entry, cursor: 'there', ended: true })
    expect(readdirSync(folder)).toEqual([`mycli-${id}.json`])
    expect(statSync(join(folder, `mycli-${id}.json`)).mode & 0o777).toBe(0o600)
  })

  it.each(['', '{', '[]', '{"task":7,"nonce":"x"}', '{"task":"x"}'])('is none where its file holds %j', (text) => {
    expect(journalIn(folder, id).read()).toBeUndefined()
    writeFileSync(join(folder, `mycli-${id}.json`), text)
    expect(journalIn(folder, id).read()).toBeUndefined()
  })

  it('takes no cursor or end for one that is of another type', () => {
    writeFileSync(join(folder, `mycli-${id}.json`), '{"task":"t","nonce":"n","cursor":7,"ended":"true"}')
    expect(journalIn(folder, id).read()).toEqual({ task: 't', nonce: 'n', cursor: undefined, ended: false })
  })

  it('does not stop a run that cannot write it', () => {
    const journal = journalIn(join(folder, 'not-there'), id)
    journal.printed({ id: 'task' }, entry)
    expect([journal.read(), journal.isAbandoned()]).toEqual([undefined, false])
  })

  it('is removed without its word that the run was given up, which main has still to find', () => {
    const [journal, other] = [journalIn(folder, id), journalIn(folder, 'z'.repeat(20))]
    journal.printed({ id: 'task' }, entry)
    writeFileSync(join(folder, `mycli-${id}.json.new`), '')
    journal.abandon()
    journal.end()
    expect(journal.isAbandoned()).toBe(true)
    expect(other.isAbandoned()).toBe(false)
    expect(readdirSync(folder)).toEqual([`mycli-${id}.given-up`])
    expect(() => journal.end()).not.toThrow()
  })

  it('is none for a run that no other process finishes', () => {
    noJournal.printed({ id: 'task' }, entry)
    expect(noJournal.isAbandoned()).toBe(false)
  })
})

describe('what is packed', () => {
  const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

  it('is unpacked as it was', () => {
    expect(systemPacking.unpack(systemPacking.pack('a=ü\n'), digest('a=ü\n'))).toBe('a=ü\n')
  })

  it('is nothing where it is damaged, or other than its digest says', () => {
    expect(systemPacking.unpack(systemPacking.pack('a=1'), digest('a=2'))).toBeUndefined()
    expect(systemPacking.unpack('garbage', digest('garbage'))).toBeUndefined()
    expect(systemPacking.unpack(systemPacking.pack('a=1').slice(0, 12), digest('a=1'))).toBeUndefined()
  })

  it('is nothing where it is more than a file of the command can be', () => {
    const most = Buffer.alloc(4 * 1024 * 1024, 'x')
    const unpack = (content: Buffer) => systemPacking.unpack(gzipSync(content).toString('base64'), digest(content))
    expect(unpack(most)).toHaveLength(most.length)
    expect(unpack(Buffer.concat([most, Buffer.from('x')]))).toBeUndefined()
  })
})

describe('the machine', () => {
  it('makes ids that no other run has', () => {
    const [one, other] = [systemRandom.executionId(), systemRandom.executionId()]
    expect([one, other]).toEqual([expect.stringMatching(/^[a-z2-7]{20}$/), expect.stringMatching(/^[a-z2-7]{20}$/)])
    expect(one).not.toBe(other)
    expect(systemRandom.nonce()).toMatch(/^[0-9a-f]{32}$/)
    expect(systemRandom.nonce()).not.toBe(systemRandom.nonce())
    expect(Math.floor(systemRandom.fraction())).toBe(0)
  })

  it('is woken from its sleep by an abort, which is no error', async () => {
    const waking = new AbortController()
    const sleeping = systemClock.sleep(3_600_000, waking.signal)
    waking.abort()
    expect(await sleeping).toBeUndefined()
    expect(await systemClock.sleep(3_600_000, AbortSignal.abort())).toBeUndefined()
  })
})
