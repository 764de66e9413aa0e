// Tries the small breaks of mutation/breaks, each with the tests that are to notice it: npm run mutation:scripts [LIST…]
import { copyProject } from '../mutation/copy.mjs'
import { problemOf, readBreaks } from '../mutation/lists.mjs'
import { runTests } from '../mutation/trial.mjs'

const wantedShare = 0.9
const asked = process.argv.slice(2)
const breaks = await readBreaks(asked.length > 0 ? asked : undefined)
const problems = breaks.flatMap((one) => problemOf(one) ?? [])
if (problems.length > 0) throw new Error(`The lists do not fit the code:\n${problems.join('\n')}`)

const copy = copyProject()
process.on('exit', copy.remove)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130))

/** The time of each set of tests on the code as it is; tests that fail there would notice every break. */
async function timesUnbroken() {
  const times = new Map()
  for (const { tests } of breaks) {
    const key = tests.join(' ')
    if (times.has(key)) continue
    const { outcome, seconds, output } = await runTests(copy.path, tests, 600)
    if (outcome !== 'green') throw new Error(`${key}: not green on the code as it is\n${output.slice(-4_000)}`)
    console.log(`unbroken  ${seconds.toFixed(0).padStart(4)} s  ${key}`)
    times.set(key, seconds)
  }
  return times
}

async function tryBreak(one, unbrokenSeconds) {
  const mend = copy.break(one)
  try {
    return await runTests(copy.path, one.tests, 30 + 3 * unbrokenSeconds)
  } finally {
    mend()
  }
}

const words = { red: 'seen', limit: 'seen by the limit alone', green: 'UNSEEN' }
const show = ({ file, find, replace }) => `${file}: ${JSON.stringify(find)} -> ${JSON.stringify(replace)}`

const times = await timesUnbroken()
const results = []
for (const one of breaks) {
  const { outcome, seconds } = await tryBreak(one, times.get(one.tests.join(' ')))
  results.push({ one, outcome })
  console.log(`${words[outcome]}  ${seconds.toFixed(0)} s  ${show(one)}`)
}

const of = (outcome, list) => results.filter((result) => result.outcome === outcome && list(result.one.list))
for (const name of new Set(breaks.map(({ list }) => list))) {
  const [red, limit, green] = ['red', 'limit', 'green'].map((outcome) => of(outcome, (list) => list === name).length)
  console.log(`${name}: ${red} seen, ${limit} by the limit alone, ${green} unseen`)
}
const unseen = of('green', () => true)
if (unseen.length > 0) console.log(`Unseen:\n${unseen.map(({ one }) => show(one)).join('\n')}`)
if (results.length - unseen.length < wantedShare * results.length) process.exitCode = 1
