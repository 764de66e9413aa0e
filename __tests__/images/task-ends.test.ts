import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { git, type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { containerNeeds } from '../support/podman.ts'
import { type ContainerTask, runTask, startTask, stopMain } from '../support/task-containers.ts'
import { testImages } from '../support/test-images.ts'
import { until } from '../support/until.ts'

const { busybox, debian, executor } = testImages
const folder = scratch()
let source: History
let server: GitServer

const taskOf = (script: string, task: Partial<ContainerTask> = {}): ContainerTask => ({
  image: busybox,
  ...task,
  plan: { source: { repo: `${server.url}/source`, sha: source.first, branch: undefined }, script, ...task.plan },
})
const run = (script: string, task?: Partial<ContainerTask>) => runTask(taskOf(script, task))

const ending = () => {
  beforeAll(async () => {
    source = history(folder.path)
    git(source.path, 'checkout', '--quiet', '-b', 'large')
    writeFileSync(join(source.path, 'large'), randomBytes(3_000_000))
    git(source.path, 'add', 'large')
    git(source.path, 'commit', '--quiet', '-m', 'large')
    server = await startGitServer({ root: folder.path })
  })
  afterAll(async () => {
    await server.close()
    folder.remove()
  })

  it('runs a static program of an image without any shell', async () => {
    const { lines, code } = await run('/opt/echo hello; ls /', { image: testImages.static, main: ['--user', '65532'] })
    expect([lines[0], code]).toEqual(['hello', 0])
  })

  it.each([
    ['busybox', busybox, []],
    ['Debian with an init', debian, ['--init']],
  ])('%s: ends a command at its timeout with 124', async (_, image, main) => {
    const script = 'trap "echo told; exit 0" TERM; echo here; sleep 600 & wait'
    const { lines, stream, code, stderr } = await run(script, { image, main, plan: { timeoutSeconds: 1 } })
    expect([stderr, lines, code, stream.exit?.reason]).toEqual(['', ['here', 'told'], 124, 'timeout'])
  })

  it.each([
    ['SIGTERM, as the executor asks for', executor, [], 'TERM'],
    ['SIGUSR1, as the image asks for', busybox, [], 'USR1'],
    ['SIGUSR1, through an init', busybox, ['--init'], 'USR1'],
    ['SIGINT', busybox, ['--stop-signal', 'INT'], 'INT'],
    ['SIGRTMIN+3, as systemd asks for', debian, ['--stop-signal', '37'], '37'],
  ])('is stopped by %s, and passes that on', async (_, image, main, signal) => {
    const script = `trap "echo told; exit 3" ${signal}; echo here; sleep 600 & wait; echo on`
    const task = await startTask(
      taskOf(script, { image, main, plan: { shell: ['bash', '{0}'] }, ...(image === busybox ? { plan: {} } : {}) }),
    )
    await until(() => task.printed().includes('\nhere\n'), 'the command to begin')
    await stopMain(task)
    const { lines, stream, code } = await task.ended
    expect([lines, stream.exit?.reason, code]).toEqual([['here', 'told'], 'signalled', 3])
  })

  it('lets nothing of what a command left behind get after the end, and does not wait for it', async () => {
    const { lines, stream, code } = await run(
      '(while :; do echo left; sleep 0.01; done) & setsid sleep 600 & sleep 0.1; echo last; exit 4',
    )
    expect([lines.includes('last'), code]).toEqual([true, 4])
    expect(stream.exit?.events).toBe(lines.length)
  })

  it('says that memory ran out', async () => {
    const { stream, code } = await run('tail /dev/zero', {
      image: debian,
      main: ['--memory', '64m', '--memory-swap', '64m'],
    })
    expect([stream.exit?.reason, code]).toEqual(['memory', 137])
  })

  it('says that the disk is full, whether the checkout or the command fills it', async () => {
    const volume = mkdtempSync(join(folder.path, 'small-'))
    // The tools fit, and what is large does not.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', volume])
    try {
      const large = { source: { repo: `${server.url}/source`, sha: undefined, branch: 'large' } }
      const { stream, code } = await run('true', { volume, plan: large })
      expect([stream.failure?.failure, code]).toEqual(['disk', 125])
      for (const name of readdirSync(volume)) rmSync(join(volume, name), { recursive: true })
      const filled = await run('head -c 9000000 /dev/zero >large || echo "$?"; exit 5', { volume })
      expect([filled.lines.at(-1), filled.code]).toEqual(['1', 5])
    } finally {
      execFileSync('umount', [volume])
    }
  })
}

describeWith(containerNeeds, 'a task in containers', ending)
