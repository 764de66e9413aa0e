import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { temporaryFolder } from '../support/repository.ts'
import type { StepOptions, StepResult } from '../support/runner.ts'

let world: FargateWorld
beforeAll(async () => {
  world = await fargateWorld()
})
afterAll(() => world.close())

/** A workspace at the commit of the event, with a settings file. */
function workspaceWith(settings: string): string {
  const folder = mkdtempSync(join(temporaryFolder(), 'workspace-'))
  execFileSync('git', ['clone', '--quiet', world.repository.path, folder])
  writeFileSync(join(folder, '.mycli.yaml'), settings)
  return folder
}

/** What a step said, with line ends as a reader sees them. */
const saidBy = ({ log }: StepResult): string => log.replaceAll('%0A', '\n').replaceAll('%25', '%')

async function refused(options: Partial<StepOptions>, command = 'true'): Promise<string> {
  const result = await world.step(command, options).result
  expect({ code: result.code, status: result.outputs['status'], exit: result.outputs['exit-code'] }).toEqual({
    ...{ code: 125, status: 'error', exit: '125' },
  })
  expect(saidBy(result)).not.toContain('This is a bug')
  return saidBy(result)
}

const asked = (): readonly string[] => world.aws.requests.map(({ operation }) => operation)
const isPrivate = { repository: { private: true, visibility: 'private' } }
const incompressible = `: ${randomBytes(9_000).toString('base64')}`

describe('what is refused before AWS is asked anything', () => {
  const cases: readonly (readonly [string, Partial<StepOptions>, RegExp, string?])[] = [
    [
      'a CPU that Fargate does not have',
      { inputs: { cpu: '1000' } },
      /cpu: 1000 units is not a size .* the nearest are 0\.5 vCPU and 1 vCPU/,
    ],
    [
      'memory that does not go with the CPU',
      { inputs: { cpu: '256', memory: '1536' } },
      /memory: 1\.5 GB is not a size that goes with 0\.25 vCPU; the nearest are 1 GB and 2 GB/,
    ],
    [
      'a size between two',
      { inputs: { memory: '2500' } },
      /memory: 2500 MiB is not a size that goes with 1 vCPU; the nearest are 2 GB and 3 GB/,
    ],
    ['too little disk', { inputs: { 'ephemeral-storage': '10' } }, /ephemeral-storage: must be /],
    [
      'a secret that is no ARN',
      { inputs: { secrets: 'TOKEN=my-secret' } },
      /secrets: TOKEN must be the ARN of an SSM parameter or Secrets Manager secret, not "my-secret"/,
    ],
    [
      'a secret that env sets, too',
      { inputs: { secrets: 'A=arn:aws:ssm:us-east-1:123456789012:parameter/a', env: 'A=1' } },
      /A is set by env, too/,
    ],
    [
      'a script too large for the overrides',
      {},
      /take \d{5} bytes; the fargate engine carries 80\d\d at most\.\n.*Put the script into the repository/,
      incompressible,
    ],
    [
      'a private repository where nothing is sealed',
      { payload: isPrivate },
      /needs a credential or a secret, and there is no key to seal it with\.\n.*public-key and key-secret/,
    ],
    [
      'secret-env where nothing is sealed',
      { inputs: { 'secret-env': 'PASSWORD=geheim' } },
      /needs a credential or a secret, and there is no key to seal it with/,
    ],
    [
      'a key that is none',
      {
        inputs: {
          'public-key': 'age1nonsense',
          'key-secret': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:key-AbCdEf',
        },
      },
      /public-key: must be an age public key/,
    ],
    [
      'an execution role by its name',
      { inputs: { 'execution-role': 'mycli' } },
      /execution-role:? must be the ARN of a/,
    ],
    [
      'a path as the repository',
      { inputs: { repo: './here' } },
      /repo: is a path, which only the local engine can reach/,
    ],
    ['a region that is none', { inputs: { 'aws-region': 'Frankfurt' } }, /aws-region: /],
    ['no region at all', { env: { AWS_REGION: '' } }, /region/i],
    ['a role that is none', { inputs: { 'role-to-assume': 'deploy' } }, /role-to-assume: /],
  ]

  it('says what, and what to do', async () => {
    const texts = await Promise.all(cases.map(([, options, , command]) => refused(options, command)))
    for (const [at, text] of texts.entries()) expect(`${cases[at]?.[0]}: ${text}`).toMatch(cases[at]?.[2] ?? '')
    expect(asked()).toEqual([])
    // What is refused is not shown for it.
    expect(texts.join('').replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('geheim')
  })

  it('names all problems of inputs and file at once', async () => {
    const workspace = workspaceWith('memory: 3 apples\nimagee: a\ncapacity: cheap\n')
    const text = await refused({
      workspace,
      inputs: { timeout: 'soon', architecture: 'mips', 'retries-on-interruption': '-1' },
    })
    expect(text).toMatch(/3 problems:/)
    for (const name of ['timeout', 'architecture', 'retries-on-interruption'])
      expect(text).toMatch(new RegExp(`(^|%0A)  ${name}: `, 'm'))
    // Those of the file stand at their lines.
    for (const line of [1, 2, 3])
      expect(text).toMatch(new RegExp(`^::error title=mycli,file=\\.mycli\\.yaml,line=${line},`, 'm'))
    expect(asked()).toEqual([])
  })

  it('names all that contradicts Fargate at once', async () => {
    const text = await refused({ inputs: { cpu: '1000', secrets: 'A=b' } })
    expect(text).toMatch(/2 problems:/)
    expect(asked()).toEqual([])
  })
})

describe('where to run', () => {
  it('that neither inputs nor a stack say is asked of the stack alone, and then named as what is missing', async () => {
    const text = await refused({ inputs: { cluster: '', subnets: '' } })
    expect(text).toMatch(
      /Stack \\?"mycli\\?" not found: no SSM parameter \/mycli\/mycli in us-east-1.*Without a stack, give /s,
    )
    expect(asked()).toEqual(['ssm:GetParameter'])
  })
})

describe('a size beyond those that are known', () => {
  it('is for AWS to judge, and its refusal comes with the nearest that is known', async () => {
    const text = await refused({ inputs: { cpu: '256', memory: '4096' } })
    expect(text).toMatch(/AWS refuses a task of 0\.25 vCPU with 4 GB: .*No Fargate configuration exists/)
    expect(text).toMatch(/The nearest that is known is 0\.25 vCPU with 2 GB\./)
    expect(world.aws.tasks).toHaveLength(0)
  })
})
