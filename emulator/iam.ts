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

/** A role of the account. */
export function getRole({ roles }: Account, { RoleName: name = '' }: Fields): XmlMembers {
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

const roleNamed = (name: string): XmlMembers => ({
  Path: '/',
  RoleName: name,
  RoleId: 'AROATESTTESTTESTTEST1',
  Arn: `arn:aws:iam::${accountId}:role/${name}`,
  CreateDate: new Date(0),
})
