import { type Reading, UserError } from '../errors.ts'
import type { InputName } from '../settings/inputs.ts'
import type { Capacity } from '../settings/kinds.ts'
import { type GitSecrets, storedKinds } from '../source/git-hosts.ts'
import { printable } from '../text.ts'

/** What a stack says of itself in its SSM parameter, `/mycli/<stack>`. */
export interface StackParameter {
  /** For runs that name none. */
  readonly capacity: Capacity | undefined
  readonly cluster: string
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly assignPublicIp: boolean | undefined
  readonly executionRole: string
  readonly taskRole: string | undefined
  /** Further roles for tasks: name to ARN. */
  readonly taskRoles: Readonly<Record<string, string>>
  readonly logGroup: string
  readonly publicKey: string | undefined
  readonly keySecret: string | undefined
  readonly gitCredentials: GitSecrets
  readonly images: { readonly checkout?: string; readonly executor?: string }
  /** Names of execution roles that may read the key and the git credentials, beside the stack's own. */
  readonly keyReaders: readonly string[]
}

const understood = 1
/** The kinds of capacity. */
export const capacities: Readonly<Record<Capacity, true>> = {
  'spot-then-on-demand': true,
  spot: true,
  'on-demand': true,
}
const longestValue = 2_048

/**
 * Reads the JSON of a stack's parameter. Keys that are unknown are ignored, and an optional one may be empty or null;
 * everything that is missing or of another type is named at once.
 */
export function readStackParameter(text: string): Reading<StackParameter> {
  const json = parseJson(text)
  if (!isRecord(json)) return { problem: 'is not a JSON object.' }
  const version = /^(\d{1,6})(\.|$)/.exec(String(json['version'] ?? ''))?.[1]
  if (version === undefined) return { problem: 'has no version.' }
  if (Number(version) > understood) {
    return {
      problem: `has version ${version}, and this action understands ${understood}. Use a newer version of the action.`,
    }
  }
  return readKeys(json)
}

function readKeys(json: Readonly<Record<string, unknown>>): Reading<StackParameter> {
  const wrong: string[] = []
  const read = keyReader(json, wrong)
  const value: StackParameter = {
    capacity: read.capacity('capacity'),
    cluster: read.text('cluster') ?? read.missing('cluster'),
    subnets: read.texts('subnets') ?? [read.missing('subnets')],
    securityGroups: read.texts('securityGroups') ?? [],
    assignPublicIp: read.flag('assignPublicIp'),
    executionRole: read.text('executionRole') ?? read.missing('executionRole'),
    taskRole: read.text('taskRole'),
    taskRoles: read.record('taskRoles'),
    logGroup: read.text('logGroup') ?? read.missing('logGroup'),
    publicKey: read.text('publicKey'),
    keySecret: read.text('keySecret'),
    gitCredentials: only(read.record('gitCredentials'), storedKinds),
    images: only(read.record('images'), ['checkout', 'executor']),
    keyReaders: read.texts('keyReaders') ?? [],
  }
  return wrong.length === 0 ? { value } : { problem: `is not complete: ${wrong.join('; ')}.` }
}

// Each reader gives undefined for what is not there, and notes what is there and of another type.
function keyReader(json: Readonly<Record<string, unknown>>, wrong: string[]) {
  const read = <T>(key: string, is: (value: unknown) => value is T, type: string): T | undefined => {
    const value = Object.hasOwn(json, key) ? json[key] : undefined
    if (value === undefined || value === null || value === '') return undefined
    if (is(value)) return value
    wrong.push(`${key} must be ${type}`)
    return undefined
  }
  return {
    text: (key: string) => read(key, isText, 'a text'),
    capacity: (key: string) => read(key, isCapacity, `one of ${Object.keys(capacities).join(', ')}`),
    flag: (key: string) => read(key, (value) => typeof value === 'boolean', 'true or false'),
    texts(key: string): readonly string[] | undefined {
      const list = read(key, Array.isArray, 'a list of texts')?.filter((item) => item !== '')
      if (list && !list.every(isText)) wrong.push(`${key} must be a list of texts`)
      return list && list.length > 0 ? list : undefined
    },
    record(key: string): Readonly<Record<string, string>> {
      const given = Object.entries(read(key, isRecord, 'an object of texts') ?? {})
      const set = given.filter(([, value]) => value !== '' && value !== null)
      for (const [name, value] of set) if (!isText(value)) wrong.push(`${key}.${printable(name, 40)} must be a text`)
      return Object.fromEntries(set as [string, string][])
    },
    /** Notes a key that must be there, unless it was noted for its type. */
    missing(key: string): string {
      if (!wrong.some((words) => words.startsWith(`${key} `))) wrong.push(`${key} is missing`)
      return ''
    },
  }
}

function only<K extends string>(record: Readonly<Record<string, string>>, keys: readonly K[]): { [P in K]?: string } {
  const known = keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]])
  return Object.fromEntries(known)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether something is one. */
export const isCapacity = (value: unknown): value is Capacity =>
  typeof value === 'string' && Object.hasOwn(capacities, value)

// What goes on into requests and messages is one line of a sensible length.
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestValue && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)

/** There is no stack of that name. */
export class StackNotFound extends UserError {
  constructor(stack: string, { region, missing = [], spelled = (name) => name, cause }: StackSearch) {
    const without = missing.length === 0 ? '' : ` Without a stack, give ${missing.map(spelled).join(', ')}.`
    super(`Stack "${printable(stack)}" not found: no SSM parameter /mycli/${printable(stack)} in ${region}.`, {
      hint: `mycli init makes it; or set ${spelled('stack')} and ${spelled('aws-region')} to those of one that is there.${without}`,
      cause,
    })
  }
}

/** Where a stack was looked for. */
export interface StackSearch {
  readonly region: string
  /** What else has to be given, as inputs; nothing where there is no doing without a stack. */
  readonly missing?: readonly InputName[]
  /** How the front end writes their names. */
  readonly spelled?: (name: InputName) => string
  readonly cause?: unknown
}

/**
 * A stack's parameter, read.
 * @throws UserError where it cannot be
 */
export function readStack(name: string, text: string): StackParameter {
  const reading = readStackParameter(text)
  if ('value' in reading) return reading.value
  throw new UserError(`The parameter ${printable(name)} ${reading.problem}`, { hint: 'Deploy the stack again.' })
}
