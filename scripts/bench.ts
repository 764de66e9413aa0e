import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Ratios within one run say more than seconds, which depend on the machine and on what else it does.

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist', 'cli.js')

/** How long a command takes, in milliseconds: the median of some runs. */
function medianMs(runs: number, file: string, words: readonly string[], cwd = root): number {
  const times = Array.from({ length: runs }, () => {
    const startedAt = process.hrtime.bigint()
    const { status, stderr } = spawnSync(file, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    if (status !== 0) throw new Error(`${file} ${words.join(' ')} ended with ${status}: ${stderr}`)
    return Number(process.hrtime.bigint() - startedAt) / 1e6
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** How long run.sh takes with a command that does nothing, the checkout being done. */
function wrapperMs(): number {
  const folder = mkdtempSync(join(tmpdir(), 'mycli-bench-'))
  const times = Array.from({ length: 21 }, (_, run) => {
    const dir = join(folder, String(run))
    mkdirSync(join(dir, 'io'), { recursive: true })
    mkdirSync(join(dir, 'ws'))
    writeFileSync(join(dir, 'io/task'), `nonce ${'0'.repeat(32)}\ntimeout 60\nscript true\nend\n`)
    writeFileSync(join(dir, 'io/word'), `ready ${'0'.repeat(40)}\n`)
    return medianMs(1, 'sh', [join(root, 'docker/run.sh'), dir])
  })
  rmSync(folder, { recursive: true, force: true })
  return times.sort((a, b) => a - b)[10] ?? 0
}

/** How long the command line takes to end after SIGINT, while its command sleeps. */
async function cancelMs(cwd: string): Promise<number> {
  const child = spawn(process.execPath, [cli, 'exec', '--local', 'echo begun; sleep 60'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const sentAt = process.hrtime.bigint()
  child.kill('SIGINT')
  await new Promise((resolve) => child.once('exit', resolve))
  return Number(process.hrtime.bigint() - sentAt) / 1e6
}

function newRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mycli-bench-'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', '-C', folder, ...words])
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message', 'Nothing')
  return folder
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(64)}${value.toLocaleString('en-US', { maximumFractionDigits: 2 }).padStart(12)} ${unit}`)
}

const node = process.execPath
const repository = newRepository()
try {
  const lines = 3_000_000
  const command = `seq -f '%.0f: a line of some eighty characters, as a build prints them, and a number' ${lines}`
  const exec = (script: string) => [cli, 'exec', '--local', script]
  const nothing = medianMs(11, node, exec('true'), repository)
  const bare = medianMs(
    11,
    'sh',
    ['-c', 'd=$(mktemp -d) && git clone -q --depth=1 "file://$PWD" $d && cd $d && bash -c true; rm -rf $d'],
    repository,
  )
  const empty = medianMs(21, node, ['-e', '0'])
  const help = medianMs(21, node, [cli, 'exec', '--help'])
  const flood = medianMs(3, node, exec(command), repository)
  const alone = medianMs(3, 'sh', ['-c', `${command} | cat >/dev/null`], repository)

  report('lines a second from command to stdout', lines / ((flood - nothing) / 1_000), 'lines/s')
  report('the same command piped into cat', lines / (alone / 1_000), 'lines/s')
  report('exec --local true: start, checkout, wrapper, clean-up', nothing, 'ms')
  report('git clone --depth=1 and bash -c true by hand', bare, 'ms')
  report('the wrapper alone', wrapperMs() - medianMs(21, 'sh', ['-c', 'bash -c true']), 'ms')
  report('from SIGINT to the end', await cancelMs(repository), 'ms')
  report('what the checkout and the wrapper add to node and clone', nothing - empty - bare, 'ms')
  report('node -e 0', empty, 'ms')
  report('exec --help as a ratio to node -e 0', help / empty, 'x')
  const dist = join(root, 'dist')
  const sizes = readdirSync(dist).map((name) => ({ name, size: statSync(join(dist, name)).size }))
  report(
    'bundle',
    sizes.reduce((sum, { size }) => sum + size, 0),
    'bytes',
  )
} finally {
  rmSync(repository, { recursive: true, force: true })
}
