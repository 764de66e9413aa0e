import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
  mkdirSync(scratch, { recursive: true })
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
      killIn(scratch)
      removeScratch(scratch)
      const outcome = late ? 'limit' : code === 0 ? 'green' : 'red'
      resolve({ outcome, seconds: (Date.now() - startedMs) / 1_000, output })
    })
  })
}

/** Ends what left the group, as a broken checkout may: it still carries its folder. */
function killIn(scratch) {
  for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`TMPDIR=${scratch}`))
        process.kill(Number(pid), 'SIGKILL')
    } catch {} // it has ended meanwhile, or belongs to another user
  }
}

function removeScratch(scratch) {
  try {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  } catch {} // what still writes there is removed with the copy
}
