import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Troubles } from '../../emulator/behaviour.ts'
import type { AwsOptions } from '../../emulator/options.ts'
import { type FargateWorld, fargateWorld } from '../support/fargate-step.ts'
import type { StepResult } from '../support/runner.ts'

// The wrapper waits for a sign of life for 30 seconds, so these tests take their time, and take it side by side.

interface Case {
  readonly troubles?: Troubles
  readonly options?: Partial<AwsOptions>
}

const script = (name: string, text: string): Case => ({ options: { imageFiles: { [name]: text } } })
const cases = {
  dies: { troubles: { dies: { checkout: { after: 0 } } } },
  hangs: { troubles: { hang: ['checkout'] } },
  'is never started': { troubles: { neverStart: ['checkout'] } },
  'has no bash': script('enter.sh', 'echo "enter.sh: /bin/bash: not found" >&2; exit 127'),
  tools: script('tools.sh', 'echo "mycli: no space on the volume" >&2; exit 1'),
} as const satisfies Record<string, Case>

const worlds: FargateWorld[] = []
const results = new Map<string, Promise<StepResult>>()
beforeAll(async () => {
  for (const [name, { troubles, options }] of Object.entries(cases) as [string, Case][]) {
    const world = await fargateWorld({
      stopScale: 0.02,
      behaviour: () => ({ kind: 'scripts', ...troubles }),
      ...options,
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
      expect(log).toContain('%0ACheck that checkout-image is an image of this action')
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
