// A quote with the backslashes before it, blanks, or what is neither.
const token = /(\\*)"|([ \t]+)|(?:\\+(?![\\"])|[^\\" \t])+/g

/**
 * Splits a command line into its words as the runner does where `shell:` is one: by blanks and tabs outside of double
 * quotes; two double quotes within quotes are one, and backslashes escape only before a double quote (the rules of
 * .NET's `ProcessStartInfo.Arguments`).
 */
export function splitWords(text: string): readonly string[] {
  const words: string[] = []
  let word: string | undefined
  let isQuoted = false
  let endOfQuote = -1
  for (const { 0: found, 1: backslashes, 2: blanks, index } of text.matchAll(token)) {
    if (blanks !== undefined && !isQuoted) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (backslashes === undefined) word = (word ?? '') + found
    else {
      word = (word ?? '') + '\\'.repeat(backslashes.length / 2)
      if (backslashes.length % 2 === 1) word += '"'
      else {
        // The second of two within quotes: the first had seemed to end them.
        if (!isQuoted && backslashes === '' && index === endOfQuote) word += '"'
        endOfQuote = index + found.length
        isQuoted = !isQuoted
      }
    }
  }
  return word === undefined ? words : [...words, word]
}

/** A command line that splitWords takes apart into just these words. */
export const joinWords = (words: readonly string[]): string => words.map(quoted).join(' ')

// Backslashes count only before a quote, so those in front of one, and those at the end of what is quoted, are doubled.
function quoted(word: string): string {
  if (word !== '' && !/[\s"]/.test(word)) return word
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`
}
