import { describe, expect, it } from '@jest/globals'
import { shortageOf } from '../../src/core/errors.ts'

const thrown = (code: unknown): unknown => Object.assign(new Error('open /x'), { code })

describe('what a machine ran out of', () => {
  it.each([
    ['EMFILE', 'No more files may be opened.', 'ulimit -n'],
    ['ENFILE', 'Too many files are open on this machine.', 'fs.file-max'],
    ['EAGAIN', 'No more processes can be started.', 'ulimit -u'],
    ['ENOMEM', 'There is no memory left.', 'larger machine'],
    ['ENOSPC', 'No space is left on the disk.', 'TMPDIR'],
  ])('%s is told in words, with what to do', (code, message, hint) => {
    const error = thrown(code)
    expect(shortageOf(error)).toMatchObject({ message, hint: expect.stringContaining(hint), cause: error })
  })

  it.each([
    thrown('ENOENT'),
    thrown('toString'),
    thrown(1),
    thrown(undefined),
    new Error('x'),
    'EMFILE',
    undefined,
    null,
  ])('is not known from %p', (error) => {
    expect(shortageOf(error)).toBeUndefined()
  })
})
