import { main } from './main.ts'

/** What a shell reports of a process that wrote to a closed pipe. */
const brokenPipe = 141

/** Runs the command line in this process: the one place that knows its signals and its exit code. */
export async function start(process: NodeJS.Process, bundle: string): Promise<void> {
  const interrupted = new AbortController()
  // Not once: a second Ctrl-C must not kill us before the task has been stopped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort())
  let piped = true
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {
      piped = false
      interrupted.abort()
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
