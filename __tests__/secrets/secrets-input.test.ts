import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCli } from '../support/cli.ts'
import { describeWith } from '../support/describe-with.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { temporaryFolder } from '../support/repository.ts'
import { jobToken, type StepOptions } from '../support/runner.ts'
import { inStack, keyArn, type SealingKey, sealingKey, stackWith } from '../support/sealed.ts'
import { needs } from '../support/tools.ts'

const arnOf = (name: string): string => `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`
const [ownArn, gitArn] = [arnOf('mycli/mycli/api-AbCdEf'), arnOf('mycli/mycli/git-AbCdEf')]
const apiKey = 'hunter2 "of" these tests'
let key: SealingKey
let world: FargateWorld
let keyless: FargateWorld
beforeAll(async () => {
  key = await sealingKey()
  const secrets = { ...key.secrets, [ownArn]: 'kept-by-aws', [gitArn]: 'ghp_stored' }
  world = await fargateWorld({ secrets, parameters: stackWith(key, { github: gitArn }) })
  const parameter = stackWith({ ...key, recipient: '' })['/mycli/mycli'].replace(keyArn, '')
  keyless = await fargateWorld({ parameters: { '/mycli/mycli': parameter } })
})
afterAll(() => Promise.all([world.close(), keyless.close()]))

const step = (command: string, inputs: StepOptions['inputs'], env: StepOptions['env'] = {}) =>
  world.step(command, { inputs: { ...inStack, ...inputs }, env }).result
/** What the runner would show. */
const shown = (log: string): string => {
  const masks = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) => unescaped(mask))
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return masks
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, '***'), lines.join('\n'))
}
const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

describeWith({ age: needs.age }, 'secret-env', () => {
  it.concurrent('arrives, and is shown in no form that a command usually gives it, nor in debug output', async () => {
    const forms = [
      'printf "%s\\n" "$API_KEY"',
      'printf "%s" "$API_KEY" | base64',
      'printf "ab%s" "$API_KEY" | base64',
      'printf "%s" "$API_KEY" | od -An -tx1 -w99 | tr -d " "',
      'export -p | grep API_KEY',
      'bash -c \'printf "%q\\n" "$API_KEY"\'',
    ]
    const debug = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' }
    const { code, log, outputs, variables, state, summary } = await step(
      forms.join('\n'),
      { 'secret-env': `API_KEY=${apiKey}` },
      debug,
    )
    expect(code).toBe(0)
    expect(log).toContain(apiKey)
    expect(shown(log)).not.toMatch(/hunter2|aHVudGVy|68756e746572/)
    expect(shown(log)).toMatch(/^secret-env +input +\*\*\*$/m)
    expect(JSON.stringify([outputs, variables, state, summary])).not.toMatch(/hunter2/)
  })

  it.concurrent('says which value is too short to be masked, but not what it is', async () => {
    const { code, log } = await step('test "$PIN" = 7q', { 'secret-env': 'PIN=7q' })
    expect([code, log]).toEqual([0, expect.stringContaining('::warning::PIN is not masked: it is so short')])
  })

  it.concurrent('is not shown by an error about it', async () => {
    const { code, log } = await step('true', {
      'secret-env': 'A=-----BEGIN KEY-----\nc2VjcmV0+c2VjcmV0/c2VjcmV0c2VjcmV0c2VjcmV0',
    })
    expect([code, shown(log)]).toEqual([125, expect.stringContaining('secret-env: line 2 is not NAME=value')])
    expect(shown(log)).not.toMatch(/c2Vj/)
  })

  it.concurrent('is refused without a key, before anything is asked of AWS but the parameter of the stack', async () => {
    const inputs = { ...inStack, 'secret-env': `API_KEY=${apiKey}` }
    const { code, log } = await keyless.step('true', { inputs }).result
    expect([code, Object.keys(keyless.aws.calls())]).toEqual([125, ['ssm:GetParameter']])
    expect(log).toContain('needs a credential or a secret, and there is no key to seal it with')
  })
})

describe('secrets', () => {
  it.concurrent('reach the command by ECS, and nothing of them the checkout', async () => {
    const { code } = await step('test "$API" = kept-by-aws', { secrets: `API=${ownArn}` })
    const [main, checkout] = ['main', 'checkout'].map((name) =>
      world.aws
        .taskDefinitions()
        .flatMap(({ containerDefinitions = [] }) =>
          containerDefinitions.filter((one) => one.name === name).flatMap(({ secrets = [] }) => secrets),
        ),
    )
    expect([code, main]).toEqual([0, [{ name: 'API', valueFrom: ownArn }]])
    expect(checkout?.map(({ valueFrom }) => valueFrom)).not.toContain(ownArn)
  })

  it.concurrent.each([
    ["the stack's key", keyArn],
    ["the stack's key by its name", keyArn.replace(/-AbCdEf$/, '')],
    ["a stored credential's version", `${gitArn}::AWSPREVIOUS:`],
    [
      "the stack's key through Parameter Store",
      'arn:aws:ssm:us-east-1:123456789012:parameter/aws/reference/secretsmanager/mycli/mycli/key',
    ],
  ])('are refused where they name %s', async (_what, arn) => {
    const { code, log } = await step('env', { secrets: `KEY=${arn}` })
    expect([code, log]).toEqual([
      125,
      expect.stringContaining('KEY is a secret of the stack itself, which no command is given'),
    ])
  })
})

describe('the command line', () => {
  it.each(['--explain', '--dry-run'])('shows no secret with %s', async (flag) => {
    const scratch = temporaryFolder()
    const env = {
      ...world.aws.environment,
      GITHUB_TOKEN: jobToken,
      'INPUT_SECRET-ENV': 'A=hunter2',
      MYCLI_SECRET_ENV: 'A=hunter2',
    }
    const words = ['exec', 'true', '--repo', 'https://github.com/a/b', '--secrets', `API=${ownArn}`, flag]
    const { code, stdout, stderr } = await runCli(words, { cwd: scratch, scratch, env })
    expect([code, `${stdout}`]).toEqual([
      0,
      expect.stringContaining(flag === '--explain' ? ownArn : '"script": "true"'),
    ])
    expect(`${stdout}${stderr}`).not.toMatch(/hunter2|ghs_|kept-by-aws|secret-key-of|"(nonce|credentials|secretEnv)"/)
  })
})
