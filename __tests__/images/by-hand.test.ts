import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type History, history, scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { standIns } from '../support/downloads.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { containerNeeds, podman } from '../support/podman.ts'
import { signingKey } from '../support/signing-key.ts'
import { buildImage, removeRefused, testImages } from '../support/test-images.ts'

const folder = scratch()
let source: History
let server: GitServer

const run = (options: readonly string[], ...words: readonly string[]) =>
  podman('run', '--rm', '--pull', 'never', '--network', 'host', ...options, testImages.executor, ...words)

describeWith(containerNeeds, 'docker run of the executor', () => {
  beforeAll(async () => {
    source = history(folder.path)
    server = await startGitServer({ root: folder.path })
  })
  afterAll(async () => {
    await server.close()
    folder.remove()
  })

  it.each([
    ['root', []],
    ['any other user', ['--user', '65532']],
    [
      'any other user, with a read-only root',
      ['--user', '65532', '--read-only', '--read-only-tmpfs=false', '--tmpfs', '/__run:mode=1777'],
    ],
    ['root without capabilities, with an init', ['--cap-drop', 'all', '--init']],
  ])('fetches and runs as %s, with a home to write to', async (_, options) => {
    const script = 'cat file; echo there >"$HOME/probe"; cat "$HOME/probe"; git log --format=%s; exit 7'
    const { stdout, stderr, code } = await run(options, '--repo', `${server.url}/source`, '--branch', 'side', script)
    expect([stdout, code]).toEqual(['two\nthere\ntwo\n', 7])
    expect(stderr).toBe(`mycli: checked out ${source.second} of ${server.url}/source\n`)
  })

  it('ends with 124 at its timeout, and with 125 for a mistake', async () => {
    const repo = ['--repo', `${server.url}/source`]
    expect((await run([], ...repo, '--timeout', '1', 'sleep 60')).code).toBe(124)
    const mistake = await run([], ...repo)
    expect([mistake.stderr, mistake.code]).toEqual(['mycli: give one command, in quotes, after the options\n', 125])
  })
})

describeWith(containerNeeds, 'make build-executor', () => {
  it('refuses a download that was changed, by its name, and leaves no image', async () => {
    const folder = scratch()
    const key = signingKey(folder.path)
    const there = standIns(folder.path, key)
    key.remove()
    expect(there.run('checksums.sh').code).toBe(0)
    writeFileSync(there.file('aws-cli'), 'changed')
    // The executor itself as the base, since it has most of what a download needs; the others are not waited for.
    const options = { prefixed: 'localhost/mycli-refused-', base: testImages.executor, flags: ['--target=aws-cli'] }
    const building = buildImage(there.docker, there.mirrorFolder, 'executor', options)
    await expect(building).rejects.toThrow(`refused: ${there.address('aws-cli')}, since its sha256 is `)
    expect((await podman('images', '--quiet', 'localhost/mycli-refused-executor')).stdout).toBe('')
    folder.remove()
    await removeRefused()
  })
})
