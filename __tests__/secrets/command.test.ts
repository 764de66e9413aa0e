import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isolates } from '../../emulator/container-process.ts'
import { describeWith } from '../support/describe-with.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { inProject } from '../support/project.ts'
import { temporaryFolder } from '../support/repository.ts'
import { jobToken, type StepResult } from '../support/runner.ts'
import { sealingKey } from '../support/sealed.ts'
import { needs } from '../support/tools.ts'

const sshKey = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'c2VjcmV0'.repeat(8)}\n-----END OPENSSH PRIVATE KEY-----`
const apiKey = 'hunter2-of-these-tests'
// All that a command can find: what runs beside it, the working copy, and the volume.
const search = `cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline >"$DUMP/proc" 2>/dev/null || : # one of them has just ended
git config --list --show-origin >"$DUMP/config"
cp -r "$GITHUB_WORKSPACE/.." "$DUMP/volume"
test "$API_KEY" = ${apiKey.split('').join("''")} && echo "it arrived: $API_KEY"`

// Each change makes a script of the image leave one of them behind.
const planted = {
  'checkout.sh': changed('checkout.sh', {
    '\nverify\n': '\ncp "$secret/credential" "$ws/.git/left"\nverify\n',
    'unseal() {\n': 'unseal() {\n  printf "%s" "$key" >"$io/left"\n',
  }),
  'run.sh': changed('run.sh', {
    'mycli_nonce=$mycli_value ;;': 'mycli_nonce=$mycli_value; export LEFT="$mycli_nonce" ;;',
  }),
}

function changed(script: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(inProject('docker', script), 'utf8')
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${script} has no ${JSON.stringify(from)}`)
    text = text.replace(from, () => to)
  }
  return text
}

interface Found {
  readonly result: StepResult
  /** The names of what was found, each with its file. */
  readonly found: readonly string[]
  readonly nonce: string
}

async function searched(world: FargateWorld, key: Awaited<ReturnType<typeof sealingKey>>): Promise<Found> {
  const dump = temporaryFolder()
  const inputs = { ...key.inputs, env: `DUMP=${dump}`, 'secret-env': `API_KEY=${apiKey}`, 'ssh-key': sshKey }
  const result = await world.step(search, { inputs }).result
  const task = world.aws.tasks[0]?.arn.split('/').pop()
  const nonce = /^@mycli:(\w+) /.exec(world.aws.logOf('/mycli', `mycli/main/${task}`)[0] ?? '')?.[1] ?? 'no nonce'
  const basic = Buffer.from(`x-access-token:${jobToken}`).toString('base64')
  const secrets = { token: jobToken, basic, key: key.identity, 'ssh-key': 'c2VjcmV0'.repeat(8), nonce, apiKey }
  const found = filesIn(dump).flatMap((file) =>
    Object.entries(secrets)
      // The command has what it was given, in its environment.
      .filter(([name]) => !(name === 'apiKey' && file === 'proc'))
      .filter(([, value]) => readFileSync(join(dump, file), 'latin1').includes(value))
      .map(([name]) => `${name} in ${file}`),
  )
  return { result, found, nonce }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))

const { age } = needs
describeWith(
  { age, 'process ids of their own for containers': isolates },
  'a command with a private repository and secrets',
  () => {
    const worlds: FargateWorld[] = []
    let [honest, leaky]: readonly Found[] = []
    beforeAll(async () => {
      const key = await sealingKey()
      const run = async (imageFiles: Readonly<Record<string, string>>): Promise<Found> => {
        const world = await fargateWorld({ secrets: key.secrets, imageFiles }, { token: jobToken })
        worlds.push(world)
        return searched(world, key)
      }
      const both = await Promise.all([run({}), run(planted)])
      ;[honest, leaky] = both
    })
    afterAll(() => Promise.all(worlds.map((world) => world.close())))

    it('is given what it was promised, masked', () => {
      expect(honest?.result.code).toBe(0)
      const log = honest?.result.log ?? ''
      expect(log).toContain(`it arrived: ${apiKey}`)
      expect(log.indexOf(`::add-mask::${apiKey}\n`)).toBeLessThan(log.indexOf('it arrived'))
      expect(log).toContain(`::add-mask::${apiKey}\n`)
    })

    it('finds no git credential, no key and no nonce beside it, in its working copy or on its volume', () => {
      expect(honest?.nonce).toMatch(/^[0-9a-f]{32}$/)
      expect(honest?.found).toEqual([])
    })

    it('would find them: they were planted in another', () => {
      expect(leaky?.found.toSorted()).toEqual([
        expect.stringMatching(/^key in volume\/io\/left$/),
        expect.stringMatching(/^nonce in proc$/),
        expect.stringMatching(/^token in volume\/ws\/\.git\/left$/),
      ])
    })

    it('was fetched with the token, which went nowhere else', () => {
      const basic = `Basic ${Buffer.from(`x-access-token:${jobToken}`).toString('base64')}`
      expect(worlds).toHaveLength(2)
      for (const { git } of worlds) {
        const granted = git.requests.filter((one) => one.startsWith('200'))
        expect(granted.length).toBeGreaterThan(0)
        expect(granted.filter((one) => !one.endsWith(basic))).toEqual([])
      }
    })
  },
)
