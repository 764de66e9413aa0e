import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AwsOptions } from '../../emulator/options.ts'
import { envelopeOf, valueIn, wrapperScript } from '../../emulator/wrapper-script.ts'
import type { Execution } from '../../src/core/aws/executions.ts'
import { type CliResult, type CliRun, startCli } from '../support/cli.ts'
import { explicitPlace, type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { endStarted } from '../support/processes.ts'
import { temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

const { cluster, subnets, ...others } = explicitPlace
const place = Object.entries({ cluster, subnets, ...others }).flatMap(([name, value]) => [`--${name}`, value])
const where = ['--cluster', cluster, '--log-group', explicitPlace['log-group']]
const hours = 3_600_000
/** An answer that does not come is awaited for 30 s: what ends at once is far from that, and what does not is behind it. */
const soonerThanAnswersMs = 25_000

/** What commands of these tests do; nothing of them runs. */
const commands: Readonly<Record<string, Readonly<{ code: number; ends?: number; unended?: boolean }>>> = {
  quick: { code: 3, unended: true },
  slow: { code: 4, ends: 6 },
  endless: { code: 0, ends: Number.POSITIVE_INFINITY },
}

let world: FargateWorld
let shiftMs = 0
let scratch = ''
beforeAll(async () => {
  scratch = temporaryFolder()
  const options: Partial<AwsOptions> = {
    now: () => Date.now() + shiftMs,
    behaviour: async (request) => {
      const { ends, ...told } = commands[valueIn(await envelopeOf(request), 'script') ?? ''] ?? { code: 0 }
      const times = { begins: 0.2, ...(ends === undefined ? {} : { ends }) }
      return { kind: 'scripted', script: await wrapperScript(request, { lines: ['one', '', 'two'], ...told }, times) }
    },
  }
  const why = 'what is explained is like a task definition, and this stack has no --like'
  world = await fargateWorld(options, { beyond: [{ action: 'ecs:DescribeTaskDefinition', resource: '*', why }] })
})
afterAll(async () => {
  await endStarted()
  await world.close()
})

const start = (words: readonly string[], env: NodeJS.ProcessEnv = {}): CliRun =>
  startCli(words, { cwd: scratch, scratch, env: { ...world.aws.environment, ...env } })
const run = (words: readonly string[], env?: NodeJS.ProcessEnv): Promise<CliResult> => start(words, env).result
const text = ({ stdout }: CliResult): string => stdout.toString()
const detached = async (command: string, ...more: readonly string[]): Promise<CliResult> =>
  run(['exec', '--detach', ...place, '--no-checkout', '--capacity', 'on-demand', ...more, command])
const follow = (id: string, env?: NodeJS.ProcessEnv): CliRun => start(['logs', id, '--follow', ...where], env)
const taskOf = (id: string) => world.aws.tasks.find(({ request }) => request.startedBy === `mycli/${id}`)
const elsewhere = { XDG_STATE_HOME: '/nonexistent' }

describe('an execution that was left', () => {
  it('is followed from its first line by several at once, to its end and exit code', async () => {
    const done = await detached('slow')
    const id = text(done).trim()
    expect([done.code, id]).toEqual([0, expect.stringMatching(/^[a-z2-7]{20}$/)])
    expect(done.stderr).toContain(`mycli: follow it with: mycli logs ${id} --follow`)
    expect(done.stderr).toMatch(/^mycli: log {2}https:/m)
    const both = [follow(id), follow(id, elsewhere)] // the one that started it, and another
    for (const { result } of both) {
      const { code, stdout, stderr } = await result
      expect([code, stdout.toString()]).toEqual([4, 'one\n\ntwo\n'])
      expect(stderr).toMatch(/^mycli: (the command )?took \d+ s.*\nmycli: The command exited with code 4\.$/m)
    }
    expect(taskOf(id)?.stopCode).toBe('EssentialContainerExited')
    expect((statSync(join(scratch, 'state/mycli/executions', `${id}.json`)).mode & 0o777).toString(8)).toBe('600')
  })

  it('is followed, or printed, after its end, also when ECS has forgotten it', async () => {
    const unheardOf = follow(`arn:aws:ecs:us-east-1:123456789012:task/${cluster}/${'0'.repeat(32)}`, elsewhere)
    const started = JSON.parse(text(await detached('quick', '--json'))) as Readonly<Record<string, string>>
    const { execution: id = '', task = '' } = started
    expect(started).toEqual({
      ...{ execution: expect.stringMatching(/^[a-z2-7]{20}$/), task: expect.stringContaining(':task/mycli/') },
      ...{ consoleUrl: expect.stringMatching(/^https:/), logUrl: expect.stringMatching(/^https:/) },
    })
    expect(await follow(id, elsewhere).result).toMatchObject({ code: 3 })
    // What was noted, or the task's ARN, says where it is: the stack, which is not there, is not asked.
    const printed = await Promise.all([run(['logs', id]), run(['logs', task, '--log-group', '/mycli'], elsewhere)])
    for (const one of printed) expect([one.code, text(one), one.stderr]).toEqual([0, 'one\n\ntwo', ''])
    shiftMs += 2 * hours
    const [byRecord, byTask, unknown, unheard] = await Promise.all([
      start(['logs', id, '--follow']).result,
      follow(task, elsewhere).result,
      follow(id, elsewhere).result,
      unheardOf.result,
    ])
    expect([unheard.code, text(unheard)]).toEqual([125, ''])
    expect(unheard.stderr).toContain('ECS does not know the task any more')
    expect([byRecord.code, text(byRecord), byTask.code, text(byTask)]).toEqual([3, 'one\n\ntwo', 3, 'one\n\ntwo'])
    expect([unknown.code, unknown.stderr]).toEqual([125, expect.stringContaining(`Execution ${id} not found`)])
    expect(unknown.stderr).toContain('give the id of the task')
  })

  it('goes on where Ctrl-C ends the following, is listed, and ends where it is stopped', async () => {
    const id = text(await detached('endless')).trim()
    const following = follow(id)
    await until(() => following.printed().includes('two'), 'its lines')
    following.process.kill('SIGINT')
    const left = await following.result
    expect(left.code).toBe(130)
    expect(left.stderr).toContain(`Left execution ${id}, which goes on. To stop it: mycli stop ${id}`)
    expect(taskOf(id)?.stopCode).toBeUndefined()

    const listed = await run(['ps', '--json', '--cluster', cluster])
    const rows = JSON.parse(text(listed)) as readonly Execution[]
    expect(rows.find(({ execution }) => execution === id)).toEqual({
      ...{ execution: id, task: taskOf(id)?.arn, state: 'running', exitCode: null, capacity: 'on-demand' },
      ...{ createdAt: expect.stringMatching(/^\d{4}-.*Z$/), stoppedAt: null, cpu: 1_024, memory: 2_048 },
      ...{ repository: null, sha: null, ref: null, actor: null, runId: null, logGroup: null },
    })
    const table = await run(['ps', '--cluster', cluster])
    expect(text(table)).toMatch(new RegExp(`^${id} +running +\\d+ s +- +- +- +1 vCPU, 2 GB +on-demand$`, 'm'))

    // One that cannot be reached leaves the others running.
    const none = `${taskOf(id)?.arn.slice(0, -32)}${'0'.repeat(32)}`
    const refused = await run(['stop', id, 'abcdefghijklmnopqrst'])
    expect([refused.code, refused.stderr]).toEqual([125, expect.stringContaining('Stack "mycli" not found')])
    expect(refused.stderr).toContain('or set --stack and --region to those of one that is there')
    expect(refused.stderr).toContain('Without a stack, give --cluster.')
    expect(taskOf(id)?.stopCode).toBeUndefined()

    const stopped = await run(['stop', id, id, none])
    expect(stopped.code).toBe(125)
    expect(new Set(stopped.stderr.trimEnd().split('\n'))).toEqual(
      new Set([`mycli: Execution ${none} has no task that runs.`, `mycli: Execution ${id} is stopping (1 task).`]),
    )
    expect(stopped.stderr.match(/is stopping/g)).toHaveLength(1)
    const after = await follow(id).result
    expect([after.code, text(after)]).toEqual([130, 'one\n\ntwo\n'])
    const again = await run(['stop', id, '--cluster', cluster])
    expect([again.code, again.stderr]).toEqual([125, `mycli: Execution ${id} has no task that runs.\n`])
  })

  it.each(['no answer comes', 'AWS throttles'])(
    'is neither looked for nor stopped any more at Ctrl-C while %s',
    async (how) => {
      const { faults } = world.aws
      const unanswered = how === 'AWS throttles' ? undefined : ({ kind: 'hang' } as const)
      const operations = ['ecs:ListTasks', 'ecs:StopTask'] as const
      const mend = operations.map((operation) =>
        unanswered ? faults.add({ operation }, unanswered) : faults.throttle(operation, Number.POSITIVE_INFINITY),
      )
      const task = `arn:aws:ecs:us-east-1:123456789012:task/${cluster}/${'0'.repeat(32)}`
      const before = world.aws.requests.length
      const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((letter) => letter.repeat(20))
      const runs = [['ps'], ['logs', a, ...where.slice(2)], ['stop', b], ['stop', task, c]].map(
        ([word = '', ...more]) => start([word, ...more, '--cluster', cluster], elsewhere),
      )
      const asked = (): ReadonlySet<string> => new Set(world.aws.requests.slice(before).map(({ body }) => body))
      await until(() => asked().size > runs.length, 'all of them to ask')
      for (const { process } of runs) process.kill('SIGINT')
      const said = await Promise.all(runs.map(({ result }) => result))
      for (const undo of mend) undo()
      const [ps, logs, ...stops] = said.map(({ stderr }) => stderr)
      expect(said.map(({ code, stdout }) => [code, stdout.length])).toEqual(runs.map(() => [130, 0]))
      expect([ps, logs]).toEqual(['mycli: Cancelled.\n', 'mycli: Cancelled.\n'])
      expect(stops).toEqual(stops.map(() => 'mycli: Cancelled. What is not named here may go on.\n'))
    },
    soonerThanAnswersMs,
  )

  it.each([
    ['--dry-run', 'ssm:GetParameter', []],
    ['--explain', 'ecs:DescribeTaskDefinition', ['--like', 'web']],
  ] as const)(
    'is not planned any more where Ctrl-C ends exec %s',
    async (flag, operation, more) => {
      const mend = world.aws.faults.add({ operation }, { kind: 'hang' })
      const before = world.aws.requests.length
      const planning = start(['exec', flag, ...more, '--no-checkout', 'true'])
      await until(() => world.aws.requests.length > before, 'the question')
      planning.process.kill('SIGINT')
      const { code, stdout, stderr } = await planning.result
      mend()
      expect([code, stdout.toString(), stderr]).toEqual([130, '', 'mycli: Cancelled.\n'])
    },
    soonerThanAnswersMs,
  )

  it('is one of many that are stopped at once, for which credentials and place are looked up once', async () => {
    const many = [...'abcdefghijklmnop'].map((letter) => letter.repeat(20))
    const mend = world.aws.faults.throttle('ecs:ListTasks', many.length)
    const stopped = await run(['stop', ...many, '--cluster', cluster], elsewhere)
    mend()
    expect(stopped.stderr.trimEnd().split('\n').toSorted()).toEqual(
      many.map((id) => `mycli: Execution ${id} has no task that runs.`),
    )
    const before = world.aws.requests.length
    expect((await run(['stop', ...many], elsewhere)).stderr).toContain('Stack "mycli" not found')
    expect(world.aws.requests.slice(before).map(({ operation }) => operation)).toEqual(['ssm:GetParameter'])
  })

  it('has to be on Fargate, and named', async () => {
    const [local, none, wrong, more] = await Promise.all([
      run(['exec', '--local', '--detach', '--no-checkout', 'true']),
      run(['logs']),
      run(['stop', 'my-execution', '--force']),
      run(['ps', 'abcdefghijklmnopqrst']),
    ])
    expect(local.stderr).toContain('--detach: a local task ends with mycli.')
    expect(none.stderr).toContain('No execution given. Example: mycli logs abcdefghijklmnopqrst')
    expect(wrong.stderr).toContain('my-execution: is neither the id of an execution nor of a task.')
    expect(wrong.stderr).toContain('--force: is not an option.')
    expect(more.stderr).toContain('"abcdefghijklmnopqrst" is one word too many.')
    expect([local.code, none.code, wrong.code, more.code]).toEqual([125, 125, 125, 125])
  })
})
