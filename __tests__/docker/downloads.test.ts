import { appendFileSync, existsSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { type Download, downloads, type StandIns, standIns } from '../support/downloads.ts'
import { inProject } from '../support/project.ts'
import { type SigningKey, signingKey } from '../support/signing-key.ts'
import { which } from '../support/tools.ts'

const folder = scratch()
const signed: readonly Download[] = ['aws-cli', 'helm', 'opentofu', 'terraform']
let key: SigningKey
let expired: SigningKey
let proved: StandIns
let there: StandIns
let version: (name: Download) => string

const sums = (): string => join(there.docker, 'checksums.txt')
const fetched = (): string => join(folder.path, 'fetched')
const download = (name: Download) => there.run('download.sh', name, version(name), 'amd64', fetched())

/** What a signature is looked for by: the file, or the list of sums that it is in. */
const signedName = (name: Download): string =>
  name === 'opentofu' || name === 'terraform'
    ? there.address(name).replace('linux_amd64.zip', 'SHA256SUMS')
    : there.address(name)

const fetching = () => {
  beforeAll(() => {
    key = signingKey(folder.path)
    expired = signingKey(folder.path, true)
    proved = standIns(folder.path, key)
    expect(proved.run('checksums.sh').code).toBe(0)
  })
  afterAll(() => {
    key.remove()
    expired.remove()
    folder.remove()
  })
  beforeEach(() => {
    there = proved.copy(folder.path)
    version = (name) => /\d+\.\d+\.\d+/.exec(there.address(name))?.[0] ?? ''
  })

  it('takes what make checksums has written down', () => {
    const lines = readFileSync(sums(), 'utf8').split('\n')
    expect(lines.filter((line) => /^[0-9a-f]{64} {2}/.test(line))).toHaveLength(10)
    for (const name of downloads) expect(download(name)).toEqual({ code: 0, said: '' })
  })

  it.each(downloads)('%s: one byte that was changed is refused by name', (name) => {
    const bytes = readFileSync(there.file(name))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(there.file(name), bytes)
    const { code, said } = download(name)
    expect(said).toMatch(`refused: ${there.address(name)}, since its sha256 is `)
    expect([code, existsSync(fetched()) && readFileSync(fetched()).equals(bytes)]).toEqual([1, false])
  })

  it.each(downloads)('%s: without a line in checksums.txt it is refused by name, before it is fetched', (name) => {
    rmSync(there.file(name))
    const lines = readFileSync(sums(), 'utf8').split('\n')
    writeFileSync(sums(), lines.filter((line) => !line.endsWith(`  ${there.address(name)}`)).join('\n'))
    expect(download(name)).toEqual({
      code: 1,
      said: `refused: ${there.address(name)}, since checksums.txt has no line for it; "make checksums" writes it\n`,
    })
  })

  it('refuses a download with two sums', () => {
    appendFileSync(sums(), `${'0'.repeat(64)}  ${there.address('kubectl')}\n`)
    expect(download('kubectl').said).toMatch(/^refused: .*kubectl, since checksums\.txt has no single sha256 for it\n$/)
  })

  it.each(signed)(
    '%s: a signature by a key that has expired, which gpg ends with 0 for, is refused by name',
    (name) => {
      writeFileSync(join(there.docker, `keys/${name}.asc`), expired.publicKey)
      trust(name, expired)
      there.sign(name, expired)
      const keyId = expired.fingerprint.slice(-16)
      expect(download(name)).toEqual({
        code: 1,
        said: `refused: ${signedName(name)}, since its signature is by a key that has expired: ${keyId}\n`,
      })
    },
  )

  it.each(signed)('%s: a signature by a key of another fingerprint is refused by name', (name) => {
    trust(name, expired)
    expect(download(name)).toEqual({
      code: 1,
      said: `refused: ${signedName(name)}, since its key ${key.fingerprint} is not one of ${name}'s in publishers.txt\n`,
    })
  })

  it.each(signed)('%s: a signature by a key that is not there is refused by name', (name) => {
    there.sign(name, expired)
    expect(download(name).said).toBe(
      `refused: ${signedName(name)}, since its signature is by a key that is not in keys/${name}.asc\n`,
    )
  })

  it('refuses a signature that was made for something else', () => {
    const list = join(there.mirrorFolder, signedName('terraform'))
    appendFileSync(list, '\n')
    expect(download('terraform').said).toBe(
      `refused: ${signedName('terraform')}, since it is not what its signature was made for\n`,
    )
  })

  it('refuses what is no signature', () => {
    writeFileSync(`${there.file('aws-cli')}.sig`, 'Not found')
    expect(download('aws-cli').said).toBe(
      `refused: ${there.address('aws-cli')}, since it has no signature that gpg can read\n`,
    )
  })

  it('refuses what its publisher has another sum for than checksums.txt', () => {
    const list = join(there.mirrorFolder, signedName('opentofu'))
    writeFileSync(
      list,
      readFileSync(list, 'utf8').replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    )
    there.sign('opentofu', key)
    expect(download('opentofu').said).toMatch(/^refused: tofu_.*_linux_amd64\.zip, since its sha256 is .* and not /)
  })

  it('says which download cannot be fetched', () => {
    rmSync(there.file('helm'))
    const { code, said } = download('helm')
    expect(said.trim().split('\n').at(-1)).toBe(`download.sh: https://${there.address('helm')} cannot be fetched`)
    expect(code).toBe(1)
  })

  it.each(['amd64', 'arm64'])('lays programs and licences over the image, for %s', (arch) => {
    const root = join(folder.path, `root-${arch}-${Date.now()}`)
    for (const name of downloads) expect(there.run('install.sh', name, version(name), arch, root).said).toBe('')
    for (const program of ['helm', 'kubectl', 'tofu', 'terraform']) {
      expect(readFileSync(join(root, 'usr/local/bin', program), 'utf8')).toContain(`(${arch})`)
    }
    expect(readlinkSync(join(root, 'usr/local/bin/aws'))).toBe('../lib/aws-cli/aws')
    expect(readFileSync(join(root, 'usr/share/licenses/terraform/LICENSE'), 'utf8')).toContain('terraform')
  })

  it('changes nothing where make checksums cannot prove everything', () => {
    const before = readFileSync(sums(), 'utf8')
    writeFileSync(`${there.file('kubectl', 'arm64')}.sha256`, '0'.repeat(64))
    const { code, said } = there.run('checksums.sh')
    expect(said).toMatch(/download\.sh: .*arm64\/kubectl has the sha256 [0-9a-f]{64}, and its publisher says 0{64}\n/)
    expect([code, readFileSync(sums(), 'utf8')]).toEqual([1, before])
  })
}

function trust(name: Download, { fingerprint }: SigningKey): void {
  const file = join(there.docker, 'keys/publishers.txt')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, lines.map((line) => (line.startsWith(`${name} `) ? `${name} - ${fingerprint}` : line)).join('\n'))
}

const programs = ['gpg', 'gpg-agent', 'curl', 'unzip']
describeWith(
  Object.fromEntries(programs.map((name) => [name, which(name) !== undefined])),
  'what the executor image downloads',
  fetching,
)

it('is pinned to whole versions, in the Dockerfile alone', () => {
  const dockerfile = readFileSync(inProject('docker/Dockerfile'), 'utf8')
  const versions = dockerfile.match(/^ARG \w+_VERSION=.*$/gm) ?? []
  expect(versions.filter((line) => !/=\d+\.\d+\.\d+$/.test(line))).toEqual([])
  expect(versions).toHaveLength(downloads.length)
})
