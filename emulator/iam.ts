import { type Account, accountId, ecsServiceRole } from './account.ts'
import { AwsError } from './errors.ts'
import type { XmlMembers } from './query-protocol.ts'

type Fields = Readonly<Record<string, string>>

/** An OIDC provider of the account. GetOpenIDConnectProvider in the IAM API reference. */
export function getOpenIDConnectProvider({ providers }: Account, fields: Fields): XmlMembers {
  const arn = fields['OpenIDConnectProviderArn'] ?? ''
  const audiences = providers.get(arn)
  if (!audiences) {
    throw new AwsError('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, { status: 404 })
  }
  return { Url: arn.replace(/^.*:oidc-provider\//, ''), ClientIDList: [...audiences] }
}

/** A role of the account, or of a stack in it. GetRole in the IAM API reference: its trust policy is URL-encoded. */
export function getRole({ roles, stacks }: Account, { RoleName: name = '' }: Fields): XmlMembers {
  const made = [...stacks.values()]
    .flatMap((stack) => Object.values(stack.made?.resources ?? {}))
    .find(({ type, ref }) => type === 'AWS::IAM::Role' && ref === name)
  if (made) {
    const path = String(made.properties['Path'] ?? '/')
    const AssumeRolePolicyDocument = encodeURIComponent(JSON.stringify(made.properties['AssumeRolePolicyDocument']))
    return { Role: { ...roleNamed(name, path), AssumeRolePolicyDocument } }
  }
  if (!roles.has(name)) {
    throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, { status: 404 })
  }
  return { Role: roleNamed(name) }
}

/** The role of a service, which it names itself. CreateServiceLinkedRole in the IAM API reference. */
export function createServiceLinkedRole({ roles }: Account, { AWSServiceName: service = '' }: Fields): XmlMembers {
  if (service !== 'ecs.amazonaws.com') throw new AwsError('InvalidInput', `Service ${service} is not known here`)
  if (roles.has(ecsServiceRole)) {
    throw new AwsError(
      'InvalidInput',
      `Service role name ${ecsServiceRole} has been taken in this account, please try a different suffix.`,
    )
  }
  roles.add(ecsServiceRole)
  return { Role: roleNamed(ecsServiceRole) }
}

/** Whether an identity may do something: as the test says. SimulatePrincipalPolicy in the IAM API reference. */
export function simulatePrincipalPolicy({ options }: Account, fields: Fields): XmlMembers {
  if (!/^arn:aws:iam::\d{12}:(user|role|group)\//.test(fields['PolicySourceArn'] ?? '')) {
    throw new AwsError(
      'InvalidInput',
      `Invalid Entity Arn: ${fields['PolicySourceArn']} does not clearly define entity`,
    )
  }
  const actions = Object.entries(fields).flatMap(([key, value]) => (key.startsWith('ActionNames.') ? [value] : []))
  return {
    IsTruncated: false,
    EvaluationResults: actions.map((action) => ({
      EvalActionName: action,
      EvalResourceName: fields['ResourceArns.member.1'] ?? '*',
      EvalDecision: options.denied.includes(action) ? 'implicitDeny' : 'allowed',
    })),
  }
}

const roleNamed = (name: string, path = '/'): XmlMembers => ({
  Path: path,
  RoleName: name,
  RoleId: 'AROATESTTESTTESTTEST1',
  Arn: `arn:aws:iam::${accountId}:role${path}${name}`,
  CreateDate: new Date(0),
})
