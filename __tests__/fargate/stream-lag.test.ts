import { describe, expect, it } from '@jest/globals'
import type { Lateness } from '../../emulator/behaviour.ts'
import { playRun } from '../support/fargate-script.ts'

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`)

/** Sixty lines; the last five come in the last 0.2 s. */
const sixty = numbered(60)

describe('the log of a run on Fargate', () => {
  it.each([1, 2, 5, 10, 30])('arrives whole and in order, with every page %i s late', async (lag) => {
    const { output, result, afterReadableSeconds } = await playRun({
      task: { lines: sixty, code: 3 },
      times: { between: 0.04 },
      aws: { timing: { ingestionLag: [lag / 2, lag] } },
    })
    expect(output.printed).toEqual(sixty)
    expect(output.warnings).toEqual([])
    expect(result?.verdict.exitCode).toBe(3)
    expect(afterReadableSeconds).toBeLessThanOrEqual(1.5)
  })

  it.each([
    ['empty pages', { empty: 0.6 }, {}],
    ['pages that overlap', { overlap: 0.8 }, {}],
    ['both', { empty: 0.5, overlap: 0.5 }, {}],
    ['a stream that appears late', {}, { streamLag: 40 }],
  ])('arrives whole and in order, with %s', async (_what, troubles, timing) => {
    const lines = numbered(2_000)
    const { output, result } = await playRun({
      task: { lines, code: 0 },
      times: { between: 0.05 },
      aws: { troubles, timing },
    })
    expect(output.printed).toEqual(lines)
    expect(output.warnings).toEqual([])
    expect(result?.verdict.status).toBe('success')
  })

  it('whose lines are all the same is printed as often as they were written, though pages overlap', async () => {
    const lines = Array.from({ length: 600 }, () => 'the same')
    const { output } = await playRun({
      task: { lines },
      times: { between: 0.1 },
      aws: { troubles: { overlap: 0.8 } },
    })
    expect(output.printed).toEqual(lines)
    expect(output.warnings).toEqual([])
  })

  it('is read as long as lines come, also when the task has stopped before the first can be read', async () => {
    const { output, result } = await playRun({
      task: { lines: sixty, code: 1 },
      aws: { timing: { ingestionLag: 25, deprovisioning: 1 } },
    })
    expect(output.printed).toEqual(sixty)
    expect(result?.verdict.exitCode).toBe(1)
  })
})

/** The batch with this line comes so many seconds late, and all that comes behind it is there before it. */
const late = (text: string, seconds: number, place: Lateness['place']): Lateness => ({
  place,
  lateBy: ({ texts }) => (texts.includes(text) ? seconds : 0),
})

describe('a batch that comes after the last word', () => {
  it('is waited for, and printed as late', async () => {
    const { output, result } = await playRun({
      task: { lines: sixty, code: 3 },
      times: { between: 0.5, ends: 40 },
      troubles: { lateness: late('line 60', 15, 'after-the-token') },
    })
    expect(new Set(output.printed)).toEqual(new Set(sixty))
    expect(output.printed).toHaveLength(60)
    expect(output.all).toContainEqual(expect.stringMatching(/^\d+ lines? arrived late:$/))
    expect(output.all.indexOf('line 60')).toBeGreaterThan(output.all.findIndex((text) => text.endsWith('late:')))
    expect(result?.verdict.exitCode).toBe(3)
  })

  it('is found by reading again where it lies behind what was read already', async () => {
    const { output, result } = await playRun({
      task: { lines: sixty, code: 3 },
      times: { between: 0.5, ends: 40 },
      troubles: { lateness: late('line 60', 15, 'behind-the-token') },
    })
    expect(new Set(output.printed)).toEqual(new Set(sixty))
    expect(output.printed).toHaveLength(60)
    expect(output.all).toContainEqual(expect.stringMatching(/^\d+ lines? arrived late:$/))
    expect(result?.verdict.exitCode).toBe(3)
  })

  it.each(['after-the-token', 'behind-the-token'] as const)('is given up where it never comes: %s', async (place) => {
    const { output, result, seconds } = await playRun({
      task: { lines: sixty, code: 3 },
      times: { between: 0.5, ends: 40 },
      troubles: { lateness: late('line 60', 100_000, place) },
    })
    expect(output.printed).toEqual(sixty.slice(0, output.printed.length))
    const missing = 60 - output.printed.length
    expect(missing).toBeGreaterThan(0)
    expect(output.warnings.join('\n')).toContain(
      `${missing} line${missing === 1 ? ' is' : 's are'} missing from the log`,
    )
    expect(result?.verdict.exitCode).toBe(3)
    expect(seconds).toBeLessThan(300)
  })
})

describe('a batch in the middle that comes late', () => {
  const lines = numbered(20_000)

  it('and behind what was read already is found by the marks, and printed once, as late', async () => {
    const { output, result } = await playRun({
      task: { lines, code: 0 },
      times: { between: 0.01 },
      troubles: { lateness: late('line 6000', 20, 'behind-the-token') },
    })
    expect(output.printed).toHaveLength(lines.length)
    expect(new Set(output.printed).size).toBe(lines.length)
    expect(output.all.some((text) => text.endsWith('arrived late:'))).toBe(true)
    expect(output.warnings.filter((text) => text.includes('missing'))).toEqual([])
    expect(result?.verdict.status).toBe('success')
  })

  it('and is read behind later marks is printed once, and the log says between which marks the order is wrong', async () => {
    const { output, result } = await playRun({
      task: { lines, code: 0 },
      times: { between: 0.01 },
      troubles: { lateness: late('line 6000', 40, 'after-the-token') },
    })
    expect(output.printed).toHaveLength(lines.length)
    expect(new Set(output.printed).size).toBe(lines.length)
    expect(output.warnings).toEqual([
      'Lines between line 4096 and line 12288 are out of order, or as many of them are missing as came twice.',
    ])
    expect(result?.verdict.status).toBe('success')
  })
})
