import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { maskForms, maskNote } from '../../../src/core/github/masks.ts'
import { escapeValue } from '../../../src/core/text.ts'

const nasty = 'it\'s "a" $ecret\\`x`~?>?>?'
const lines = `  first ${nasty}\r\n\tsecond~~line>>\n}\n`

const bash = (script: string, value: string): string =>
  execFileSync('bash', ['-c', script, 'bash', value], { encoding: 'utf8' })

/** What is left of a text once the forms have been masked, as the runner does: line by line, the longest first. */
const masked = (text: string, secret: string): string =>
  [...maskForms(secret)].sort((a, b) => b.length - a.length).reduce((left, form) => left.replaceAll(form, '***'), text)

describe('a secret', () => {
  it.each<[string, (secret: string) => string]>([
    ['as it is', (secret) => secret],
    ['in the envelope', escapeValue],
    ['quoted by printf %q', (secret) => bash('printf %q "$1"', secret)],
    ['quoted by ${x@Q}', (secret) => bash('printf %s "${1@Q}"', secret)],
    [
      'quoted by set -x',
      (secret) =>
        bash('exec 2>&1; set -x; : "$1"', secret)
          .replace(/^\+ : /, '')
          .trimEnd(),
    ],
    ['in double quotes', (secret) => `"${secret.replace(/[\\"$`]/g, '\\$&')}"`],
    ['in base64url', (secret) => Buffer.from(secret).toString('base64url')],
    ['in base64url after a byte', (secret) => Buffer.from(`:${secret}`).toString('base64url')],
    ['in base64url after two bytes', (secret) => Buffer.from(`::${secret}`).toString('base64url')],
    ['in hexadecimal', (secret) => Buffer.from(secret).toString('hex')],
    ['in HEXADECIMAL', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
  ])('is masked %s', (_how, form) => {
    const rest = masked(form(nasty), nasty)
    expect(rest).toContain('***')
    expect(rest.replaceAll('***', '').length).toBeLessThan(8)
  })

  it.each([
    ['base64', 'printf %s "$1" | base64'],
    ['base64, with a newline behind it', 'echo "$1" | base64'],
    ['openssl base64', 'printf %s "$1" | openssl base64'],
  ])('that is long is masked in each line of %s', (_how, script) => {
    for (const size of [61, 62, 63, 200, 2_600]) {
      const secret = Array.from({ length: size }, (_, at) => nasty[(at * 7 + (at >> 5)) % nasty.length]).join('')
      const printed = bash(script, secret).trimEnd().split('\n')
      // Of the end, what base64 makes depends on what stands behind the secret.
      const rests = printed.map((line) => masked(line, secret))
      expect([size, rests.slice(0, -2).filter((line) => line !== '***')]).toEqual([size, []])
      expect(rests.join('').replaceAll('***', '').length).toBeLessThan(10)
    }
  })

  it.each<[string, (secret: string) => string]>([
    ['line by line', (secret) => secret.replaceAll('\r', '').replaceAll('\n}\n', '\n')],
    [
      'with its lines trimmed',
      (secret) =>
        secret
          .split('\n')
          .map((line) => line.trim())
          .join('|')
          .replace('|}', ''),
    ],
    ['in the envelope', escapeValue],
    ['in JSON', (secret) => JSON.stringify(secret)],
    ['in a URI', (secret) => encodeURIComponent(secret)],
    ['in base64', (secret) => Buffer.from(secret).toString('base64')],
  ])('of several lines is masked %s', (_how, form) => {
    const rest = masked(form(lines), lines)
    expect(rest).toContain('***')
    expect(rest.replaceAll('***', '').replaceAll(/\s/g, '').length).toBeLessThan(6)
  })

  it('of several lines does not mask every brace of the log', () => {
    for (const form of maskForms('{\n  "key": "value"\n}\n')) {
      expect(form).not.toContain('\n')
      expect('{ } key'.includes(form)).toBe(false)
    }
  })

  it.each(['abcd\n}', 'abcd\r}', "ab'c$d\r}", '  ab  \nabcdef', 'abcd\n}\n\ud800'])(
    'with a line that is short, such as %j, is masked whole only where it stands in one line',
    (secret) => {
      const forms = maskForms(secret)
      expect(forms.filter((form) => /[\n\r]/.test(form))).toEqual([])
      expect(forms).toContain(JSON.stringify(secret).slice(1, -1))
      expect(forms).toContain(encodeURIComponent(secret.replaceAll('\ud800', '\ufffd')))
    },
  )

  it.each(['abcd\nefgh', 'abc\n\ndef', 'abc\n  \ndef', 'abc\r\nxyz'])(
    'of lines that may all be masked, such as %j, is masked whole',
    (secret) => {
      expect(maskForms(secret)).toContain(secret)
    },
  )

  it('is masked in these forms, and in no others', () => {
    const hex = (text: string): string => Buffer.from(text).toString('hex')
    expect(maskForms('abc')).toEqual(['abc', hex('abc')])
    expect([...maskForms('abc\ndef')].toSorted()).toEqual(
      [
        ...['abc\ndef', 'abc', 'def', 'abc\\ndef'],
        ...[hex('abc\ndef'), hex('abc\ndef').toUpperCase(), hex('abc'), hex('def')],
        ...['YWJjCmRl', 'YmMKZGVm'], // in base64, after nothing, and after a byte
      ].toSorted(),
    )
  })

  it('is masked without the blanks and line breaks around it', () => {
    expect(maskForms('  line one\nline two\n')).toContain(Buffer.from('line one\nline two').toString('hex'))
  })

  it("is masked as bash writes it in $'…'", () => {
    const secret = "back\\slash it's\ttab\r\nnext line"
    expect(maskForms(secret)).toContain(bash('printf %q "$1"', secret).slice(2, -1))
    expect(maskForms(secret)).toContain(Buffer.from(secret).toString('hex'))
  })

  it('never has a form that is short', () => {
    const character = fc.constantFrom('a', 'b', '}', ' ', '\n', '\r', "'", '\\', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (secret) => {
        expect(maskForms(secret).filter((form) => form.trim().length < 3)).toEqual([])
      }),
    )
  })

  it('of one line is one of its forms, and without quirks has only few', () => {
    expect(maskForms('s3cretvalue')).toContain('s3cretvalue')
    expect(maskForms('s3cretvalue').length).toBeLessThan(8)
  })

  it.each(['', 'a', 'ab', ' a\n', '  a  ', '\n\n', '}\n{'])('such as %j is too short to be masked', (secret) => {
    expect(maskForms(secret)).toEqual([])
    expect(maskNote('TOKEN', secret)).toBe(
      secret === '' ? undefined : 'TOKEN is not masked: it is so short that it would hide half of the log.',
    )
  })

  it('that is masked needs no note', () => {
    expect(maskNote('TOKEN', 'abc')).toBeUndefined()
  })
})
