/** What goes with each number of CPU units: from, to and step in MiB, or just these. "Task CPU and memory" in the ECS developer guide. */
const gib = 1_024
const sizes: Readonly<Record<number, readonly number[]>> = {
  256: [512, gib, 2 * gib],
  512: steps(1, 4, 1),
  1024: steps(2, 8, 1),
  2048: steps(4, 16, 1),
  4096: steps(8, 30, 1),
  8192: steps(16, 60, 4),
  16384: steps(32, 120, 8),
  32768: [60 * gib, 120 * gib, 244 * gib],
}

/** Whether Fargate has machines of a size, in either form that ECS takes: `1024` or `1 vCPU`, `2048` or `2 GB`. */
export function isFargateSize(cpu: string | undefined, memory: string | undefined): boolean {
  return (sizes[units(cpu, 'vcpu')] ?? []).includes(units(memory, 'gb'))
}

function units(text: string | undefined, unit: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([a-z]+)?$/i.exec(text ?? '')
  if (!match || (match[2] !== undefined && match[2].toLowerCase() !== unit)) return Number.NaN
  return Number(match[1]) * (match[2] === undefined ? 1 : gib)
}

function steps(low: number, high: number, step: number): readonly number[] {
  return Array.from({ length: (high - low) / step + 1 }, (_, index) => (low + index * step) * gib)
}
