import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findWorkingCopy } from '../compose/local.ts'
import { type StackUse, settingsText, workflowText } from '../core/stack/files.ts'
import { confirm } from './prompt.ts'
import type { Terminal } from './terminal.ts'

interface Offer {
  readonly terminal: Terminal
  readonly say: (text: string) => void
  readonly asks: boolean
  readonly writes: boolean
}

/**
 * Shows a first workflow and settings file, and writes them where there are none.
 * @returns whether every question was answered
 */
export async function offerFiles(use: StackUse, { terminal, say, asks, writes }: Offer): Promise<boolean> {
  const root = (await findWorkingCopy(terminal.cwd))?.path
  const files = [
    { path: '.github/workflows/mycli.yml', text: workflowText(use) },
    { path: '.mycli.yaml', text: settingsText },
  ]
  for (const { path, text } of files) {
    const whole = join(root ?? terminal.cwd, path)
    if (await isThere(whole)) {
      say(`${path} is there, and stays as it is.`)
      continue
    }
    say(`\n${path}:\n${text.replace(/^(?=.)/gm, '  ')}`)
    if (root === undefined || !writes) continue
    const answer = !asks || (await confirm(`Write ${path}?`, terminal))
    if (answer === undefined) return false
    if (!answer) continue
    await mkdir(dirname(whole), { recursive: true })
    // A file that has come meanwhile is not written over, and no link is followed.
    await writeFile(whole, text, { flag: 'wx' })
    say(`Wrote ${path}`)
  }
  return true
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
