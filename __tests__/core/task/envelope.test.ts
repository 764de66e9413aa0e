import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../../src/core/errors.ts'
import type { Credentials } from '../../../src/core/source/credentials.ts'
import { checkEnvelopeSize, envelopeText } from '../../../src/core/task/envelope.ts'
import { escapeValue } from '../../../src/core/text.ts'
import { attemptOf, nonce, planOf } from '../../support/plan.ts'

const grace = { timeout: 10, stop: 1 }

describe('the envelope', () => {
  it('tells a task the least there is', () => {
    expect(envelopeText(planOf(), attemptOf(), { grace, startBy: 1_700_000_000.9 }).split('\n')).toEqual([
      'mycli 1',
      'id abcdefghijklmnopqrst',
      `nonce ${nonce}`,
      'repo https://example.org/a/b',
      `sha ${'a'.repeat(40)}`,
      'fetch-depth 1',
      'submodules false',
      'lfs false',
      'persist false',
      'start-by 1700000000',
      'timeout 600',
      'grace 10',
      'stop-grace 1',
      'script true',
      'end',
      '',
    ])
  })

  it('says that nothing is to be fetched, and then nothing about how', () => {
    const text = envelopeText(planOf({ source: undefined }), attemptOf(), { grace, startBy: 0 })
    expect(text.split('\n').slice(2, 6)).toEqual([`nonce ${nonce}`, 'checkout false', 'persist false', 'start-by 0'])
  })

  it.each<[NonNullable<Credentials['stored']>, readonly string[]]>([
    [
      { kind: 'gitlab', url: 'https://gitlab.com', user: 'oauth2' },
      ['credential-url https://gitlab.com', 'credential-user oauth2', 'stored-credential gitlab'],
    ],
    [{ kind: 'ssh' }, ['stored-credential ssh']],
  ])('names a stored credential without knowing it: %j', (stored, expected) => {
    const lines = envelopeText(planOf({ credentials: { stored, persist: false } }), attemptOf(), {
      grace,
      startBy: 0,
    }).split('\n')
    expect(lines.filter((line) => line.includes('credential'))).toEqual(expected)
  })

  it('names the server of a token beside a stored key, which has none', () => {
    const token = { url: 'https://example.org', user: 'x', token: 't' }
    const plan = planOf({ credentials: { stored: { kind: 'ssh' }, token, persist: false } })
    const lines = envelopeText(plan, attemptOf(), { grace, startBy: 0 }).split('\n')
    expect(lines.filter((line) => line.includes('credential'))).toEqual([
      'credential-url https://example.org',
      'credential-user x',
      'stored-credential ssh',
      'credential-token t',
    ])
  })

  it('tells a task everything, one value a line', () => {
    const plan = planOf({
      source: { repo: '/a b', sha: undefined, branch: 'x/y', ref: 'refs/pull/1/merge', origin: 'https://e.org/a' },
      fetch: { depth: 0, submodules: 'recursive', lfs: true },
      credentials: {
        token: { url: 'https://example.org', user: 'x', token: 't' },
        ssh: { key: 'k\nk\n' },
        knownHosts: 'h',
        persist: true,
      },
      workingDirectory: 'c\\d',
      shell: ['perl', '{0}'],
      env: { A: '1\n2', B: '' },
      secretEnv: { C: '3\n' },
      script: 'echo 1\necho 2\r\n',
    })
    const lines = envelopeText(plan, attemptOf(), { grace, startBy: 0, expires: 1_700_000_000.9 }).split('\n')
    expect(lines.slice(2)).toEqual([
      'expires 1700000000',
      `nonce ${nonce}`,
      'repo /a b',
      'branch x/y',
      'ref refs/pull/1/merge',
      'origin https://e.org/a',
      'fetch-depth 0',
      'submodules recursive',
      'lfs true',
      'credential-url https://example.org',
      'credential-user x',
      'credential-token t',
      'ssh-key k\\nk\\n',
      'known-hosts h',
      'persist true',
      'start-by 0',
      'timeout 600',
      'grace 10',
      'stop-grace 1',
      'directory c\\\\d',
      'shell perl',
      'shell {0}',
      'env A=1\\n2',
      'env B=',
      'secret-env C=3\\n',
      'script echo 1\\necho 2\\r\\n',
      'end',
      '',
    ])
  })

  it('has no value that could be a line of its own', () => {
    const plan = planOf({ script: 'a\nend\nnonce x', env: { A: '\nrepo /evil' }, workingDirectory: '\nend' })
    const keys = envelopeText(plan, attemptOf(), { grace, startBy: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect(keys.filter((key) => key === 'end' || key === 'repo' || key === 'nonce')).toEqual(['nonce', 'repo', 'end'])
  })

  it('gives every value back to a shell that reads it with printf %b', () => {
    const character = fc.oneof(
      fc.constantFrom('\\', '\n', '\r', '\t', ' ', '0', 'n', 'c', 'x', '%', "'", '"', '$', '`', '\u0001', 'ä', '😀'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((text) => text !== '\0'),
    )
    const texts = fc.array(fc.string({ unit: character, maxLength: 40 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(texts, (values) => {
        const escaped = values.map(escapeValue)
        expect(escaped.filter((text) => /[\n\r]/.test(text))).toEqual([])
        const { stdout } = spawnSync('sh', ['-c', 'for v do printf "%b" "$v"; printf "\\000"; done', 'sh', ...escaped])
        expect(stdout.toString('utf8').split('\0').slice(0, -1)).toEqual(values)
      }),
      { numRuns: 30 },
    )
  })

  it('is refused when it is larger than its engine carries, with both figures and what to do', () => {
    expect(() => checkEnvelopeSize(98_304, 98_304, 'local')).not.toThrow()
    expect(() => checkEnvelopeSize(98_305, 98_304, 'local')).toThrow(
      new UserError('The command and its environment take 98305 bytes; the local engine carries 98304 at most.'),
    )
    expect(() => checkEnvelopeSize(2, 1, 'local')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Put the script into the repository') }),
    )
  })
})
