import { existsSync } from 'node:fs'
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
