import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type InputName, inputNames, inputSpecs } from '../../../src/core/settings/inputs.ts'
import { type Kind, type KindName, kindSpecs } from '../../../src/core/settings/kinds.ts'
import { joinWords, splitWords } from '../../../src/core/settings/shell-words.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 })
const arn = (rest: string) => name.map((name) => `arn:aws:${rest}${name}`)
const line = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[\0\n]/.test(text))
const amount = fc.oneof(
  fc.integer({ min: 1, max: 300_000 }).map(String),
  fc.integer({ min: 1, max: 400 }).map((n) => `${n / 4}`),
)
const withUnit = (...units: string[]) => fc.tuple(amount, fc.constantFrom('', ...units)).map((parts) => parts.join(' '))
const words = fc.array(fc.string(), { maxLength: 4 })

/** Texts as they may be given, for each kind; what is refused of them does not matter here. */
const texts: Readonly<Record<KindName, fc.Arbitrary<string | readonly string[]>>> = {
  script: line,
  text: name,
  repository: fc.oneof(
    fc.tuple(name, name).map((two) => two.join('/')),
    name.map((one) => `git@${one}.example:a/b`),
  ),
  branch: fc.oneof(
    name,
    name.map((one) => `refs/pull/${one}`),
  ),
  sha: fc.stringMatching(/^[0-9a-fA-F]{40}$/),
  depth: fc.integer({ min: 0, max: 99_999 }).map(String),
  shell: fc.oneof(
    fc.constantFrom('bash', 'sh', 'python', 'perl {0}', 'a {{{0}}} "b c"'),
    words.map((some) => joinWords(['sh', ...some, '{0}'])),
  ),
  folder: fc.array(name, { minLength: 1 }).map((all) => all.join('/')),
  path: fc.array(name, { minLength: 1 }).map((all) => all.join('/')),
  pairs: names.chain((all) => fc.tuple(...all.map((one) => line.map((value) => `${one}=${value}`)))),
  seconds: fc.oneof(
    fc.integer({ min: 1, max: 2_592_000 }).map(String),
    fc.tuple(fc.nat(99), fc.nat(500), fc.nat(500)).map(([h, m, s]) => `${h}h${m} min ${s}s`),
  ),
  flag: fc.constantFrom('true', 'FALSE'),
  answer: fc.constantFrom('true', 'False'),
  submodules: fc.constantFrom('true', 'recursive'),
  engine: fc.constantFrom('local', 'fargate'),
  image: fc.tuple(name, name).map(([a, b]) => `${a}.example/${b}:${a}`),
  cpu: withUnit('vCPU', 'units', 'CPU units', 'cores'),
  memory: withUnit('GB', 'MiB', 'G', 'Mi'),
  storage: fc.tuple(fc.integer({ min: 20, max: 200 }), fc.constantFrom('', ' GB', 'G')).map((all) => all.join('')),
  architecture: fc.constantFrom('amd64', 'aarch64', 'x86-64', 'arm64'),
  capacity: fc.constantFrom('spot', 'on-demand'),
  like: fc.oneof(
    name,
    name.map((one) => `service/${one}`),
  ),
  entrypoint: fc.constantFrom('none', 'image'),
  times: fc.integer({ min: 0, max: 9_999 }).map(String),
  subnets: names.map((all) => JSON.stringify(all.map((one) => `subnet-${one}`))),
  groups: names.map((all) => all.map((one) => `sg-${one}`).join(' ')),
  role: arn('iam::123456789012:role/'),
  taskRole: fc.oneof(name, arn('iam::123456789012:role/')),
  secretArn: arn('secretsmanager:eu-west-1:123456789012:secret:'),
  valueArn: arn('ssm:eu-west-1:123456789012:parameter/'),
  ageKey: fc.constant('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'),
  region: fc.constantFrom('eu-west-1', 'us-gov-east-1'),
  exports: names.map((all) => all.join(' ')),
}

describe('what is shown of a setting', () => {
  it.each(Object.keys(texts) as readonly KindName[])('of the kind %s is read as the same', (kind) => {
    const { read, show } = kindSpecs[kind] as Kind
    let seen = 0
    fc.assert(
      fc.property(texts[kind], (given) => {
        const reading = read([given].flat())
        if ('problem' in reading) return
        seen += 1
        const shown = show(reading.value as never)
        const again = read(kind === 'pairs' ? shown : [shown.join('\n')])
        // owner/name is shown as the address that it stands for.
        if (kind === 'repository') expect(again).toMatchObject({ value: { url: shown[0] } })
        else expect(again).toEqual(reading)
      }),
    )
    expect(seen).toBeGreaterThan(10)
  })

  it('is held for every kind that an input has', () => {
    const kinds = new Set(inputNames.map((one: InputName) => inputSpecs[one].kind))
    expect([...kinds].filter((kind) => !(kind in texts))).toEqual([])
  })
})

describe('words that are joined to a command line', () => {
  it('are split into the same', () => {
    fc.assert(fc.property(fc.array(fc.string()), (some) => expect(splitWords(joinWords(some))).toEqual(some)))
  })
})
