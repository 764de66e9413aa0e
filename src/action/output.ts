import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import type { Output } from '../app/ports.ts'
import { maskForms } from '../core/github/masks.ts'
import type { Position } from '../core/settings/position.ts'
import { jobLog } from './job-log.ts'

/** Text that may come from outside, so that the runner finds no command in it. */
const inert = (text: string): string => text.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/gm, '$1: ')

/** The job's log, which can also be told what to hide. */
export interface GithubOutput extends Output {
  /** From here on the command's own workflow commands count. */
  obey(): void
  /** A failure that a line of a file in the repository is the reason for. */
  failAt(position: Position, text: string): void
  /** A text with everything replaced that was to be hidden so far. */
  hide(text: string): string
  /** The last lines of the command, as they were printed. */
  tail(): readonly string[]
  /** Hides a secret in every form that it may take, from here on; also in the midst of the command's lines. */
  mask(secret: string): void
}

/** How many of the command's lines are kept for the summary. */
const tailLines = 30
/** Of a line so much is kept; and a secret is no longer than this. */
const tailLength = 64 * 1024
const longestSecret = 8 * 1024

/** The job's log; there is one, so that what is said after the command's lines is never said among them. */
export function githubOutput(): GithubOutput {
  const log = jobLog()
  let obey = false
  let tail: readonly string[] = []
  let logUrl: string | undefined
  const mask = (secret: string): void => log.unseen(() => maskSecret(secret))
  return {
    hide,
    // What is left of a secret that the cut went through is no longer found.
    tail: () => tail.map((line) => (line.length < tailLength ? hide(line) : hide(line).slice(0, -longestSecret))),
    obey() {
      obey = true
    },
    mask,
    phase: log.group,
    lines(texts) {
      const shown = texts.map((text) => withoutMask(text, obey ? (secret) => void hidden.add(secret) : mask))
      tail = [...tail, ...shown.slice(-tailLines).map((line) => line.slice(0, tailLength))].slice(-tailLines)
      log.command(obey ? texts : shown, obey)
    },
    note: (text) => log.say(inert(text)),
    notice: (text) => log.aloud(() => core.notice(text, { title: 'mycli' })),
    warn: (text) => log.aloud(() => core.warning(text)),
    fail(text, hint) {
      log.group(undefined)
      const words = [text, hint, logUrl && `Log: ${logUrl}`].filter((part) => part !== undefined)
      log.aloud(() => core.error(words.join('\n'), { title: 'mycli' }))
    },
    failAt({ file, line, column }, text) {
      log.group(undefined)
      const place = { file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) }
      log.aloud(() => core.error(text, { title: 'mycli', ...place }))
    },
    status() {}, // a line for each second would be no news: the log has its own clock
    started({ arn, consoleUrl, ...links }) {
      logUrl = links.logUrl
      const shown = Object.entries({ task: arn, console: consoleUrl, log: logUrl })
      log.say(shown.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${inert(value)}`])).join('\n'))
      const outputs = { 'task-arn': arn, 'console-url': consoleUrl, 'log-url': logUrl }
      for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
    },
    summary(text) {
      try {
        // At once: a cancelled process has seconds to live.
        appendFileSync(process.env['GITHUB_STEP_SUMMARY'] ?? '', text.endsWith('\n') ? text : `${text}\n`)
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        log.aloud(() => core.warning(`The step summary cannot be written: ${words}`))
      }
    },
  }
}

// As the runner finds it: `::add-mask::` at the beginning, or `##[add-mask]` anywhere, in upper or lower case.
const addMask = /^(\s*::add-mask(?:\s[^:]*)?::)(.*)$|^(.*?##\[add-mask(?:\s[^\]]*)?\])(.*)$/is

/** Takes the orders to hide a value out of the command's line: they can only hide, so they are always obeyed. */
function withoutMask(text: string, mask: (secret: string) => void): string {
  if (!/add-mask/i.test(text)) return text
  // For the runner a carriage return ends a line too (StreamReader.ReadLine in the reference of .NET).
  return text
    .split('\r')
    .map((part) => withoutOneMask(part, mask))
    .join('\r')
}

function withoutOneMask(line: string, mask: (secret: string) => void): string {
  const [, modern, data, old, oldData] = addMask.exec(line) ?? []
  const [order, escaped] = [modern ?? old, data ?? oldData ?? '']
  if (order === undefined || escaped === '') return line
  mask(escaped.replace(/%(0D|0A|25)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))))
  return `${order}***`
}

/** Every form of every secret of this process. */
const hidden = new Set<string>()

/** Has the runner hide a secret, in every form that it may take. Not while the command's lines are being printed. */
export function maskSecret(secret: string): void {
  for (const form of maskForms(secret)) {
    hidden.add(form)
    core.setSecret(form)
  }
}

// The longest first: one form may stand in another.
const hide = (text: string): string =>
  [...hidden].toSorted((a, b) => b.length - a.length).reduce((shown, form) => shown.replaceAll(form, '***'), text)
