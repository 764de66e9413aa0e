import {
  chmodSync,
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { envelopeText } from '../../src/core/task/envelope.ts'
import type { TaskPlan } from '../../src/core/task/task.ts'
import type { Shell } from './shells.ts'
import { which } from './tools.ts'

export const commit = '0123456789'.repeat(4)

/** What differs from a run that just works. */
export interface Orders {
  readonly script?: string
  readonly plan?: Partial<TaskPlan>
  /** Drawn anew where it is not given; empty for a wrapper by hand, which sends no frames. */
  readonly nonce?: string
  /** Seconds between TERM and KILL: after the timeout and after a stop, or for both. */
  readonly grace?: number | readonly [timeout: number, stop: number]
  readonly startBy?: number
  /** Checkout's last word; undefined leaves it unsaid. */
  readonly word?: string | undefined
  readonly log?: string
  /** Seconds without a heartbeat. */
  readonly patience?: number
  /** The file in its folder with the kernel's counters of memory; those of this machine if there is none. */
  readonly memoryEvents?: string
  /** Further arguments, as the CMD of an image is one. */
  readonly behind?: readonly string[]
  /** Over the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Programs of the wrapper that are replaced, by name: the text of a script, in which $real is the program itself. */
  readonly replaced?: Readonly<Record<string, string>>
  /** Put before the shell, for example to run as another user. */
  readonly before?: readonly string[]
  /** Called before the wrapper starts. */
  readonly prepare?: (dir: string) => void
  /** Called after its end, before its folder is removed. */
  readonly lookAt?: (dir: string) => void
}

/** Fills a folder as checkout leaves it. */
export function furnish(dir: string, shell: Shell, nonce: string, orders: Orders): void {
  for (const name of ['io', 'ws', 'bin']) mkdirSync(join(dir, name))
  chmodSync(join(dir, 'io'), 0o777)
  if (shell.busybox) copyFileSync(shell.busybox, join(dir, 'bin/busybox'))
  const { grace = 1 } = orders
  const [timeout, stop] = typeof grace === 'number' ? [grace, grace] : grace
  const text = envelopeText(planOf(orders), { nonce }, { grace: { timeout, stop }, startBy: startBy(orders) })
  const task = text.replaceAll(/^(mycli|repo|sha|branch|fetch-depth|submodules|lfs|persist|expires) .*\n/gm, '')
  writeFileSync(join(dir, 'io/task'), task)
  chmodSync(join(dir, 'io/task'), 0o666)
  writeFileSync(join(dir, 'io/log'), orders.log ?? '')
  writeFileSync(join(dir, 'io/beat'), '0\n')
  const word = 'word' in orders ? orders.word : `ready ${commit}`
  if (word !== undefined) writeFileSync(join(dir, 'io/word'), `${word.padEnd(1_000)}\n`)
}

function planOf({ script, plan }: Orders): TaskPlan {
  return {
    executionId: 'a'.repeat(20),
    source: { repo: '/nowhere', sha: commit, branch: undefined },
    fetch: { depth: 1, submodules: 'false', lfs: false },
    credentials: { persist: false },
    script: script ?? ':',
    shell: undefined,
    workingDirectory: undefined,
    env: {},
    timeoutSeconds: 60,
    startTimeoutSeconds: 60,
    ...plan,
  }
}

const startBy = (orders: Orders): number => orders.startBy ?? Date.now() / 1_000 + 60

/** Says a word as checkout does. */
export function speak(dir: string, word: string, rings: boolean): void {
  writeFileSync(join(dir, 'io/.word'), `${word.padEnd(1_000)}\n`)
  renameSync(join(dir, 'io/.word'), join(dir, 'io/word'))
  const bell = join(dir, 'io/bell')
  if (!rings || lstatSync(bell, { throwIfNoEntry: false })?.isFIFO() !== true) return
  const pipe = openSync(bell, 'r+')
  writeSync(pipe, '\n')
  closeSync(pipe)
}

/** Puts scripts where the wrapper finds its programs: on its volume, or in a folder of PATH, which is returned. */
export function replace(dir: string, shell: Shell, replaced: Readonly<Record<string, string>>): string | undefined {
  if (Object.keys(replaced).length === 0) return undefined
  const scriptOf = (name: string, text: string): string =>
    `real='${shell.busybox ? `${shell.busybox} ${name}` : which(name)}'\n${text}\n`
  if (shell.busybox) {
    const cases = Object.entries(replaced).map(([name, text]) => `${name})\nshift\n${scriptOf(name, text)}exit ;;\n`)
    const script = `#!${shell.busybox} sh\ncase $1 in\n${cases.join('')}esac\nexec ${shell.busybox} "$@"\n`
    rmSync(join(dir, 'bin/busybox'))
    writeFileSync(join(dir, 'bin/busybox'), script, { mode: 0o755 })
    return undefined
  }
  for (const [name, text] of Object.entries(replaced)) {
    writeFileSync(join(dir, 'bin', name), `#!/bin/sh\n${scriptOf(name, text)}`, { mode: 0o755 })
  }
  return join(dir, 'bin')
}
