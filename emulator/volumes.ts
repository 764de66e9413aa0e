import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { which } from './programs.ts'
import { inProject } from './project.ts'

/** The folders that stand for the checkout image and for the volumes of tasks. */
export interface Volumes {
  /** Where a task's volume is: what `/__run` is to its containers. */
  volume(taskId: string): string
  /** A word of an entry point or command with the folders of this machine in it. */
  located(word: string, taskId: string): string
  remove(): void
}

/** Makes them, in a temporary folder, when the first task asks. */
export function createVolumes(imageFiles: Readonly<Record<string, string>>): Volumes {
  let root: string | undefined
  const folder = (): string => {
    root ??= furnish(imageFiles)
    return root
  }
  const volume = (taskId: string): string => {
    const path = join(folder(), 'tasks', taskId)
    mkdirSync(path, { recursive: true, mode: 0o755 })
    return path
  }
  return {
    volume,
    located: (word, taskId) =>
      word.replace(/^\/__run(?=\/|$)/, () => volume(taskId)).replace(/^\/mycli(?=\/|$)/, () => join(folder(), 'image')),
    remove() {
      if (root !== undefined) rmSync(root, { recursive: true, force: true })
    },
  }
}

function furnish(imageFiles: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'mycli-aws-'))
  const image = join(root, 'image')
  chmodSync(root, 0o755)
  mkdirSync(image)
  for (const name of readdirSync(inProject('docker'))) {
    if (/\.(sh|awk)$/.test(name) || name === 'known_hosts') copyFileSync(inProject('docker', name), join(image, name))
  }
  const busybox = which('busybox')
  if (busybox !== undefined) copyFileSync(busybox, join(image, 'busybox'))
  for (const [name, text] of Object.entries(imageFiles)) writeFileSync(join(image, name), text, { mode: 0o755 })
  return root
}
