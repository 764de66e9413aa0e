import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

const gib = 1_024

// The least that Fargate has is 256 units and 512 MiB, and the most 32 vCPUs and 244 GB: a smaller number counts those.
const mostVcpus = 32
const mostGib = 244

/** Reads CPU units, or vCPUs as in `0.5 vCPU`. Whether Fargate has that size is for sizeProblem to say. */
export function readCpu(text: string): Reading<number> {
  const [, figures = '', unit = ''] = /^([\d.,]+) ?(cpu units|units|vcpus?|cpus?|cores?)?$/i.exec(text) ?? []
  const amount = amountOf(figures)
  const isVcpus = unit === '' ? amount <= mostVcpus : !/unit/i.test(unit)
  const units = isVcpus ? amount * gib : amount
  return isCount(units) ? { value: units } : expected('vCPUs such as 2 or 0.5, or CPU units such as 1024', text)
}

/** Reads MiB, or GB as in `2 GB`, by which AWS means GiB. */
export function readMemory(text: string): Reading<number> {
  const [, figures = '', unit = ''] = /^([\d.,]+) ?([gm](?:i?b|i)?)?$/i.exec(text) ?? []
  const amount = amountOf(figures)
  const isGib = unit === '' ? amount <= mostGib : /^g/i.test(unit)
  const mib = isGib ? amount * gib : amount
  return isCount(mib) ? { value: mib } : expected('a size such as 4 GB, or MiB such as 4096', text)
}

/** What Fargate gives where nothing is asked for, in GiB; it takes no request for just that. */
export const ownStorage = 20

/** Reads GiB of disk. Fargate gives 20 to 200. */
export function readEphemeralStorage(text: string): Reading<number> {
  const [, figures = ''] = /^(\d{1,7}) ?(?:g(?:i?b|i)?)?$/i.exec(text) ?? []
  const size = Number(figures)
  return size >= ownStorage && size <= 200 ? { value: size } : expected('whole GiB from 20 to 200, such as 50', text)
}

/** Digits, in groups of three or not, with or without a fraction; NaN for anything else. */
function amountOf(figures: string): number {
  return /^(\d{1,7}|\d{1,3}(,\d{3}){1,2}|\d{0,4}\.\d{1,5})$/.test(figures)
    ? Number(figures.replaceAll(',', ''))
    : Number.NaN
}

const isCount = (amount: number): boolean => Number.isInteger(amount) && amount > 0

const architectures = {
  x86_64: /^(linux\/)?(x86[_-]64|amd64|x64)$/i,
  arm64: /^(linux\/)?(arm64(\/v8)?|aarch64)$/i,
} as const

/** Reads the name of an architecture: Fargate's own, or one that uname, Docker or Go have for it. */
export function readArchitecture(text: string): Reading<keyof typeof architectures> {
  for (const name of ['x86_64', 'arm64'] as const) if (architectures[name].test(text)) return { value: name }
  return expected('x86_64 or arm64', text)
}

/** The names of architectures that an editor may offer, and others that it takes. */
export const architectureNames = [
  ['x86_64', 'arm64'],
  ['x86-64', 'amd64', 'aarch64'],
] as const

const secondsIn = { d: 86_400, h: 3_600, m: 60, s: 1 } as const
const longestSeconds = 30 * secondsIn.d
const part = (unit: string): string => `(?:(\\d{1,9}) ?(?:${unit}) ?)?`
const parts = [part('d|days?'), part('h|hrs?|hours?'), part('m|mins?|minutes?'), part('s|secs?|seconds?')].join('')

/** A time as it may be written, for an editor as well; it is still to be more than nothing. */
export const timeForm = '^(?=.*[1-9])(?:\\d{1,9}|(?=\\d)'.concat(parts.replaceAll('(\\d', '(?:\\d'), ')$')
const time = new RegExp(`^(?=\\d)${parts}$`)

/** Reads a time: whole seconds, or parts with units, such as `90s`, `1h30m` or `2 h 5 min`. */
export function readSeconds(text: string): Reading<number> {
  const found = time.exec(text)?.slice(1)
  const units = Object.values(secondsIn)
  const seconds = /^\d{1,9}$/.test(text)
    ? Number(text)
    : found?.reduce((sum, amount, at) => sum + Number(amount ?? 0) * (units[at] ?? 0), 0)
  if (seconds === undefined) return expected('a time such as 90s, 30m or 1h30m, or whole seconds', text)
  if (seconds > 0 && seconds <= longestSeconds) return { value: seconds }
  return { problem: `must be between 1s and 720h, not "${printable(text)}".` }
}

/** A time to the second, so that it is read as the same. */
export function showSeconds(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60]
  return [h > 0 ? `${h} h` : '', m > 0 ? `${m} min` : '', s > 0 ? `${s} s` : ''].filter((one) => one !== '').join(' ')
}

/** CPU units as vCPUs, where a person would. */
export const showCpu = (units: number): string => (units % 256 === 0 ? `${units / gib} vCPU` : `${units} units`)

/** Memory in GB where that is exact. */
export const showMemory = (mib: number): string => (mib % 512 === 0 ? `${mib / gib} GB` : `${mib} MiB`)

function expected(what: string, text: string): { readonly problem: string } {
  return { problem: `must be ${what}, not "${printable(text)}".` }
}
