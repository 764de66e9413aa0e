/**
 * Text from outside, fit to stand in one line of ours: control characters, line and paragraph separators and
 * the characters that turn the direction of writing are replaced, and what is too long is cut.
 */
export function printable(text: string, limit = 200): string {
  const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  if (clean.length <= limit) return clean
  return `${clean.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` // not inside a character
}

/**
 * The known name nearest to a mistyped one, or undefined where none is near: at most a third of it may be wrong, or
 * two characters, and something of it must be right.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(Math.max(2, Math.ceil(name.length / 3)), name.length - 1) + 1
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** "1 line", "2 lines". */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`
}

// Levenshtein's, one row at a time.
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** One value in one line: the inverse of the shell's `printf %b`. */
export function escapeValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
