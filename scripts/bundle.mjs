// Builds dist from build with ncc; with --check compares the two instead, added and missing files included.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ncc from '@vercel/ncc'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const { code, assets } = await ncc(join(root, 'build/src/bundle.js'), {
  filename: 'mycli.js',
  cache: false,
  quiet: true,
  minify: false, // people read dist
  license: 'licenses.txt',
  mainFields: ['module', 'main'],
})

const entries = {
  'index.js': "import { action } from './mycli.js'\n\nawait action(import.meta.dirname)\n",
  'post.js': "import { post } from './mycli.js'\n\nawait post(import.meta.dirname)\n",
  'cli.js': "#!/usr/bin/env node\nimport { cli } from './mycli.js'\n\nawait cli(import.meta.dirname)\n",
}

// Copied as they are: ncc would rename them.
const scripts = [
  'docker/checkout.sh',
  'docker/run.sh',
  'docker/copy.awk',
  'docker/near.awk',
  'docker/known_hosts',
  'infra/template.yaml',
  'src/adapters/local/janitor.sh',
]

const files = new Map([
  ['mycli.js', code],
  ...Object.entries(entries),
  ...scripts.map((path) => [basename(path), readFileSync(join(root, path), 'utf8')]),
  ...Object.entries(assets).map(([name, { source }]) => [name, source.toString()]),
])

if (process.argv.includes('--check')) check()
else write()

function write() {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const [name, text] of files) writeFileSync(join(dist, name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 })
}

function check() {
  const there = readdirSync(dist)
  const same = (name) =>
    there.includes(name) && files.has(name) && readFileSync(join(dist, name), 'utf8') === files.get(name)
  const wrong = [...new Set([...there, ...files.keys()])].filter((name) => !same(name))
  if (wrong.length === 0) return
  console.error(`dist is not what src builds: ${wrong.join(', ')}. Run npm run bundle and commit dist.`)
  process.exitCode = 1
}
