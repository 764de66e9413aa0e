/** A place in a settings file. */
export interface Position {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column?: number
}

/** The place that a problem's `where` names, as a file's own problems (`FILE:3:10`) and settings from it (`cpu (FILE:3)`) have it. */
export function positionIn(where: string): Position | undefined {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? /\(([^()]+):(\d+)\)$/.exec(where) ?? []
  if (file === undefined) return undefined
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) }
}
