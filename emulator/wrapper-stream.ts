import type { ExitReason, FileKind } from '../src/core/log/frames.ts'

/** What marks the frames of a stream that is not told another. */
export const nonce = '0123456789abcdef0123456789abcdef'

/** One event of a stream as docker/run.sh writes it. */
export interface Sent {
  readonly text: string
  /** The how-manieth of the command's events it is; undefined for a frame. */
  readonly number: number | undefined
}

/** What happens in a task, from its command's begin. */
export interface CommandOutput {
  readonly lines: readonly string[]
  /** Whether the last of them has no line feed. */
  readonly unended?: boolean
  readonly code: number
  readonly reason?: ExitReason
  /** What stands in the frames that carry files, for example `output 1 YQ==`. */
  readonly files?: readonly string[]
  readonly seconds?: number
}

/** Where docker/copy.awk has 4,096 and 79,000 these tests may have less, so that small streams have marks and pieces. */
export interface Measures {
  readonly markEvery: number
  readonly longest: number
}

const usual: Measures = { markEvery: 4_096, longest: 79_000 }

/** A frame, whole. */
export const frame = (body: string): string => `@mycli:${nonce} ${body};`

/** The stream of a task, event by event: the same as docker/copy.awk makes of it. */
export function wrapperStream(script: CommandOutput, measures: Partial<Measures> = {}): readonly Sent[] {
  const { markEvery, longest } = { ...usual, ...measures }
  const sent: Sent[] = []
  let events = 0
  const emit = (text: string): void => {
    events += 1
    sent.push({ text, number: events })
    if (events % markEvery === 0) control(`mark ${events}`)
  }
  const control = (body: string): void => void sent.push({ text: frame(body), number: undefined })
  control('begin 1700000000')
  for (const [index, line] of script.lines.entries()) {
    const unended = script.unended === true && index === script.lines.length - 1 ? '!' : ''
    if (line.length > longest) for (const piece of pieces(line, longest, unended)) emit(piece)
    else if (unended) emit(`${line}@mycli:${nonce}!;`)
    else emit(/^ *$/.test(line) ? `${line} ` : line)
  }
  const { code, reason = 'exited', files = [], seconds = 1 } = script
  for (const file of files) control(file)
  control(`exit ${code} ${reason} 1 ${events} ${files.length} ${seconds}`)
  return sent
}

/** The events alone. */
export const textsOf = (sent: readonly Sent[]): readonly string[] => sent.map(({ text }) => text)

/** The frames that carry a file, cut into chunks. */
export function fileFrames(kind: FileKind, base64: string, sha256: string, chunk = 4): readonly string[] {
  const chunks = base64.match(new RegExp(`.{1,${chunk}}`, 'g')) ?? []
  return [
    ...chunks.map((text, index) => `${kind} ${index + 1} ${text}`),
    `${kind} end ${chunks.length} ${base64.length} ${sha256}`,
  ]
}

function pieces(line: string, longest: number, unended: string): readonly string[] {
  const cut: string[] = []
  let rest = line
  while (rest.length > longest) {
    const size = /[\udc00-\udfff]/.test(rest.charAt(longest)) ? longest - 1 : longest // not inside a character
    cut.push(`${rest.slice(0, size)}@mycli:${nonce}+${cut.length + 1};`)
    rest = rest.slice(size)
  }
  return [...cut, `${rest}@mycli:${nonce}=${cut.length + 1}${unended};`]
}
