import type { RunTaskRequest } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Troubles } from '../../emulator/behaviour.ts'
import { wrapperScript } from '../../emulator/wrapper-script.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { asRead } from '../support/report.ts'
import type { StepOptions, StepResult, StepRun } from '../support/runner.ts'

const denied =
  "CannotPullContainerError: pull access denied for a/b, repository does not exist or may require 'docker login'"
const scarce = 'Capacity is unavailable at this time. Please try again later or in a different availability zone'
/** What goes wrong with the tasks of a job, by its name, each time. */
const troubles: Readonly<Record<string, readonly Troubles[]>> = {
  late: [{ timing: { provisioning: 4 } }],
  denied: [{ failsToStart: { reason: denied } }],
  scarce: [{ failsToStart: { reason: scarce } }, {}],
  slow: [{ timing: { provisioning: 3, pending: 3, pull: 3 } }],
}
const jobOf = ({ tags = [] }: RunTaskRequest): string => tags.find(({ key }) => key === 'mycli:job')?.value ?? ''

let world: FargateWorld
beforeAll(async () => {
  const seen: string[] = []
  world = await fargateWorld({
    async behaviour(request) {
      const job = jobOf(request)
      const before = seen.filter((one) => one === job).length
      seen.push(job)
      const script = await wrapperScript(request, { lines: ['ran'], code: 3 }, { begins: 0.1, ends: 0.5 })
      return { kind: 'scripted', script, ...troubles[job]?.[before] }
    },
  })
  // All at once, since each of them mostly waits.
  for (const [job, options] of Object.entries(jobs))
    runs.set(job, world.step('true', { ...options, env: { GITHUB_JOB: job, ...options.env } }))
})
afterAll(() => world.close())

const runs = new Map<string, StepRun>()
const run = (job: Job): StepRun => runs.get(job) as StepRun
const tasksOf = ({ outputs }: StepResult) =>
  world.aws.tasks.filter(({ request }) => request.startedBy === `mycli/${outputs['execution-id']}`)
const credentials = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:mycli/mycli/registry-AbCdEf'

type Job = 'hostile' | 'late' | 'denied' | 'scarce' | 'slow' | 'chosen'
const jobs: Readonly<Record<Job, Partial<StepOptions>>> = {
  hostile: {
    env: {
      GITHUB_REF: 'refs/heads/feat(x)!/"quotes"&<tags>;$(rm -rf)`a`\u202e\u{1f4a5}é',
      GITHUB_WORKFLOW: `aws:CI 'nightly' %0A::error::x ${'long'.repeat(200)}`,
      GITHUB_ACTOR: 'dependabot[bot]',
      GITHUB_JOB: ' \t ',
      GITHUB_RUN_ATTEMPT: '2',
    },
  },
  late: {},
  denied: {},
  scarce: { inputs: { capacity: 'spot-then-on-demand' } },
  slow: {},
  chosen: {
    inputs: {
      ...{ image: 'registry.example.org/own:1', 'image-credentials': credentials, architecture: 'arm64' },
      ...{ cpu: '2 vCPU', memory: '4 GB', 'ephemeral-storage': '50', capacity: 'on-demand' },
      secrets: `A=arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/a\nB=${credentials}`,
    },
  },
}

describe('the tags of a task', () => {
  it('are accepted by AWS with any name of branch, workflow and actor', async () => {
    const done = await run('hostile').result
    const tags = Object.fromEntries((tasksOf(done)[0]?.request.tags ?? []).map(({ key = '', value }) => [key, value]))
    expect(done.code).toBe(3)
    expect(tags).toMatchObject({
      'mycli:repository': 'owner/name',
      'mycli:sha': world.repository.git('rev-parse', 'HEAD'),
      'mycli:actor': 'dependabot_bot_',
      'mycli:run-id': '4711',
      'mycli:run-attempt': '2',
      'mycli:execution-id': done.outputs['execution-id'],
    })
    expect(tags['mycli:ref']).toMatch(/^refs\/heads\/feat_x__\/_quotes_/)
    expect(tags['mycli:workflow']).toHaveLength(256)
    expect(tags['mycli:workflow']).toMatch(/^aws_CI/)
    expect(tags).not.toHaveProperty('mycli:job')
  })
})

