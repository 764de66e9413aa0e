import type { Account } from './account.ts'
import { AwsError } from './errors.ts'

/** A parsed request. */
export type Input = Readonly<Record<string, unknown>>

/** One documented constraint on a request. */
export interface Constraint {
  /** Such as `ecs:RunTask`. */
  readonly operation: string
  /** In a few words, what must be so. */
  readonly what: string
  /** Where it is documented: a shape of the service models of the SDK, or a page of the guides. */
  readonly source: string
  /** What AWS answers to a request that breaks it. */
  readonly error: { readonly name: string; readonly status: number }
  /** Whether a request keeps it; `known` is what the account has. */
  keeps(input: Input, known: Account): boolean
  /** The same request, broken in this one point. */
  breaking(valid: Input): Input
}

/** What the rows of a table have in common. */
export interface Origin {
  readonly operation: string
  readonly source: string
  readonly error?: string
}

/** A place in a request: names, and `*` for each element of a list. */
type Path = string

/** A constraint on each value at a place; values that are not there keep it. */
export function value(
  origin: Origin,
  path: Path,
  row: { readonly what: string; readonly fits: (value: never) => boolean; readonly broken: unknown },
): Constraint {
  return {
    ...named(origin, `${path}: ${row.what}`),
    keeps: (input) => valuesAt(input, path).every((one) => one === undefined || row.fits(one as never)),
    breaking: (valid) => changed(valid, path, row.broken),
  }
}

/** A place that must hold something wherever what it lies in is there. */
export function needed(origin: Origin, path: Path): Constraint {
  return {
    ...named(origin, `${path}: required`),
    keeps: (input) => valuesAt(input, path).every((one) => one !== undefined && one !== null),
    breaking: (valid) => changed(valid, path, undefined),
  }
}

/** A text of certain characters, or of a certain form. */
export const text = (origin: Origin, path: Path, pattern: RegExp, broken: string): Constraint =>
  value(origin, path, { what: `must match ${pattern.source}`, fits: (one: string) => pattern.test(one), broken })

/** A text of so many characters. */
export function lengths(origin: Origin, path: Path, low: number, high: number): readonly Constraint[] {
  const length = (one: string): number => [...one].length
  const atLeast = { what: `at least ${low} characters`, fits: (one: string) => length(one) >= low }
  return [
    ...(low > 0 ? [value(origin, path, { ...atLeast, broken: 'x'.repeat(low - 1) })] : []),
    value(origin, path, {
      what: `at most ${high} characters`,
      fits: (one: string) => length(one) <= high,
      broken: 'x'.repeat(high + 1),
    }),
  ]
}

/** One of some words. */
export const oneOf = (origin: Origin, path: Path, words: readonly string[]): Constraint =>
  value(origin, path, {
    what: `one of ${words.join(', ')}`,
    fits: (one: string) => words.includes(one),
    broken: 'NONSENSE',
  })

/** A whole number between two others. */
export function between(origin: Origin, path: Path, low: number, high: number): readonly Constraint[] {
  return [
    value(origin, path, { what: `at least ${low}`, fits: (one: number) => one >= low, broken: low - 1 }),
    value(origin, path, { what: `at most ${high}`, fits: (one: number) => one <= high, broken: high + 1 }),
  ]
}

/** A list of so many elements. */
export const atMost = (origin: Origin, path: Path, count: number, element: (index: number) => unknown): Constraint =>
  value(origin, path, {
    what: `at most ${count}`,
    fits: (list: readonly unknown[]) => list.length <= count,
    broken: Array.from({ length: count + 1 }, (_, index) => element(index)),
  })

/** A constraint between several members. */
export function rule(
  origin: Origin,
  what: string,
  row: { readonly keeps: Constraint['keeps']; readonly breaking: Constraint['breaking'] },
): Constraint {
  return { ...named(origin, what), ...row }
}

/** Refuses a request that breaks one of the constraints, in the words of the table. */
export function checkConstraints(table: readonly Constraint[], operation: string, input: Input, known: Account): void {
  const broken = table.find((row) => row.operation === operation && !row.keeps(input, known))
  if (broken) throw new AwsError(broken.error.name, broken.what, { status: broken.error.status })
}

function named({ operation, source, error = 'InvalidParameterException' }: Origin, what: string) {
  return { operation, source, what, error: { name: error, status: 400 } }
}

/** The values at a place; undefined for one that is missing there. */
export function valuesAt(input: unknown, path: Path): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, name, index) => {
      // What lies in nothing is not missing.
      const present = index === 0 ? values : values.filter((one) => one !== undefined && one !== null)
      if (name === '*') return present.flatMap((one) => (Array.isArray(one) ? one : []))
      return present.map((one) => (one as Readonly<Record<string, unknown>>)[name])
    },
    [input],
  )
}

/** A copy with another value at a place, or with none; of a list the first element. */
export function changed(input: Input, path: Path, to: unknown): Input {
  const copy = structuredClone(input) as Record<string, unknown>
  const names = path.split('.').map((name) => (name === '*' ? '0' : name))
  const last = names.pop() ?? ''
  const holder = names.reduce<Record<string, unknown>>((at, name, index) => {
    at[name] ??= (names[index + 1] ?? last) === '0' ? [] : {}
    return at[name] as Record<string, unknown>
  }, copy)
  if (to === undefined) delete holder[last]
  else holder[last] = to
  return copy
}
