import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { canBuild, containerNeeds } from '../support/podman.ts'
import { type ContainerTask, fileText, runTask } from '../support/task-containers.ts'
import { testImages } from '../support/test-images.ts'

const folder = scratch()
let source: History
let server: GitServer
beforeAll(async () => {
  if (!canBuild) return
  source = history(folder.path)
  server = await startGitServer({ root: folder.path })
})
afterAll(async () => {
  if (canBuild) await server.close()
  folder.remove()
})

/** A task that runs this at the first commit. */
const run = (script: string, task: Omit<ContainerTask, 'plan'> & Partial<ContainerTask>) =>
  runTask({
    ...task,
    plan: { source: { repo: `${server.url}/source`, sha: source.first, branch: undefined }, script, ...task.plan },
  })

const { executor, debian, busybox } = testImages
const readOnly = ['--read-only', '--read-only-tmpfs=false']
const all = ['--user', '65532', ...readOnly, '--cap-drop', 'all', '--init']
const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['the executor as root', executor, []],
  ['the executor as uid 65532, read-only, without capabilities, with an init', executor, all],
  ['a plain Debian as root', debian, []],
  ['a plain Debian as uid 65532', debian, ['--user', '65532']],
  ['a plain Debian as uid 65532, read-only, without capabilities, with an init', debian, all],
  ['busybox alone as root', busybox, []],
  ['busybox alone as uid 65532', busybox, ['--user', '65532']],
  ['busybox alone with a read-only root', busybox, readOnly],
  ['busybox alone without capabilities', busybox, ['--cap-drop', 'all']],
  ['busybox alone with an init', busybox, ['--init']],
  ['busybox alone as uid 65532, read-only, without capabilities, with an init', busybox, all],
]

describeWith(containerNeeds, 'the three containers of a task', () => {
  it.each(table)('%s: runs at the commit, with its secret, and ends with its code', async (_, image, main) => {
    const script =
      'cat file; printf " \\n\\n"; echo "$SECRET" >"$HOME/probe"; cat "$HOME/probe"; echo "a=1" >>"$GITHUB_OUTPUT"; exit 7'
    const { lines, stream, code, stderr } = await run(script, {
      image,
      main,
      plan: { secretEnv: { SECRET: 'planted' } },
    })
    expect([lines, code, stderr]).toEqual([['one', ' ', '', 'planted'], 7, ''])
    expect(fileText(stream, 'output')).toBe('a=1\n')
    expect(stream.exit).toMatchObject({ code: 7, reason: 'exited', begun: true })
  })

  it('a plain Debian without a checkout: starts in the folder of the image, behind its entry point, as uid 65532', async () => {
    const { lines, code, stderr } = await runTask({
      image: debian,
      main: [...all, '--workdir', '/usr/lib'],
      entryPoint: ['/bin/sh', '-c', 'export FROM=entry; echo prepared; exec "$@"', 'entry'],
      plan: { source: undefined, script: 'pwd; echo "$FROM"; ls -A "$GITHUB_WORKSPACE"; exit 4' },
    })
    expect([lines, code, stderr]).toEqual([['prepared', '/usr/lib', 'entry'], 4, ''])
  })
})
