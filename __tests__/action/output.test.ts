import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubOutput } from '../../src/action/output.ts'

let written: string
const write = process.stdout.write

beforeEach(() => {
  written = ''
  process.stdout.write = (text: string | Uint8Array): boolean => {
    written += String(text)
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
})

describe("the job's log", () => {
  it("hides a secret also in the midst of the command's lines, where workflow commands are stopped", () => {
    const output = githubOutput(false)
    output.lines(['before'])
    output.mask('s3cret value')
    output.lines(['after'])
    const [, first = '', again = ''] =
      /^::stop-commands::(\w+)\nbefore\n::\1::\n[\s\S]*::stop-commands::(\w+)\nafter\n$/.exec(written) ?? []
    expect(first).not.toBe(again)
    const between = written.slice(written.indexOf(`::${first}::\n`), written.indexOf(`::stop-commands::${again}`))
    expect(between).toContain('::add-mask::s3cret value\n')
    expect(between).toContain('::add-mask::s3cret\\ value\n')
  })
})
