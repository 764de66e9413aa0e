import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineReader } from '../../src/adapters/local/lines.ts'
import { newStream, readEvents, type Stream } from '../../src/core/log/stream.ts'
import { nonce } from './plan.ts'
import { inProject } from './project.ts'
import { temporaryFolder } from './repository.ts'
import { succeeds, which } from './tools.ts'

/** An awk that the copier must work in. */
export interface Awk {
  readonly name: string
  readonly argv: readonly string[]
}

/** What came out of the copier. */
export interface Copied {
  readonly code: number | null
  readonly raw: Buffer
  readonly stream: Stream
  readonly lines: readonly string[]
  /** Whether the last of them has no line feed. */
  readonly unended: boolean
}

const busybox = which('busybox')
const mawk = which('mawk')
const gawk = which('gawk')
const wanted: Readonly<Record<string, readonly string[] | undefined>> = {
  'busybox awk': busybox && succeeds(busybox, 'awk', 'BEGIN {}') ? [busybox, 'awk'] : undefined,
  gawk: gawk ? [gawk] : undefined,
  'mawk -W interactive': mawk ? [mawk, '-W', 'interactive'] : undefined,
}

/** Those that are here; CI must have all. */
export const awks: readonly Awk[] = Object.entries(wanted).flatMap(([name, argv]) => (argv ? [{ name, argv }] : []))

/** The names of those that are not. */
export const missingAwks: readonly string[] = Object.keys(wanted).filter((name) => wanted[name] === undefined)

/** How the wrapper ends what the command writes. */
export const endOfStream = '\u0001end 7 8\n\u0001end 7 8\n'

/** What the wrapper tells the copier behind it. */
export const exitLine = 'exit 5 exited 1 9'

/** Has the copier copy what a command wrote, and what the wrapper tells it. */
export function copy(
  awk: Awk,
  content: string | Buffer,
  { frames = true, end = endOfStream, own = [exitLine] as readonly string[] } = {},
): Copied {
  const input = Buffer.concat([Buffer.from(content), Buffer.from(end)])
  const file = join(temporaryFolder(), 'own')
  writeFileSync(file, `${[`@mycli:${nonce}`, 'end 7 8', frames ? 'frames' : '', 'begin 1;', ...own].join('\n')}\n`)
  const [program = '', ...words] = [...awk.argv, '-v', `own=${file}`, '-f', inProject('docker/copy.awk')]
  const options = { input, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 2 ** 28, timeout: 50_000 }
  const { status, stdout } = spawnSync(program, words, options)
  const reader = lineReader()
  const { stream, items } = readEvents(newStream(nonce), [...reader.push(stdout), ...reader.end()])
  const printed = items.filter((item) => item.kind === 'lines')
  const lines = printed.flatMap(({ texts }) => texts)
  return { code: status, raw: stdout, stream, lines, unended: printed.at(-1)?.unended ?? false }
}
