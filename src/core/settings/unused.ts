import { count } from '../text.ts'
import { type InputName, inputNamesOf, inputSpecs } from './inputs.ts'
import type { EngineName } from './kinds.ts'
import { isSet, type Settings, spellAsSet } from './resolve.ts'

/** Whether a setting means nothing to an engine. */
export const isUnused = (name: InputName, engine: EngineName): boolean => (inputSpecs[name].engine ?? engine) !== engine

/** What is said about settings that mean nothing where the command runs. */
export interface UnusedSettings {
  readonly notice: string | undefined
  /** Of what the command will miss. */
  readonly warning: string | undefined
}

/** Says which settings were made that mean nothing to the engine, and what the command goes without for that. */
export function unusedSettings(settings: Settings): UnusedSettings {
  const { frontEnd, inputs } = settings
  const idle = inputNamesOf(frontEnd)
    .filter((name) => isUnused(name, inputs.engine) && isSet(settings, name))
    // A value that a front end fills in by itself was not chosen by the user.
    .filter((name) => inputSpecs[name].actionDefault === undefined)
  const secrets = isUnused('secrets', inputs.engine) ? Object.keys(inputs.secrets ?? {}) : []
  const names = idle.map((name) => spellAsSet(settings, name)).join(', ')
  return {
    notice: idle.length === 0 ? undefined : `Ignored by the ${inputs.engine} engine: ${names}.`,
    warning:
      secrets.length === 0
        ? undefined
        : `The command runs without ${count(secrets.length, 'secret')} that only ECS can read: ${secrets.join(', ')}.`,
  }
}
