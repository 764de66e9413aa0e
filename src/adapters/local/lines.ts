import { isUtf8 } from 'node:buffer'

const newline = 10
const replacement = 0xfffd

/**
 * Cuts a byte stream into lines of text, for each call those that are complete. A byte that belongs to no character
 * becomes U+FFFD, one for each, as on the way through CloudWatch (Go's encoding/json); Node's own decoder would
 * make one of several.
 */
export function lineReader(): { push(chunk: Buffer): readonly string[]; end(): readonly string[] } {
  let parts: Buffer[] = []
  return {
    push(chunk) {
      const last = chunk.lastIndexOf(newline)
      if (last < 0) {
        parts.push(chunk)
        return []
      }
      const whole = parts.length === 0 ? chunk.subarray(0, last) : Buffer.concat([...parts, chunk.subarray(0, last)])
      parts = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : []
      return decode(whole).split('\n')
    },
    end() {
      const rest = Buffer.concat(parts)
      parts = []
      return rest.length > 0 ? [decode(rest)] : []
    },
  }
}

/** UTF-8 to text, with one U+FFFD for each byte that is not part of a valid character. */
export function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const pieces: string[] = []
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      pieces.push(bytes.toString('utf8', from, at), String.fromCharCode(replacement))
      from = at + 1
    }
    at += length || 1
  }
  pieces.push(bytes.toString('utf8', from))
  return pieces.join('')
}

// How many bytes the valid character at this place has; 0 where there is none.
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0
}
