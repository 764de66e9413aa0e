import { randomBytes } from 'node:crypto'
import * as core from '@actions/core'

/** The job's log, line by line: our own in groups, and the command's in none, where the runner finds no command in them. */
export interface JobLog {
  /** What is said from here on stands in a group of this title, as soon as it has two lines; undefined for no group. */
  group(title: string | undefined): void
  /** One or more lines of ours. */
  say(text: string): void
  /** What is printed by other means, such as an annotation, or an order to hide a value. */
  apart(print: () => void): void
  /** The command's lines; `obeyed` where the runner is to find its commands in them. */
  command(texts: readonly string[], obeyed: boolean): void
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
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  const resume = (): void => {
    if (token !== undefined) print(`::${token}::`)
    token = undefined
  }
  const release = (): void => {
    if (held !== undefined) print(held)
    held = undefined
  }
  const group = (next: string | undefined): void => {
    resume()
    if (next === title) return
    release()
    if (isOpen) core.endGroup()
    isOpen = false
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
    apart(write) {
      resume()
      release()
      write()
    },
    command(texts, obeyed) {
      if (token === undefined) group(undefined)
      if (!obeyed && token === undefined) {
        // A new one each time: a command that reads its own log must not know it.
        token = randomBytes(16).toString('hex')
        print(`::stop-commands::${token}`)
      }
      print(texts.join('\n'))
    },
  }
}
