import { main } from './main.ts'
import { post } from './post.ts'

/** Runs the step in this process: the one place that knows its signals and its exit code. */
export async function start(process: NodeJS.Process, bundle: string): Promise<void> {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort())
  process.exitCode = await main({ env: process.env, bundle, signal: cancelled.signal })
}

/** Runs what the runner calls after the job, in this process. */
export async function finish(process: NodeJS.Process, bundle: string): Promise<void> {
  process.exitCode = await post({ env: process.env, bundle })
}
