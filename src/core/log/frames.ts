import { type Failure, readFailure } from './failure.ts'

/** What the command may leave for the step: the files behind $GITHUB_OUTPUT, $GITHUB_ENV, $GITHUB_STEP_SUMMARY, $GITHUB_PATH. */
export type FileKind = 'output' | 'env' | 'summary' | 'path'

/**
 * Why the wrapper ended: by the command itself, because the kernel killed in its container for want of memory, its
 * timeout, a stop signal, or because the checkout failed.
 */
export type ExitReason = 'exited' | 'memory' | 'timeout' | 'signalled' | 'checkout'

/** The wrapper's last word. */
export interface Exit {
  readonly kind: 'exit'
  readonly code: number
  readonly reason: ExitReason
  /** Whether the command had begun. */
  readonly begun: boolean
  /** How many events the command's output made; undefined when the wrapper lost its copier. */
  readonly events: number | undefined
  /** How many frames carry files. */
  readonly fileFrames: number
  /** How long the command ran. */
  readonly seconds: number
}

/**
 * A control frame: one line, `@mycli:<nonce> <kind> <arguments>;`. The semicolon tells a whole frame from a torn one.
 * The wrapper, `docker/run.sh`, writes them.
 */
export type Frame =
  | { readonly kind: 'checkout-log'; readonly text: string }
  /** The commit that was fetched; undefined where nothing was to be. */
  | { readonly kind: 'checkout-ready'; readonly sha: string | undefined }
  | ({ readonly kind: 'checkout-failed' } & Failure)
  /** When, in seconds since 1970 by the clock of the task. */
  | { readonly kind: 'begin'; readonly atSeconds: number }
  | { readonly kind: 'mark'; readonly events: number }
  | { readonly kind: 'file'; readonly file: FileKind; readonly number: number; readonly base64: string }
  | {
      readonly kind: 'file-end'
      readonly file: FileKind
      readonly chunks: number
      readonly bytes: number
      readonly sha256: string
    }
  | { readonly kind: 'file-large'; readonly file: FileKind; readonly bytes: number }
  | Exit

/** The wrapper sends no frame that is longer: what is, was not written by it. */
const longestFrame = 8_192

const fileFrame = /^(?:(\d{1,6}) ([A-Za-z0-9+/=]{1,4096})|end (\d{1,6}) (\d{1,10}) ([0-9a-f]{64})|large (\d{1,15}))$/
const exitFrame = /^(\d{1,3}) (exited|memory|timeout|signalled|checkout) ([01]) (\d{1,15}|\?) (\d{1,6}) (\d{1,10})$/

/** Reads an event that begins with the stream's mark; undefined when it is torn, oversized or not of the grammar. */
export function parseFrame(event: string, mark: string): Frame | undefined {
  if (event.length > longestFrame || !event.endsWith(';') || event[mark.length] !== ' ') return undefined
  const body = event.slice(mark.length + 1, -1)
  const space = body.indexOf(' ')
  const kind = space < 0 ? body : body.slice(0, space)
  const rest = space < 0 ? '' : body.slice(space + 1)
  switch (kind) {
    case 'checkout':
      return parseCheckout(rest)
    case 'begin':
      return /^\d{1,15}$/.test(rest) ? { kind: 'begin', atSeconds: Number(rest) } : undefined
    case 'mark':
      return /^\d{1,15}$/.test(rest) ? { kind: 'mark', events: Number(rest) } : undefined
    case 'output':
    case 'env':
    case 'summary':
    case 'path':
      return parseFile(kind, rest)
    case 'exit':
      return parseExit(rest)
    default:
      return undefined
  }
}

function parseCheckout(rest: string): Frame | undefined {
  if (rest.startsWith('log ')) return { kind: 'checkout-log', text: rest.slice(4) }
  if (rest === 'ready none') return { kind: 'checkout-ready', sha: undefined }
  const ready = /^ready ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(rest)
  if (ready) return { kind: 'checkout-ready', sha: ready[1] ?? '' }
  const failure = readFailure(rest)
  return failure && { kind: 'checkout-failed', ...failure }
}

function parseFile(file: FileKind, rest: string): Frame | undefined {
  const match = fileFrame.exec(rest)
  if (!match) return undefined
  const [, number, base64, chunks, bytes, sha256, large] = match
  if (number !== undefined) return { kind: 'file', file, number: Number(number), base64: base64 ?? '' }
  if (large !== undefined) return { kind: 'file-large', file, bytes: Number(large) }
  return { kind: 'file-end', file, chunks: Number(chunks), bytes: Number(bytes), sha256: sha256 ?? '' }
}

function parseExit(rest: string): Frame | undefined {
  const match = exitFrame.exec(rest)
  if (!match) return undefined
  const [, code, reason, begun, events, fileFrames, seconds] = match
  if (Number(code) > 255) return undefined
  return {
    kind: 'exit',
    code: Number(code),
    reason: reason as ExitReason,
    begun: begun === '1',
    events: events === '?' ? undefined : Number(events),
    fileFrames: Number(fileFrames),
    seconds: Number(seconds),
  }
}
