import type { Tag } from '@aws-sdk/client-ecs'
import { atMost, type Constraint, type Input, lengths, needed, type Origin, rule, value } from './constraint.ts'

const safe = /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u

/** The constraints on tags. ecs service model, Tag, RunTask.tags. */
export function tagConstraints(operation: string): readonly Constraint[] {
  const origin: Origin = { operation, source: 'ecs service model, Tag' }
  const isOurs = (one: string): boolean => !/^aws:/i.test(one)
  return [
    atMost(origin, 'tags', 50, (index) => ({ key: `k${index}`, value: 'v' })),
    needed(origin, 'tags.*.key'),
    ...lengths(origin, 'tags.*.key', 1, 128),
    ...lengths(origin, 'tags.*.value', 0, 256),
    value(origin, 'tags.*.key', { what: 'letters, digits, spaces and +-=._:/@', fits: isSafe, broken: 'a#b' }),
    value(origin, 'tags.*.value', { what: 'letters, digits, spaces and +-=._:/@', fits: isSafe, broken: 'a"b' }),
    value(origin, 'tags.*.key', { what: 'no prefix aws:', fits: isOurs, broken: 'AWS:mine' }),
    value(origin, 'tags.*.value', { what: 'no prefix aws:', fits: isOurs, broken: 'aws:mine' }),
    rule(origin, 'tags: each key once', {
      keeps: (input) => isEachOnce(tagsOf(input).map(({ key }) => key)),
      breaking: (valid) => ({ ...valid, tags: [{ key: 'twice' }, { key: 'twice' }] }),
    }),
  ]
}

/** Whether nothing comes twice. */
export const isEachOnce = (list: readonly unknown[]): boolean => new Set(list).size === list.length

const isSafe = (one: string): boolean => safe.test(one)
const tagsOf = ({ tags }: Input): readonly Tag[] => (Array.isArray(tags) ? tags : [])
