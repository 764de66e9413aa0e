import { describe, expect, it } from '@jest/globals'
import { explain, explainedRows } from '../../../src/core/settings/explain.ts'
import type { FrontEnd } from '../../../src/core/settings/input-spec.ts'
import { resolveSettings, type SettingSource } from '../../../src/core/settings/resolve.ts'

const source = (name: string, values: Readonly<Record<string, string | readonly string[]>>): SettingSource => ({
  name,
  given: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { texts: [text].flat(), where: key }])),
})
const rows = (sources: readonly SettingSource[], frontEnd: FrontEnd = 'cli'): readonly string[] =>
  explain(resolveSettings(sources, frontEnd))

describe('explain', () => {
  it('has the same for programs, with null for what is not set', () => {
    const flags = source('flag', { command: 'make', engine: 'local', env: ['A=1', 'B=x y'] })
    const shown = explainedRows(resolveSettings([flags, source('GH_TOKEN', { token: 'geheim' })], 'cli'))
    expect(shown).toContainEqual({ setting: 'env', origin: 'flag', value: 'A=1\nB=x y' })
    expect(shown).toContainEqual({ setting: 'timeout', origin: 'default', value: '1 h' })
    expect(shown).toContainEqual({ setting: 'repo', origin: null, value: null })
    expect(shown).toContainEqual({ setting: 'token', origin: 'GH_TOKEN', value: '***' })
    expect(shown.map(({ setting }) => setting)).not.toContain('cpu') // a local run has no size
  })

  it('shows each setting that is set, where it comes from, and its value', () => {
    const flags = source('flag', { command: 'make', repo: 'owner/name', env: ['A=1', 'B=x y'], shell: 'sh' })
    const file = source('.mycli.yaml', { timeout: '90', env: ['A=2', 'C=3'], branch: 'side' })
    expect(rows([flags, file])).toEqual([
      'command                    flag                  make',
      '--repo                     flag                  https://github.com/owner/name',
      '--branch                   .mycli.yaml           side',
      '--fetch-depth              default               1',
      '--submodules               default               false',
      '--lfs                      default               false',
      '--checkout                 default               true',
      '--shell                    flag                  sh -e {0}',
      '--env                      flag and .mycli.yaml  A=1',
      '|                                                C=3',
      '|                                                B=x y',
      '--timeout                  .mycli.yaml           1 min 30 s',
      '--start-timeout            default               15 min',
      '--config                   default               .mycli.yaml',
      '--engine                   default               fargate',
      '--entrypoint               default               none',
      '--image                    default               public.ecr.aws/shaftoe/mycli-executor:1',
      '--cpu                      default               1 vCPU',
      '--memory                   default               2 GB',
      '--architecture             default               x86_64',
      '--capacity                 default               on-demand',
      '--retries-on-interruption  default               0',
      '--stack                    default               mycli',
      '--summary                  default               false',
    ])
  })

  it('has rows for what is not set where they are wanted', () => {
    const settings = resolveSettings([source('flag', { command: 'make', engine: 'local' })], 'cli')
    const shown = explain(settings, { unsetToo: true })
    expect(shown).toContain('--sha                not set')
    expect(shown).toContain('--engine             flag     local')
  })

  it('shows a script line by line, so that no line is a command to the runner', () => {
    const shown = rows([source('flag', { command: 'make\n\n::error::x\n\u001b[31mred\n' })])
    expect(shown.slice(0, 4)).toEqual([
      'command                    flag     make',
      '|',
      '|                                   ::error::x',
      '|                                   \ufffd[31mred',
    ])
  })

  it('leaves no room for the names of what is not set', () => {
    const shown = rows([source('flag', { command: 'make', engine: 'local' })])
    expect(shown[0]).toBe('command          flag     make')
    expect(shown.map((row) => row.split(' ')[0])).not.toContain('--working-directory')
  })

  it('cuts a line that is too long', () => {
    const [row] = rows([source('flag', { command: 'x'.repeat(5_000) })])
    expect(row).toMatch(/x{1000}…$/)
  })

  it('never shows a secret', () => {
    const shown = rows([source('input', { command: 'make', token: 'ghs_hidden', 'ssh-key': 'hidden\nkey' })], 'action')
    expect(shown.find((row) => row.startsWith('token'))).toMatch(/ input +\*\*\*$/)
    expect(shown.find((row) => row.startsWith('ssh-key'))).toMatch(/ input +\*\*\*$/)
    expect(shown.join('\n')).not.toContain('hidden')
  })
})
