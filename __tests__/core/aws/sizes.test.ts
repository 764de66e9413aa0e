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
      '3,000 MiB is not a size that goes with 1,024 CPU units; the nearest are 2,048 and 3,072 (from 2,048 to 8,192 in steps of 1,024).',
    ],
    [
      1_024,
      512,
      'memory',
      '512 MiB is not a size that goes with 1,024 CPU units; the nearest is 2,048 (from 2,048 to 8,192 in steps of 1,024).',
    ],
    [
      256,
      600,
      'memory',
      '600 MiB is not a size that goes with 256 CPU units; the nearest are 512 and 1,024 (there are 512; 1,024; 2,048).',
    ],
    [
      16_384,
      1_024,
      'memory',
      '1,024 MiB is not a size that goes with 16,384 CPU units; the nearest is 32,768 (from 32,768 to 122,880 in steps of 8,192).',
    ],
    [
      8_192,
      17_408,
      'memory',
      '17,408 MiB is not a size that goes with 8,192 CPU units; the nearest are 16,384 and 20,480 (from 16,384 to 61,440 in steps of 4,096).',
    ],
    [
      1_024,
      5_000,
      'memory',
      '5,000 MiB is not a size that goes with 1,024 CPU units; the nearest are 4,096 and 5,120 (from 2,048 to 8,192 in steps of 1,024).',
    ],
    [
      1_000,
      2_048,
      'cpu',
      '1,000 CPU units are not a size that Fargate has; the nearest are 512 and 1,024 (there are 256; 512; 1,024; 2,048; 4,096; 8,192; 16,384; 32,768).',
    ],
    [
      1,
      2_048,
      'cpu',
      '1 CPU units are not a size that Fargate has; the nearest is 256 (there are 256; 512; 1,024; 2,048; 4,096; 8,192; 16,384; 32,768).',
    ],
  ])('of %d and %d is refused with what is near', (cpu, memory, where, message) => {
    expect(sizeProblem({ cpu, memory })).toEqual({ where, message })
  })

  it.each([
    [1_024, 3_000, ['1,024 CPU units with 3,072 MiB', '1,024 CPU units with 2,048 MiB']],
    [1_000, 2_048, ['512 CPU units with 2,048 MiB', '1,024 CPU units with 2,048 MiB']],
    [1_024, 100_000, ['1,024 CPU units with 8,192 MiB']],
    [99_999, 249_856, ['32,768 CPU units with 249,856 MiB']],
    [32_768, 65_536, ['32,768 CPU units with 61,440 MiB', '32,768 CPU units with 122,880 MiB']],
  ])('of %d and %d has known neighbours', (cpu, memory, sizes) => {
    expect(nearestSizes({ cpu, memory }).map(describeSize)).toEqual(sizes)
  })
})
