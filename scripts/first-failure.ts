// A reporter of jest: says at the very end which test failed first, why, and how to run it alone.
import { existsSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'

interface TestResult {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

/** What jest knows of one file of tests. */
export interface FileResult {
  readonly testFilePath: string
  readonly testResults: readonly TestResult[]
  /** Why the file could not be run at all. */
  readonly failureMessage?: string | null | undefined
}

const shownLines = 15
const colours = /\u001b\[[0-9;]*m/g

/**
 * The first failure in the order in which the files ended: file, test, the first lines of its message, and the command
 * that runs it alone. Undefined where nothing failed.
 */
export function firstFailure(files: readonly FileResult[], root: string): string | undefined {
  for (const { testFilePath, testResults, failureMessage } of files) {
    const path = relative(root, testFilePath)
    const failed = testResults.find(({ status }) => status === 'failed')
    if (!failed && !(failureMessage && testResults.length === 0)) continue
    const message = (failed?.failureMessages[0] ?? failureMessage ?? '').replace(colours, '').trim().split('\n')
    const name = failed ? [`  ${failed.fullName}`] : []
    const only = failed ? ` -t ${quote(escapePattern(failed.fullName))}` : ''
    return [
      `First failure: ${path}`,
      ...name,
      ...message.slice(0, shownLines).map((line) => `    ${line}`.trimEnd()),
      `Alone: npm test -- ${path}${only}`,
      '',
    ].join('\n')
  }
  return undefined
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Prints it, and leaves it in the file that FIRST_FAILURE names, unless an earlier run has left one there. */
export default class FirstFailure {
  readonly root: string

  constructor({ rootDir }: { readonly rootDir: string }) {
    this.root = rootDir
  }

  onRunComplete(_contexts: unknown, { testResults }: { readonly testResults: readonly FileResult[] }): void {
    const text = firstFailure(testResults, this.root)
    if (text === undefined) return
    process.stderr.write(`\n${text}`)
    const file = process.env['FIRST_FAILURE']
    if (file && !existsSync(file)) writeFileSync(file, text)
  }
}
