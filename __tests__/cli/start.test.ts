import { EventEmitter } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { start } from '../../src/cli/index.ts'

/** A process that is told to stop by hand, and keeps what is written to it. */
class Told extends EventEmitter {
  readonly written: string[] = []
  readonly pid = 1
  readonly argv = ['node', 'mycli', 'version']
  readonly env = {}
  readonly stdin = {}
  readonly stdout = Object.assign(new EventEmitter(), { write: () => true })
  readonly stderr = Object.assign(new EventEmitter(), { isTTY: true, write: (text: string) => this.written.push(text) })
  readonly cwd = (): string => '/'
  readonly kill = (pid: number, signal: string): void => void this.written.push(`${signal} to ${pid}`)
}

it('a second Ctrl-C takes the status line away, and ends the process', async () => {
  const told = new Told()
  await start(told as unknown as NodeJS.Process, '/')
  told.emit('SIGINT')
  await setTimeout(600) // before that, it may be an echo of npm
  told.emit('SIGINT')
  expect(told.written).toEqual(['\r\u001b[K', 'SIGINT to 1'])
})