describe('where the task is to be seen', () => {
  it('is an output as soon as the task exists, though the step fails later', async () => {
    const done = await run('late').result
    const early = done.log.slice(0, done.log.indexOf('\nran\n'))
    const id = tasksOf(done)[0]?.id
    expect(done.code).toBe(3)
    for (const [name, url] of [
      ['console-url', `https://us-east-1.console.aws.amazon.com/ecs/v2/clusters/mycli/tasks/${id}/configuration`],
      ['log-url', `https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:`],
    ] as const) {
      expect(done.outputs[name]).toContain(url)
      expect(early).toContain(done.outputs[name])
    }
    expect(early).toContain(`task: ${done.outputs['task-arn']}`)
  })

  it('is an output of a step whose task never ran, too', async () => {
    const done = await run('denied').result
    expect(done.outputs).toMatchObject({
      ...{ 'task-arn': tasksOf(done)[0]?.arn, status: 'error', 'exit-code': '125' },
      ...{ 'console-url': expect.stringContaining('https://'), 'log-url': expect.stringContaining('https://') },
    })
    const annotation = done.log.split('\n').find((line) => line.startsWith('::error'))
    expect(annotation).toMatch(
      /^::error title=mycli::The registry does not hand out the image.*pull access denied for a\/b/,
    )
    expect(annotation).toContain('%0ACheck the name of the image; for a private registry, set image-credentials')
  })

  it('belongs to the last task, where several were started', async () => {
    const done = await run('scarce').result
    const [first, second] = tasksOf(done)
    expect(done.outputs['task-arn']).toBe(second?.arn)
    expect(done.log).toContain(`task: ${first?.arn}`)
    expect(done.log).toMatch(/^::notice title=mycli::AWS has no .* right now\. Starting on-demand instead, /m)
    expect(done.outputs).toMatchObject({
      capacity: 'on-demand',
      attempts: '2',
      sha: world.repository.git('rev-parse', 'HEAD'),
    })
    expect(done.code).toBe(3)
    const summary = asRead(done.summary)
    expect(summary).toMatch(/^❌ true The command exited with code 3\.\n/)
    expect(summary).toMatch(
      /^\| Size \| 1 vCPU, 2 GB, x86_64 \|\n\| Capacity \| on-demand instead of Spot, 2 starts \|$/m,
    )
    expect(summary).toMatch(
      /^\| Log \| 1 of 1 line · task · log \|\n\| Cost \| about \$0\.00\d+ \(1 min billed, at us-east-1/m,
    )
    expect(summary).toContain('\n```text\nran\n```\n')
    expect(done.log).toMatch(/^::error .*The command exited with code 3\.%0ALog: https:/m)
    expect(done.log).toMatch(/^Took \d.* s: (\d+ s first start, )?/m)
  })
})

describe('while waiting', () => {
  it('there is one line for each change of state, with the seconds since RunTask', async () => {
    const { log } = await run('slow').result
    const lines = log.split('\n').filter((line) => /^\d+ s: /.test(line))
    const states = lines.map((line) => line.replace(/^\d+ s: /, ''))
    expect(states).toEqual([...new Set(states)])
    expect(states.slice(0, 3)).toEqual([
      'provisioning the network interface',
      'waiting for capacity',
      'pulling the image',
    ])
    const seconds = lines.map((line) => Number.parseInt(line, 10))
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b))
    expect(seconds[1]).toBeGreaterThan(0)
    expect(seconds[2]).toBeGreaterThan(seconds[1] ?? 0)
  })
})

describe('what the inputs ask for', () => {
  it('is in the definition where RunTask cannot say it, and in the overrides where it can', async () => {
    const done = await run('chosen').result
    const [task] = tasksOf(done)
    expect(task?.request).toMatchObject({
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
      overrides: { cpu: '2048', memory: '4096', ephemeralStorage: { sizeInGiB: 50 } },
    })
    expect(task?.definition.runtimePlatform).toEqual({ cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' })
    const [tools, , main] = task?.definition.containerDefinitions ?? []
    expect(main).toMatchObject({
      image: 'registry.example.org/own:1',
      repositoryCredentials: { credentialsParameter: credentials },
      secrets: [
        { name: 'A', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/mycli/mycli/a' },
        { name: 'B', valueFrom: credentials },
      ],
    })
    expect(tools).not.toHaveProperty('repositoryCredentials')
  })
})
