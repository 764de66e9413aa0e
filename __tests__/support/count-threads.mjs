// Loaded before a program: leaves in the file that THREADS names how many threads it has at its end, and how often it
// has asked Node to start a process.
import childProcess from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let started = 0
const counted = (start) =>
  function (...args) {
    started += 1
    return start.apply(this, args)
  }

// What runs in the background goes through the first of these, and what is waited for through one of the others.
childProcess.ChildProcess.prototype.spawn = counted(childProcess.ChildProcess.prototype.spawn)
for (const name of ['spawnSync', 'execFileSync', 'execSync']) childProcess[name] = counted(childProcess[name])
syncBuiltinESMExports()

process.on('exit', () => {
  const threads = readdirSync('/proc/self/task').length
  writeFileSync(process.env.THREADS ?? '', JSON.stringify({ threads, started }))
})
