import type { JsonObject } from '../../emulator/template.ts'

/** What is asked of IAM: may this be done to that, under these circumstances? */
export interface Asked {
  readonly action: string
  readonly resource: string
  /** The values of condition keys, by their names in small letters. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>
}

/** A statement of a policy. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** The statements of a policy document. */
export const statementsOf = (document: JsonObject | undefined): readonly Statement[] =>
  (document?.['Statement'] ?? []) as unknown as readonly Statement[]

/**
 * Whether a request is allowed: by a statement, and denied by none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function isAllowed(statements: readonly Statement[], asked: Asked): boolean {
  const fitting = statements.filter((statement) => fits(statement, asked))
  return fitting.some(({ Effect }) => Effect === 'Allow') && !fitting.some(({ Effect }) => Effect === 'Deny')
}

/** Those of these that are not allowed, each once. */
export function deniedOf(statements: readonly Statement[], asked: readonly Asked[]): readonly Asked[] {
  const each = new Map(asked.map((one) => [JSON.stringify(one), one]))
  return [...each.values()].filter((one) => !isAllowed(statements, one))
}

function fits({ Action, Resource, Condition = {} }: Statement, { action, resource, context = {} }: Asked): boolean {
  return (
    listOf(Action).some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) &&
    (Resource === undefined || listOf(Resource).some((pattern) => isLike(resource, pattern))) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) =>
        holds(operator, listOf(context[key.toLowerCase()]), listOf(wanted)),
      ),
    )
  )
}

// Of one key: any of the wanted values; a key that is not sent fails, but where it is negated, or of all of none.
function holds(operator: string, sent: readonly string[], wanted: readonly string[]): boolean {
  const some = (test: (value: string, pattern: string) => boolean) => (value: string) =>
    wanted.some((pattern) => test(value, pattern))
  const isEqual = some((value, pattern) => value === pattern)
  switch (operator) {
    case 'StringEquals':
      return sent.some(isEqual)
    case 'StringNotEquals':
      return !sent.some(isEqual)
    case 'StringLike':
      return sent.some(some(isLike))
    case 'ArnLike':
    case 'ArnEquals':
      return sent.some(some(isArnLike))
    case 'ForAllValues:StringEquals':
      return sent.every(isEqual)
    default:
      throw new Error(`The operator ${operator} is not known here`)
  }
}

// Each of the six parts by itself: a wildcard in one does not reach into the next.
function isArnLike(value: string, pattern: string): boolean {
  const parts = (arn: string): readonly string[] => {
    const all = arn.split(':')
    return [...all.slice(0, 5), all.slice(5).join(':')]
  }
  return parts(pattern).every((part, at) => isLike(parts(value)[at] ?? '', part))
}

/** Wildcards as IAM has them, which match colons and slashes too. */
export function isLike(value: string, pattern: string): boolean {
  const parts = pattern.split(/([*?])/).map((part) => {
    if (part === '*') return '.*'
    return part === '?' ? '.' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 's').test(value)
}
