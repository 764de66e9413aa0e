import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { temporaryFolder } from '../support/repository.ts'
import { until } from '../support/until.ts'

let world: FargateWorld
beforeAll(async () => {
  world = await fargateWorld()
})
afterAll(() => world.close())

it('steps side by side in one job share nothing: one is cancelled, the job goes on, and nothing is left', async () => {
  const [folder, flag] = [mkdtempSync(join(temporaryFolder(), 'shared-')), join(temporaryFolder(), 'go-on')]
  const env = { RUNNER_TEMP: folder, TMPDIR: folder, GITHUB_ACTION: '__self_2' }
  const cancelled = world.step('echo begun; sleep 300', { env })
  const others = ['1', '2'].map((n) =>
    world.step(`echo begun; while [ ! -e ${flag} ]; do sleep 0.1; done; echo "n=${n}" >>"$GITHUB_OUTPUT"`, { env }),
  )
  await until(() => [cancelled, ...others].every((run) => run.log().includes('\nbegun\n')), 'all commands')
  cancelled.process.kill('SIGINT')
  const first = await cancelled.result
  expect(first).toMatchObject({ code: 130, outputs: { status: 'cancelled' } })
  const tasks = world.aws.tasks.map(({ arn, stopCode }) => [arn, stopCode])
  expect(tasks).toContainEqual([first.outputs['task-arn'], 'UserInitiated'])
  expect(tasks.filter(([, stopCode]) => stopCode === undefined)).toHaveLength(2)
  writeFileSync(flag, '')
  const results = await Promise.all(others.map((run) => run.result))
  expect(results.map(({ code, outputs }) => [code, outputs['n']])).toEqual([
    [0, '1'],
    [0, '2'],
  ])
  // What may still be on its way is printed at the end of the job.
  for (const run of [cancelled, ...others]) expect((await run.post()).code).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})
