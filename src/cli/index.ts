import { setMaxListeners } from 'node:events'
import { main } from './main.ts'
import { clearLine, closedPipe } from './terminal.ts'

/** What a shell reports of a process that wrote to a closed pipe. */
const brokenPipe = 141

// npm and npx pass on a Ctrl-C that the terminal has sent here already: that is no second one.
const echoMs = 500

/** Runs the command line in this process: the one place that knows its signals and its exit code. */
export async function start(process: NodeJS.Process, bundle: string): Promise<void> {
  const interrupted = new AbortController()
  setMaxListeners(0, interrupted.signal) // each of many executions may wait for it
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort())
  let firstMs: number | undefined
  process.on('SIGINT', () => {
    interrupted.abort()
    firstMs ??= performance.now()
    if (performance.now() - firstMs < echoMs) return
    // What was shown for the moment goes with this process.
    if (process.stderr.isTTY) process.stderr.write(clearLine)
    // Ended by the signal itself, as what waits for this process expects; a shell reports it as 130.
    process.removeAllListeners('SIGINT')
    process.kill(process.pid, 'SIGINT')
  })
  let piped = true
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {
      piped = false
      interrupted.abort(closedPipe)
    })
  }
  const { stdin, stdout, stderr, env, argv } = process
  const code = await main(argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    bundle,
    signal: interrupted.signal,
  })
  process.exitCode = piped ? code : brokenPipe
}
