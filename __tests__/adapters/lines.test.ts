import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { eventBuffer } from '../../src/adapters/local/event-buffer.ts'
import { decode, lineReader } from '../../src/adapters/local/lines.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

afterAll(removeTemporaryFolders)

describe('a byte that belongs to no character', () => {
  it.each<[string, readonly number[], string]>([
    ['alone', [0xff], '\ufffd'],
    ['twice', [0x61, 0xc3, 0xc3, 0x62], 'a\ufffd\ufffdb'],
    ['of a character that is cut off', [0xe2, 0x82], '\ufffd\ufffd'],
    ['before a whole character', [0xf0, 0x9f, 0xe2, 0x82, 0xac], '\ufffd\ufffd€'],
    ['of a surrogate', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
    ['in the longest character', [0xf0, 0x9f, 0x98, 0x80, 0xf8], '😀\ufffd'],
    [
      'after a character of each length',
      [...Buffer.from('ä'), 0xff, ...Buffer.from('€'), 0xff, ...Buffer.from('😀'), 0xff],
      'ä\ufffd€\ufffd😀\ufffd',
    ],
    ['in the overlong form of another', [0xc0, 0xaf], '\ufffd\ufffd'],
  ])('becomes one sign each: %s', (_what, bytes, text) => {
    expect(decode(Buffer.from(bytes))).toBe(text)
  })
})

describe('lines of a stream', () => {
  it('come when they are complete, the rest at the end, and characters are not cut', () => {
    const reader = lineReader()
    const bytes = Buffer.from('ein\nzwö\n\ndrei')
    expect(reader.push(bytes.subarray(0, 6))).toEqual(['ein'])
    expect(reader.push(bytes.subarray(6, 7))).toEqual([])
    expect(reader.push(bytes.subarray(7))).toEqual(['zwö', ''])
    expect(reader.end()).toEqual(['drei'])
    expect(reader.end()).toEqual([])
  })
})

describe('the events of a local task', () => {
  /** Both ends of a pipe, with what is read from it. */
  function pipe() {
    const path = join(temporaryFolder(), 'pipe')
    execFileSync('mkfifo', [path])
    const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const writeFd = openSync(path, constants.O_WRONLY)
    return {
      events: eventBuffer(readFd),
      write: (text: string) => writeSync(writeFd, text),
      close: () => closeSync(writeFd),
    }
  }

  it('are given again from the cursor on, until a later one is asked for', () => {
    const { events, write, close } = pipe()
    expect(events.read(undefined)).toEqual({ events: [], cursor: '0' })
    write('one\ntwo\nthr')
    const first = events.read('0')
    expect(first).toEqual({ events: ['one', 'two'], cursor: '2' })
    expect(events.read('1')).toEqual({ events: ['two'], cursor: '2' })
    write('ee\n')
    expect(events.read('2')).toEqual({ events: ['three'], cursor: '3' })
    expect(events.read('0')).toEqual({ events: ['three'], cursor: '3' })
    write('last')
    close()
    events.finish()
    expect(events.read('3')).toEqual({ events: ['last'], cursor: '4' })
    expect(events.read('4')).toEqual({ events: [], cursor: '4' })
  })
})
