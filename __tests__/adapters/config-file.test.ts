import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readSettingsText } from '../../src/adapters/node/config-file.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

let path: string

beforeEach(() => {
  path = join(temporaryFolder(), '.mycli.yaml')
})
afterAll(removeTemporaryFolders)

const problem = (text: string): object => ({ kind: 'problem', problem: text })

describe('readSettingsText', () => {
  it.each(['', 'timeout: 5\n', '\ufeffbranch: ü\r\n', '€'.repeat(21_845)])('reads a file as it is', async (text) => {
    writeFileSync(path, text)
    expect(await readSettingsText(path)).toEqual({ kind: 'text', text })
  })

  it('follows a link', async () => {
    writeFileSync(`${path}.real`, 'timeout: 5')
    symlinkSync(`${path}.real`, path)
    expect(await readSettingsText(path)).toEqual({ kind: 'text', text: 'timeout: 5' })
  })

  it.each([
    ['a file elsewhere', '../secret'],
    ['an absolute path', '/etc/hostname'],
    ['a link to a link', 'link'],
  ])('follows no link out of the repository: %s', async (_what, target) => {
    const root = join(path, '..', 'root')
    mkdirSync(root)
    writeFileSync(join(root, '../secret'), 'password: hunter2')
    symlinkSync('../secret', join(root, 'link'))
    symlinkSync(target, join(root, '.mycli.yaml'))
    const outside = problem('is a link that leads out of the repository.')
    expect(await readSettingsText(join(root, '.mycli.yaml'), root)).toEqual(outside)
  })

  it('follows a link within the repository, and a link to the repository', async () => {
    const root = join(path, '..', 'root')
    mkdirSync(root)
    writeFileSync(join(root, '..real.yaml'), 'timeout: 5')
    symlinkSync('..real.yaml', join(root, '.mycli.yaml'))
    symlinkSync(root, `${path}.root`)
    const text = { kind: 'text', text: 'timeout: 5' }
    expect(await readSettingsText(join(`${path}.root`, '.mycli.yaml'), `${path}.root`)).toEqual(text)
  })

  it('says that none is there, with any part of the path missing', async () => {
    writeFileSync(`${path}.file`, '')
    for (const missing of [path, join(path, 'x'), join(`${path}.file`, 'x')])
      expect(await readSettingsText(missing)).toEqual({ kind: 'missing' })
  })

  it.each<[string, () => void, string]>([
    ['a folder', () => mkdirSync(path), 'is a folder, and should be a file.'],
    ['a pipe without a writer', () => execFileSync('mkfifo', [path]), 'is not a regular file.'],
    ['a link to nothing', () => symlinkSync('nowhere', path), 'is a link to a file that is not there.'],
    ['a link to itself', () => symlinkSync(path, path), 'is a link that leads back to itself.'],
    ['a link to an endless device', () => symlinkSync('/dev/zero', path), 'is not a regular file.'],
    ['one byte too many', () => writeFileSync(path, 'x'.repeat(65_537)), 'has more than 65,536 bytes.'],
    [
      'UTF-16',
      () => writeFileSync(path, '\ufefftimeout: 5', 'utf16le'),
      'is not UTF-8 text in line 1. Save it as UTF-8.',
    ],
    [
      'Latin-1 in the third line',
      () => writeFileSync(path, 'a: u\nb\nc: \xfc\nd: \xfc\n', 'latin1'),
      'is not UTF-8 text in line 3. Save it as UTF-8.',
    ],
    [
      'a character cut at the end',
      () => writeFileSync(path, Buffer.from('a\nb: €').subarray(0, -1)),
      'is not UTF-8 text in line 2. Save it as UTF-8.',
    ],
  ])('refuses %s', async (_what, make, message) => {
    make()
    expect(await readSettingsText(path)).toEqual(problem(message))
  })

  it('refuses a large file without reading it', async () => {
    writeFileSync(path, '')
    truncateSync(path, 10 * 1024 * 1024)
    const before = process.resourceUsage().maxRSS
    expect(await readSettingsText(path)).toEqual(problem('has more than 65,536 bytes.'))
    truncateSync(path, 2 ** 40)
    expect(await readSettingsText(path)).toEqual(problem('has more than 65,536 bytes.'))
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024)
  })
})
