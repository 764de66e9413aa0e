import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { costOf, prices } from '../../../src/core/aws/prices.ts'
import { inProject } from '../../support/project.ts'

const page = readFileSync(inProject('docs/cost.md'), 'utf8')
const size = (vcpu: number, gb: number, architecture: 'x86_64' | 'arm64') => ({
  ...{ cpu: vcpu * 1_024, memory: gb * 1_024, architecture },
  ephemeralStorage: undefined,
})

describe('the prices of Fargate', () => {
  it('are those of the page about cost, by the hour and for ten minutes', () => {
    const rows = [...page.matchAll(/^\| (\d+) vCPU, (\d+) GB[^|]*\| \$(\S+) \| \$(\S+) \| \$(\S+) \|$/gm)]
    expect(rows.length).toBeGreaterThan(3)
    for (const [, vcpu, gb, hour, arm, tenMinutes] of rows) {
      const [cpu, memory] = [Number(vcpu), Number(gb)]
      const costs = [costOf(size(cpu, memory, 'x86_64'), 3_600), costOf(size(cpu, memory, 'arm64'), 3_600)]
      for (const [at, shown] of [hour, arm].entries())
        expect(Math.abs((costs[at] ?? 0) - Number(shown))).toBeLessThan(5.01e-4)
      expect(Math.abs(costOf(size(cpu, memory, 'x86_64'), 600) - Number(tenMinutes))).toBeLessThan(5.01e-4)
    }
  })

  it('are those of the page for each part, with their region and their source', () => {
    const { x86_64, arm64 } = prices.hourly
    for (const price of [x86_64.vcpu, x86_64.gb, arm64.vcpu, arm64.gb, prices.hourlyDiskGb])
      expect(page).toContain(`$${price}`)
    expect(page).toContain(prices.region)
    expect(page).toContain(prices.source)
    expect(prices.date).toMatch(/^\d{4}-\d\d$/)
  })

  it.each([
    [0, 0],
    [1, 60],
    [60, 60],
    [61, 61],
  ])('bill %d seconds as %d', (seconds, billed) => {
    const machine = size(1, 2, 'x86_64')
    expect(costOf(machine, seconds)).toBeCloseTo((costOf(machine, 3_600) * billed) / 3_600, 12)
  })
})
