import { randomBytes } from 'node:crypto'
import * as core from '@actions/core'
import type { Output } from '../app/ports.ts'
import { maskForms } from '../core/github/masks.ts'

/** Text that may come from outside, so that the runner finds no command in it. */
const inert = (text: string): string => text.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ')

/** The job's log, which can also be told what to hide. */
export interface GithubOutput extends Output {
  /** From here on the command's own workflow commands count. */
  obey(): void
  /** Hides a secret in every form that it may take, from here on; also in the midst of the command's lines. */
  mask(secret: string): void
}

/**
 * The job's log; there is one, so that what is said after the command's lines is never said among them. Those stand between `::stop-commands::` and its end, since the runner takes any line
 * with `##[` or a leading `::` for a command; what we say ourselves stands outside.
 */
export function githubOutput(): GithubOutput {
  let obey = false
  let token: string | undefined
  let open = false
  let doing = ''
  const resume = (): void => {
    if (token !== undefined) process.stdout.write(`::${token}::\n`)
    token = undefined
  }
  const stop = (): void => {
    if (obey || token !== undefined) return
    // A new one each time: a command that reads its own log must not know it.
    token = randomBytes(16).toString('hex')
    process.stdout.write(`::stop-commands::${token}\n`)
  }
  const maskOf = (secret: string): void => {
    // While workflow commands are stopped, the runner would print it instead of hiding it.
    resume()
    maskSecret(secret)
  }
  return {
    obey() {
      obey = true
    },
    mask: maskOf,
    phase(title) {
      resume()
      if (open) core.endGroup()
      open = title !== undefined
      if (title !== undefined) core.startGroup(title)
    },
    lines(texts) {
      const shown = obey ? texts : texts.map((text) => withoutMask(text, maskOf))
      stop()
      process.stdout.write(`${shown.join('\n')}\n`)
    },
    note(text) {
      resume()
      process.stdout.write(`${inert(text)}\n`)
    },
    warn(text) {
      resume()
      core.warning(text)
    },
    fail(text, hint) {
      resume()
      core.error(hint === undefined ? text : `${text}\n${hint}`, { title: 'mycli' })
    },
    status(text = '') {
      const what = text.replace(/, \d+ s$/, '') // the log has its own clock
      if (what === doing) return
      doing = what
      if (what === '') return
      resume()
      process.stdout.write(`${what}…\n`)
    },
    started({ arn, consoleUrl, logUrl }) {
      resume()
      const shown = { task: arn, console: consoleUrl, log: logUrl }
      for (const [name, value] of Object.entries(shown)) {
        if (value !== undefined) process.stdout.write(`${name}: ${inert(value)}\n`)
      }
      const outputs = { 'task-arn': arn, 'console-url': consoleUrl, 'log-url': logUrl }
      for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
    },
    summary(text) {
      resume()
      const written = core.summary.addRaw(text, !text.endsWith('\n')).write()
      written.catch((error: unknown) =>
        core.warning(`The step summary cannot be written: ${error instanceof Error ? error.message : String(error)}`),
      )
    },
  }
}

// As the runner finds it: `::add-mask::` at the beginning, or `##[add-mask]` anywhere, in upper or lower case.
const addMask = /^(\s*::add-mask(?:\s[^:]*)?::)(.*)$|^(.*?##\[add-mask(?:\s[^\]]*)?\])(.*)$/i

/** Takes the order to hide a value out of the command's line: it can only hide, so it is always obeyed. */
function withoutMask(text: string, mask: (secret: string) => void): string {
  if (!/add-mask/i.test(text)) return text
  const [, modern, data, old, oldData] = addMask.exec(text) ?? []
  const [order, escaped] = [modern ?? old, data ?? oldData ?? '']
  if (order === undefined || escaped === '') return text
  mask(escaped.replace(/%(0D|0A|25)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))))
  return `${order}***`
}

/** Has the runner hide a secret, in every form that it may take. Not while the command's lines are being printed. */
export function maskSecret(secret: string): void {
  for (const form of maskForms(secret)) core.setSecret(form)
}
