import type { Failure } from './failure.ts'
import { type Exit, type FileKind, type Frame, parseFrame } from './frames.ts'
import { type OpenLine, takePiece, withoutSpace } from './pieces.ts'

/** How many events had been seen when a mark said how many had been sent. */
export interface Checkpoint {
  readonly sent: number
  readonly seen: number
}

/** One file of the command, as far as it has arrived. */
export interface FileParts {
  readonly chunks: ReadonlyMap<number, string>
  readonly end: { readonly chunks: number; readonly bytes: number; readonly sha256: string } | undefined
  /** Set when the file was too large to be sent. */
  readonly largeBytes: number | undefined
}

/** What is known of a task's stream after some pages of it. Events may come torn, doubled, late or not at all. */
export interface Stream {
  /** What a frame begins with; undefined while a reader that was not told the nonce has seen no frame. */
  readonly mark: string | undefined
  /** Events of the command's output so far. */
  readonly seen: number
  readonly checkpoints: readonly Checkpoint[]
  /** The highest mark so far. */
  readonly highest: number
  /** The start of a line that was sent in pieces. */
  readonly open: OpenLine | undefined
  readonly files: Readonly<Record<FileKind, FileParts>>
  readonly begun: boolean
  /** When, in seconds since 1970 by the clock of the task; undefined where that frame has not come. */
  readonly begunAtSeconds: number | undefined
  /** The commit that the checkout has verified. */
  readonly sha: string | undefined
  readonly failure: Failure | undefined
  readonly exit: Exit | undefined
  /** Lines that carried the mark and were no frame. */
  readonly damaged: number
}

/** What a page brought, in its order. */
export type Item =
  /**
   * Lines of the command, as written but for U+FFFD; late ones arrived after the end was known. The last of them has no
   * line feed where it is unended.
   */
  | { readonly kind: 'lines'; readonly texts: readonly string[]; readonly late: boolean; readonly unended?: true }
  | { readonly kind: 'checkout-log'; readonly text: string }
  | { readonly kind: 'checkout-ready'; readonly sha: string | undefined }
  | { readonly kind: 'begin' }

/** How docker/run.sh begins what it says before it knows the mark of a frame: why it runs nothing. */
export const plainWords = 'mycli: '

const noFile: FileParts = { chunks: new Map(), end: undefined, largeBytes: undefined }

/** A stream before anything of it has been read. */
export function newStream(nonce: string | undefined): Stream {
  return {
    mark: nonce === undefined ? undefined : `@mycli:${nonce}`,
    seen: 0,
    checkpoints: [],
    highest: 0,
    open: undefined,
    files: { output: noFile, env: noFile, summary: noFile, path: noFile },
    begun: false,
    begunAtSeconds: undefined,
    sha: undefined,
    failure: undefined,
    exit: undefined,
    damaged: 0,
  }
}

/** Reads the next events: what is known after them, and what they brought. */
export function readEvents(
  before: Stream,
  events: readonly string[],
): { readonly stream: Stream; readonly items: readonly Item[] } {
  const items: Item[] = []
  let stream = before
  let lines: string[] = []
  let seen = before.seen
  const flush = (late = stream.exit !== undefined, more: { readonly unended?: true } = {}): void => {
    if (lines.length > 0) items.push({ kind: 'lines', texts: lines, late, ...more })
    lines = []
  }
  for (const event of events) {
    if (stream.mark === undefined) stream = { ...stream, mark: markIn(event) }
    const { mark } = stream
    if (mark !== undefined && event.startsWith(mark)) {
      const frame = parseFrame(event, mark)
      if (frame?.kind !== 'mark')
        flush() // an item of its own, or the end: what came before stands before it
      else if (frame.events < stream.highest) flush(true) // a later mark was here before it
      stream = takeFrame({ ...stream, seen }, frame, items)
      continue
    }
    if (!stream.begun && !event.startsWith(plainWords)) {
      flush()
      stream = beginStream(stream, items)
    }
    seen += 1
    if (stream.open !== undefined || event.endsWith(';')) {
      const joined = takePiece(stream, event)
      if (joined.open !== stream.open) stream = { ...stream, open: joined.open }
      lines.push(...joined.lines)
      if (joined.unended) flush(undefined, { unended: true })
    } else lines.push(withoutSpace(event))
  }
  flush()
  return { stream: { ...stream, seen }, items }
}

/**
 * What the frames of a stream begin with, as its first one shows. The wrapper writes it before the command starts, so that
 * nothing that the command prints comes first.
 */
const markIn = (event: string): string | undefined => /^(@mycli:[0-9a-f]{32}) (?:checkout|begin) .*;$/.exec(event)?.[1]

/** The line that was still in pieces when the stream ended, if any. */
export function unfinishedLine(stream: Stream): string | undefined {
  return stream.open?.text
}

function takeFrame(stream: Stream, frame: Frame | undefined, items: Item[]): Stream {
  switch (frame?.kind) {
    case undefined:
      return { ...stream, damaged: stream.damaged + 1 }
    case 'checkout-log':
      items.push(frame)
      return stream
    case 'checkout-ready':
      items.push(frame)
      return { ...stream, sha: frame.sha }
    case 'checkout-failed':
      return { ...stream, failure: stream.failure ?? { failure: frame.failure, text: frame.text } }
    case 'begin':
      return { ...beginStream(stream, items), begunAtSeconds: frame.atSeconds }
    case 'mark':
      return takeMark(beginStream(stream, items), frame.events)
    case 'file':
    case 'file-end':
    case 'file-large': {
      const begun = beginStream(stream, items)
      return { ...begun, files: { ...begun.files, [frame.file]: takeFile(begun.files[frame.file], frame) } }
    }
    case 'exit': // doubled ones say the same; the first stands
      return { ...stream, exit: stream.exit ?? frame, begun: stream.begun || frame.begun }
  }
}

// The frame that says so may come late, or not at all: each of its lines, and each later frame, says it as well.
function beginStream(stream: Stream, items: Item[]): Stream {
  if (!stream.begun) items.push({ kind: 'begin' })
  return { ...stream, begun: true }
}

function takeMark(stream: Stream, sent: number): Stream {
  const { checkpoints, highest, seen } = stream
  if (sent > highest) return { ...stream, highest: sent, checkpoints: [...checkpoints, { sent, seen }] }
  if (checkpoints.some((checkpoint) => checkpoint.sent === sent)) return stream // doubled
  // It comes late, so what was measured at later marks counted too little: those places are one stretch now.
  return { ...stream, checkpoints: checkpoints.filter((checkpoint) => checkpoint.sent < sent) }
}

function takeFile(parts: FileParts, frame: Extract<Frame, { file: FileKind }>): FileParts {
  switch (frame.kind) {
    case 'file':
      return { ...parts, chunks: new Map(parts.chunks).set(frame.number, frame.base64) }
    case 'file-end':
      return { ...parts, end: { chunks: frame.chunks, bytes: frame.bytes, sha256: frame.sha256 } }
    case 'file-large':
      return { ...parts, largeBytes: frame.bytes }
  }
}
