import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { scratch } from '../support/checkout.ts'
import { describeWith } from '../support/describe-with.ts'
import { imageFolder } from '../support/image.ts'
import { inProject } from '../support/project.ts'
import { needs } from '../support/tools.ts'

const folder = scratch()
afterAll(() => folder.remove())

const place = (): string => mkdtempSync(join(folder.path, 'run-'))
const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8)

function bringTools(dir: string, { image = imageFolder(folder.path), environment = {}, more = [] as string[] } = {}) {
  const words = ['sh', join(image, 'tools.sh'), dir, ...more]
  const options = { env: { ...process.env, ...environment }, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(join(image, 'busybox'), words, options)
  return { status, stdout, stderr }
}
const fine = { status: 0, stdout: '', stderr: '' }

const withBusybox = () => {
  it('brings a busybox and the wrapper, for every user', () => {
    const dir = place()
    chmodSync(dir, 0o700)
    expect(bringTools(dir)).toEqual(fine)
    expect([dir, join(dir, 'bin'), join(dir, 'io')].map(modeOf)).toEqual(['755', '755', '777'])
    expect(['bin/busybox', 'run.sh', 'copy.awk'].map((name) => modeOf(join(dir, name)))).toEqual(['755', '755', '644'])
    expect(spawnSync(join(dir, 'bin/busybox'), ['echo', 'on'], { encoding: 'utf8' }).stdout).toBe('on\n')
    for (const name of ['run.sh', 'copy.awk']) {
      expect(readFileSync(join(dir, name), 'utf8')).toBe(readFileSync(inProject('docker', name), 'utf8'))
    }
    expect(readdirSync(dir).sort()).toEqual(['bin', 'copy.awk', 'io', 'run.sh'])
    expect(readdirSync(join(dir, 'bin'))).toEqual(['busybox'])
  })

  it('gives each file its own mode, with any that it has in the image', () => {
    const [dir, image] = [place(), imageFolder(folder.path)]
    for (const name of ['busybox', 'run.sh', 'copy.awk']) chmodSync(join(image, name), 0o700)
    expect(bringTools(dir, { image })).toEqual(fine)
    expect(['bin/busybox', 'run.sh', 'copy.awk'].map((name) => modeOf(join(dir, name)))).toEqual(['755', '755', '644'])
  })

  it('leaves alone what checkout.sh was first to make', () => {
    const dir = place()
    mkdirSync(join(dir, 'io'))
    writeFileSync(join(dir, 'io/beat'), '1\n')
    expect(bringTools(dir)).toEqual(fine)
    expect(existsSync(join(dir, 'io/beat'))).toBe(true)
    expect(modeOf(join(dir, 'io'))).toBe('777')
  })

  it('does not care for the arguments of an image, nor for a PATH without tools', () => {
    const dir = place()
    const environment = { PATH: '/nonexistent', IFS: '/', ENV: '/nonexistent' }
    expect(bringTools(dir, { environment, more: ['sleep', '9'] })).toEqual(fine)
    expect(existsSync(join(dir, 'run.sh'))).toBe(true)
  })

  const mishaps: readonly (readonly [string, (dir: string, image: string) => string])[] = [
    [
      'the volume is a file',
      (dir) => {
        writeFileSync(join(dir, 'file'), '')
        return join(dir, 'file')
      },
    ],
    [
      'the wrapper is not in the image',
      (dir, image) => {
        rmSync(join(image, 'run.sh'))
        return dir
      },
    ],
    [
      'its copier is not in the image',
      (dir, image) => {
        rmSync(join(image, 'copy.awk'))
        return dir
      },
    ],
    [
      'something is in the way',
      (dir) => {
        mkdirSync(join(dir, 'bin/busybox'), { recursive: true })
        return dir
      },
    ],
  ]
  it.each(mishaps)('says in one line that it could not, when %s', (_what, spoil) => {
    const image = imageFolder(folder.path)
    const { status, stderr } = bringTools(spoil(place(), image), { image })
    expect(stderr).toMatch(/^mycli: the tools cannot be put onto the volume: .+\n$/)
    expect([status, stderr.split('\n').length]).toEqual([1, 2])
  })
}

describeWith({ busybox: needs.busybox }, 'tools.sh', withBusybox)
