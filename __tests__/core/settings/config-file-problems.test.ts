import { describe, expect, it } from '@jest/globals'
import type { InputError } from '../../../src/core/errors.ts'
import { readConfigFile, unreadableFile } from '../../../src/core/settings/config-file.ts'
import { fileKeys } from '../../../src/core/settings/inputs.ts'
import { resolveSettings, type SettingSource } from '../../../src/core/settings/resolve.ts'

const read = (text: string): SettingSource => readConfigFile(text, { name: '.mycli.yaml' })
const problems = (text: string): readonly string[] =>
  (read(text).problems ?? []).map(({ where, message }) => `${where}: ${message}`)

const settings = `The settings are ${fileKeys.join(', ')}.`

describe('of a file that is wrong, the place, the text and the rule are said:', () => {
  it.each([
    ['an unknown key', 'timeot: 5', ['1:1: "timeot" is not a setting of the file. Did you mean "timeout"?']],
    ['a key of no version', 'x-y-z: 5', [`1:1: "x-y-z" is not a setting of the file. ${settings}`]],
    [
      'an input',
      'token: x\nsha: y',
      [
        '1:1: "token" cannot be in the file: it is for the person or workflow that runs it. Use the input token of the Action or the option --token of mycli exec.',
        '2:1: "sha" cannot be in the file: it is for the person or workflow that runs it. Use the input sha of the Action or the option --sha of mycli exec.',
      ],
    ],
    [
      'an unknown key behind a byte order mark',
      '\ufefftimeot: 5',
      ['1:1: "timeot" is not a setting of the file. Did you mean "timeout"?'],
    ],
    [
      'a time',
      'timeout: soon',
      ['1:10: timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "soon".'],
    ],
    [
      'a fraction',
      'timeout: 5.5',
      ['1:10: timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "5.5".'],
    ],
    [
      'a boolean as a time',
      'timeout: true',
      ['1:10: timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "true".'],
    ],
    ['no time at all', 'timeout: 0', ['1:10: timeout: must be between 1s and 720h, not "0".']],
    ['a number as text', 'branch: 1.10', ['1:9: branch: 1.10 is a number in YAML. Write it in quotes: "1.10".']],
    ['a boolean as text', 'command: true', ['1:10: command: true is a boolean in YAML. Write it in quotes: "true".']],
    [
      'nothing',
      'timeout:\nbranch: ~\nenv:',
      [
        '1:9: timeout: has no value. Give it one, or leave it out.',
        '2:9: branch: has no value. Give it one, or leave it out.',
        '3:5: env: has no value. Give it one, or leave it out.',
      ],
    ],
    ['a list', 'command: [a, b]', ['1:10: command: must be one value, not a list.']],
    ['a mapping', 'repo:\n  a: b', ['2:3: repo: must be one value, not a mapping.']],
    ['env as a list', 'env:\n  - A=1', ['2:3: env: must hold lines such as "NAME: value", not a list.']],
    ['env as text', 'env: A=1', ['1:6: env: must hold lines such as "NAME: value", not "A=1".']],
    [
      'a name',
      'env:\n  1A: x\n  A=B: y',
      [
        '2:3: env: "1A" is not a name that an environment variable can have. Write NAME: value.',
        '3:3: env: "A=B" is not a name that an environment variable can have. Write NAME: value.',
      ],
    ],
    [
      'values of env',
      'env:\n  X:\n  Y: [1]\n  Z: {a: b}',
      [
        '2:5: env: X has no value. Write "" for an empty one.',
        '3:6: env: Y must be one value, not a list.',
        '4:6: env: Z must be one value, not a mapping.',
      ],
    ],
    [
      'a name of ours, one of bash',
      'env:\n  MYCLI_X: 1\n  UID: 2',
      [
        '2:3: env: MYCLI_X is set for every command and cannot be replaced.',
        '3:3: env: UID is read-only in bash and cannot be set.',
      ],
    ],
    ['a key twice', 'timeout: 1m\nbranch: x\ntimeout: 2m', ['3:1: "timeout" is set twice, first at 1:10.']],
    ['a name twice', 'env:\n  A: 1\n  A: 2', ['3:3: env: A is set twice.']],
    [
      'keys of every object',
      '__proto__: {timeout: 1}\nconstructor: x',
      [
        `1:1: "__proto__" is not a setting of the file. ${settings}`,
        `2:1: "constructor" is not a setting of the file. ${settings}`,
      ],
    ],
    [
      'an alias',
      'command: &c make\nbranch: *c',
      [
        '1:13: command: &c is an anchor, which this file cannot have. Write the value out.',
        '2:9: branch: *c is an alias, which this file cannot have. Write the value out.',
      ],
    ],
    [
      'an alias in env',
      'env:\n  A: *x',
      ['2:6: env: *x is an alias, which this file cannot have. Write the value out.'],
    ],
    [
      'a merge',
      '<<: *base\nenv:\n  <<: *base',
      [
        '1:1: "<<" merges mappings, which this file cannot do. Write the settings out.',
        '3:3: env: "<<" merges mappings, which this file cannot do.',
      ],
    ],
    [
      'a tag',
      'command: !!js/function "f"',
      ['1:24: command: !!js/function is a tag, which this file cannot have. Write the value out.'],
    ],
    [
      'a tag that only looks like one of YAML',
      'command: !<x-tag:yaml.org,2002:y> z',
      ['1:35: command: x-tag:yaml.org,2002:y is a tag, which this file cannot have. Write the value out.'],
    ],
    ['a key that is null', '~: x', [`1:1: "~" is not a setting of the file. ${settings}`]],
    ['a key that is not there', ': x', [`1:1: "" is not a setting of the file. ${settings}`]],
    ['a key that is a list', '? [a]\n: b', ['1:3: must be the name of a setting, not a list.']],
    ['a list at the top', '- a', ['1:1: must hold settings in lines such as "timeout: 30m", not a list.']],
    ['text at the top', 'hello', ['1:1: must hold settings in lines such as "timeout: 30m", not "hello".']],
    [
      'an anchor at the top',
      '&a\ntimeout: 5',
      ['2:1: &a is an anchor, which this file cannot have. Write the value out.'],
    ],
    ['two documents', 'timeout: 5\n---\ntimeout: 6', ['2:1: begins a second document. Keep one.']],
    ['a second document behind an empty one', '---\n---\ntimeout: 6', ['2:1: begins a second document. Keep one.']],
    ['a tab', 'env:\n\tA: 1', ['2:1: is not YAML: a tab indents this line. Indent with spaces. The line is "A: 1".']],
    [
      'a quote',
      'timeout: 5\nbranch: "x\nshell: sh',
      ['2:9: is not YAML: the quote that begins here does not end. The line is "branch: "x".'],
    ],
    [
      'a quote in lines of less indentation',
      'env:\n  A: "x\nbranch: "y"',
      ['2:6: is not YAML: the quote that begins here does not end. The line is "A: "x".'],
    ],
    [
      'a quote and nothing else',
      '"x',
      ['1:1: is not YAML: the quote that begins here does not end. The line is ""x".'],
    ],
    [
      'a second colon',
      'command: echo a: b',
      [
        '1:10: is not YAML: there is a second ": " in this value. Put the value in quotes, or begin a line for each key. The line is "command: echo a: b".',
      ],
    ],
    [
      'a reserved character',
      'command: @x',
      [
        '1:10: is not YAML: no value can begin with this character. Put the value in quotes. The line is "command: @x".',
      ],
    ],
    [
      'a key without a colon',
      'branch: x\ntimeout',
      ['2:1: is not YAML: there is no ": " behind the key, or the indentation is wrong. The line is "timeout".'],
    ],
    [
      'an open bracket to the end',
      'cpu: [1\n',
      ['2:1: is not YAML: the indentation is wrong, or a bracket is not closed. The file ends here.'],
    ],
    [
      'an open bracket',
      'env: {A: 1',
      ['1:11: is not YAML: the indentation is wrong, or a bracket is not closed. The line is "env: {A: 1".'],
    ],
    [
      'an escape',
      'branch: "\\q"',
      ['1:10: is not YAML: there is no such escape in double quotes. Use single quotes. The line is "branch: "\\q"".'],
    ],
    [
      'a key in two lines',
      'a\nb: 1',
      ['1:1: is not YAML: a key must be on one line, with ": " behind it. The line is "a".'],
    ],
    [
      'a key without an end',
      `${'k'.repeat(1_100)}: 1`,
      [`1:1: is not YAML: the key is too long. The line is "${'k'.repeat(80)}…".`],
    ],
    ['a bracket', 'branch: x\n]', ['2:1: is not YAML: this is not expected here. The line is "]".']],
    [
      'a list in brackets',
      'env: {\n  - a}',
      ['2:3: is not YAML: this cannot stand within brackets. The line is "- a}".'],
    ],
    [
      'two anchors',
      'branch: &a &b x',
      ['1:12: is not YAML: a node can have at most one anchor. The line is "branch: &a &b x".'],
    ],
    [
      'a quote behind one that ends',
      'shell: "sh"\nbranch: "x',
      ['2:9: is not YAML: the quote that begins here does not end. The line is "branch: "x".'],
    ],
    [
      'a name in env that is a list',
      'env:\n  ? [a]\n  : b\n  ? *x\n  : c',
      [
        '2:5: env: a name must be text, not a list.',
        '4:5: env: *x is an alias, which this file cannot have. Write the value out.',
      ],
    ],
    ['a key without any value', '{timeout}', ['1:2: timeout: has no value. Give it one, or leave it out.']],
    ['a name without any value', 'env: {A}', ['1:7: env: A has no value. Write "" for an empty one.']],
    [
      'a key twice, in a long file',
      `${'#\n'.repeat(11)}cpu: 256\ncpu: 256`,
      ['13:1: "cpu" is set twice, first at 12:6.'],
    ],
    ['control characters', '"\\e[1m\\n": 1', [`1:1: "\ufffd[1m\ufffd" is not a setting of the file. ${settings}`]],
    [
      'a password',
      'repo: https://me:secret@host/x',
      ['1:7: repo: "https://…@host/x" has credentials in it, which would end up in logs. Leave them out.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected.map((problem) => `.mycli.yaml:${problem}`))
  })

  it('that it is too large, or nested too deep for settings', () => {
    const fits = `branch: ${'x'.repeat(64 * 1024 - 8)}`
    expect(problems(fits)).toEqual([])
    expect(problems(`${fits}x`)).toEqual(['.mycli.yaml: has more than 65,536 characters.'])
    const nested = (levels: number) => `env: ${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(problems(nested(16))).toEqual([expect.stringContaining('must hold lines such as')])
    for (const deep of [nested(17), `env: ${'{a: '.repeat(17)}${'}'.repeat(17)}`, `${'? '.repeat(20)}a`])
      expect(problems(deep)).toEqual([
        expect.stringMatching(/^\.mycli\.yaml:\d+:\d+: is nested deeper than 16 levels\.$/),
      ])
  })

  it('with carriage returns, where it stands in lines that end in them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problems(['cpu: 256', 'x-y-z: 1', ''].join(end))).toEqual([
        `.mycli.yaml:2:1: "x-y-z" is not a setting of the file. ${settings}`,
      ])
    }
  })

  it('that it cannot be read, which leaves all that it may set unknown', () => {
    expect(unreadableFile('a\u001b', 'is not there.')).toEqual({
      name: 'a\u001b',
      given: Object.fromEntries(fileKeys.map((key) => [key, { texts: [], where: 'a\ufffd' }])),
      problems: [{ where: 'a\ufffd', message: 'is not there.' }],
    })
  })

  it('all at once, in the order of the lines', () => {
    const text = 'timeot: 1\nbranch: a..b\nenv:\n  1A: x\n  B: [1]\ntimeout: soon\ncommand: 5\n'
    expect(problems(text).map((line) => line.split(' ')[0])).toEqual(
      ['1:1', '2:9', '4:3', '5:6', '6:10', '7:10'].map((at) => `.mycli.yaml:${at}:`),
    )
  })

  it('all mistakes of form, in the order of the lines', () => {
    const mistake = 'is not YAML: no value can begin with this character. Put the value in quotes.'
    expect(problems('branch: @x\nimage: @y')).toEqual([
      `.mycli.yaml:1:9: ${mistake} The line is "branch: @x".`,
      `.mycli.yaml:2:8: ${mistake} The line is "image: @y".`,
    ])
  })

  it('also of the setting before one whose very name is the mistake', () => {
    expect(problems('foo: 1\n@x: y')).toEqual([
      `.mycli.yaml:1:1: "foo" is not a setting of the file. ${settings}`,
      expect.stringMatching(/^\.mycli\.yaml:2:1: is not YAML/),
    ])
  })

  it.each(['{timeout}', 'timeout: soon', 'env: x', 'timeout: [1]'])(
    'and the wrong text goes no further: %j',
    (text) => {
      expect(Object.values(read(text).given).map(({ texts }) => texts)).toEqual([[]])
    },
  )

  it('of what stands behind a mistake of form, nothing, since it was guessed', () => {
    expect(problems('foo: 1\ntimeout: soon\nenv:\n\tA: 1\nbar: 2')).toEqual([
      `.mycli.yaml:1:1: "foo" is not a setting of the file. ${settings}`,
      '.mycli.yaml:2:10: timeout: must be a time such as 90s, 30m or 1h30m, or whole seconds, not "soon".',
      '.mycli.yaml:4:1: is not YAML: a tab indents this line. Indent with spaces. The line is "A: 1".',
    ])
  })

  it('twenty, and how many more there are', () => {
    const lines = problems(Array.from({ length: 30 }, (_, index) => `key-number-${index}: x`).join('\n'))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('.mycli.yaml: has 10 more problems.')
  })

  it.each(['command: 5', 'command: [a]', 'command: "a', '- command', 'command: *x'])(
    'and not that a command is missing as well: %j',
    (text) => {
      expect.assertions(1)
      try {
        resolveSettings([read(text)], 'cli')
      } catch (error) {
        expect((error as InputError).problems).toHaveLength(1)
      }
    },
  )

  it('but that it is missing where the file has none, or an empty one', () => {
    for (const text of ['timeot: 1', 'timeot: 1\ncommand: ""'])
      expect(() => resolveSettings([read(text)], 'cli')).toThrow(/2 problems:.*No command given/s)
  })
})
