import { type Account, accountId, newId } from './account.ts'
import { AwsError } from './errors.ts'
import { type Held, heldByTasks } from './held.ts'
import type { XmlMembers } from './query-protocol.ts'
import { type Json, type JsonObject, type Made, make, readTemplate, type Template } from './template.ts'

type Fields = Readonly<Record<string, string>>

interface Event {
  readonly at: number
  readonly id: string
  readonly type: string
  readonly status: string
  readonly reason?: string
}

interface ChangeSet {
  readonly id: string
  readonly type: 'CREATE' | 'UPDATE'
  readonly template: Template
  readonly body: string
  readonly parameters: Readonly<Record<string, string>>
  readonly deletesOnFailure: boolean
  readonly readyAt: number
  readonly failure?: string
  readonly changes: readonly Change[]
  readonly revertsDrift: boolean
  readonly tags: readonly string[]
}

interface Change {
  readonly action: 'Add' | 'Modify' | 'Remove'
  readonly id: string
  readonly type: string
  readonly replacement?: 'True' | 'False'
  readonly drift?: 'MODIFIED' | 'DELETED'
}

/** A stack. Its resources are no more than names and properties. */
export interface Stack {
  readonly name: string
  readonly id: string
  status: string
  reason?: string
  template?: Template
  /** The template as it was written. */
  body?: string
  parameters: Readonly<Record<string, string>>
  made?: Made
  /** Their keys. */
  tags: readonly string[]
  readonly changeSets: Map<string, ChangeSet>
  readonly events: Event[]
}

const none = (name: string): AwsError => new AwsError('ValidationError', `Stack with id ${name} does not exist`)

function stackAt({ stacks }: Account, name = ''): Stack {
  const found = stacks.get(name) ?? [...stacks.values()].find(({ id }) => id === name)
  if (!found) throw none(name)
  return found
}

/** DescribeStacks in the CloudFormation API reference. */
export function describeStacks(account: Account, fields: Fields): XmlMembers {
  return { Stacks: [shown(stackAt(account, fields['StackName']))] }
}

const shown = ({ name, id, status, reason, parameters, made, tags }: Stack): XmlMembers => ({
  StackId: id,
  StackName: name,
  StackStatus: status,
  StackStatusReason: reason,
  CreationTime: new Date(0),
  Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  Tags: tags.map((Key) => ({ Key, Value: name })),
  Outputs: Object.entries(made?.outputs ?? {}).map(([OutputKey, value]) => ({ OutputKey, OutputValue: String(value) })),
})

/** GetTemplate. */
export function getTemplate(account: Account, fields: Fields): XmlMembers {
  return { TemplateBody: stackAt(account, fields['StackName']).body ?? '' }
}

/** CreateChangeSet: evaluates the template at once; the answer to what changes comes later. */
export function createChangeSet(account: Account, fields: Fields): XmlMembers {
  const {
    StackName: name = '',
    ChangeSetName: set = '',
    ChangeSetType: type = 'UPDATE',
    TemplateBody: body = '',
  } = fields
  const { stacks, options } = account
  const before = stacks.get(name)
  const isNew = before === undefined || before.status === 'REVIEW_IN_PROGRESS'
  if (type === 'CREATE' && !isNew) throw new AwsError('AlreadyExistsException', `Stack [${name}] already exists`)
  if (type === 'UPDATE' && isNew) throw none(name)
  if (before && !/_COMPLETE$|^REVIEW/.test(before.status)) {
    throw new AwsError('ValidationError', `Stack:${before.id} is in ${before.status} state and can not be updated.`)
  }
  if (before?.status === 'ROLLBACK_COMPLETE') {
    throw new AwsError('ValidationError', `Stack:${before.id} is in ROLLBACK_COMPLETE state and can not be updated.`)
  }
  if (body.length > 51_200) {
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200",
    )
  }
  if (fields['Capabilities.member.1'] !== 'CAPABILITY_IAM') {
    throw new AwsError('InsufficientCapabilitiesException', 'Requires capabilities : [CAPABILITY_IAM]')
  }
  const stack = before ?? newStack(account, name)
  const template = readTemplate(body)
  const parameters = parametersOf(fields, stack)
  const after = evaluate(account, name, template, parameters)
  const revertsDrift = driftModeOf(account, fields)
  const changes = changesFrom(stack.made, after, revertsDrift ? (options.cloudFormation.drifted ?? {}) : {})
  const refused = options.cloudFormation.refused.length > 0
  const id = `arn:aws:cloudformation:${options.region}:${accountId}:changeSet/${set}/${newId(account, 32)}`
  stack.changeSets.set(set, {
    ...{ id, template, body, parameters, changes, type: type === 'CREATE' ? 'CREATE' : 'UPDATE' },
    deletesOnFailure: fields['OnStackFailure'] === 'DELETE',
    tags: Object.keys(fields).flatMap((key) => (/^Tags\.member\.\d+\.Key$/.test(key) ? (fields[key] ?? []) : [])),
    readyAt: account.now() + account.delay('changeSet'),
    revertsDrift,
    ...(revertsDrift && options.cloudFormation.undriftable
      ? { failure: (options.cloudFormation.undriftable as { readonly reason: string }).reason }
      : refused
        ? {
            failure:
              'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.',
          }
        : changes.length === 0
          ? {
              failure:
                "The submitted information didn't contain changes. Submit different information to create a change set.",
            }
          : {}),
  })
  return { Id: id, StackId: stack.id }
}

