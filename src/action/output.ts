import * as core from '@actions/core'
import type { Output } from '../app/ports.ts'
import { maskForms } from '../core/github/masks.ts'
import { jobLog } from './job-log.ts'

/** Text that may come from outside, so that the runner finds no command in it. */
const inert = (text: string): string => text.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/gm, '$1: ')

/** The job's log, which can also be told what to hide. */
export interface GithubOutput extends Output {
  /** From here on the command's own workflow commands count. */
  obey(): void
  /** Hides a secret in every form that it may take, from here on; also in the midst of the command's lines. */
  mask(secret: string): void
}

/** The job's log; there is one, so that what is said after the command's lines is never said among them. */
export function githubOutput(): GithubOutput {
  const log = jobLog()
  let obey = false
  const mask = (secret: string): void => log.apart(() => maskSecret(secret))
  return {
    obey() {
      obey = true
    },
    mask,
    phase: log.group,
    lines: (texts) => log.command(obey ? texts : texts.map((text) => withoutMask(text, mask)), obey),
    note: (text) => log.say(inert(text)),
    notice: (text) => log.apart(() => core.notice(text, { title: 'mycli' })),
    warn: (text) => log.apart(() => core.warning(text)),
    fail(text, hint) {
      log.group(undefined)
      log.apart(() => core.error(hint === undefined ? text : `${text}\n${hint}`, { title: 'mycli' }))
    },
    status() {}, // a line for each second would be no news: the log has its own clock
    started({ arn, consoleUrl, logUrl }) {
      const shown = Object.entries({ task: arn, console: consoleUrl, log: logUrl })
      log.say(shown.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${inert(value)}`])).join('\n'))
      const outputs = { 'task-arn': arn, 'console-url': consoleUrl, 'log-url': logUrl }
      for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
    },
    summary(text) {
      const written = core.summary.addRaw(text, !text.endsWith('\n')).write()
      written.catch((error: unknown) =>
        log.apart(() =>
          core.warning(`The step summary cannot be written: ${error instanceof Error ? error.message : String(error)}`),
        ),
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
