import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * How long this machine takes just now to start a Node process that does nothing, and to see its end, in milliseconds:
 * some 50 when it is idle. Bounds in real time are multiples of it, so that they hold on a busy machine too.
 */
export async function yardstickMs(): Promise<number> {
  const startedAt = Date.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit')
  return Date.now() - startedAt
}
