import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { largestFile } from '../../core/settings/config-file.ts'
import { count } from '../../core/text.ts'

/** The text of a settings file, or why there is none. */
export type SettingsText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: string }

/**
 * Reads a settings file, even if its path holds a pipe or a device; never more of it than such a file can have.
 * @param root the folder that it must be in: what a link of a repository leads to outside is not read, since messages
 *   quote what is wrong in it
 */
export async function readSettingsText(path: string, root?: string): Promise<SettingsText> {
  let file: FileHandle | undefined
  try {
    const real = await realpath(path)
    if (root !== undefined && relative(await realpath(root), real).split(sep)[0] === '..') return outside
    // Without blocking, since opening a pipe without a writer would take for ever; and not by a link that was put
    // there since.
    file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    const status = await file.stat()
    if (status.isDirectory()) return { kind: 'problem', problem: 'is a folder, and should be a file.' }
    if (!status.isFile()) return { kind: 'problem', problem: 'is not a regular file.' }
    return settingsTextOf(await firstBytes(file, largestFile + 1))
  } catch (error) {
    return explain(error, path)
  } finally {
    await file?.close()
  }
}

/** What a folder has; nothing where it cannot be read. */
export const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** The folders from this one up to the root of its git repository; in none, this one alone. */
export async function foldersToRoot(folder: string): Promise<readonly string[]> {
  const folders: string[] = []
  for (let next = folder; ; next = dirname(next)) {
    folders.push(next)
    if (await isThere(join(next, '.git'))) return folders
    if (dirname(next) === next) return [folder]
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const outside = { kind: 'problem', problem: 'is a link that leads out of the repository.' } as const

// The size that was reported is not trusted: a file can grow while it is read.
async function firstBytes(file: FileHandle, most: number): Promise<Buffer> {
  const bytes = Buffer.alloc(most)
  let length = 0
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, most - length)
    length += bytesRead
    if (bytesRead === 0 || length === most) return bytes.subarray(0, length)
  }
}

/** The bytes of a settings file as its text, or why they are none. */
export function settingsTextOf(bytes: Buffer): Exclude<SettingsText, { readonly kind: 'missing' }> {
  if (bytes.length > largestFile) return { kind: 'problem', problem: `has more than ${count(largestFile, 'byte')}.` }
  if (isUtf8(bytes)) return { kind: 'text', text: bytes.toString('utf8') }
  let line = 1
  let start = 0
  for (
    let end = bytes.indexOf('\n');
    end >= 0 && isUtf8(bytes.subarray(start, end));
    end = bytes.indexOf('\n', start)
  ) {
    start = end + 1
    line++
  }
  return { kind: 'problem', problem: `is not UTF-8 text in line ${line}. Save it as UTF-8.` }
}

async function explain(error: unknown, path: string): Promise<SettingsText> {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      // A link is there, so the file is meant to be read.
      return (await isThere(path))
        ? { kind: 'problem', problem: 'is a link to a file that is not there.' }
        : { kind: 'missing' }
    }
    case 'EACCES':
    case 'EPERM':
      return { kind: 'problem', problem: 'cannot be read: permission is denied.' }
    case 'ELOOP':
      return { kind: 'problem', problem: 'is a link that leads back to itself.' }
    case undefined:
      throw error
    default:
      return { kind: 'problem', problem: `cannot be read: ${code}.` }
  }
}
