import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readFailure, scriptFailures } from '../../../src/core/log/failure.ts'
import { checkoutAdvice } from '../../../src/core/task/checkout-advice.ts'
import { inProject } from '../../support/project.ts'

const calls = /\b(?:(?:fail|(?:mycli_)?refuse) |(?:mycli_)?word[ =]["']failed )([a-z-]+) /g
const wordsIn = (script: string): readonly string[] => [
  ...new Set([...script.replace(/(^|\s)# .*$/gm, '').matchAll(calls)].map(([, word = '']) => word)),
]
const classesIn = (name: string): readonly string[] => wordsIn(readFileSync(inProject('docker', name), 'utf8'))

const checkout = classesIn('checkout.sh')
const wrapper = classesIn('run.sh')

describe('the classes of a failed checkout', () => {
  it('are found in the scripts however they are called', () => {
    const script = [
      `[[ -n $x ]] || fail one "text"`,
      `then fail two-words 'text'; fi`,
      `word "failed three the checkout ended"`,
      `word "failed $1 $2"`,
      `mycli_refuse four 'text'`,
      `refuse five "$text"`,
      `trap 'fail six "told to stop"' TERM`,
      `fail() { # class, text`,
      `# it would fail here again`,
      `done # or fail anew there`,
    ].join('\n')
    expect(wordsIn(script)).toEqual(['one', 'two-words', 'three', 'four', 'five', 'six'])
  })

  it('are those that the scripts fail in, and no others', () => {
    expect(checkout.length).toBeGreaterThan(10)
    expect(wrapper.length).toBeGreaterThan(3)
    expect([...new Set([...checkout, ...wrapper])].toSorted()).toEqual([...scriptFailures].toSorted())
  })

  it('have advice, unless their text says all that is known', () => {
    expect(Object.keys(checkoutAdvice).toSorted()).toEqual([...scriptFailures, 'other', 'unknown'].toSorted())
    const silent = scriptFailures.filter((failure) => checkoutAdvice[failure] === undefined)
    expect(silent.toSorted()).toEqual(['envelope', 'git', 'stopped'])
  })
})

describe('the word of a failed checkout', () => {
  it.each(['a\u2028b', 'a\u2029b', 'a\u0085b'])(
    "keep what a server's text may have for the end of a line: %j",
    (text) => {
      expect(readFailure(`failed git ${text}`)).toEqual({ failure: 'git', text })
    },
  )

  it.each(scriptFailures)('names the class %s', (failure) => {
    expect(readFailure(`failed ${failure} why  it did`)).toEqual({ failure, text: 'why  it did' })
  })

  it.each(['something-new', 'constructor'])('keeps its text where the class is unknown, such as %s', (failure) => {
    expect(readFailure(`failed ${failure} why`)).toEqual({ failure: 'other', text: 'why' })
  })

  it.each([
    'failed sha',
    'failed  why',
    'failed SHA why',
    'ready sha why',
    ' failed sha why',
    'failed sha why\nand how',
    `failed ${'a'.repeat(31)} b`,
  ])('is not %j', (word) => {
    expect(readFailure(word)).toBeUndefined()
  })
})
