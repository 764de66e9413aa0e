import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inProject } from '../support/project.ts'
import { newRepository, removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'
import { runStep } from '../support/runner.ts'
import type { Workflow, WorkflowStep } from '../support/workflow-rules.ts'

const ci = parse(readFileSync(inProject('.github/workflows/ci.yml'), 'utf8')) as Workflow
const steps = (ci.jobs['action']?.steps ?? []).filter(({ uses }) => !uses?.startsWith('actions/'))

interface Ended {
  readonly outcome: 'success' | 'failure'
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the steps of a job as the runner would: each sees the outputs and variables of those before it. */
async function runJob(steps: readonly WorkflowStep[]): Promise<readonly string[]> {
  const repository = newRepository()
  const [scratch, sha] = [temporaryFolder(), repository.git('rev-parse', 'HEAD')]
  const ended: Record<string, Ended> = {}
  const variables: Record<string, string> = {}
  const failed: string[] = []
  const filled = (text: string): string =>
    text.replace(
      /\$\{\{ steps\.([\w-]+)\.(outcome|outputs\.([\w-]+)) \}\}/g,
      (_, id: string, what: string, name = '') =>
        String(what === 'outcome' ? ended[id]?.outcome : (ended[id]?.outputs[name] ?? '')),
    )
  for (const { id, name, run, with: inputs = {}, env = {}, ...step } of steps) {
    if (run === undefined) {
      const given = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]))
      const result = await runStep({ scratch, workspace: repository.path, inputs: given, env: { GITHUB_SHA: sha } })
      Object.assign(variables, result.variables)
      ended[id ?? ''] = { outcome: result.code === 0 ? 'success' : 'failure', outputs: result.outputs }
      if (result.code !== 0 && !step['continue-on-error']) failed.push(name ?? '')
      continue
    }
    const given = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, filled(value)]))
    const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      env: { PATH: process.env['PATH'], ...variables, ...given },
    })
    if (status !== 0) failed.push(name ?? '')
  }
  return failed
}

afterAll(removeTemporaryFolders)

describe('the job of ci.yml that uses the Action', () => {
  it('passes: each step does what the step behind it looks for', async () => {
    expect(steps.filter(({ uses }) => uses === './').length).toBeGreaterThan(3)
    expect(await runJob(steps)).toEqual([])
  })

  it('would fail where a step did something else', async () => {
    const from = steps.findIndex(({ id }) => id === 'fails')
    const others = steps
      .slice(from, from + 2)
      .map((step) => (step.with ? { ...step, with: { ...step.with, command: 'exit 8' } } : step))
    expect(await runJob(others)).toEqual(["Its exit code is the step's"])
  })

  it('looks at each of its steps', () => {
    const looked = JSON.stringify(steps.map(({ env }) => env))
    for (const { id } of steps.filter(({ uses }) => uses === './')) expect(looked).toContain(`steps.${id}.outputs.`)
  })
})
