import { posix } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import equivalents from './equivalents.mjs'

/** The share of the mutants that are not equivalent that the tests must notice. */
const wanted = 0.9

/** Says which mutants nothing noticed, and the score by folder; too low a score fails the run. */
class Survivors {
  onMutationTestReportReady({ files }) {
    const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants.map((mutant) => ({ ...mutant, file, ...placeOf(source, mutant.location) })),
    )
    const judged = mutants.map((mutant) => ({ ...mutant, verdict: verdictOf(mutant) }))
    for (const mutant of judged.filter(({ verdict }) => verdict === 'survived')) console.log(described(mutant))
    console.log(table(judged))
    const wrong = Object.entries(files).flatMap(([file, { source }]) => outdated(file, source, judged))
    for (const entry of wrong) console.log(`Listed as equivalent, but noticed or not there: ${entry}`)
    if (scoreOf(judged) < wanted || wrong.length > 0) process.exitCode = 1
  }
}

function verdictOf(mutant) {
  if (mutant.status === 'Killed' || mutant.status === 'Timeout') return 'noticed'
  if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') return 'not run'
  return isListed(mutant) ? 'equivalent' : 'survived'
}

const isListed = ({ file, line, original, replacement }) =>
  (equivalents[file] ?? []).some(
    (entry) => entry.line === line && entry.changes.some(([from, to]) => from === original && to === replacement),
  )

/** What the list says of a file that is not so; of lines in which nothing was tried nothing is known. */
function outdated(file, source, mutants) {
  const isThere = (line) => source.split('\n').some((text) => text.trim() === line)
  return (equivalents[file] ?? []).flatMap(({ line, changes }) => {
    const tried = mutants.filter((mutant) => mutant.file === file && mutant.line === line)
    if (tried.length === 0 && isThere(line)) return []
    const survives = ([from, to]) =>
      tried.some((one) => one.verdict === 'equivalent' && one.original === from && one.replacement === to)
    return changes.filter((change) => !survives(change)).map(([from, to]) => `${file}: ${line}: ${from} -> ${to}`)
  })
}

function described({ file, location, line, original, replacement, status }) {
  const place = `${file}:${location.start.line}${status === 'NoCoverage' ? ', where no test comes' : ''}`
  return `${place}: ${line}\n- ${original}\n+ ${replacement}`
}

/** The line in which a mutant begins, and the text that it replaces; Stryker counts lines and columns from one. */
function placeOf(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const line = lines[0].trim()
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return { line, original: lines.join('\n') }
}

function table(mutants) {
  const folders = [...new Set(mutants.map(({ file }) => posix.dirname(file)))].sort()
  const rows = folders.map((folder) =>
    row(
      folder,
      mutants.filter(({ file }) => posix.dirname(file) === folder),
    ),
  )
  return [
    'folder | mutants | noticed | of these by time | equivalent | survived | score',
    ...rows,
    row('all', mutants),
  ].join('\n')
}

function row(name, mutants) {
  const count = (wanted) => mutants.filter(({ verdict }) => verdict === wanted).length
  const score = `${(100 * scoreOf(mutants)).toFixed(1)} %`
  const byTime = mutants.filter(({ status }) => status === 'Timeout').length
  return [name, mutants.length, count('noticed'), byTime, count('equivalent'), count('survived'), score].join(' | ')
}

function scoreOf(mutants) {
  const count = (wanted) => mutants.filter(({ verdict }) => verdict === wanted).length
  return count('noticed') / (count('noticed') + count('survived'))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)]
