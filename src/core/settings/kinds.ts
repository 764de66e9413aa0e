import {
  architectureNames,
  readArchitecture,
  readCpu,
  readEphemeralStorage,
  readMemory,
  readSeconds,
  showCpu,
  showMemory,
  showSeconds,
  timeForm,
} from './amounts.ts'
import { readAgeKey, readIds, readRoleArn, readSecretArn, readTaskRole, readValueArn } from './aws-names.ts'
import { readExports } from './exports.ts'
import { readImage } from './image-name.ts'
import { readLike } from './like.ts'
import { readPairs, readSecretPairs } from './pairs.ts'
import {
  matching,
  one,
  oneOf,
  type Reader,
  readBranch,
  readFlag,
  readFolder,
  readPath,
  readRegion,
  readScript,
  readSha,
  readShell,
  showShell,
  together,
} from './readers.ts'
import { readRepository } from './repository.ts'

/** JSON Schema, as far as it is used here. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** One kind of input: how its values are read, shown, and described to an editor of the settings file. */
export interface Kind<T = never> {
  /** Judges form alone; rules across inputs come after. */
  readonly read: Reader<unknown>
  /** As `read`, where the value is secret: its messages quote nothing of it. */
  readonly readSecret?: Reader<unknown>
  /** One or more lines for people. */
  readonly show: (value: T) => readonly string[]
  /** What an editor can check while the file is being written. Only kinds that have it can be in the file. */
  readonly schema?: Schema
  /** Read to the letter; in any other kind, white space around the text means nothing. */
  readonly verbatim?: true
  /** Names with values: a mapping in the settings file, merged name by name where several sources have it. */
  readonly mapping?: true
  /** A number may stand for it in the settings file; any other kind takes only text there. */
  readonly amount?: true
  /** On the command line a flag without a value. */
  readonly isSwitch?: true
}

const inOneLine = (words: readonly string[]): readonly string[] => [words.join(', ')]

const asItIs = (value: string | number | boolean): readonly string[] => [String(value)]

const someText = { type: 'string', minLength: 1 }
const someSize = { anyOf: [{ type: 'integer', minimum: 1 }, someText] }
const someCpu = { anyOf: [{ type: 'number', minimum: 0.25 }, someText] }

/** A kind with a list of all its values. */
const choice = <W extends string>(...words: readonly W[]) => ({
  read: one(oneOf(...words)),
  show: asItIs,
  schema: { enum: words },
})

/** Every kind, once: an input of a new kind needs a row here and one in the table of inputs. */
export const kinds = {
  script: {
    read: one(readScript),
    show: (script: string) => script.replace(/\n+$/, '').split('\n'),
    schema: someText,
    verbatim: true,
  },
  text: { read: one((value) => ({ value })), show: asItIs, schema: someText },
  repository: {
    read: one(readRepository),
    show: ({ url }: { readonly url: string }) => [url],
    schema: { ...someText, not: { pattern: '^-|^[A-Za-z0-9+.-]*::' } },
  },
  branch: {
    read: one(readBranch),
    show: asItIs,
    schema: { ...someText, not: { pattern: '^[-/]|[/.]$|//|\\.\\.|@\\{|[\\s~^:?*\\[\\\\]' } },
  },
  sha: { read: one(readSha), show: asItIs },
  depth: { read: one(matching(/^\d{1,9}$/, 'a whole number, 0 for all', Number)), show: asItIs },
  shell: {
    read: one(readShell),
    show: (words: readonly string[]) => [showShell(words)],
    schema: { anyOf: [{ enum: ['bash', 'sh', 'python'] }, { type: 'string', pattern: '^\\S+[ \\t].*\\{0\\}' }] },
  },
  folder: { read: one(readFolder), show: asItIs, schema: { ...someText, not: { pattern: '^\\.\\.(/|$)' } } },
  path: { read: one(readPath), show: asItIs },
  pairs: {
    read: readPairs,
    readSecret: readSecretPairs,
    show: (pairs: Readonly<Record<string, string>>) => Object.entries(pairs).map(([name, value]) => `${name}=${value}`),
    schema: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
    verbatim: true,
    mapping: true,
  },
  seconds: {
    read: one(readSeconds),
    show: (seconds: number) => [showSeconds(seconds)],
    schema: {
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 2_592_000 },
        { type: 'string', pattern: timeForm },
      ],
    },
    amount: true,
  },
  flag: { read: one(readFlag), show: asItIs, isSwitch: true },
  answer: { read: one(readFlag), show: asItIs },
  submodules: choice('false', 'true', 'recursive'),
  engine: choice('fargate', 'local'),
  image: { read: one(readImage), show: asItIs, schema: someText },
  cpu: { read: one(readCpu), show: (units: number) => [showCpu(units)], schema: someCpu, amount: true },
  memory: { read: one(readMemory), show: (mib: number) => [showMemory(mib)], schema: someSize, amount: true },
  storage: {
    read: one(readEphemeralStorage),
    show: (gib: number) => [`${gib} GiB`],
    schema: {
      anyOf: [
        { type: 'integer', minimum: 20, maximum: 200 },
        { type: 'string', pattern: '^([2-9][0-9]|1[0-9]{2}|200) ?([gG]([iI]?[bB]|[iI])?)?$' },
      ],
    },
    amount: true,
  },
  architecture: {
    read: one(readArchitecture),
    show: asItIs,
    schema: { anyOf: architectureNames.map((names) => ({ enum: names })) },
  },
  capacity: choice('spot-then-on-demand', 'spot', 'on-demand'),
  like: { read: one(readLike), show: ({ text }: { readonly text: string }) => [text] },
  entrypoint: choice('none', 'image'),
  times: { read: one(matching(/^\d{1,4}$/, 'a whole number', Number)), show: asItIs },
  subnets: { read: together(readIds('subnet')), show: inOneLine },
  groups: { read: together(readIds('sg')), show: inOneLine },
  role: { read: one(readRoleArn), show: asItIs },
  taskRole: { read: one(readTaskRole), show: asItIs },
  secretArn: { read: one(readSecretArn), show: asItIs },
  valueArn: { read: one(readValueArn), show: asItIs },
  ageKey: { read: one(readAgeKey), show: asItIs },
  region: { read: one(readRegion), show: asItIs },
  exports: { read: one(readExports), show: inOneLine },
} as const satisfies Record<string, Kind>

/** The name of a kind. */
export type KindName = keyof typeof kinds

/** What a value of each kind becomes once it has been read. */
export type Kinds = { [K in KindName]: (typeof kinds)[K]['read'] extends Reader<infer T> ? T : never }

/** The kinds that the settings file can have. */
export type FileKind = { [K in KindName]: (typeof kinds)[K] extends { readonly schema: Schema } ? K : never }[KindName]

/** The table with its rows seen through their common type: each shows what it reads. */
export const kindSpecs: { readonly [K in KindName]: Kind<Kinds[K]> } = kinds

/** Where a command can run. */
export type EngineName = Kinds['engine']

/** Which submodules are fetched: none, the repository's own, or theirs too. */
export type Submodules = Kinds['submodules']

/** How a task's processor is built. */
export type Architecture = Kinds['architecture']

/** Which kind of Fargate capacity a task is given. */
export type Capacity = Kinds['capacity']