function newStack(account: Account, name: string): Stack {
  const id = `arn:aws:cloudformation:${account.options.region}:${accountId}:stack/${name}/${newId(account, 32)}`
  const stack: Stack = {
    name,
    id,
    status: 'REVIEW_IN_PROGRESS',
    parameters: {},
    tags: [],
    changeSets: new Map(),
    events: [],
  }
  account.stacks.set(name, stack)
  return stack
}

function parametersOf(fields: Fields, { parameters }: Stack): Readonly<Record<string, string>> {
  const numbers = Object.keys(fields).flatMap(
    (name) => /^Parameters\.member\.(\d+)\.ParameterKey$/.exec(name)?.[1] ?? [],
  )
  return Object.fromEntries(
    numbers.map((number) => {
      const key = fields[`Parameters.member.${number}.ParameterKey`] ?? ''
      const previous = fields[`Parameters.member.${number}.UsePreviousValue`] === 'true'
      return [key, previous ? (parameters[key] ?? '') : (fields[`Parameters.member.${number}.ParameterValue`] ?? '')]
    }),
  )
}

function evaluate(account: Account, stack: string, template: Template, parameters: Fields): Made {
  try {
    return make(template, { stack, region: account.options.region, account: accountId, parameters })
  } catch (error) {
    throw new AwsError('ValidationError', error instanceof Error ? error.message : String(error))
  }
}

/** "Using drift-aware change sets" in the CloudFormation user guide. */
function driftModeOf({ options }: Account, { DeploymentMode: mode }: Fields): boolean {
  if (mode === undefined) return false
  if (mode !== 'REVERT_DRIFT') throw new AwsError('ValidationError', `${mode} is no deployment mode`)
  const { undriftable } = options.cloudFormation
  if (undriftable && 'answer' in undriftable) throw new AwsError('ValidationError', undriftable.answer)
  return true
}

/** @param drifted what a drift-aware set brings back: it makes again what was deleted, and changes what was changed */
function changesFrom(
  before: Made | undefined,
  after: Made,
  drifted: Readonly<Record<string, 'MODIFIED' | 'DELETED'>>,
): readonly Change[] {
  const old = before?.resources ?? {}
  const added = Object.entries(after.resources).flatMap(([id, { type, properties }]): readonly Change[] => {
    const drift = old[id] && drifted[id]
    if (drift) return [{ action: drift === 'DELETED' ? 'Add' : 'Modify', id, type, drift }]
    if (!old[id]) return [{ action: 'Add', id, type }]
    const isSame = JSON.stringify(old[id]?.properties) === JSON.stringify(properties)
    return isSame ? [] : [{ action: 'Modify', id, type, replacement: 'False' }]
  })
  const removed = Object.entries(old).filter(([id]) => !after.resources[id])
  return [...added, ...removed.map(([id, { type }]): Change => ({ action: 'Remove', id, type }))]
}

function changeSetAt(stack: Stack, name = ''): ChangeSet {
  const found = stack.changeSets.get(name) ?? [...stack.changeSets.values()].find(({ id }) => id === name)
  if (!found) throw new AwsError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, { status: 404 })
  return found
}

/** DescribeChangeSet. */
export function describeChangeSet(account: Account, fields: Fields): XmlMembers {
  const stack = stackAt(account, fields['StackName'])
  const { id, changes, failure, readyAt } = changeSetAt(stack, fields['ChangeSetName'])
  const isReady = account.now() >= readyAt
  const status = isReady ? (failure === undefined ? 'CREATE_COMPLETE' : 'FAILED') : 'CREATE_IN_PROGRESS'
  return {
    ...{ ChangeSetId: id, StackId: stack.id, StackName: stack.name, Status: status },
    ExecutionStatus: status === 'CREATE_COMPLETE' ? 'AVAILABLE' : 'UNAVAILABLE',
    StatusReason: isReady ? failure : undefined,
    Changes: isReady && failure === undefined ? changes.map(shownChange) : [],
  }
}

