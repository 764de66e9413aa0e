import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { inProject } from '../support/project.ts'
import { pathOf } from '../support/shells.ts'
import { which } from '../support/tools.ts'

const folder = scratch()
afterAll(() => folder.remove())

/** What a program that answers so says where it is asked for something else than its version. */
function programsThat(answers: Readonly<Record<string, string>>): string {
  const links = Object.entries(answers).map(([name, script]) => {
    const file = join(folder.path, `${name}-${Object.keys(answers).join('-')}`)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return [name, file] as const
  })
  return pathOf({ ...Object.fromEntries(links), bash: which('bash'), env: which('env'), sh: which('sh') })
}

describe('what images are built with', () => {
  const builder = (answers: Readonly<Record<string, string>>) => {
    const env = { PATH: programsThat(answers) }
    const { stdout, stderr, status } = spawnSync(inProject('docker/build/builder.sh'), { env, encoding: 'utf8' })
    return { said: `${stdout}${stderr}`, status }
  }
  const noEngine = '[ "$1" != info ] && [ "$2" != inspect ]'

  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['docker, with buildx and an engine', 'docker', { docker: 'exit 0', buildah: 'exit 0', podman: 'exit 0' }],
    ['buildah, where docker is a client without an engine', 'buildah', { docker: noEngine, buildah: 'exit 0' }],
    ['buildah, where docker has buildx alone', 'buildah', { docker: '[ "$1" != info ]', buildah: 'exit 0' }],
    ['buildah, where docker has no builder', 'buildah', { docker: '[ "$2" != inspect ]', buildah: 'exit 0' }],
    ['buildah, where docker has no buildx', 'buildah', { docker: '[ "$1" != buildx ]', buildah: 'exit 0' }],
    ['podman, where there is nothing else', 'podman', { podman: 'exit 0' }],
    ['podman, where buildah does not work', 'podman', { buildah: 'exit 1', podman: 'exit 0' }],
  ])('is %s', (_, name, answers) => {
    expect(builder(answers)).toEqual({ said: `${name}\n`, status: 0 })
  })

  it('is asked for, where there is none', () => {
    expect(builder({ docker: noEngine })).toEqual({
      said: 'builder.sh: there is no docker with buildx and an engine here, and neither buildah nor podman\n',
      status: 1,
    })
  })
})

const commands = () => {
  const make = (...words: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync('make', ['-C', inProject('docker'), ...words, 'REVISION=abc'], {
      encoding: 'utf8',
      env: { ...process.env, MAKEFLAGS: '' },
    })
    return { lines: stdout.split('\n'), stderr, status }
  }
  const shown = (...words: readonly string[]): readonly string[] =>
    make('-n', ...words).lines.filter((line) => /^(docker|buildah|podman|aws) /.test(line))

  it.each(['buildah', 'podman'])('%s builds both, with the tags of our version and of its major', (builder) => {
    const [checkout = '', executor = '', ...others] = shown('build', `BUILDER=${builder}`, 'VERSION=2.3.4')
    expect(others).toEqual([])
    const labels = '--build-arg VERSION=2.3.4 --build-arg REVISION=abc'
    for (const [line, file, name] of [
      [checkout, 'Dockerfile.checkout', 'mycli-checkout'],
      [executor, 'Dockerfile', 'mycli-executor'],
    ] as const) {
      expect(line).toContain(`${builder} build --format oci --layers --file ${file} ${labels}`)
      expect(line).toMatch(new RegExp(`--tag ${name}:2\\.3\\.4 --tag ${name}:2 \\.$`))
    }
  })

  it('docker builds into its engine', () => {
    expect(shown('build-checkout', 'BUILDER=docker')[0]).toMatch(/^docker buildx build --load .* \.$/)
  })

  it('docker publishes both architectures at once, compressed with zstd', () => {
    const [login, checkout, executor, ...others] = shown('push-ecr', 'BUILDER=docker', 'ECR_ALIAS=me', 'VERSION=0.2.0')
    expect(login).toBe(
      'aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin public.ecr.aws',
    )
    for (const [line, name] of [
      [checkout, 'checkout'],
      [executor, 'executor'],
    ]) {
      const image = `public.ecr.aws/me/mycli-${name}`
      expect(line).toMatch(
        /^docker buildx build --platform linux\/amd64,linux\/arm64 .*compression=zstd,compression-level=19,/,
      )
      expect(line).toContain(`--tag ${image}:0.2.0 --tag ${image}:1 `)
    }
    expect(others).toEqual([])
  })

  it('podman publishes a list of both architectures, to a private registry in its region', () => {
    const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
    const lines = shown('push-private', 'BUILDER=podman', `ECR_REGISTRY=${registry}`, 'IMAGES=checkout')
    expect(lines[0]).toMatch(/^aws ecr get-login-password --region eu-west-1 \| podman login .* --password-stdin 123/)
    expect(lines[2]).toMatch(/^podman build .*--platform linux\/amd64,linux\/arm64 --manifest mycli-checkout-all /)
    expect(lines[3]).toContain(` mycli-checkout-all docker://${registry}/mycli-checkout:`)
  })

  it.each([
    ['push-ecr', 'ECR_ALIAS'],
    ['push-private', 'ECR_REGISTRY'],
  ])('%s asks for %s', (target, name) => {
    const { stderr, status } = make(target, 'BUILDER=docker')
    expect(stderr).toMatch(new RegExp(`^Set ${name}`))
    expect(status).toBe(2)
  })

  it('says what it builds with, and which tags it gives', () => {
    expect(make('says-builder', 'BUILDER=podman', 'VERSION=0.1.0').lines).toContain('Builder: podman. Tags: 0.1.0 1.')
  })
}
describeWith({ make: which('make') !== undefined }, 'docker/Makefile', commands)
