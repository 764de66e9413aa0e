import { spawn } from 'node:child_process'
import { join } from 'node:path'

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-w', '1', '--bail']

/**
 * Runs some tests of a copy.
 * @returns { outcome: 'green' | 'red' | 'limit', seconds, output }
 */
export function runTests(path, tests, limitSeconds) {
  const files = tests.map((name) => join('build/__tests__', `${name}.test.js`))
  const startedMs = Date.now()
  // In a group of its own, so that what the tests have started ends with them.
  const child = spawn(process.execPath, [...jest, '--runTestsByPath', ...files], { cwd: path, detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
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
      const outcome = late ? 'limit' : code === 0 ? 'green' : 'red'
      resolve({ outcome, seconds: (Date.now() - startedMs) / 1_000, output })
    })
  })
}
