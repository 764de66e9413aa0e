/** The start of a line that was sent in pieces, and the number of its last piece. */
export interface OpenLine {
  readonly text: string
  readonly piece: number
}

/** What a piece is joined to. */
interface Before {
  /** What a frame begins with, and the tag of a piece. */
  readonly mark: string | undefined
  readonly open: OpenLine | undefined
}

/** What an event makes of the lines: those that are whole now, and the start of the next. */
interface Joined {
  readonly lines: readonly string[]
  readonly open: OpenLine | undefined
  /** Whether the last of the lines has no line feed. */
  readonly unended?: true
}

/** Longer lines are printed in parts, so that memory has a bound. */
const longestLine = 64 * 1024 * 1024

/**
 * Joins the pieces of a long line: `<text><mark>+<number>;`, the last with `=`. One that comes twice counts once; where
 * one is missing, each of the two parts is a line. An event that is no piece ends the line before it. A last line without
 * a line feed is `<text><mark>!;`, and where it is long its last piece has `!` before the semicolon.
 */
export function takePiece({ mark, open }: Before, event: string): Joined {
  const at = mark === undefined ? -1 : event.lastIndexOf(mark)
  const tag = at < 0 ? null : /^(?:([+=])(\d{1,9})(!?)|(!));$/.exec(event.slice(at + (mark ?? '').length))
  const broken = open === undefined ? [] : [open.text]
  if (!tag) return { lines: [...broken, withoutSpace(event)], open: undefined }
  const part = event.slice(0, at)
  if (tag[4]) return { lines: [...broken, part], open: undefined, unended: true }
  const piece = Number(tag[2])
  if (open !== undefined && piece === open.piece && open.text.endsWith(part)) return { lines: [], open } // doubled
  const follows = open === undefined || piece === open.piece + 1
  const text = (follows ? (open?.text ?? '') : '') + part
  const lines = follows ? [] : broken
  if (tag[1] === '=' || text.length > longestLine) {
    return { lines: [...lines, text], open: undefined, ...(tag[3] ? { unended: true } : {}) }
  }
  return { lines, open: { text, piece } }
}

/** The line that an event without pieces is: one of n spaces travels as n + 1, since an empty one would not arrive. */
export function withoutSpace(event: string): string {
  return event.charCodeAt(0) === 32 && /^ +$/.test(event) ? event.slice(1) : event
}
