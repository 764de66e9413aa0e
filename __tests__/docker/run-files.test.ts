import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { isComplete } from '../../src/core/log/completeness.ts'
import type { FileParts } from '../../src/core/log/stream.ts'
import { otherShells, taskShell as shell } from '../support/shells.ts'
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

/** What a command leaves when it copies a file of the working copy to $GITHUB_OUTPUT. */
const large = (bytes: number) => {
  const content = randomBytes(bytes)
  const prepare = (dir: string): void => writeFileSync(join(dir, 'ws/file'), content)
  return { content, prepare, script: 'cat file >>"$GITHUB_OUTPUT"; printf "no newline"; exit 4' }
}

describe(`the files that run.sh in ${shell.name} sends`, () => {
  it('hold what the command wrote', async () => {
    const script =
      'echo "a=1" >>"$GITHUB_OUTPUT"; printf "B=x\\ny" >>"$GITHUB_ENV"; echo "# Ż" >>"$GITHUB_STEP_SUMMARY"; echo /p >"$GITHUB_PATH"'
    const { stream } = await runWrapper(shell, { script })
    expect(contentOf(stream.files.output)?.toString()).toBe('a=1\n')
    expect(contentOf(stream.files.env)?.toString()).toBe('B=x\ny')
    expect(contentOf(stream.files.summary)?.toString()).toBe('# Ż\n')
    expect(contentOf(stream.files.path)?.toString()).toBe('/p\n')
    expect(stream.exit).toMatchObject({ events: 0, fileFrames: 8 })
  })

  it('may be large, come after a failure, and stand behind a line without an end', async () => {
    const { content, ...orders } = large(900_000)
    const { stream, lines, code, raw } = await runWrapper(shell, orders)
    expect(contentOf(stream.files.output)?.equals(content)).toBe(true)
    expect(isComplete(stream)).toBe(true)
    expect(stream.damaged).toBe(0)
    expect([lines, code]).toEqual([['no newline'], 4])
    // One write to a pipe is in one piece up to 4,096 bytes; awslogs flushes by events.
    expect(
      Math.max(
        ...raw
          .toString('latin1')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(4_096)
  })

  it('are sent up to a mebibyte, and named when they are larger', async () => {
    const script = 'head -c 1048576 /dev/zero >>"$GITHUB_OUTPUT"; head -c 1048577 /dev/zero >>"$GITHUB_STEP_SUMMARY"'
    const { stream } = await runWrapper(shell, { script })
    expect(contentOf(stream.files.output)?.length).toBe(1_048_576)
    expect(stream.files.summary).toEqual({ ...nothing, largeBytes: 1_048_577 })
    expect(stream.exit?.fileFrames).toBe(stream.files.output.chunks.size + 2)
  })

  it('are not sent when they are empty, gone, or no files any more', async () => {
    const script = 'rm "$GITHUB_OUTPUT" "$GITHUB_ENV"; mkfifo "$GITHUB_OUTPUT"; mkdir "$GITHUB_ENV"'
    const { stream, code } = await runWrapper(shell, { script })
    expect(stream.files).toEqual({ output: nothing, env: nothing, summary: nothing, path: nothing })
    expect(stream.exit).toMatchObject({ code: 0, fileFrames: 0 })
    expect([code, stream.damaged]).toEqual([0, 0])
  })

  // More than the pipe holds: each chunk then waits for the copier.
  it.each(otherShells)('arrive whole in $name too', async (other) => {
    const { content, ...orders } = large(200_000)
    const { stream, lines } = await runWrapper(other, orders)
    expect(contentOf(stream.files.output)?.equals(content)).toBe(true)
    expect([stream.damaged, lines]).toEqual([0, ['no newline']])
  })
})