const shownChange = ({ action, id, type, replacement, drift }: Change): XmlMembers => ({
  Type: 'Resource',
  ResourceChange: {
    ...{ Action: action, LogicalResourceId: id, ResourceType: type, Replacement: replacement },
    ResourceDriftStatus: drift,
  },
})

/** ListChangeSets. */
export function listChangeSets(account: Account, fields: Fields): XmlMembers {
  const { changeSets } = stackAt(account, fields['StackName'])
  return { Summaries: [...changeSets].map(([ChangeSetName, { id }]) => ({ ChangeSetId: id, ChangeSetName })) }
}

/** DeleteChangeSet. */
export function deleteChangeSet(account: Account, fields: Fields): XmlMembers {
  const stack = stackAt(account, fields['StackName'])
  const { id } = changeSetAt(stack, fields['ChangeSetName'])
  for (const [name, set] of stack.changeSets) if (set.id === id) stack.changeSets.delete(name)
  return {}
}

/** ExecuteChangeSet: one resource after the other, each with its events; the first failure takes everything back. */
export function executeChangeSet(account: Account, fields: Fields): XmlMembers {
  const stack = stackAt(account, fields['StackName'])
  const set = changeSetAt(stack, fields['ChangeSetName'])
  if (set.failure !== undefined || account.now() < set.readyAt) {
    throw new AwsError('InvalidChangeSetStatus', `ChangeSet [${set.id}] cannot be executed in its current status`)
  }
  stack.changeSets.clear()
  stack.tags = set.tags
  const word = set.type === 'CREATE' ? 'CREATE' : 'UPDATE'
  setStatus(stack, `${word}_IN_PROGRESS`, account.now(), 'User Initiated')
  carryOut(account, stack, { set, word, left: set.changes, from: account.now() })
  return {}
}

interface Deployment {
  readonly set: ChangeSet
  readonly word: 'CREATE' | 'UPDATE'
  readonly left: readonly Change[]
  /** When the one before was done. */
  readonly from: number
}

function carryOut(account: Account, stack: Stack, { set, word, left, from }: Deployment): void {
  const [first, ...rest] = left
  account.timers.at(from + account.delay('resource'), (at) => {
    if (!first) {
      stack.made = evaluate(account, stack.name, set.template, set.parameters)
      stack.template = set.template
      stack.body = set.body
      stack.parameters = set.parameters
      if (set.revertsDrift) for (const { id } of set.changes) delete account.options.cloudFormation.drifted?.[id]
      publish(account, stack.made)
      return setStatus(stack, `${word}_COMPLETE`, at)
    }
    const { id, type } = first
    const reason = account.options.cloudFormation.failing[id]
    stack.events.push({ at, id, type, status: `${word}_IN_PROGRESS` })
    if (reason === undefined) {
      stack.events.push({ at, id, type, status: `${word}_COMPLETE` })
      return carryOut(account, stack, { set, word, left: rest, from: at })
    }
    stack.events.push({ at, id, type, status: `${word}_FAILED`, reason })
    const [other] = rest
    if (other) {
      stack.events.push({
        at,
        id: other.id,
        type: other.type,
        status: `${word}_FAILED`,
        reason: 'Resource creation cancelled',
      })
    }
    takeBack(account, stack, { set, word, at })
  })
}

function takeBack(
  account: Account,
  stack: Stack,
  { set, word, at }: { readonly set: ChangeSet; readonly word: string; readonly at: number },
): void {
  const deletes = word === 'CREATE' && set.deletesOnFailure
  const going = deletes ? 'DELETE' : word === 'CREATE' ? 'ROLLBACK' : 'UPDATE_ROLLBACK'
  setStatus(stack, `${going}_IN_PROGRESS`, at, 'The following resource(s) failed')
  account.timers.at(at + account.delay('resource'), (then) => {
    setStatus(stack, `${going}_COMPLETE`, then)
    // It can still be asked for by its id.
    if (deletes) gone(account, stack)
  })
}

const gone = ({ stacks }: Account, stack: Stack): void => {
  stacks.delete(stack.name)
  stacks.set(stack.id, stack)
}

function setStatus(stack: Stack, status: string, at: number, reason?: string): void {
  stack.status = status
  const more = reason === undefined ? {} : { reason }
  stack.events.push({ at, id: stack.name, type: 'AWS::CloudFormation::Stack', status, ...more })
}

