import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { standIns } from './downloads.ts'
import { containerEnvironment, podman, podmanOrFail } from './podman.ts'
import { inProject } from './project.ts'
import { signingKey } from './signing-key.ts'
import { which } from './tools.ts'

/**
 * Documentation, but for copyrights, is neither kept nor, by dpkg in a build, unpacked. Nothing of Python's is compiled
 * there, which would take as long as all else of an installation.
 */
const lessToInstall = `cd "$1/usr/share" && rm -rf man/* locale/* info/*
find doc ! -type d ! -name copyright -delete
{
  printf 'path-exclude=/usr/share/%s/*\\n' man locale info doc
  echo 'path-include=/usr/share/doc/*/copyright'
  echo 'path-exclude=/usr/bin/py3compile'
} >"$1/etc/dpkg/dpkg.cfg.d/less"`

/** What stands in for Ubuntu 24.04: a small Debian, as apt's archives give it on any machine. */
const bootstrap = [
  ...['--quiet', '--mode=root', '--variant=apt', '--dpkgopt=force-unsafe-io'],
  ...['--aptopt=Acquire::Languages "none"', '--aptopt=Acquire::Retries "5"'],
  // Not by --dpkgopt: mmdebstrap would then read every archive with a filter, which takes half as long again.
  `--customize-hook=${lessToInstall}`,
  ...['bookworm', '-', 'http://deb.debian.org/debian'],
]

const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}

function contentOf(folder: string): readonly (string | Buffer)[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.md'),
  )
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  return paths.flatMap((path) => [path, readFileSync(path)])
}

const base = hashOf(...bootstrap)
const built = hashOf(base, ...contentOf(inProject('docker')), readFileSync(inProject('package.json')))
const small = hashOf(which('busybox') ?? '')
const prefix = 'localhost/mycli-test-'

/** The images of these tests, by their names, which change with what they are made of. */
export const testImages = {
  /** Debian, where the Dockerfiles say Ubuntu. */
  debian: `${prefix}debian:${base}`,
  checkout: `${prefix}checkout:${built}`,
  executor: `${prefix}executor:${built}`,
  /** busybox, and links of it for sh and cat; it asks to be stopped by SIGUSR1. */
  busybox: `${prefix}busybox:${small}`,
  /** One static program, and no shell. */
  static: `${prefix}static:${small}`,
} as const

const isThere = async (image: string): Promise<boolean> => (await podman('image', 'exists', image)).code === 0

/** Makes those that are not there yet, and says what stands in for what. */
export async function makeTestImages(say: (line: string) => void): Promise<void> {
  await Promise.all([smallImages(), buildBoth(say)])
}

async function buildBoth(say: (line: string) => void): Promise<void> {
  const [debian, ...both] = await Promise.all(
    [testImages.debian, testImages.checkout, testImages.executor].map(isThere),
  )
  // The first step has one core for itself, unless the others begin beside it.
  const base = debian ? undefined : makeDebian(say)
  if (both.includes(false)) await buildFrom(base, say)
  await base
}

async function makeDebian(say: (line: string) => void): Promise<void> {
  say('stand-in for ubuntu:24.04: Debian 12, made with mmdebstrap')
  await removeOlder('debian')
  await importFrom('mmdebstrap', bootstrap, testImages.debian)
}

