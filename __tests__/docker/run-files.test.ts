import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type FileParts, isComplete } from '../../src/core/log/stream.ts'
import { shells } from '../support/shells.ts'
import { runWrapper } from '../support/wrapper.ts'

/** The content of a file that arrived whole. */
function contentOf({ chunks, end, largeBytes }: FileParts): Buffer | undefined {
  if (!end || largeBytes !== undefined || chunks.size !== end.chunks) return undefined
  const base64 = Array.from({ length: end.chunks }, (_, index) => chunks.get(index + 1) ?? '').join('')
  const bytes = gunzipSync(Buffer.from(base64, 'base64'))
  return bytes.length === end.bytes && createHash('sha256').update(bytes).digest('hex') === end.sha256
    ? bytes
    : undefined
}

const nothing = { chunks: new Map(), end: undefined, largeBytes: undefined }

describe.each(shells)('the files that run.sh in $name sends', (shell) => {
  it('hold what the command wrote', async () => {
    const script =
      'echo "a=1" >>"$GITHUB_OUTPUT"; printf "B=x\\ny" >>"$GITHUB_ENV"; echo "# Ż" >>"$GITHUB_STEP_SUMMARY"'
    const { stream } = await runWrapper(shell, { script })
    expect(contentOf(stream.files.output)?.toString()).toBe('a=1\n')
    expect(contentOf(stream.files.env)?.toString()).toBe('B=x\ny')
    expect(contentOf(stream.files.summary)?.toString()).toBe('# Ż\n')
    expect(stream.exit).toMatchObject({ events: 0, fileFrames: 6 })
  })

  it('may be large, come after a failure, and stand behind a line without an end', async () => {
    const content = randomBytes(900_000)
    const { stream, lines, code } = await runWrapper(shell, {
      script: 'cat file >>"$GITHUB_OUTPUT"; printf "no newline"; exit 4',
      prepare: (dir) => writeFileSync(join(dir, 'ws/file'), content),
    })
    expect(contentOf(stream.files.output)?.equals(content)).toBe(true)
    expect(isComplete(stream)).toBe(true)
    expect(stream.damaged).toBe(0)
    expect([lines, code]).toEqual([['no newline'], 4])
  })

  it('are named but not sent when they are too large', async () => {
    const { stream } = await runWrapper(shell, { script: 'head -c 1048577 /dev/zero >>"$GITHUB_STEP_SUMMARY"' })
    expect(stream.files.summary).toEqual({ ...nothing, largeBytes: 1_048_577 })
    expect(isComplete(stream)).toBe(true)
  })

  it('are not sent when they are empty, gone, or no files any more', async () => {
    const script = 'rm "$GITHUB_OUTPUT" "$GITHUB_ENV"; mkfifo "$GITHUB_OUTPUT"; mkdir "$GITHUB_ENV"'
    const { stream, code } = await runWrapper(shell, { script })
    expect(stream.files).toEqual({ output: nothing, env: nothing, summary: nothing, path: nothing })
    expect(stream.exit).toMatchObject({ code: 0, fileFrames: 0 })
    expect([code, stream.damaged]).toEqual([0, 0])
  })
})
