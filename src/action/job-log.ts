import { randomBytes } from 'node:crypto'
import * as core from '@actions/core'

/** The job's log, line by line: our own in groups, and the command's in none, where the runner finds no command in them. */
export interface JobLog {
  /** What is said from here on stands in a group of this title, as soon as it has two lines; undefined for no group. */
  group(title: string | undefined): void
  /** One or more lines of ours. */
  say(text: string): void
  /** What the page does not show, such as an order to hide a value. */
  unseen(print: () => void): void
  /** An annotation, which stands in no group: GitHub folds groups. What is said after it may begin one again. */
  aloud(print: () => void): void
  /** The command's lines; `obeyed` where the runner is to find its commands in them. */
  command(texts: readonly string[], obeyed: boolean): void
}

// The page folds `##[group]`, which the runner makes of `::group::` where it obeys it.
const groupOrder = /^(?:\s*::(end)?group(?: [^:]*)?::|##\[(end)?group\])/i

/** Whether a group of the command is open behind its lines. */
function leavesOpen(texts: readonly string[], obeyed: boolean, wasOpen: boolean): boolean {
  let isOpen = wasOpen
  // For the runner a carriage return ends a line too.
  for (const text of texts.flatMap((line) => line.split('\r'))) {
    const [order, end, oldEnd] = groupOrder.exec(text) ?? []
    if (order !== undefined && (obeyed || order.startsWith('#'))) isOpen = end === undefined && oldEnd === undefined
  }
  return isOpen
}

/**
 * The log of this process's job. The command's lines stand between `::stop-commands::` and its end, since the runner
 * takes any line with `##[` or a leading `::` for a command. GitHub folds groups, and shows a failed step's last lines.
 */
export function jobLog(): JobLog {
  let token: string | undefined
  let title: string | undefined
  let held: string | undefined
  let isOpen = false
  let isCommandsOpen = false
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  const resume = (): void => {
    if (token !== undefined) print(`::${token}::`)
    token = undefined
  }
  const release = (): void => {
    if (held !== undefined) print(held)
    held = undefined
  }
  const close = (): void => {
    release()
    if (isOpen || isCommandsOpen) core.endGroup()
    isOpen = false
    isCommandsOpen = false
  }
  const group = (next: string | undefined): void => {
    resume()
    if (next === title && !isCommandsOpen) return
    close()
    title = next
  }
  return {
    group,
    say(text) {
      resume()
      if (title === undefined || isOpen) return print(text)
      if (held === undefined && !text.includes('\n')) {
        // A group of one line would hide it for nothing.
        held = text
        return
      }
      core.startGroup(title)
      isOpen = true
      release()
      print(text)
    },
    unseen(write) {
      resume()
      write()
    },
    aloud(write) {
      resume()
      close()
      write()
    },
    command(texts, obeyed) {
      if (title !== undefined) group(undefined)
      if (!obeyed && token === undefined) {
        // A new one each time: a command that reads its own log must not know it.
        token = randomBytes(16).toString('hex')
        print(`::stop-commands::${token}`)
      }
      print(texts.join('\n'))
      isCommandsOpen = leavesOpen(texts, obeyed, isCommandsOpen)
    },
  }
}
