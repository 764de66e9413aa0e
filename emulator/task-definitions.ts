import type {
  DeleteTaskDefinitionsRequest,
  DeregisterTaskDefinitionRequest,
  DescribeTaskDefinitionRequest,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionsRequest,
  RegisterTaskDefinitionRequest,
  Tag,
  TaskDefinition,
} from '@aws-sdk/client-ecs'
import { type Account, copyOfTags, ecsArn } from './account.ts'
import { clientError, invalidParameter } from './errors.ts'

/** A family's revisions, the first of them number 1, and until when no other can be made. */
export interface Family {
  readonly revisions: { definition: TaskDefinition; readonly tags: readonly Tag[] }[]
  busyUntil: number
}

/** Registers the next revision. One that comes while another is under way is refused, as RegisterTaskDefinition does. */
export function registerTaskDefinition(account: Account, request: RegisterTaskDefinitionRequest): object {
  const name = request.family ?? ''
  const now = account.now()
  const family = account.families.get(name) ?? { revisions: [], busyUntil: 0 }
  if (now < family.busyUntil) {
    throw clientError('Too many concurrent attempts to create a new revision of the specified family.')
  }
  family.busyUntil = now + account.delay('registration')
  account.families.set(name, family)
  const revision = family.revisions.length + 1
  const { tags, ...rest } = request
  const definition: TaskDefinition = {
    ...rest,
    taskDefinitionArn: ecsArn(account, `task-definition/${name}:${revision}`),
    revision,
    status: 'ACTIVE',
    compatibilities: ['EC2', 'FARGATE'],
    registeredAt: new Date(now),
  }
  family.revisions.push({ definition, tags: copyOfTags(tags) })
  return { taskDefinition: definition, tags: copyOfTags(tags) }
}

/** Registers those that a test says are there. */
export function registerKnown(account: Account): void {
  for (const definition of account.options.definitions) {
    registerTaskDefinition(account, definition)
    const family = account.families.get(definition.family ?? '')
    if (family) family.busyUntil = 0
  }
}

/** Makes a revision INACTIVE. */
export function deregisterTaskDefinition(
  account: Account,
  { taskDefinition }: DeregisterTaskDefinitionRequest,
): object {
  const { family, revision } = parse(taskDefinition ?? '')
  if (revision === undefined) throw clientError(`Invalid revision number. Number: ${taskDefinition}`)
  const entry = account.families.get(family)?.revisions[revision - 1]
  if (!entry)
    throw clientError(
      'The specified task definition does not exist. Specify a valid account, family, revision and try again.',
    )
  entry.definition = { ...entry.definition, status: 'INACTIVE', deregisteredAt: new Date(account.now()) }
  return { taskDefinition: entry.definition }
}

/** Describes a revision, an INACTIVE one too. */
export function describeTaskDefinition(account: Account, request: DescribeTaskDefinitionRequest): object {
  const { family, revision } = parse(request.taskDefinition ?? '')
  const revisions = account.families.get(family)?.revisions ?? []
  const entry = revision === undefined ? revisions.findLast(isActive) : revisions[revision - 1]
  if (!entry) throw clientError('Unable to describe task definition.')
  return { taskDefinition: entry.definition, ...(request.include?.includes('TAGS') ? { tags: entry.tags } : {}) }
}

/** The families whose names begin so, and that have a revision which is ACTIVE. */
export function listTaskDefinitionFamilies(account: Account, request: ListTaskDefinitionFamiliesRequest): object {
  const all = [...account.families].filter(([, { revisions }]) => revisions.some(isActive))
  return { families: all.map(([name]) => name).filter((name) => name.startsWith(request.familyPrefix ?? '')) }
}

/** The ACTIVE revisions of a family, which is named in full. */
export function listTaskDefinitions(account: Account, { familyPrefix = '' }: ListTaskDefinitionsRequest): object {
  const revisions = account.families.get(familyPrefix)?.revisions.filter(isActive) ?? []
  return { taskDefinitionArns: revisions.map(({ definition }) => definition.taskDefinitionArn) }
}

/** Marks revisions that are INACTIVE for deletion: ten at a time. */
export function deleteTaskDefinitions(
  account: Account,
  { taskDefinitions = [] }: DeleteTaskDefinitionsRequest,
): object {
  if (taskDefinitions.length > 10) throw invalidParameter('The number of task definitions exceeds the limit of 10')
  for (const reference of taskDefinitions) {
    const { family, revision = 0 } = parse(reference)
    const entry = account.families.get(family)?.revisions[revision - 1]
    if (entry?.definition.status !== 'INACTIVE') throw clientError(`The task definition ${reference} is not INACTIVE.`)
    entry.definition = { ...entry.definition, status: 'DELETE_IN_PROGRESS' }
  }
  return { taskDefinitions: [], failures: [] }
}

/** What RunTask makes of a family, `family:revision` or ARN. The texts are those that AWS answers. */
export function runnableDefinition(account: Account, reference: string): TaskDefinition {
  const { family, revision } = parse(reference)
  const revisions = account.families.get(family)?.revisions ?? []
  const entry = revision === undefined ? (revisions.findLast(isActive) ?? revisions.at(-1)) : revisions[revision - 1]
  if (!entry) throw clientError('TaskDefinition not found.')
  if (!isActive(entry)) throw invalidParameter('TaskDefinition is inactive')
  return entry.definition
}

const isActive = ({ definition }: { readonly definition: TaskDefinition }): boolean => definition.status === 'ACTIVE'

function parse(reference: string): { readonly family: string; readonly revision: number | undefined } {
  const name = reference.startsWith('arn:') ? reference.replace(/^.*:task-definition\//, '') : reference
  const [family = '', revision] = name.split(':')
  return { family, revision: revision === undefined || revision === '*' ? undefined : Number(revision) }
}
