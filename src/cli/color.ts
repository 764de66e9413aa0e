import type { Terminal } from './terminal.ts'

/** A text in red. */
export const red = (text: string): string => `\u001b[31m${text}\u001b[39m`

/**
 * Whether what went wrong is coloured: as it is wanted, else where stderr is a terminal that does colours, and
 * https://no-color.org is not asked for.
 */
export const isColoured = (wanted: boolean | undefined, { env, stderr }: Pick<Terminal, 'env' | 'stderr'>): boolean =>
  wanted ?? (stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb')

/** What a command line wants of colour, also where its other words are wrong. */
export function wantedColor(argv: readonly string[]): boolean | undefined {
  const end = argv.indexOf('--')
  const last = argv.slice(0, end < 0 ? undefined : end).findLast((word) => word === '--color' || word === '--no-color')
  return last === undefined ? undefined : last === '--color'
}
