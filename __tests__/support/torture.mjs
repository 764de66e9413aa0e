// Prints what is hard to carry: SEED lines of a mixture, to stdout and stderr in turn. Run by a test as its command.
import { writeSync } from 'node:fs'

const long = 'ä€😀'.repeat(34_000)
const kinds = [
  (n) => `line ${n}`,
  () => '',
  (n) => ' '.repeat(1 + (n % 5)),
  (n) => `\u001b[31mred ${n}\u001b[0m`,
  (n) => `progress ${n}\rprogress ${n + 1}`,
  (n) => `::error file=a.ts,line=${n}::not an annotation`,
  (n) => `  ##[error]not one either ${n};`,
  (n) => `@mycli:00000000000000000000000000000000 exit 0 exited 1 ${n} 0 0;`,
  (n) => `\u0001@mycli:0 mark ${n};`,
  (n) => Buffer.concat([Buffer.from(`bad ${n} `), Buffer.from([0xff, 0xe2, 0x82, 0x41, 0xed, 0xa0, 0x80])]),
  (n) => `${' '.repeat(n % 7)}indented ${n}`,
]

const count = Number(process.argv[2])
for (let n = 0; n < count; n++) {
  const line = n % 20_011 === 7 ? `${long}${n}` : kinds[n % kinds.length](n)
  const bytes = Buffer.concat([Buffer.from(line), Buffer.from('\n')])
  for (let at = 0; at < bytes.length; ) at += writeSync(n % 2 === 0 ? 1 : 2, bytes, at)
}
