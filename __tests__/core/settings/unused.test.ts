import { describe, expect, it } from '@jest/globals'
import { explain } from '../../../src/core/settings/explain.ts'
import type { FrontEnd } from '../../../src/core/settings/input-spec.ts'
import { inputNames, inputSpecs } from '../../../src/core/settings/inputs.ts'
import { resolveSettings } from '../../../src/core/settings/resolve.ts'
import { unusedSettings } from '../../../src/core/settings/unused.ts'
import { type RawInputs, sourceOf } from '../../support/inputs.ts'

const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/a'

function settingsOf(given: RawInputs, file: RawInputs = {}, frontEnd: FrontEnd = 'cli') {
  const flags = sourceOf({ command: ['make'], repo: ['owner/name'], ...given })
  return resolveSettings([flags, fileOf(file)], frontEnd)
}

const fileOf = (raw: RawInputs) => {
  const { name, given } = sourceOf(raw, '.mycli.yaml')
  const placed = Object.entries(given).map(([key, { texts }]) => [key, { texts, where: '.mycli.yaml:7:3' }])
  return { name, given: Object.fromEntries(placed) }
}

describe('settings that mean nothing to the local engine', () => {
  it('are named once, wherever they were made, and those that were not made are not', () => {
    const settings = settingsOf({ engine: ['local'], cpu: ['2048'] }, { image: ['alpine'], timeout: ['90'] })
    expect(unusedSettings(settings)).toEqual({
      notice: 'Ignored by the local engine: image (.mycli.yaml:7), <cpu>.',
      warning: undefined,
    })
  })

  it('are nothing to speak of where none was made', () => {
    expect(unusedSettings(settingsOf({ engine: ['local'] }))).toEqual({ notice: undefined, warning: undefined })
  })

  it('mean something on Fargate', () => {
    const settings = settingsOf({ cpu: ['2048'], memory: ['4096'], secrets: [`A=${arn}`] })
    expect(unusedSettings(settings)).toEqual({ notice: undefined, warning: undefined })
  })

  it('are a warning where the command will miss them', () => {
    const settings = settingsOf({ engine: ['local'], secrets: [`A=${arn}`] })
    expect(unusedSettings(settings).warning).toBe('The command runs without 1 secret that only ECS can read: A.')
    const two = settingsOf({ engine: ['local'], secrets: [`A=${arn}`, `B=${arn}`] })
    expect(unusedSettings(two).warning).toBe('The command runs without 2 secrets that only ECS can read: A, B.')
  })

  it('are not what the Action fills in by itself', () => {
    const settings = settingsOf({ engine: ['local'], 'parallel-jobs': ['3'], cpu: ['2048'] }, {}, 'action')
    expect(unusedSettings(settings).notice).toBe('Ignored by the local engine: <cpu>.')
  })

  it('have no row among those that are explained', () => {
    const rows = explain(settingsOf({ engine: ['local'], cpu: ['2048'] })).join('\n')
    const idle = inputNames.filter((name) => inputSpecs[name].engine === 'fargate')
    expect(idle.length).toBeGreaterThan(20)
    for (const name of idle) expect(rows).not.toContain(`--${name} `)
    expect(rows).toContain('--timeout')
  })
})
