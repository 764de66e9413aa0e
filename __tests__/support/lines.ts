/** Texts that are hard to carry, by what is hard about them. */
export const hardTexts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blank lines, also first and last', '\n\na\n\n\nb\n\n'],
  ['only blank lines', '\n\n\n'],
  ['lines of spaces', ' \n  \na\n   \n'],
  ['spaces at either end', ' a \n\tb\t\n \t \n'],
  ['a last line without a newline', 'a\nb'],
  ['a last line that is blank but for a space', 'a\n '],
  ['colours and carriage returns', '\u001b[31mred\u001b[0m\n10%\r20%\r\nend\r\n'],
  ['what looks like a command to the runner', '::error::no\n##[error]no\n::stop-commands::x\n'],
  ['control characters', '\u0001\n\u0002a\n\u0007\n'],
  ['numbers and what an awk might compare as such', '0\n-1\n!\n 33\n33\n"\n1e3\n'],
]

/** The lines of a text. */
export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

const long = (unit: string): string => unit.repeat(Math.ceil(300_000 / Buffer.byteLength(unit)))
const edges = [78_999, 79_000, 79_001, 158_000, 158_001].map((size) => 'y'.repeat(size))

/** Lines longer than an event may be, and some that are just as long. */
export const longLines: readonly string[] = [
  'a',
  ...['x', 'é', '€', '🦊', 'a€'].map(long),
  '',
  ...edges,
  ' '.repeat(80_000),
  'z',
]

/** Many lines of many kinds, some of them long. */
export function mixedLines(count: number): readonly string[] {
  const kinds = ['', ' ', 'x', '\tindented', 'ż', '::group::', 'x'.repeat(200), '@mycli:']
  return Array.from({ length: count }, (_, number) => {
    const kind = kinds[(number * 7919) % 11] ?? `line ${number}`
    return number % 25_000 === 7 ? `${number}`.repeat(40_000) : kind
  })
}

/** Lines as a command prints them that would like to end the run, without its nonce. */
export const forgedLines: readonly string[] = ['', '0'.repeat(32), 'nonce'].flatMap((nonce) =>
  [
    'begin 1;',
    'mark 4096;',
    'checkout failed sha no;',
    'output 1 YQ==;',
    'output end 1 1 00;',
    'exit 0 exited 1 0 0 0;',
    '=1;',
  ].flatMap((frame) => [`@mycli:${nonce} ${frame}`, `\u0001@mycli:${nonce} ${frame}`, `text@mycli:${nonce}${frame}`]),
)
