import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Troubles } from '../../emulator/behaviour.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import { inProject } from '../support/project.ts'
import type { StepResult } from '../support/runner.ts'

// The wrapper waits for a sign of life for 30 seconds; of these checkouts none gives one, so a tenth of it is enough.
const wrapper = readFileSync(inProject('docker/run.sh'), 'utf8').replace('mycli_patience=30', 'mycli_patience=3')

interface Case {
  readonly troubles?: Troubles
  readonly imageFiles?: Readonly<Record<string, string>>
}

const script = (name: string, text: string): Case => ({ imageFiles: { [name]: text } })
const cases = {
  // As if killed before its first word.
  dies: script('enter.sh', 'exit 137'),
  hangs: { troubles: { hang: ['checkout'] } },
  'is never started': { troubles: { neverStart: ['checkout'] } },
  'has no bash': script('enter.sh', 'echo "enter.sh: /bin/bash: not found" >&2; exit 127'),
  tools: script('tools.sh', 'echo "mycli: no space on the volume" >&2; exit 1'),
} as const satisfies Record<string, Case>

const worlds: FargateWorld[] = []
const results = new Map<string, Promise<StepResult>>()
beforeAll(async () => {
  for (const [name, { troubles, imageFiles }] of Object.entries(cases) as [string, Case][]) {
    const world = await fargateWorld({
      stopScale: 0.02,
      behaviour: () => ({ kind: 'scripts', ...troubles }),
      imageFiles: { 'run.sh': wrapper, ...imageFiles },
    })
    worlds.push(world)
    results.set(name, world.step('echo never').result)
  }
})
afterAll(async () => {
  await Promise.all(results.values())
  for (const world of worlds) await world.close()
})

const resultOf = (name: keyof typeof cases): Promise<StepResult> => results.get(name) as Promise<StepResult>
const ourError = { status: 'error', 'exit-code': '125' }

it('the wrapper waits less here than it does in a task', () => {
  expect(wrapper).toContain('mycli_patience=3\n')
})

describe('a checkout', () => {
  it.each([
    ['dies', /::error title=mycli::The command did not run: the checkout /],
    ['hangs', /::error title=mycli::The command did not run: the checkout did not get to its work, and said nothing\./],
    ['is never started', /The command did not run: the checkout did not get to its work, and said nothing\./],
    ['has no bash', /did not get to its work; the last that it said is "enter\.sh: \/bin\/bash: not found"\./],
  ] as const)(
    'that %s ends with 125, as an error of ours, and with what is known from its own log',
    async (name, annotation) => {
      const { code, outputs, log } = await resultOf(name)
      expect(log).toMatch(annotation)
      expect({ code, outputs }).toMatchObject({ code: 125, outputs: ourError })
      expect(log).toContain('%0AOn Fargate, check that checkout-image is an image of this action')
    },
  )

  it('that said something has it printed', async () => {
    const { log } = await resultOf('has no bash')
    const printed = log.slice(log.indexOf("The checkout's own log:"))
    expect(printed).toMatch(/^The checkout's own log:\n::stop-commands::\w+\nenter\.sh: \/bin\/bash: not found\n/)
  })
})

describe('tools that fail', () => {
  it('end with 125, as an error of ours, without waiting for anything', async () => {
    const { code, outputs, log } = await resultOf('tools')
    expect({ code, outputs }).toMatchObject({ code: 125, outputs: ourError })
    expect(log).toMatch(/::error title=mycli::A container could not be set up: TaskDependencyError/)
    expect(log).not.toMatch(/^never$/m)
  })
})
