import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvFile } from '../../src/core/env-file.ts'

const names = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const

/** What a step left in the files that its job gave it. */
export interface LeftInFiles {
  readonly outputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

/** Makes the files that a job gives to a step, and the one with its event. */
export function newJobFiles(folder: string, payload: unknown = {}): void {
  for (const name of names) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
}

/** The variables that name them. */
export const jobFiles = (folder: string): Readonly<Record<string, string>> => ({
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(folder, name)])),
})

/** Reads them as the runner does. */
export function leftIn(folder: string): LeftInFiles {
  const read = (name: (typeof names)[number]): string => readFileSync(join(folder, name), 'utf8')
  const values = (name: (typeof names)[number]): Record<string, string> => {
    const { assignments, problem } = readEnvFile(read(name))
    if (problem !== undefined) throw new Error(`GITHUB_${name}: ${problem}`)
    return Object.fromEntries(assignments.map(({ name, value }) => [name, value]))
  }
  return { outputs: values('OUTPUT'), variables: values('ENV'), state: values('STATE'), summary: read('STEP_SUMMARY') }
}
