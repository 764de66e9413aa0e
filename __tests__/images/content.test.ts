import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { containerNeeds, podman, podmanOrFail } from '../support/podman.ts'
import { inProject } from '../support/project.ts'
import { sizesOf, testImages } from '../support/test-images.ts'

const { checkout, executor } = testImages
const enterPath = /PATH=(\S+)/.exec(readFileSync(inProject('docker/enter.sh'), 'utf8'))?.[1] ?? ''

/** Runs this with bash in a container of an image, without a network. */
const inImage = (image: string, script: string, ...options: readonly string[]) =>
  podman(
    'run',
    '--rm',
    '--pull',
    'never',
    '--network',
    'none',
    ...options,
    '--entrypoint',
    '/bin/bash',
    image,
    '-c',
    script,
  )

const inspect = async (image: string, format: string): Promise<string> =>
  podmanOrFail('inspect', '--format', format, image)

const shellWords = new Set(
  execFileSync('bash', ['-c', 'compgen -b; compgen -k; echo test'], { encoding: 'utf8' }).trim().split('\n'),
)

const codeOf = (name: string): string => readFileSync(inProject('docker', name), 'utf8').replace(/(^|\s)#.*$/gm, '')

const wordsIn = (code: string, pattern: RegExp): readonly string[] =>
  [...new Set([...code.matchAll(pattern)].map(([, word = '']) => word))].toSorted()

/** Where a command stands: at the beginning of a line, behind an operator, or behind a word that a command follows. */
const commandPlace =
  /(?:^ *|[;&|{!] *|(?<!\()[(] *|\b(?:then|else|do|in_background|if|command -v) +)([a-z][a-z0-9-]*)(?=[ ;]|$)(?! [|] \S*[|)])/gm

/** The programs that a script of bash calls: without what is only said, the patterns of a case, and its functions. */
function programsOf(name: string): readonly string[] {
  const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g
  const code = codeOf(name)
    .split('\n')
    .map((line) => line.replace(quoted, (words) => (words.includes('$(') ? words : '""')).replace(/^ *[^ ()]+\) /, ''))
    .join('\n')
  const others = new Set([...wordsIn(code, /^([a-z_]+)\(\)/gm), 'end', 'it'])
  return wordsIn(code, commandPlace).filter((word) => !shellWords.has(word) && !others.has(word))
}

describeWith(containerNeeds, 'the checkout image', () => {
  it('has every program that checkout.sh calls, where enter.sh lets it look', async () => {
    const programs = [...programsOf('checkout.sh'), 'ssh', 'git-lfs']
    expect(programs).toEqual(
      expect.arrayContaining(['age', 'base64', 'cat', 'git', 'grep', 'gzip', 'mkdir', 'mv', 'rm', 'sleep']),
    )
    const { stdout } = await inImage(
      checkout,
      `PATH=${enterPath}; for p in ${programs.join(' ')}; do command -v $p; done`,
    )
    expect(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.split('/').at(-1)),
    ).toEqual(programs)
  })

  it('has a busybox with every applet that enter.sh, tools.sh and run.sh call', async () => {
    const applets = [
      ...wordsIn(codeOf('enter.sh'), /"\$busybox" ([a-z0-9]+)/g),
      ...wordsIn(codeOf('tools.sh'), /(?:"\$busybox"|\bown) ([a-z0-9]+)/g),
      ...wordsIn(codeOf('run.sh'), /\$mycli_b(?:b")? ([a-z0-9]+)/g),
      ...['sh', 'awk'],
    ]
    expect(applets).toEqual(expect.arrayContaining(['env', 'chmod', 'cp', 'mv', 'setsid', 'tar', 'sha256sum', 'fold']))
    const { stdout } = await inImage(checkout, '/mycli/busybox --list')
    const there = new Set(stdout.split('\n'))
    expect(applets.filter((applet) => !there.has(applet))).toEqual([])
  })

  it('has nothing else than that, and what git-submodule calls', async () => {
    const programs = 'cd /usr/bin; for p in *; do [[ -L $p ]] || echo "$p"; done; ls -A /usr/sbin'
    const { stdout } = await inImage(checkout, `${programs}; cd /mycli; echo *; cd /; echo *`)
    expect(stdout.trim().split('\n')).toEqual([
      ...['age', 'bash', 'git', 'git-lfs', 'ssh'],
      'busybox checkout.sh copy.awk enter.sh known_hosts near.awk run.sh tools.sh',
      expect.stringMatching(/^bin dev etc lib (lib64 )?mycli proc root run sbin sys tmp usr var$/),
    ])
  })

  it('finds the certificates of public servers, and names for its own user', async () => {
    const { stdout, code } = await inImage(
      checkout,
      'grep -c BEGIN /etc/ssl/certs/ca-certificates.crt; cd ~; pwd; ssh -G x | head -n 1',
    )
    const [certificates, ...others] = stdout.trim().split('\n')
    expect(Number(certificates)).toBeGreaterThan(100)
    expect([others, code]).toEqual([['/root', 'host x'], 0])
  })

  it('has the scripts of this commit, as docker/README.md compares them', async () => {
    const { stdout } = await podman(
      ...['run', '--rm', '--pull', 'never', '--network', 'none', '--entrypoint', '/mycli/busybox', checkout],
      ...['sha256sum', '/mycli/run.sh', '/mycli/checkout.sh'],
    )
    const sums = ['run.sh', 'checkout.sh'].map((name) => {
      const sum = createHash('sha256').update(readFileSync(inProject('docker', name)))
      return `${sum.digest('hex')}  /mycli/${name}`
    })
    expect(stdout.trim().split('\n')).toEqual(sums)
  })

  it('is one layer that a registry hands out with some 20 MB', async () => {
    const [, last = ''] = readFileSync(inProject('docker/Dockerfile.checkout'), 'utf8').split('FROM scratch')
    expect(last.match(/^(ADD|COPY|RUN|WORKDIR)\b/gm)).toEqual(['COPY'])
    const { compressed, unpacked } = sizesOf(checkout)
    expect(compressed).toBeLessThan(21_000_000)
    expect(unpacked).toBeLessThan(50_000_000)
  })
})

describeWith(containerNeeds, 'the executor image', () => {
  const tools =
    'age ansible ansible-playbook aws bash curl git git-lfs helm jq kubectl make pip python3 ssh terraform tofu unzip'

  it.each([
    ['root', []],
    ['any other user', ['--user', '65532', '--env', 'HOME=/tmp']],
  ])('has what it says, for %s', async (_, options) => {
    const script = `for p in ${tools}; do command -v $p >/dev/null || echo "no $p"; done; ansible --version | head -n 1
      for p in aws helm kubectl terraform tofu; do $p; done; python3 -m venv --without-pip /tmp/venv && pip --version | cut -c 1-3`
    const { stdout } = await inImage(executor, script, ...options)
    const [ansible, ...others] = stdout.trim().split('\n')
    expect(ansible).toMatch(/^ansible \[core /)
    const standIns = ['aws-cli', 'helm', 'kubectl', 'terraform', 'opentofu']
    expect(others).toEqual([...standIns.map((name) => `stand-in for ${name} (amd64)`), 'pip'])
  })

  it('shows the licences of what was downloaded, Terraform’s before all', async () => {
    const { stdout } = await inImage(
      executor,
      'cd /usr/share/licenses; for name in *; do head -n 1 "$name/LICENSE"; done; echo *',
    )
    expect(stdout).toContain('licence of the stand-in for terraform\n')
    expect(stdout.trim().split('\n').at(-1)).toBe('aws-cli helm kubectl opentofu terraform')
  })
})

describeWith(containerNeeds, 'both images', () => {
  it.each([checkout, executor])('%s says what it is, where from, and what stops it', async (image) => {
    const labels = JSON.parse(await inspect(image, '{{json .Config.Labels}}')) as Record<string, string>
    const label = (name: string): string | undefined => labels[`org.opencontainers.image.${name}`]
    expect(label('source')).toBe('https://github.com/shaftoe/mycli-action')
    expect([label('revision'), label('version')]).toEqual(['test', image.split(':')[1]])
    expect(label('licenses')).toMatch(/^MIT AND /)
    expect(await inspect(image, '{{.Config.StopSignal}}')).toBe('SIGTERM')
  })
})