async function buildFrom(base: Promise<void> | undefined, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mycli-test-build-'))
  const key = signingKey(folder)
  try {
    const there = standIns(folder, key)
    const { code, said } = there.run('checksums.sh')
    if (code !== 0) throw new Error(said)
    say('stand-ins for AWS CLI, Helm, kubectl, OpenTofu and Terraform: a script each, signed by a key of this test')
    await Promise.all([removeOlder('checkout'), removeOlder('executor'), base])
    await Promise.all(
      (['checkout', 'executor'] as const).map((image) => buildImage(there.docker, there.mirrorFolder, image)),
    )
  } finally {
    key.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a build of a test's own has of its own. */
interface BuildOptions {
  /** What its images' names begin with. */
  readonly prefixed: string
  /** The image that it begins with. */
  readonly base: string
  /** More flags for the builder. */
  readonly flags: readonly string[]
}

/** Runs `make build-…` in a copy of docker/, with everything from this machine. */
export async function buildImage(
  docker: string,
  mirrorFolder: string,
  image: 'checkout' | 'executor',
  { prefixed, base, flags }: BuildOptions = { prefixed: prefix, base: testImages.debian, flags: [] },
): Promise<void> {
  const here = ['--isolation=chroot', '--pull-never', '--layers=false', '--jobs=3']
  const all = [...here, `--volume ${mirrorFolder}:/mirror:ro`, ...flags].join(' ')
  const settings = [
    ...['BUILDER=buildah', `PREFIX=${prefixed}`, `VERSION=${built}`, 'REVISION=test', 'MIRROR=file:///mirror'],
    ...[`BASE=${base}`, `BUILD_FLAGS=${all}`],
  ]
  await run('make', ['-C', docker, `build-${image}`, ...settings])
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { env: containerEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  }
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`)
}

async function importFrom(program: string, args: readonly string[], image: string, change = ''): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mycli-test-import-'))
  try {
    const file = join(folder, 'image.tar')
    await run('sh', ['-c', `file=$1; shift; "$@" >"$file"`, 'sh', file, program, ...args])
    await podmanOrFail('import', '--quiet', ...(change === '' ? [] : ['--change', change]), file, image)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function smallImages(): Promise<void> {
  if ((await isThere(testImages.busybox)) && (await isThere(testImages.static))) return
  const folder = mkdtempSync(join(tmpdir(), 'mycli-test-small-'))
  const busybox = which('busybox') ?? ''
  mkdirSync(join(folder, 'busybox/bin'), { recursive: true })
  mkdirSync(join(folder, 'static/opt'), { recursive: true })
  for (const name of ['busybox', 'sh', 'cat', 'id', 'sleep']) copyFileSync(busybox, join(folder, 'busybox/bin', name))
  copyFileSync(busybox, join(folder, 'static/opt/echo'))
  await importFrom('tar', ['-C', join(folder, 'busybox'), '-cf', '-', '.'], testImages.busybox, 'STOPSIGNAL SIGUSR1')
  await importFrom('tar', ['-C', join(folder, 'static'), '-cf', '-', '.'], testImages.static)
  rmSync(folder, { recursive: true, force: true })
}

/** Older than this, no other run of the tests on this machine is still at work with an image. */
const inUseSeconds = 3_600

// Of what changes often, few are enough on a developer's disk.
async function removeOlder(name: string): Promise<void> {
  const { stdout } = await podman('images', '--format', 'json', `${prefix}${name}`)
  const images = JSON.parse(stdout || '[]') as readonly { readonly Id: string; readonly Created: number }[]
  const old = images.filter(({ Created }) => Created < Date.now() / 1_000 - inUseSeconds)
  for (const id of new Set(old.map(({ Id }) => Id))) await podman('rmi', id)
}

/** Removes what a build that was refused leaves behind: the stage that its downloads begin with, and containers of it. */
export async function removeRefused(): Promise<void> {
  const ids = (await podman('images', '--quiet', '--filter', 'dangling=true')).stdout.split('\n').filter(Boolean)
  for (const id of ids) {
    const { stdout } = await podman('history', '--no-trunc', '--format', '{{.CreatedBy}}', id)
    if (stdout.includes('/docker/keys')) await podman('rmi', '--force', id)
  }
}

/** The size of an image, unpacked and as a registry would hand it out with gzip. */
export function sizesOf(image: string): { readonly unpacked: number; readonly compressed: number } {
  const env = containerEnvironment()
  const unpacked = Number(execFileSync('podman', ['inspect', '--format', '{{.Size}}', image], { env }).toString())
  const script = 'podman save "$1" 2>/dev/null | gzip | wc -c'
  return { unpacked, compressed: Number(execFileSync('sh', ['-c', script, 'sh', image], { env }).toString()) }
}
