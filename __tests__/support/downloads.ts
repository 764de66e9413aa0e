import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inProject } from './project.ts'
import type { SigningKey } from './signing-key.ts'
import { zipOf } from './zip.ts'

/** The architectures that the images are built for. */
export const architectures = ['amd64', 'arm64'] as const

/** What is downloaded for the executor image: as docker/build/download.sh names it. */
export const downloads = ['aws-cli', 'helm', 'kubectl', 'opentofu', 'terraform'] as const
export type Download = (typeof downloads)[number]

/** Stand-ins for everything that the executor image downloads, and a copy of docker/ that knows their sums and keys. */
export interface StandIns {
  /** A copy of docker/, whose checksums.txt is still as it is in the project. */
  readonly docker: string
  /** The folder that has the downloads, by host and path. */
  readonly mirrorFolder: string
  /** The same, for MIRROR. */
  readonly mirror: string
  /** The address of a download, without https://, as checksums.txt has it. */
  address(name: Download, arch?: string): string
  /** Where it is in the folder. */
  file(name: Download, arch?: string): string
  /** Signs it, or the list of sums that it is in, by this key. */
  sign(name: Download, key: SigningKey): void
  /** The same again, in a folder of its own under this one. */
  copy(folder: string): StandIns
  /** Runs a script of docker/build. */
  run(script: string, ...args: readonly string[]): { readonly code: number | null; readonly said: string }
}

const publishers = ['aws-cli', 'helm', 'opentofu', 'terraform'] as const

/** Makes them under this folder, all signed by this key. */
export function standIns(folder: string, key: SigningKey): StandIns {
  const project = mkdtempSync(join(folder, 'project-'))
  cpSync(inProject('docker'), join(project, 'docker'), { recursive: true })
  cpSync(inProject('package.json'), join(project, 'package.json'))
  const there = standInsIn(project)
  const { docker, address, file } = there
  const put = putInto(there.mirrorFolder)
  for (const arch of architectures) for (const name of downloads) put(address(name, arch), standInFor(name, arch))
  for (const arch of architectures) put(`${address('kubectl', arch)}.sha256`, sha256(file('kubectl', arch)))
  for (const name of ['opentofu', 'terraform'] as const) {
    const lines = architectures.map((arch) => `${sha256(file(name, arch))}  ${address(name, arch).split('/').at(-1)}\n`)
    put(listOf(address(name)), lines.join(''))
  }
  const keys = publishersWith(readFileSync(join(docker, 'keys/publishers.txt'), 'utf8'), key.fingerprint)
  writeFileSync(join(docker, 'keys/publishers.txt'), keys.text)
  for (const url of keys.urls) put(url, key.publicKey)
  for (const name of publishers) there.sign(name, key)
  return there
}

function standInsIn(project: string): StandIns {
  const [docker, mirrorFolder] = [join(project, 'docker'), join(project, 'mirror')]
  const versions = versionsIn(readFileSync(join(docker, 'Dockerfile'), 'utf8'))
  const address = (name: Download, arch = 'amd64'): string => addressOf(name, versions[name], arch)
  const file = (name: Download, arch = 'amd64'): string => join(mirrorFolder, address(name, arch))
  const put = putInto(mirrorFolder)
  const mirror = `file://${mirrorFolder}`
  return {
    docker,
    mirrorFolder,
    mirror,
    address,
    file,
    sign(name, key) {
      const list = listOf(address(name))
      if (name === 'opentofu') put(`${list}.gpgsig`, key.sign(join(mirrorFolder, list)))
      else if (name === 'terraform') put(`${list}.sig`, key.sign(join(mirrorFolder, list)))
      else {
        for (const arch of architectures) put(signatureOf(name, versions[name], arch), key.sign(file(name, arch)))
      }
    },
    copy(folder) {
      const copy = mkdtempSync(join(folder, 'project-'))
      cpSync(project, copy, { recursive: true })
      return standInsIn(copy)
    },
    run(script, ...args) {
      const env = { ...process.env, MIRROR: mirror }
      const { status, stdout, stderr } = spawnSync(join(docker, 'build', script), args, { encoding: 'utf8', env })
      return { code: status, said: `${stdout}${stderr}` }
    },
  }
}

const putInto =
  (folder: string) =>
  (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The versions that the Dockerfile names. */
export function versionsIn(dockerfile: string): Readonly<Record<Download, string>> {
  const found = downloads.map((name) => {
    const variable = `${name.replace('-', '_').toUpperCase()}_VERSION`
    return [name, new RegExp(`^ARG ${variable}=(.+)$`, 'm').exec(dockerfile)?.[1] ?? ''] as const
  })
  return Object.fromEntries(found) as Record<Download, string>
}

function addressOf(name: Download, version: string, arch: string): string {
  switch (name) {
    case 'aws-cli':
      return `awscli.amazonaws.com/awscli-exe-linux-${arch === 'amd64' ? 'x86_64' : 'aarch64'}-${version}.zip`
    case 'helm':
      return `get.helm.sh/helm-v${version}-linux-${arch}.tar.gz`
    case 'kubectl':
      return `dl.k8s.io/release/v${version}/bin/linux/${arch}/kubectl`
    case 'opentofu':
      return `github.com/opentofu/opentofu/releases/download/v${version}/tofu_${version}_linux_${arch}.zip`
    case 'terraform':
      return `releases.hashicorp.com/terraform/${version}/terraform_${version}_linux_${arch}.zip`
  }
}

/** The list of sums that a download of opentofu or terraform is in. */
const listOf = (address: string): string => address.replace('linux_amd64.zip', 'SHA256SUMS')

const signatureOf = (name: Download, version: string, arch: string): string =>
  name === 'helm'
    ? `github.com/helm/helm/releases/download/v${version}/helm-v${version}-linux-${arch}.tar.gz.asc`
    : `${addressOf(name, version, arch)}.sig`

function publishersWith(
  text: string,
  fingerprint: string,
): { readonly text: string; readonly urls: readonly string[] } {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const rows = lines.map((line) => line.split(' '))
  return {
    text: rows.map(([name, url]) => `${name} ${url} ${fingerprint}\n`).join(''),
    urls: rows.map(([, url = '']) => url.replace(/^https:\/\//, '').replace(/\?.*/, '')),
  }
}

function standInFor(name: Download, arch: string): string | Buffer {
  const program = `#!/bin/sh\necho "stand-in for ${name} (${arch})"\n`
  const licence = { name: 'LICENSE', text: `licence of the stand-in for ${name}\n` }
  switch (name) {
    case 'aws-cli':
      return zipOf(['aws', 'aws_completer'].map((file) => ({ name: `aws/dist/${file}`, text: program, mode: 0o755 })))
    case 'helm':
      return tarOf(`linux-${arch}`, { helm: program, LICENSE: licence.text })
    case 'kubectl':
      return program
    case 'opentofu':
      return zipOf([{ name: 'tofu', text: program, mode: 0o755 }, licence])
    case 'terraform':
      return zipOf([
        { name: 'terraform', text: program, mode: 0o755 },
        { ...licence, name: 'LICENSE.txt' },
      ])
  }
}

function tarOf(folder: string, files: Readonly<Record<string, string>>): Buffer {
  const parent = mkdtempSync(join(tmpdir(), 'mycli-tar-'))
  mkdirSync(join(parent, folder))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(parent, folder, name), text)
  const archive = execFileSync('tar', ['-C', parent, '-czf', '-', folder])
  rmSync(parent, { recursive: true, force: true })
  return archive
}
