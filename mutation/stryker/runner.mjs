import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import jestConfig from '../../jest.config.js'
import { readSuite, runTest } from './suite.mjs'

const { testRegex: pure } = jestConfig.projects.find(({ displayName }) => displayName === 'pure')

/** Tests that see no mutant, since they read the project's texts; and one that takes as long as all the others. */
const leftOut =
  /__tests__\/(action-yml|architecture|breaks|docs|examples|first-failure|jest-config|readme|release-rules|workflows|lines|core\/settings\/config-file-hostile)\.test\.js$/

/** Where the run without a mutant leaves which test files reach each mutant, and how long each file takes. */
const knownFile = 'build/known.json'

// What the code that Stryker has changed reads and writes: the mutant that is on, and those that were reached.
globalThis.__stryker__ ??= {}
const stryker = globalThis.__stryker__

/**
 * Runs the compiled pure tests in this process. Each file runs in modules of its own, which takes some milliseconds,
 * and the mutant is on while they load: what it changes in a table at the top of a module is seen as well.
 */
class CompiledTests {
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // The same values in each run, and no search for smaller ones: that a test fails is all that is asked.
    fc.configureGlobal({ seed: 1, endOnFailure: true })
  }

  async dryRun() {
    const perTest = {}
    stryker.mutantCoverage = { static: {}, perTest }
    const tests = []
    const loads = {}
    for (const file of pureTestFiles()) {
      stryker.currentTestId = file
      const started = performance.now()
      const suite = await readSuite(resolve(file))
      const loadMs = performance.now() - started
      loads[file] = perTest[file] ?? {}
      delete perTest[file]
      for (const [index, test] of suite.entries()) {
        stryker.currentTestId = idOf(file, index)
        const result = await resultOf(test)
        // The first test of a file bears its loading: what no test takes would be added to each mutant's time limit.
        tests.push({ ...result, id: idOf(file, index), timeSpentMs: result.timeSpentMs + (index === 0 ? loadMs : 0) })
      }
    }
    stryker.currentTestId = undefined
    writeFileSync(knownFile, JSON.stringify({ reachedBy: filesByMutant(loads, perTest), tookMs: timesOf(tests) }))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: sum(Object.values(loads)), perTest } }
  }

  async mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit }) {
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit })
    // Stryker names the tests, unless one of the files reaches the mutant while it loads.
    const { reachedBy, tookMs } = JSON.parse(readFileSync(knownFile, 'utf8'))
    const files = new Set(testFilter?.map(fileOf) ?? reachedBy[id])
    let nrOfTests = 0
    for (const file of soonest(fileName, files, tookMs)) {
      for (const [index, test] of (await readMutated(file)).entries()) {
        if (testFilter?.includes(idOf(file, index)) === false) continue
        nrOfTests += 1
        const { status, failureMessage } = await withinLimit(resultOf(test), 4_000 + 20 * tookMs[file])
        if (status === undefined) return { status: MutantRunStatus.Timeout }
        const endless = determineHitLimitReached(stryker.hitCount, hitLimit)
        if (endless) return endless
        if (status === TestStatus.Failed) {
          return { status: MutantRunStatus.Killed, killedBy: [idOf(file, index)], failureMessage, nrOfTests }
        }
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }
}

const pureTestFiles = () =>
  readdirSync('build/__tests__', { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('build/__tests__', name))
    .filter((path) => pure.some((pattern) => new RegExp(pattern).test(`/${path}`)) && !leftOut.test(path))
    .sort()

const idOf = (file, index) => `${file}#${index}`
const fileOf = (id) => id.slice(0, id.lastIndexOf('#'))

/** A file that a mutant keeps from loading fails like a test, as it does in jest. */
const readMutated = (file) =>
  readSuite(resolve(file)).catch((error) => [{ name: `${file} loads`, run: () => Promise.reject(error) }])

async function resultOf(test) {
  const started = performance.now()
  const failure = await runTest(test).then(
    () => undefined,
    (error) => ({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }),
  )
  return { name: test.name, timeSpentMs: performance.now() - started, ...(failure ?? { status: TestStatus.Success }) }
}

/** What a test comes to; nothing where it waits for what never comes, which Stryker would take longer to find. */
async function withinLimit(result, limitMs) {
  const over = new AbortController()
  const { signal } = over
  const late = sleep(limitMs, {}, { signal }).catch(() => ({}))
  return Promise.race([result, late]).finally(() => over.abort())
}

/** The test file of the same name first, then the quickest. */
function soonest(mutated, files, tookMs) {
  const name = posix.basename(mutated, '.ts')
  const expected = (file) => (posix.basename(file, '.test.js') === name ? 0 : tookMs[file])
  return [...files].sort((a, b) => expected(a) - expected(b))
}

function timesOf(tests) {
  const tookMs = {}
  for (const { id, timeSpentMs } of tests) tookMs[fileOf(id)] = (tookMs[fileOf(id)] ?? 0) + timeSpentMs
  return tookMs
}

function filesByMutant(loads, tests) {
  const files = {}
  const reached = [...Object.entries(loads), ...Object.entries(tests).map(([id, mutants]) => [fileOf(id), mutants])]
  for (const [file, mutants] of reached) {
    for (const mutant of Object.keys(mutants)) {
      files[mutant] ??= new Set()
      files[mutant].add(file)
    }
  }
  return Object.fromEntries(Object.entries(files).map(([mutant, found]) => [mutant, [...found]]))
}

function sum(counts) {
  const total = {}
  for (const [mutant, count] of counts.flatMap(Object.entries)) total[mutant] = (total[mutant] ?? 0) + count
  return total
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'compiled', CompiledTests)]
