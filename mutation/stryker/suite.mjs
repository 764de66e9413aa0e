import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { jestExpect as expect } from '@jest/expect'
import { bind } from 'jest-each'

/** The tests of a compiled file, each a name and a function. What the file imports is run anew for it, as by jest. */
export async function readSuite(path) {
  const tests = []
  await evaluate(path, jestOf(tests))
  if (tests.length === 0) throw new Error(`${path} has no test`)
  return tests
}

/** Runs a test; what it throws is what is wrong. */
export async function runTest({ run }) {
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false })
  await run()
  const [unmet] = expect.extractExpectedAssertionsErrors()
  if (unmet) throw unmet.error
}

/** As much of `@jest/globals` as the pure tests use; a test that wants more fails before any mutant is tried. */
function jestOf(tests) {
  const scopes = [{ before: [], after: [] }]
  const hooks = (when) => [...scopes].flatMap((scope) => scope[when])
  const describe = (name, body) => {
    scopes.push({ name, before: [], after: [] })
    body()
    scopes.pop()
  }
  const it = (name, test) => {
    const [before, after] = [hooks('before'), hooks('after')]
    const full = [...scopes.flatMap((scope) => scope.name ?? []), name].join(' ')
    tests.push({ name: full, run: () => inOrder([...before, test]).finally(() => inOrder(after)) })
  }
  it.each = bind(it, false)
  describe.each = bind(describe, false)
  const beforeEach = (hook) => void scopes.at(-1).before.push(hook)
  const afterEach = (hook) => void scopes.at(-1).after.push(hook)
  return { afterEach, beforeEach, describe, expect, it }
}

async function inOrder(steps) {
  for (const step of steps) await step()
}

async function evaluate(path, jest) {
  const modules = new Map([['@jest/globals', synthetic(jest)]])
  const load = (specifier, { identifier }) => {
    const isFile = specifier.startsWith('.') || specifier.startsWith('file:')
    const key = isFile ? new URL(specifier, identifier).href : specifier
    if (!modules.has(key)) modules.set(key, isFile ? fromFile(key, load) : fromPackage(key))
    return modules.get(key)
  }
  const url = pathToFileURL(path).href
  await run(load(url, { identifier: url }), load)
}

function fromFile(url, load) {
  const path = fileURLToPath(url)
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.json')) return synthetic({ default: JSON.parse(text) })
  return new vm.SourceTextModule(text, {
    identifier: url,
    initializeImportMeta: (meta) => void Object.assign(meta, { url, filename: path, dirname: dirname(path) }),
    importModuleDynamically: async (specifier, from) => run(await load(specifier, from), load),
  })
}

const packages = new Map()

/** A package, or one of Node's own modules: once for all files, since no mutant changes it. */
function fromPackage(name) {
  if (!packages.has(name)) packages.set(name, import(name).then(synthetic))
  return packages.get(name)
}

function synthetic(exports) {
  return new vm.SyntheticModule(Object.keys(exports), function () {
    for (const [name, value] of Object.entries(exports)) this.setExport(name, value)
  })
}

async function run(module, load) {
  if (module.status === 'unlinked') await module.link(load)
  await module.evaluate()
  return module
}
