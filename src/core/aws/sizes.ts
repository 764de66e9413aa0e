import { showCpu, showMemory } from '../settings/amounts.ts'

/** A task's share of a machine: CPU units (1,024 are one vCPU) and MiB of memory. */
export interface Size {
  readonly cpu: number
  readonly memory: number
}

/** Which of the two inputs is wrong, and how; it fits a Problem. */
export interface SizeProblem {
  readonly where: 'cpu' | 'memory'
  readonly message: string
}

interface Row {
  readonly cpu: number
  /** MiB, ascending. */
  readonly memory: readonly number[]
  /** MiB between two sizes, where it is the same for all. */
  readonly step?: number
}

const gib = 1_024

const stepped = (cpu: number, [from, to]: readonly [number, number], step: number): Row => ({
  cpu,
  memory: Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * gib),
  step: step * gib,
})

// "Amazon ECS task CPU and memory" in AWS's developer guide. The last row is new, and not in all of AWS's own documents.
const rows: readonly Row[] = [
  { cpu: 256, memory: [512, gib, 2 * gib] },
  stepped(512, [1, 4], 1),
  stepped(1_024, [2, 8], 1),
  stepped(2_048, [4, 16], 1),
  stepped(4_096, [8, 30], 1),
  stepped(8_192, [16, 60], 4),
  stepped(16_384, [32, 120], 8),
  { cpu: 32_768, memory: [60 * gib, 120 * gib, 244 * gib] },
]
const largestSettledCpu = 16_384

/**
 * What is certainly wrong with a size, with the nearest that are right. AWS adds sizes at the upper end: what lies
 * beyond those known here is for AWS to judge.
 */
export function sizeProblem({ cpu, memory }: Size): SizeProblem | undefined {
  if (cpu > largestSettledCpu) return undefined
  const row = rows.find((row) => row.cpu === cpu)
  if (!row) {
    const sizes = rows.map((row) => row.cpu)
    const message = `${showCpu(cpu)} is not a size that Fargate has; ${theNearest(cpu, sizes, showCpu)} (${listed(sizes, showCpu)}).`
    return { where: 'cpu', message }
  }
  if (row.memory.includes(memory) || memory > (row.memory.at(-1) ?? 0)) return undefined
  const message = `${showMemory(memory)} is not a size that goes with ${showCpu(cpu)}; ${theNearest(memory, row.memory, showMemory)} (${range(row)}).`
  return { where: 'memory', message }
}

/** The one or two known sizes next to what was asked for; a known size is its own and only neighbour. */
export function nearestSizes({ cpu, memory }: Size): readonly Size[] {
  const cpus = neighbours(
    cpu,
    rows.map((row) => row.cpu),
  )
  const near = cpus.flatMap((cpu) => {
    const row = rows.find((row) => row.cpu === cpu)
    return neighbours(memory, row?.memory ?? []).map((memory) => ({ cpu, memory }))
  })
  return near.toSorted((a, b) => Math.abs(a.memory - memory) - Math.abs(b.memory - memory)).slice(0, 2)
}

/** "1 vCPU with 2 GB". */
export const describeSize = ({ cpu, memory }: Size): string => `${showCpu(cpu)} with ${showMemory(memory)}`

function neighbours(size: number, sizes: readonly number[]): readonly number[] {
  if (sizes.includes(size)) return [size]
  const below = sizes.findLast((known) => known < size)
  const above = sizes.find((known) => known > size)
  return [below, above].filter((known) => known !== undefined)
}

type Show = (size: number) => string

function theNearest(size: number, sizes: readonly number[], show: Show): string {
  const near = neighbours(size, sizes).map(show)
  return near.length === 1 ? `the nearest is ${near[0]}` : `the nearest are ${near.join(' and ')}`
}

function range({ memory, step }: Row): string {
  if (step === undefined) return listed(memory, showMemory)
  return `from ${showMemory(memory[0] ?? 0)} to ${showMemory(memory.at(-1) ?? 0)} in steps of ${showMemory(step)}`
}

const listed = (sizes: readonly number[], show: Show): string => `there are ${sizes.map(show).join(', ')}`
