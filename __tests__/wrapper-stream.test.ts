import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { textsOf, wrapperStream } from '../emulator/wrapper-stream.ts'
import { envelopeText } from '../src/core/task/envelope.ts'
import { attemptOf, planOf } from './support/plan.ts'
import { inProject } from './support/project.ts'

/** What docker/run.sh writes for a command that prints these lines and ends with this code. */
function realStream(lines: readonly string[], code: number, unended = false): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), 'mycli-test-'))
  try {
    mkdirSync(join(dir, 'ws'))
    mkdirSync(join(dir, 'io'))
    writeFileSync(join(dir, 'lines'), `${lines.join('\n')}${unended || lines.length === 0 ? '' : '\n'}`)
    const plan = planOf({ script: `cat ../lines\nexit ${code}`, timeoutSeconds: 60 })
    const terms = { grace: { timeout: 1, stop: 1 }, startBy: Date.now() / 1_000 + 60 }
    writeFileSync(join(dir, 'io/task'), envelopeText(plan, attemptOf(), terms))
    writeFileSync(join(dir, 'io/word'), `ready ${'a'.repeat(40)}\n`)
    const { stdout } = spawnSync('sh', [inProject('docker/run.sh'), dir], { maxBuffer: 64 * 1024 * 1024 })
    return stdout.toString('utf8').trimEnd().split('\n').slice(1) // without checkout's word
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

// The times differ from run to run.
const timeless = (event: string): string => event.replace(/ (begin|exit .*) \d+;$/, ' $1 T;')

it.each<[string, readonly string[]]>([
  ['nothing', []],
  ['blank lines and spaces', ['', 'a', '', '', ' ', '   ', 'b', '', '']],
  ['what looks like frames', ['@mycli:', '@mycli:f exit 0 exited 1 0 0 0;', 'a;', '\u0001x', '\u0001']],
  [
    'two marks, one of them behind blanks',
    Array.from({ length: 9_000 }, (_, n) => (n > 4_090 && n < 4_100 ? '' : `${n}`)),
  ],
  ['long lines', ['x'.repeat(79_000), 'y'.repeat(79_001), 'z'.repeat(200_000), ' '.repeat(79_001)]],
])('the streams of these tests are those of docker/run.sh: %s', (_what, lines) => {
  const made = wrapperStream({ lines, code: 7 }) // it counts UTF-16, the wrapper bytes: these lines are ASCII
  expect(realStream(lines, 7).map(timeless)).toEqual(textsOf(made).map(timeless))
})

it.each([['a', 'b'], ['', ' '], ['z'.repeat(200_000)], ['y'.repeat(79_000)]])(
  'the streams of these tests are those of docker/run.sh without a line feed at the end: %#',
  (...lines) => {
    const made = wrapperStream({ lines, code: 7, unended: true })
    expect(realStream(lines, 7, true).map(timeless)).toEqual(textsOf(made).map(timeless))
  },
)