// What other services then know of: parameters, clusters, and OIDC providers.
function publish(account: Account, { resources }: Made): void {
  for (const { type, properties } of Object.values(resources)) {
    if (type === 'AWS::SSM::Parameter') {
      account.parameters.set(text(properties, 'Name'), { value: text(properties, 'Value'), type: 'String', version: 1 })
    }
    if (type === 'AWS::ECS::ClusterCapacityProviderAssociations') {
      const providers = properties['CapacityProviders'] as readonly Json[]
      account.clusters.set(text(properties, 'Cluster'), providers.map(String))
    }
    if (type === 'AWS::IAM::OIDCProvider') {
      const arn = `arn:aws:iam::${accountId}:oidc-provider/${text(properties, 'Url').replace('https://', '')}`
      account.providers.set(arn, (properties['ClientIdList'] as readonly Json[]).map(String))
    }
  }
}

// OIDC providers stay, by their DeletionPolicy.
function withdraw({ parameters, clusters }: Account, { resources }: Made): void {
  for (const { type, properties } of Object.values(resources)) {
    if (type === 'AWS::SSM::Parameter') parameters.delete(text(properties, 'Name'))
    if (type === 'AWS::ECS::ClusterCapacityProviderAssociations') clusters.delete(text(properties, 'Cluster'))
  }
}

const text = (properties: JsonObject, key: string): string => String(properties[key] ?? '')

/** DescribeStackEvents: the newest first. */
export function describeStackEvents(account: Account, fields: Fields): XmlMembers {
  const stack = stackAt(account, fields['StackName'])
  const events = stack.events.map(({ at, id, type, status, reason }, index) => ({
    ...{ EventId: `${id}-${index}`, StackId: stack.id, StackName: stack.name, Timestamp: new Date(at) },
    ...{ LogicalResourceId: id, ResourceType: type, ResourceStatus: status, ResourceStatusReason: reason },
    PhysicalResourceId: type === 'AWS::CloudFormation::Stack' ? stack.id : id,
  }))
  return { StackEvents: events.toReversed() }
}

/** DescribeEvents: what the validation before a deployment found. */
export function describeEvents(account: Account, fields: Fields): XmlMembers {
  const stack = stackAt(account, fields['StackName'])
  const set = changeSetAt(stack, fields['ChangeSetName'])
  return {
    OperationEvents: account.options.cloudFormation.refused.map(({ path, reason }, index) => ({
      ...{ EventId: `${set.id}-${index}`, StackId: stack.id, EventType: 'VALIDATION_ERROR' },
      ...{ ValidationStatus: 'FAILED', ValidationPath: path, ValidationStatusReason: reason },
    })),
  }
}

/** DeleteStack; of a stack that is not there it says nothing. */
export function deleteStack(account: Account, fields: Fields): XmlMembers {
  const stack = account.stacks.get(fields['StackName'] ?? '')
  if (!stack) return {}
  setStatus(stack, 'DELETE_IN_PROGRESS', account.now(), 'User Initiated')
  const givesUpAt = account.now() + account.delay('heldDeletion')
  account.timers.at(account.now() + account.delay('resource'), (at) => deleteResources(account, stack, at, givesUpAt))
  return {}
}

/** How often it is tried again to delete what is still held, in seconds. */
const heldAgain = 0.5

function deleteResources(account: Account, stack: Stack, at: number, givesUpAt: number): void {
  const held = stack.made ? heldByTasks(account, stack.made, at) : []
  if (held.length > 0 && at < givesUpAt) {
    const again = (then: number): void => deleteResources(account, stack, then, givesUpAt)
    account.timers.at(Math.min(at + account.scaled(heldAgain), givesUpAt), again)
    return
  }
  const failed = [...held, ...stuckIn(account, stack)]
  for (const { id, type, reason } of failed) stack.events.push({ at, id, type, status: 'DELETE_FAILED', reason })
  if (failed.length > 0) {
    const ids = failed.map(({ id }) => id)
    setStatus(stack, 'DELETE_FAILED', at, `The following resource(s) failed to delete: [${ids}]. `)
    return
  }
  setStatus(stack, 'DELETE_COMPLETE', at)
  if (stack.made) withdraw(account, stack.made)
  gone(account, stack)
}

function stuckIn({ options }: Account, { made }: Stack): readonly Held[] {
  return Object.entries(options.cloudFormation.stuck).flatMap(([id, one]) => {
    if (one.times <= 0) return []
    one.times -= 1
    return [{ id, type: made?.resources[id]?.type ?? '', reason: one.reason }]
  })
}
