import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inProject } from './support/project.ts'

interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Layer {
  readonly name: string
  readonly files: RegExp
  readonly may: readonly (RegExp | 'OWN')[]
}

const outside = /^(?!src\/|\.)/ // Node's own modules and packages
const ports = /^src\/app\/(ports|execution-ports|like-ports|stack-ports|survey-ports|waiting)\.ts$/

const ground = /^src\/core\/[^/]+$/
/** The rooms of core: each may import itself and the rooms before it that it names here. */
const rooms = {
  log: [ground, /^src\/core\/log\//],
  settings: [ground, /^src\/core\/settings\//],
  github: [ground, /^src\/core\/(settings|github)\//],
  source: [ground, /^src\/core\/(settings|github|source)\//],
  task: [ground, /^src\/core\/(log|settings|github|source|task)\//],
  aws: [ground, /^src\/core\/(log|settings|github|source|task|aws)\//],
  report: [ground, /^src\/core\/(log|settings|github|source|task|aws|report)\//],
  stack: [ground, /^src\/core\/(settings|github|source|aws|stack)\//],
  survey: [ground, /^src\/core\/(settings|github|source|aws|stack|survey)\//],
} as const
const roomNames = Object.keys(rooms) as readonly (keyof typeof rooms)[]

/** What the files of each layer may import; OWN stands for the folder that its first group names. */
const layers: readonly Layer[] = [
  { name: 'core', files: /^src\/core\/settings\/config-file\.ts$/, may: [...rooms.settings, /^yaml$/] },
  { name: 'core', files: /^src\/core\/settings\/images\.ts$/, may: [/^src\/version\.ts$/] },
  ...roomNames.map((room) => ({ name: 'core', files: new RegExp(`^src/core/${room}/`), may: rooms[room] })),
  { name: 'core', files: /^src\/core\/[^/]+$/, may: [ground] },
  { name: 'app', files: /^src\/app\//, may: [/^src\/(core|app)\//] },
  { name: 'adapters', files: /^(src\/adapters\/[^/]+\/)/, may: [/^src\/core\//, ports, 'OWN', outside] },
  { name: 'compose', files: /^(src\/compose\/)/, may: [/^src\/(core|app|adapters)\//, 'OWN'] },
  {
    name: 'edges',
    files: /^(src\/(?:action|cli)\/)/,
    may: [/^src\/(core|app)\//, /^src\/compose\//, /^src\/version\.ts$/, 'OWN', outside],
  },
  { name: 'bundle', files: /^src\/bundle\.ts$/, may: [/^src\/(action|cli)\//] },
  { name: 'version', files: /^src\/version\.ts$/, may: [/^\.\/package\.json$/] },
]

const specifier = /\b(?:from|import|require)\s*\(?\s*(['"`])([^'"`\s]+)\1/g
const unreadable = /\b(?:import|require)\s*\((?!\s*['"`][^'"`$]*['"`]\s*[,)])/
const impure = /\b(async|await|Promise|Date|process|setTimeout|performance|globalThis)\b/g

/** Everything in these files that the table does not allow. */
function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const layer = layers.find(({ files }) => files.test(path))
    if (!layer) return [`${path} is in no layer`]
    const own = layer.files.exec(path)?.[1] ?? 'no folder of its own'
    const code = text.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    const imported = [...code.matchAll(specifier)].map(([, , name = '']) => resolve(path, name))
    const wrong = imported.filter(
      (name) => !layer.may.some((rule) => (rule === 'OWN' ? name.startsWith(own) : rule.test(name))),
    )
    const words = layer.name === 'core' ? [...code.matchAll(impure)].map(([word]) => `${path} says ${word}`) : []
    const hidden = unreadable.test(code) ? [`${path} imports what only running it would tell`] : []
    return [...wrong.map((name) => `${path} imports ${name}`), ...words, ...hidden]
  })
}

/** A file of src by its path, a file elsewhere as `./path`, anything else as it is. */
function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name
  const path = posix.join(posix.dirname(from), name)
  return path.startsWith('src/') ? path : `./${path}`
}

const sources: readonly SourceFile[] = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ path: posix.join('src', name), text: readFileSync(inProject('src', name), 'utf8') }))

describe('the emulator', () => {
  const readFrom = (folder: string): readonly SourceFile[] =>
    readdirSync(inProject(folder), { encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ path: posix.join(folder, name), text: readFileSync(inProject(folder, name), 'utf8') }))
  const testImports = (files: readonly SourceFile[]): readonly string[] =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(specifier)]
        .map(([, , name = '']) => resolve(path, name))
        .filter((name) => name.includes('__tests__'))
        .map((name) => `${path} imports ${name}`),
    )

  it('needs nothing of the tests that use it', () => {
    const files = readFrom('emulator')
    expect(files.length).toBeGreaterThan(40)
    expect(testImports(files)).toEqual([])
  })

  it('would be found to', () => {
    const text = "import { nonce } from '../__tests__/support/plan.ts'"
    expect(testImports([{ path: 'emulator/a.ts', text }])).toEqual([
      'emulator/a.ts imports ./__tests__/support/plan.ts',
    ])
  })
})

describe('the loopback AWS of a test', () => {
  it('is one whose calls are held against the policies of the stack', () => {
    const tests = readdirSync(inProject('__tests__'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const starting = /^import (?!type).*\bstartAws\b.*emulator\/server\.ts'$/m
    const unheld = tests.filter((name) => starting.test(readFileSync(inProject('__tests__', name), 'utf8')))
    expect(unheld).toEqual(['support/held-aws.ts'])
  })
})

describe('the layers of src', () => {
  it('are the ones of the table, and nothing in them imports what it may not', () => {
    expect(violations(sources)).toEqual([])
  })

  it('have all been read', () => {
    expect(sources.length).toBeGreaterThanOrEqual(100)
    for (const { name, files } of layers) {
      expect([name, sources.filter(({ path }) => files.test(path)).length]).not.toEqual([name, 0])
    }
  })

  it.each([
    ['src/core/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ['src/core/a.ts', "import { parse } from 'yaml'", 'imports yaml'],
    ['src/core/a.ts', "import { run } from '../app/run.ts'", 'imports src/app/run.ts'],
    ['src/core/a.ts', "import {\n  type A,\n  b,\n} from '../cli/args.ts'", 'imports src/cli/args.ts'],
    ['src/core/a.ts', "import '../version.ts'", 'imports src/version.ts'],
    ['src/core/a.ts', "import { b } from './log/b.ts'", 'imports src/core/log/b.ts'],
    ['src/core/log/a.ts', "import { b } from '../settings/b.ts'", 'imports src/core/settings/b.ts'],
    ['src/core/settings/inputs/a.ts', "import { b } from '../../aws/b.ts'", 'imports src/core/aws/b.ts'],
    ['src/core/github/a.ts', "import { b } from '../source/b.ts'", 'imports src/core/source/b.ts'],
    ['src/core/task/a.ts', "import { b } from '../aws/b.ts'", 'imports src/core/aws/b.ts'],
    ['src/core/task/a.ts', "import { parse } from 'yaml'", 'imports yaml'],
    ['src/core/a.ts', 'export async function f(): number {}', 'says async'],
    ['src/core/a.ts', 'const f = (): Promise<void> => g()', 'says Promise'],
    ['src/core/a.ts', 'const now = Date.now()', 'says Date'],
    ['src/core/a.ts', "const home = process.env['HOME']", 'says process'],
    ['src/app/a.ts', "import { clock } from '../adapters/node/clock.ts'", 'imports src/adapters/node/clock.ts'],
    ['src/app/a.ts', "import { join } from 'node:path'", 'imports node:path'],
    ['src/app/a.ts', "const fs = await import('node:fs')", 'imports node:fs'],
    ['src/app/a.ts', 'const it = await import(name)', 'imports what only running it would tell'],
    ['src/app/a.ts', "const it = await import('./' + name)", 'imports what only running it would tell'],
    ['src/app/a.ts', "import fs = require('node:fs')", 'imports node:fs'],
    ['src/app/a.ts', "export * from '../compose/run.ts'", 'imports src/compose/run.ts'],
    ['src/adapters/a/b.ts', "import { c } from '../c/c.ts'", 'imports src/adapters/c/c.ts'],
    ['src/adapters/a/b.ts', "import { c } from '../ab/c.ts'", 'imports src/adapters/ab/c.ts'],
    ['src/adapters/a/b.ts', "import { run } from '../../app/run.ts'", 'imports src/app/run.ts'],
    ['src/adapters/a/b.ts', "export { main } from '../../cli/main.ts'", 'imports src/cli/main.ts'],
    ['src/compose/a.ts', "import { main } from '../cli/main.ts'", 'imports src/cli/main.ts'],
    ['src/cli/a.ts', "import { clock } from '../adapters/node/clock.ts'", 'imports src/adapters/node/clock.ts'],
    ['src/cli/a.ts', "import { main } from '../action/main.ts'", 'imports src/action/main.ts'],
    ['src/action/a.ts', "type Main = typeof import('../cli/main.ts')", 'imports src/cli/main.ts'],
    ['src/cli/a.ts', "import manifest from '../../package.json'", 'imports ./package.json'],
    ['src/bundle.ts', "import { compose } from './compose/run.ts'", 'imports src/compose/run.ts'],
    ['src/helpers/a.ts', '', 'is in no layer'],
    ['src/core/helpers/a.ts', '', 'is in no layer'],
  ])('a %s with %j is found', (path, text, found) => {
    expect(violations([{ path, text }])).toEqual([`${path} ${found}`])
  })

  it.each([
    ['src/core/a.ts', "// an async Promise, from 'node:fs'\nimport { b } from './b.ts'"],
    ['src/core/a.ts', '/** The process that Date tells. */\nexport const a = 1 // await'],
    ['src/adapters/a/b.ts', "import { c } from './c.ts'\nimport type { Clock } from '../../app/ports.ts'"],
    ['src/adapters/a/b.ts', "import { spawn } from 'node:child_process'\nimport { ECS } from '@aws-sdk/client-ecs'"],
    ['src/cli/a.ts', "const { exec } = await import('./exec.ts')\nimport { version } from '../version.ts'"],
  ])('a %s with %j is as it should be', (path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })
})

describe('the scripts of this project', () => {
  /** What a file imports, and what that imports, and so on: files of ours by their path, packages by their name. */
  function reach(path: string, reached = new Set<string>()): ReadonlySet<string> {
    for (const [, , name = ''] of readFileSync(inProject(path), 'utf8').matchAll(specifier)) {
      const next = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
      if (reached.has(next)) continue
      reached.add(next)
      if (next.endsWith('.ts')) reach(next, reached)
    }
    return reached
  }

  it.each(readdirSync(inProject('scripts')).filter((name) => name.endsWith('.ts')))(
    '%s runs outside of jest, with all the support of the tests that it takes',
    (name) => {
      const reached = reach(`scripts/${name}`)
      expect(reached.size).toBeGreaterThan(1)
      expect([...reached]).not.toContain('@jest/globals')
    },
  )
})
