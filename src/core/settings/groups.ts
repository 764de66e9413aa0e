import { type InputName, inputNames } from './inputs.ts'

/** The groups in which inputs are shown: each begins with an input, and has what follows it in the table. */
const groups: Readonly<Partial<Record<InputName, string>>> = {
  command: 'What runs, and where',
  like: 'Like a service',
  image: 'The machine',
  secrets: 'Secrets',
  stack: 'The stack and its network',
  'role-to-assume': 'AWS access',
  token: 'Git credentials',
  'workflow-commands': 'What comes back',
}

/** The inputs in their groups, in the table's order. */
export function groupedInputs(): readonly (readonly [title: string, names: readonly InputName[]])[] {
  const grouped: [string, InputName[]][] = []
  for (const name of inputNames) {
    const title = groups[name]
    if (title !== undefined || grouped.length === 0) grouped.push([title ?? 'Inputs', []])
    grouped.at(-1)?.[1].push(name)
  }
  return grouped
}
