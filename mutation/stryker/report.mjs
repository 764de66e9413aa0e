import { posix } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import equivalents from './equivalents.mjs'

/** The share of the mutants that are not equivalent that the tests must notice. */
const wanted = 0.9

/** Says which mutants nothing noticed, and the score by folder; too low a score fails the run. */
class Survivors {
  onMutationTestReportReady({ files }) {
    const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants.map((mutant) => ({ ...mutant, file, original: excerpt(source, mutant.location) })),
    )
    const judged = mutants.map((mutant) => ({ ...mutant, verdict: verdictOf(mutant) }))
    for (const mutant of judged.filter(({ verdict }) => verdict === 'survived')) console.log(described(mutant))
    console.log(table(judged))
    const unused = equivalents.filter(
      (entry) =>
        entry.file in files && !judged.some((mutant) => mutant.verdict === 'equivalent' && matches(entry, mutant)),
    )
    for (const { file, original, replacement } of unused) {
      console.log(`Listed as equivalent, but noticed or not there: ${file}: ${original} -> ${replacement}`)
    }
    if (scoreOf(judged) < wanted || unused.length > 0) process.exitCode = 1
  }
}

function verdictOf(mutant) {
  if (mutant.status === 'Killed' || mutant.status === 'Timeout') return 'noticed'
  if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') return 'not run'
  return equivalents.some((entry) => matches(entry, mutant)) ? 'equivalent' : 'survived'
}

const matches = (entry, { file, original, replacement }) =>
  entry.file === file && entry.original === original && entry.replacement === replacement

const described = ({ file, location, mutatorName, original, replacement, status }) =>
  `${file}:${location.start.line} ${mutatorName}${status === 'NoCoverage' ? ' (no test comes here)' : ''}\n- ${original}\n+ ${replacement}`

/** The text between two places, each a line and a column counted from one. */
function excerpt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

function table(mutants) {
  const folders = [...new Set(mutants.map(({ file }) => posix.dirname(file)))].sort()
  const rows = folders.map((folder) =>
    row(
      folder,
      mutants.filter(({ file }) => posix.dirname(file) === folder),
    ),
  )
  return ['folder | mutants | noticed | equivalent | survived | score', ...rows, row('all', mutants)].join('\n')
}

function row(name, mutants) {
  const count = (wanted) => mutants.filter(({ verdict }) => verdict === wanted).length
  const score = `${(100 * scoreOf(mutants)).toFixed(1)} %`
  return [name, mutants.length, count('noticed'), count('equivalent'), count('survived'), score].join(' | ')
}

function scoreOf(mutants) {
  const count = (wanted) => mutants.filter(({ verdict }) => verdict === wanted).length
  return count('noticed') / (count('noticed') + count('survived'))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)]
