import { copyFileSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.ts'
import { which } from './tools.ts'

const scripts = ['tools.sh', 'enter.sh', 'checkout.sh', 'near.awk', 'run.sh', 'copy.awk', 'known_hosts']

/** A folder as /mycli is in the checkout image: our scripts, and busybox. It is made under this one. */
export function imageFolder(folder: string): string {
  const image = mkdtempSync(join(folder, 'image-'))
  for (const name of scripts) copyFileSync(inProject('docker', name), join(image, name))
  copyFileSync(which('busybox') ?? 'busybox', join(image, 'busybox'))
  return image
}
