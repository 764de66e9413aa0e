import { describe, expect, it } from '@jest/globals'
import { describeSize, nearestSizes, sizeProblem } from '../../../src/core/aws/sizes.ts'
import { readCpu, readEphemeralStorage, readMemory } from '../../../src/core/settings/amounts.ts'

describe('a size', () => {
  it.each([
    ['1024', 1_024],
    ['1 vCPU', 1_024],
    ['0.5 vCPU', 512],
    ['.25vcpu', 256],
    ['2 vCPUs', 2_048],
    ['4', 4_096],
    ['.5', 512],
    ['0.25', 256],
    ['32', 32_768],
    ['33', 33],
    ['2 cores', 2_048],
    ['1,024 CPU units', 1_024],
    ['16,384', 16_384],
  ])('of cpu %j is %d units', (text, units) => {
    expect(readCpu(text)).toEqual({ value: units })
  })

  it.each(['0', '-1', '1 GB', ' vCPU', 'vCPU', '0 vCPU', '0.0001 vCPU', '1e3', '12345678', '1,02', '1.vCPU'])(
    'of cpu is not %j',
    (text) => {
      expect(readCpu(text)).toEqual({
        problem: `must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "${text}".`,
      })
    },
  )

  it.each([
    ['2048', 2_048],
    ['2 GB', 2_048],
    ['0.5GB', 512],
    ['2 GiB', 2_048],
    ['4G', 4_096],
    ['4Gi', 4_096],
    ['8', 8_192],
    ['0.5', 512],
    ['244', 249_856],
    ['245', 245],
    ['2,048 MiB', 2_048],
    ['512M', 512],
  ])('of memory %j is %d MiB', (text, mib) => {
    expect(readMemory(text)).toEqual({ value: mib })
  })

  it.each(['0', '2 TB', 'GB', '0 GB', '2 vCPU', '0.0001 GB'])('of memory is not %j', (text) => {
    expect(readMemory(text)).toEqual({ problem: `must be a size such as 4 GB, or MiB such as 4096, not "${text}".` })
  })

  it.each([
    ['21', { value: 21 }],
    ['200', { value: 200 }],
    ['20', { value: 20 }],
    ['50GB', { value: 50 }],
    ['50 GiB', { value: 50 }],
    ['50 GB', { value: 50 }],
    ['19', { problem: 'must be whole GiB from 20 to 200, such as 50, not "19".' }],
    ['201', { problem: 'must be whole GiB from 20 to 200, such as 50, not "201".' }],
    ['50 TB', { problem: 'must be whole GiB from 20 to 200, such as 50, not "50 TB".' }],
  ])('of storage %j is read', (text, reading) => {
    expect(readEphemeralStorage(text)).toEqual(reading)
  })
})

describe('the sizes next to a pair', () => {
  it('are two at the most, with the memory nearest to what was asked for', () => {
    expect(nearestSizes({ cpu: 1_500, memory: 5_000 })).toEqual([
      { cpu: 1_024, memory: 5_120 },
      { cpu: 2_048, memory: 5_120 },
    ])
  })
})

describe('a pair of cpu and memory', () => {
  it.each([
    [256, 512],
    [256, 2_048],
    [512, 4_096],
    [1_024, 2_048],
    [2_048, 16_384],
    [4_096, 30_720],
    [8_192, 16_384],
    [8_192, 61_440],
    [16_384, 122_880],
  ])('of %d and %d is one that Fargate has', (cpu, memory) => {
    expect(sizeProblem({ cpu, memory })).toBeUndefined()
    expect(nearestSizes({ cpu, memory })).toEqual([{ cpu, memory }])
  })

  it.each([
    [16_385, 1],
    [32_768, 61_440],
    [65_536, 500_000],
    [1_024, 9_000],
    [256, 4_096],
    [16_384, 131_072],
  ])('of %d and %d may be one that AWS has added', (cpu, memory) => {
    expect(sizeProblem({ cpu, memory })).toBeUndefined()
  })

  it.each([
    [
      1_024,
      3_000,
      'memory',
      '3000 MiB is not a size that goes with 1 vCPU; the nearest are 2 GB and 3 GB (from 2 GB to 8 GB in steps of 1 GB).',
    ],
    [
      1_024,
      512,
      'memory',
      '0.5 GB is not a size that goes with 1 vCPU; the nearest is 2 GB (from 2 GB to 8 GB in steps of 1 GB).',
    ],
    [
      256,
      600,
      'memory',
      '600 MiB is not a size that goes with 0.25 vCPU; the nearest are 0.5 GB and 1 GB (there are 0.5 GB, 1 GB, 2 GB).',
    ],
    [
      16_384,
      1_024,
      'memory',
      '1 GB is not a size that goes with 16 vCPU; the nearest is 32 GB (from 32 GB to 120 GB in steps of 8 GB).',
    ],
    [
      8_192,
      17_408,
      'memory',
      '17 GB is not a size that goes with 8 vCPU; the nearest are 16 GB and 20 GB (from 16 GB to 60 GB in steps of 4 GB).',
    ],
    [
      1_024,
      5_000,
      'memory',
      '5000 MiB is not a size that goes with 1 vCPU; the nearest are 4 GB and 5 GB (from 2 GB to 8 GB in steps of 1 GB).',
    ],
    [
      1_000,
      2_048,
      'cpu',
      '1000 units is not a size that Fargate has; the nearest are 0.5 vCPU and 1 vCPU (there are 0.25 vCPU, 0.5 vCPU, 1 vCPU, 2 vCPU, 4 vCPU, 8 vCPU, 16 vCPU, 32 vCPU).',
    ],
    [
      1,
      2_048,
      'cpu',
      '1 units is not a size that Fargate has; the nearest is 0.25 vCPU (there are 0.25 vCPU, 0.5 vCPU, 1 vCPU, 2 vCPU, 4 vCPU, 8 vCPU, 16 vCPU, 32 vCPU).',
    ],
  ])('of %d and %d is refused with what is near', (cpu, memory, where, message) => {
    expect(sizeProblem({ cpu, memory })).toEqual({ where, message })
  })

  it.each([
    [1_024, 3_000, ['1 vCPU with 3 GB', '1 vCPU with 2 GB']],
    [1_000, 2_048, ['0.5 vCPU with 2 GB', '1 vCPU with 2 GB']],
    [1_024, 100_000, ['1 vCPU with 8 GB']],
    [99_999, 249_856, ['32 vCPU with 244 GB']],
    [32_768, 65_536, ['32 vCPU with 60 GB', '32 vCPU with 120 GB']],
  ])('of %d and %d has known neighbours', (cpu, memory, sizes) => {
    expect(nearestSizes({ cpu, memory }).map(describeSize)).toEqual(sizes)
  })
})
