import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-w', '1', '--bail']
const firstRed = ['--testEnvironment', join(import.meta.dirname, 'first-red.mjs')]

/**
 * Runs some tests of a copy, to the first that fails.
 * @returns { outcome: 'green' | 'red' | 'limit', seconds, output }
 */
export function runTests(path, tests, limitSeconds) {
  const files = tests.map((name) => join('build/__tests__', `${name}.test.js`))
  const startedMs = Date.now()
  const words = [...jest, ...firstRed, '--runTestsByPath', ...files]
  // What is cut short removes nothing, so it gets a folder that is removed for it.
  const scratch = join(path, '.scratch')
  mkdirSync(scratch)
  // In a group of its own, so that what the tests have started ends with them.
  const options = { cwd: path, detached: true, env: { ...process.env, TMPDIR: scratch } }
  const child = spawn(process.execPath, words, options)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  let late = false
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {} // all of it is gone
  }
  const timer = setTimeout(() => {
    late = true
    end()
  }, limitSeconds * 1_000)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => {
      clearTimeout(timer)
      end()
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
      const outcome = late ? 'limit' : code === 0 ? 'green' : 'red'
      resolve({ outcome, seconds: (Date.now() - startedMs) / 1_000, output })
    })
  })
}
