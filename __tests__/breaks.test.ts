import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { inProject } from './support/project.ts'

interface Break {
  readonly file: string
  readonly find: string
  readonly replace: string
  readonly tests: readonly string[]
}

const lists = (await import(inProject('mutation/lists.mjs'))) as {
  readBreaks(): Promise<readonly Break[]>
  problemOf(one: Break): string | undefined
}
const breaks = await lists.readBreaks()

/** A line of a file in which a mutant makes no difference, and what becomes what in it. */
interface Equivalent {
  readonly line: string
  readonly changes: readonly (readonly [string, string])[]
}

const { default: equivalents } = (await import(inProject('mutation/stryker/equivalents.mjs'))) as {
  readonly default: Readonly<Record<string, readonly Equivalent[]>>
}

/** What an entry names that does not stand in its file. */
function goneFrom(file: string, { line, changes }: Equivalent): readonly string[] {
  const text = existsSync(inProject(file)) ? readFileSync(inProject(file), 'utf8') : ''
  if (!text.split('\n').some((one) => one.trim() === line)) return [`${file}: ${line}`]
  return changes.filter(([from]) => !text.includes(from)).map(([from]) => `${file}: ${line}: ${from}`)
}

describe('the lists of small breaks', () => {
  it('fit the code: each place is there, once', () => {
    expect(breaks.length).toBeGreaterThan(150)
    expect(breaks.flatMap((one) => lists.problemOf(one) ?? [])).toEqual([])
  })

  it('name tests that exist', () => {
    const names = new Set(breaks.flatMap(({ tests }) => tests))
    expect([...names].filter((name) => !existsSync(inProject(`__tests__/${name}.test.ts`)))).toEqual([])
  })
})

describe('the list of equivalent mutants', () => {
  const entries = Object.entries(equivalents).flatMap(([file, ones]) => ones.map((one) => ({ file, one })))

  it('fits the code: the line of each entry, and what is changed in it, still stand in its file', () => {
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.flatMap(({ file, one }) => goneFrom(file, one))).toEqual([])
  })

  it.each<[string, string, Equivalent]>([
    ['a file', 'src/core/gone.ts', { line: 'a', changes: [] }],
    ['a line', 'src/core/text.ts', { line: 'export', changes: [] }],
    ['what is changed', 'src/core/log/stream.ts', { line: 'seen += 1', changes: [['seen += 2', 'seen -= 2']] }],
  ])('would be found to name %s that is gone', (_what, file, one) => {
    expect(goneFrom(file, one)).toHaveLength(1)
  })
})
