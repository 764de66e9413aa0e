import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { CliOptions } from './cli.ts'
import { remember } from './processes.ts'
import { inProject } from './project.ts'
import { until } from './until.ts'

/** The command line in a terminal of its own. */
export interface InTerminal {
  /** All that has been shown, without what moves the cursor or colours. */
  shown(): string
  /** Waits until something is shown, and then types. */
  answer(question: string, keys: string): Promise<void>
  readonly code: Promise<number | null>
}

/** Starts dist/cli.js in a pseudo-terminal, by script(1). */
export function startInTerminal(words: readonly string[], { cwd, scratch, env = {} }: CliOptions): InTerminal {
  const line = [process.execPath, inProject('dist', 'cli.js'), ...words].map((word) => `'${word}'`).join(' ')
  const child = remember(
    spawn('script', ['--quiet', '--flush', '--return', '--command', `stty cols 120 rows 60; ${line}`, '/dev/null'], {
      cwd,
      env: {
        ...{ ...process.env, NODE_OPTIONS: '', TERM: 'xterm', TMPDIR: mkdtempSync(join(scratch, 'tmp-')) },
        ...{ XDG_STATE_HOME: join(scratch, 'state'), ...env },
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  )
  let raw = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text
  })
  const shown = (): string => raw.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '')
  return {
    shown,
    async answer(question, keys) {
      await until(() => shown().includes(question), question)
      child.stdin.write(keys)
    },
    code: new Promise((resolve) => child.once('close', resolve)),
  }
}
