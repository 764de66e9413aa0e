import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const left = ['.git', 'node_modules', 'build', '.mutation']

// One file alone takes a tenth of the time of the whole project.
const compiler = `--ignoreConfig --noCheck --noResolve --target es2023 --module nodenext --moduleResolution nodenext
  --verbatimModuleSyntax --rewriteRelativeImportExtensions --resolveJsonModule --rootDir . --outDir build`

/** Copies the project to a temporary folder, and builds it there. */
export function copyProject() {
  const path = mkdtempSync(join(tmpdir(), 'mycli-breaks-'))
  chmodSync(path, 0o755) // some tests are another user
  cpSync(root, path, { recursive: true, filter: (from) => !left.some((name) => from === join(root, name)) })
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  const run = (program, ...words) => spawnSync(program, words, { cwd: path, encoding: 'utf8' })
  const must = (program, ...words) => {
    const { status, stdout, stderr } = run(program, ...words)
    if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stdout}${stderr}`)
  }
  const build = (file, bundle) => {
    if (/\.ts$/.test(file)) must('node_modules/.bin/tsc', ...compiler.split(/\s+/), file)
    if (/\.sh$/.test(file)) must('bash', '-n', file)
    if (bundle) must('node', 'scripts/bundle.mjs')
  }
  must('node_modules/.bin/tsc', '--noCheck')
  must('node', 'scripts/bundle.mjs')
  return {
    path,
    /** Breaks one place. A program that does not even compile would be noticed by any test, so that is an error. */
    break({ file, find, replace, bundle = false }) {
      const text = readFileSync(join(path, file), 'utf8')
      const put = (content) => {
        writeFileSync(join(path, file), content)
        build(file, bundle)
      }
      const mend = () => put(text)
      try {
        put(text.replace(find, () => replace))
      } catch (error) {
        mend()
        throw error
      }
      return mend
    },
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  }
}
