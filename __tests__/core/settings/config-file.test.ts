import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { InputError } from '../../../src/core/errors.ts'
import { misnamed, readConfigFile } from '../../../src/core/settings/config-file.ts'
import { fileKeys, inputNames } from '../../../src/core/settings/inputs.ts'
import { resolveSettings, type SettingSource } from '../../../src/core/settings/resolve.ts'
import { inProject } from '../../support/project.ts'

const name = '.mycli.yaml'
const read = (text: string): SettingSource => readConfigFile(text, { name })
const problems = (text: string): readonly string[] =>
  (read(text).problems ?? []).map(({ where, message }) => `${where}: ${message}`)
const texts = (text: string): object =>
  Object.fromEntries(Object.entries(read(text).given).map(([key, given]) => [key, given.texts]))

describe('a settings file', () => {
  it('gives its settings as text, each with its place', () => {
    expect(read('# ours\ncommand: |\n  make\n  make test\ntimeout: 90\nrepo:   "owner/name"\n')).toEqual({
      name,
      given: {
        command: { texts: ['make\nmake test\n'], where: '.mycli.yaml:2:10' },
        timeout: { texts: ['90'], where: '.mycli.yaml:5:10' },
        repo: { texts: ['owner/name'], where: '.mycli.yaml:6:9' },
      },
    })
  })

  it.each([
    ['', {}],
    ['\n# nothing yet\n', {}],
    ['---\n', {}],
    ['{}', {}],
    ['\ufefftimeout: 30m', { timeout: ['30m'] }],
    ['\ufeff', {}],
    ['branch: a\ufeffb', { branch: ['a\ufeffb'] }],
    ['timeout: "  "', { timeout: ['  '] }],
    ['timeout: "90"', { timeout: ['90'] }],
    ['---\ntimeout: 2h\n...\n', { timeout: ['2h'] }],
    ['command: |\r\n  a\r\n  b\r\ntimeout: 1m\r\n', { command: ['a\nb\n'], timeout: ['1m'] }],
    ['command: >-\n  a\n  b\n', { command: ['a b'] }],
    ['branch: "1.10"', { branch: ['1.10'] }],
    ['branch: no', { branch: ['no'] }],
    ['%YAML 1.1\n---\nbranch: no', { branch: ['no'] }],
    ['env: {}', { env: [] }],
    [
      'env:\n  A: 1.10\n  B: 0x1F\n  C: true\n  D: 1e3\n  E: ""\n',
      { env: ['A=1.10', 'B=0x1F', 'C=true', 'D=1e3', 'E='] },
    ],
    ['env:\n  A: "x=y\\n"\n  NO: no\n  __proto__: x\n', { env: ['A=x=y\n', 'NO=no', '__proto__=x'] }],
    ['env:\n  TRUE: 1\n', { env: ['TRUE=1'] }],
  ])('reads %j', (text, expected) => {
    expect(problems(text)).toEqual([])
    expect(texts(text)).toEqual(expected)
  })
})

describe('a file that is nearly called like the settings file', () => {
  it.each(['mycli.yaml', '.mycli.yml', 'mycli.yml', '.MyCLI.YAML'])(
    'is told of, since it is not read: %s',
    (beside) => {
      const told = `${beside} is not read: the settings file is called .mycli.yaml.`
      expect(misnamed(name, ['README.md', beside])).toBe(told)
    },
  )

  it.each(['.mycli.yaml', 'a.mycli.yaml', '.mycli.yaml.orig', '.mycli.json', 'README.md'])('is not %s', (beside) => {
    expect(misnamed(name, [beside])).toBeUndefined()
  })
})

describe('.mycli.yaml.example', () => {
  const example = readFileSync(inProject('.mycli.yaml.example'), 'utf8')

  it('is accepted, and has every setting that the table gives to the file', () => {
    const source = read(example)
    expect(source.problems).toBeUndefined()
    expect(Object.keys(source.given).sort()).toEqual([...fileKeys].sort())
    expect(() => resolveSettings([source], 'cli')).not.toThrow(InputError)
  })

  it('and the file takes no other input', () => {
    for (const key of inputNames.filter((input) => !fileKeys.includes(input)))
      expect(problems(`${key}: x`)).toEqual([
        expect.stringMatching(
          new RegExp(`^\\.mycli\\.yaml:1:1: "${key}" cannot be in the file: .* Use the .*${key}.*\\.$`),
        ),
      ])
    expect(problems('subnets: x')[0]).toMatch(
      / Use the input subnets of the Action or the option --subnets of mycli exec\.$/,
    )
    expect(problems('role-to-assume: x')[0]).toMatch(/ Use the input role-to-assume of the Action\.$/)
  })
})
