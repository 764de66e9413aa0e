import { readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { StackState } from '../app/stack-ports.ts'
import { InputError, type Reading, UserError } from '../core/errors.ts'
import { type StoredKind, storedKinds } from '../core/source/git-hosts.ts'
import { credentialKinds, credentialName, readCredential } from '../core/stack/credentials.ts'
import { type CredentialWishes, credentialParameters } from '../core/stack/parameters.ts'
import type { Init } from './init-context.ts'
import type { UnkeptSecret } from './init-secrets.ts'
import { askText, chooseAny, isAskable } from './prompt.ts'
import type { Terminal } from './terminal.ts'

/** The git credentials that a stack is to have. */
export interface ChosenCredentials {
  readonly wishes: CredentialWishes
  readonly unkept: readonly UnkeptSecret[]
}

/**
 * Finds the git credentials that are stored, takes those of the environment, and asks for the others where there is a
 * terminal; nothing is kept yet.
 * @returns undefined where a question was left
 */
export async function chooseCredentials(
  init: Init,
  before: StackState | undefined,
): Promise<ChosenCredentials | undefined> {
  const { args, terminal, say, opened } = init
  const names = await opened.account.parametersUnder(`/mycli/${args.stack}/git`)
  const isStored = (kind: StoredKind): boolean => names.includes(credentialName(args.stack, kind))
  const open = storedKinds.filter((kind) => args.replaceCredentials || !isStored(kind))
  for (const kind of storedKinds) {
    const { label, variable } = credentialKinds[kind]
    if (open.includes(kind)) continue
    const more = terminal.env[variable] ? `; --replace-credentials takes that of ${variable}` : ''
    say(`The ${label} is stored in ${credentialName(args.stack, kind)}, and stays as it is${more}.`)
  }
  const given = await credentialsFor(open, init)
  if (given === undefined) return undefined
  const unkept = given.map(
    ([kind, value]): UnkeptSecret => ({
      label: credentialKinds[kind].label,
      name: credentialName(args.stack, kind),
      value,
      replaces: isStored(kind),
    }),
  )
  const has = (kind: StoredKind): boolean => isStored(kind) || given.some(([one]) => one === kind)
  const wishes = storedKinds.flatMap((kind) => {
    const wish = has(kind) ? 'stored' : 'no'
    return (before?.parameters[credentialParameters[kind]] ?? 'no') === wish ? [] : [[kind, wish] as const]
  })
  return { wishes: Object.fromEntries(wishes), unkept }
}

type Given = readonly (readonly [StoredKind, string])[]

async function credentialsFor(kinds: readonly StoredKind[], { args, terminal }: Init): Promise<Given | undefined> {
  if (!args.credentials) return []
  const given = fromEnvironment(kinds, terminal)
  const asks = !args.yes && !args.dryRun && isAskable(terminal)
  if (!asks && args.replaceCredentials && given.length === 0) {
    const variables = kinds.map((kind) => credentialKinds[kind].variable)
    throw new UserError('--replace-credentials has nothing to replace a credential with.', {
      hint: `Set ${variables.join(', ')}.`,
    })
  }
  const rest = kinds.filter((kind) => !given.some(([one]) => one === kind))
  if (!asks || rest.length === 0) return given
  const answers = await askFor(rest, terminal)
  return answers && [...given, ...answers]
}

function fromEnvironment(kinds: readonly StoredKind[], { env }: Terminal): Given {
  const readings = kinds.flatMap((kind) => {
    const { variable } = credentialKinds[kind]
    const text = env[variable]
    return text === undefined || text === '' ? [] : [{ kind, variable, reading: readCredential(kind, text) }]
  })
  const problems = readings.flatMap(({ variable, reading }) =>
    'problem' in reading ? [{ where: variable, message: reading.problem }] : [],
  )
  if (problems.length > 0) throw new InputError(problems)
  return readings.flatMap(({ kind, reading }) => ('value' in reading ? [[kind, reading.value] as const] : []))
}

async function askFor(kinds: readonly StoredKind[], terminal: Terminal): Promise<Given | undefined> {
  const options = kinds.map((kind) => ({ value: kind, label: credentialKinds[kind].label }))
  const wanted = await chooseAny(
    'Store credentials for private repositories? Space selects, Enter goes on; a workflow reads its own without.',
    options,
    terminal,
  )
  if (wanted === undefined) return undefined
  const given: (readonly [StoredKind, string])[] = []
  for (const kind of kinds.filter((one) => wanted.includes(one))) {
    const read = kind === 'ssh' ? keyFileReader(terminal) : (text: string) => readCredential(kind, text)
    const problemOf = (answer: string): string | undefined => {
      const reading = answer.trim() === '' ? undefined : read(answer)
      return reading && 'problem' in reading ? `This ${reading.problem}` : undefined
    }
    const answer = await askText({ message: questions[kind], problemOf, isHidden: kind !== 'ssh' }, terminal)
    if (answer === undefined) return undefined
    const reading = answer.trim() === '' ? undefined : read(answer)
    if (reading && 'value' in reading) given.push([kind, reading.value])
  }
  return given
}

const questions: Readonly<Record<StoredKind, string>> = {
  github: 'GitHub token that may read the repositories (Enter for none)',
  gitlab: 'GitLab token that may read the repositories (Enter for none)',
  ssh: 'File of the private SSH key, without a passphrase (Enter for none)',
}

/** No SSH key is as large as that. */
const largestFile = 65_536

const keyFileReader =
  ({ cwd }: Terminal) =>
  (answer: string): Reading<string> => {
    const path = resolve(cwd, answer.trim().replace(/^~(?=\/)/, homedir()))
    try {
      const found = statSync(path)
      if (!found.isFile() || found.size > largestFile) return { problem: 'is no SSH key.' }
      return readCredential('ssh', readFileSync(path, 'utf8'))
    } catch {
      return { problem: 'cannot be read.' }
    }
  }
