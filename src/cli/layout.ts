/** The columns of a text where a terminal does not say how many it has. */
export const usualWidth = 80
const [narrowest, widest] = [40, 120]
/** Where there are fewer columns than this, an option and its help take lines of their own. */
const leastForTwo = 60
const widestFlag = 28

/** The columns that a help text may take on a stream. */
export function widthOf(stream: { readonly columns?: number | undefined }): number {
  return Math.min(widest, Math.max(narrowest, stream.columns || usualWidth))
}

/**
 * Lays out a help text: lines that begin at the margin are paragraphs, those that are indented stay lines, and a tab in
 * one makes it a row of two columns with the other rows of its block.
 */
export function layOut(text: string, width = usualWidth): string {
  const blocks = text.trimEnd().split(/\n{2,}/)
  return `${blocks.map((block) => layOutBlock(block.split('\n'), width).join('\n')).join('\n\n')}\n`
}

function layOutBlock(lines: readonly string[], width: number): readonly string[] {
  const flags = lines.flatMap((line) => (line.includes('\t') ? [line.split('\t')[0] ?? ''] : []))
  const column = Math.max(0, ...flags.map((flag) => flag.length).filter((length) => length <= widestFlag + 2)) + 2
  const done: string[] = []
  let paragraph = ''
  const finish = (): void => {
    if (paragraph !== '') done.push(...wrap(paragraph, width, 0))
    paragraph = ''
  }
  for (const line of lines) {
    if (/^\S/.test(line) && !/:$/.test(line)) paragraph = paragraph === '' ? line : `${paragraph} ${line}`
    else {
      finish()
      done.push(
        ...(line.includes('\t')
          ? row(line, column, width)
          : wrap(line, width, (/^ */.exec(line)?.[0] ?? '').length + 2)),
      )
    }
  }
  finish()
  return done
}

function row(line: string, column: number, width: number): readonly string[] {
  const [flag = '', help = ''] = line.split('\t')
  if (width < leastForTwo) return [...wrap(flag, width, 4), ...wrap(`      ${help}`, width, 6)]
  if (flag.length + 2 > column) return [flag, ...wrap(`${' '.repeat(column)}${help}`, width, column)]
  return wrap(`${flag.padEnd(column)}${help}`, width, column)
}

/** Breaks one line at spaces; what follows is indented. A word that is wider than that stays whole. */
function wrap(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // A figure and its % stay together.
  for (const part of text.match(/ *\S+(?: %)?/g) ?? []) {
    if (line.trim() !== '' && line.length + part.length > width) {
      lines.push(line)
      line = ' '.repeat(indent) + part.trimStart()
    } else line += part
  }
  return [...lines, line]
}
