import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { napsIn, soundNaps } from '../support/naps.ts'
import { ordinaryShells, seenShell, taskShell } from '../support/shells.ts'
import { succeeds, which } from '../support/tools.ts'
import { until } from '../support/until.ts'
import { runWrapper, startWrapper } from '../support/wrapper.ts'
import { commit } from '../support/wrapper-folder.ts'

const setpriv = which('setpriv')
const otherUser = [setpriv ?? 'setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups']
const canBeAnother = setpriv !== undefined && succeeds(setpriv, ...otherUser.slice(1), 'true')

const asAnotherUser = () => {
  it.concurrent.each(ordinaryShells)('runs in a copy of its own in $name', async (shell) => {
    const { lines, stream, stderr } = await runWrapper(shell, {
      before: otherUser,
      script: 'id -u; cat sub/file; echo more >>sub/file; pwd; stat -c %u .; echo "o=1" >"$GITHUB_OUTPUT"',
      prepare(dir) {
        mkdirSync(join(dir, 'ws/sub'))
        writeFileSync(join(dir, 'ws/sub/file'), 'content\n')
        chmodSync(join(dir, 'bin'), 0o755)
      },
    })
    expect(lines).toEqual(['65534', 'content', expect.stringMatching(/\/io\/ws$/), '65534'])
    expect(stream.exit).toMatchObject({ code: 0, reason: 'exited', fileFrames: 2 })
    expect(stderr).toBe('')
  })

  it('says so when it cannot have its copy', async () => {
    const prepare = (dir: string): void => void mkdirSync(join(dir, 'io/ws'))
    const { stream } = await runWrapper(seenShell, { before: otherUser, prepare })
    const text = 'cannot copy the working copy for the user that this image runs as'
    expect(stream).toMatchObject({ failure: { failure: 'disk', text }, exit: { code: 125, begun: false } })
  })

  it('makes a bell that root rings', async () => {
    const wrapper = startWrapper(seenShell, {
      before: otherUser,
      word: undefined,
      script: 'cat ../../naps',
      replaced: { sleep: soundNaps },
      prepare(dir) {
        chmodSync(join(dir, 'bin'), 0o755)
        writeFileSync(join(dir, 'naps'), '')
        chmodSync(join(dir, 'naps'), 0o666)
      },
    })
    await until(() => napsIn(wrapper.dir).length > 0, 'the wait')
    wrapper.say(`ready ${commit}`)
    expect((await wrapper.ended).lines).toEqual(['nap'])
  })
}
describeWith({ 'the right to be another user': canBeAnother }, 'run.sh as another user than checkout.sh', asAnotherUser)

const inAnImage = () => {
  it('finds another home where that of the image cannot be written', async () => {
    const { lines } = await runWrapper(taskShell, {
      script: 'echo "$HOME"; echo "$TMPDIR"; touch "$HOME/a" "$TMPDIR/b"',
      environment: { HOME: '/proc', TMPDIR: '/nonexistent' },
    })
    expect(lines).toEqual([expect.stringMatching(/\/io\/home$/), expect.stringMatching(/\/io\/tmp$/)])
  })

  it('leaves a home and a temporary folder alone that can be written, with nothing in them', async () => {
    const home = mkdtempSync(join(tmpdir(), 'mycli home-'))
    const temporary = mkdtempSync(join(tmpdir(), 'mycli-tmp-'))
    for (const folder of [home, temporary]) chownSync(folder, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
    const environment = { HOME: home, TMPDIR: temporary }
    const { lines } = await runWrapper(taskShell, { script: 'echo "$HOME"; echo "$TMPDIR"', environment })
    expect(lines).toEqual([home, temporary])
    for (const folder of [home, temporary]) {
      expect(readdirSync(folder)).toEqual([])
      rmSync(folder, { recursive: true })
    }
  })
}
describeWith({ busybox: taskShell.busybox !== undefined }, 'run.sh in an image', inAnImage)

const unfetched = { source: undefined } as const

const withoutCheckout = () => {
  it('starts in the folder that the image names, with an empty workspace beside it', async () => {
    const script = 'pwd; ls -A "$GITHUB_WORKSPACE"; cd "$GITHUB_WORKSPACE" && touch it && ls'
    const { lines, stream } = await runWrapper(taskShell, { word: 'ready none', script, plan: unfetched })
    expect(lines).toEqual(['/', 'it'])
    expect(stream.exit).toMatchObject({ code: 0, reason: 'exited' })
  })

  it.each(['/usr', 'usr'])('starts in the folder %s of the image', async (workingDirectory) => {
    const plan = { ...unfetched, workingDirectory }
    expect((await runWrapper(taskShell, { word: 'ready none', script: 'pwd', plan })).lines).toEqual(['/usr'])
  })

  it('names a folder that the image has not', async () => {
    const plan = { ...unfetched, workingDirectory: '/nowhere' }
    const { stream } = await runWrapper(taskShell, { word: 'ready none', plan })
    const text = 'the working directory "/nowhere" is not a folder in the image'
    expect(stream).toMatchObject({ failure: { failure: 'directory', text }, exit: { code: 125, begun: false } })
  })
}
describeWith({ busybox: taskShell.busybox !== undefined }, 'run.sh in an image without a checkout', withoutCheckout)

const onMachines = ordinaryShells.filter(({ busybox }) => busybox === undefined)
it.concurrent.each(onMachines)(
  'starts in an empty folder on a machine, without a checkout, in $name',
  async (shell) => {
    const script = 'ls -A; [ "$PWD" = "$GITHUB_WORKSPACE" ] && echo there'
    expect((await runWrapper(shell, { word: 'ready none', script, plan: unfetched })).lines).toEqual(['there'])
  },
)
