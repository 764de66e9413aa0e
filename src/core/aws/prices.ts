import type { Architecture } from '../settings/kinds.ts'
import type { Container } from './place.ts'

/**
 * What Fargate bills for Linux, in US dollars an hour, on demand. Spot is up to 70 % less; its price moves. Other regions
 * have prices of their own, most of them higher. A public IPv4 address, logs and a NAT gateway are billed beside it.
 */
export const prices = {
  source: 'https://aws.amazon.com/fargate/pricing/',
  region: 'us-east-1',
  date: '2026-03',
  hourly: { x86_64: { vcpu: 0.04048, gb: 0.004445 }, arm64: { vcpu: 0.03238, gb: 0.00356 } },
  /** Of disk beyond what is free, a GB. */
  hourlyDiskGb: 0.000111,
  freeDiskGb: 20,
  /** The least that is billed. */
  leastSeconds: 60,
} as const satisfies { readonly hourly: Readonly<Record<Architecture, object>>; readonly [key: string]: unknown }

/** How many seconds are billed for some: none for none, and a minute at least for any. */
export const billedFor = (seconds: number): number => (seconds <= 0 ? 0 : Math.max(seconds, prices.leastSeconds))

/** What some seconds of a machine cost on demand, about, in dollars. */
export function costOf(
  { cpu, memory, architecture, ephemeralStorage = prices.freeDiskGb }: MachineSize,
  seconds: number,
): number {
  const { vcpu, gb } = prices.hourly[architecture]
  const disk = Math.max(0, ephemeralStorage - prices.freeDiskGb) * prices.hourlyDiskGb
  const hourly = (cpu / 1_024) * vcpu + (memory / 1_024) * gb + disk
  return (hourly * billedFor(seconds)) / 3_600
}

/** What of a machine is billed. */
export type MachineSize = Pick<Container, 'cpu' | 'memory' | 'architecture' | 'ephemeralStorage'>
