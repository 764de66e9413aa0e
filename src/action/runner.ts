import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { UserError } from '../core/errors.ts'
import type { RunContext } from '../core/github/context.ts'
import { inputNamesOf, inputSpecs } from '../core/settings/inputs.ts'
import { pairTexts } from '../core/settings/pairs.ts'
import { type Given, isFilled, type SettingSource } from '../core/settings/resolve.ts'
import { maskSecret } from './output.ts'

/** What the step was given: its inputs as the runner passes them, secrets masked from here on. */
export function readActionInputs(): SettingSource {
  const given: Record<string, Given> = {}
  for (const name of inputNamesOf('action')) {
    const { kind, secret, file, default: usual, actionDefault } = inputSpecs[name]
    const text = core.getInput(name, { trimWhitespace: kind !== 'script' && kind !== 'pairs' })
    // The runner gives every default of action.yml as if it had been set; what the file may set has none there.
    if (!isFilled(text) || (!file && text === (actionDefault ?? usual))) continue
    const texts = kind === 'pairs' ? pairTexts(text) : [text]
    if (secret) for (const one of texts) maskSecret(kind === 'pairs' ? one.slice(one.indexOf('=') + 1) : one)
    given[name] = { texts, where: name }
  }
  return { name: 'input', given }
}

/**
 * What the runner says of the run.
 * @throws UserError where this is no runner
 */
export function readRunContext(environment: NodeJS.ProcessEnv): RunContext {
  const value = (name: string): string => environment[name] ?? ''
  if (value('GITHUB_REPOSITORY') === '') {
    throw new UserError('GITHUB_REPOSITORY is not set: this is not a job of GitHub Actions.', {
      hint: 'On a machine of your own, use the command line.',
    })
  }
  return {
    serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
    repository: value('GITHUB_REPOSITORY'),
    eventName: value('GITHUB_EVENT_NAME'),
    sha: value('GITHUB_SHA').toLowerCase(),
    ref: value('GITHUB_REF'),
    payload: readPayload(value('GITHUB_EVENT_PATH')),
  }
}

/** The job, as the runner names it. */
export interface Job {
  readonly workflow: string
  readonly job: string
  readonly runId: string
  readonly runAttempt: string
  readonly actor: string
}

/** What the runner says of the job. */
export function readJob(environment: NodeJS.ProcessEnv): Job {
  const value = (name: string): string => environment[name] ?? ''
  return {
    workflow: value('GITHUB_WORKFLOW'),
    job: value('GITHUB_JOB'),
    runId: value('GITHUB_RUN_ID'),
    runAttempt: value('GITHUB_RUN_ATTEMPT'),
    actor: value('GITHUB_ACTOR'),
  }
}

/** The step's state, outputs and variables. */
export const step = {
  setOutput: (name: string, value: string | number): void => core.setOutput(name, value),
  setVariable: (name: string, value: string): void => core.exportVariable(name, value),
  saveState: (name: string, value: string): void => core.saveState(name, value),
  state: (name: string): string => core.getState(name),
}

// A payload that can't be read says nothing.
function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
