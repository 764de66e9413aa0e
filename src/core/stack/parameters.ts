import type { Capacity } from '../settings/kinds.ts'
import type { StoredKind } from '../source/git-hosts.ts'

/** A repository of GitHub, by what cannot be taken over with its name. */
export interface RepositoryIdentity {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly ownerId: number
}

/** One that is given with its ids, as OWNER@OWNER_ID/NAME@ID: GitHub's own form of it in the subject of a token. */
export function readRepositoryIds(text: string): RepositoryIdentity | undefined {
  const [, owner, ownerId, name, id] = /^([\w.-]+)@(\d{1,15})\/([\w.-]+)@(\d{1,15})$/.exec(text) ?? []
  return owner === undefined || name === undefined
    ? undefined
    : { owner, name, id: Number(id), ownerId: Number(ownerId) }
}

/** What of a stack can be chosen by itself; what is undefined stays as it is, or is the template's default. */
export interface StackOptions {
  readonly refs: readonly string[] | undefined
  readonly environments: readonly string[] | undefined
  readonly capacity: Capacity | undefined
  readonly vpc: string | undefined
  readonly subnets: readonly string[] | undefined
  readonly securityGroups: readonly string[] | undefined
  readonly publicIp: boolean | undefined
  /** Availability zones of a new VPC. */
  readonly zones: '2' | '3' | undefined
  /** Whether images of ECR Public are pulled through a cache. */
  readonly imageCache: 'yes' | undefined
  readonly permissionsBoundary: string | undefined
  readonly rolePath: string | undefined
}

/** What a stack is to be, with what was found out for it. */
export interface StackWishes extends StackOptions {
  /** Whose workflows may run tasks, beside those that may already. */
  readonly repository: RepositoryIdentity | undefined
  /** ARN of the account's OIDC provider for GitHub, where it has one that is not the stack's. */
  readonly provider: string | undefined
  /** Which git credentials are stored; those that are not named stay as they are. */
  readonly credentials: CredentialWishes
  /** Parameters for runs that are like services. */
  readonly likes: Readonly<Record<string, string>>
  /** The age public key that envelopes are encrypted to. */
  readonly publicKey: string | undefined
}

/** Whether Parameter Store has a credential, in the words of the template. */
export type CredentialWishes = { readonly [Kind in StoredKind]?: 'stored' | 'no' }

/** The template's parameter for each. */
export const credentialParameters: Readonly<Record<StoredKind, string>> = {
  github: 'GitHubToken',
  gitlab: 'GitLabToken',
  ssh: 'SshKey',
}

/** The parameters of the template that a stack is made with: those that are set, and those that stay. */
export interface StackParameters {
  readonly set: Readonly<Record<string, string>>
  readonly kept: readonly string[]
}

/** @param before the parameters of the stack as it is; none where it is new */
export function stackParameters(wishes: StackWishes, before: Readonly<Record<string, string>>): StackParameters {
  const { repository, publicIp } = wishes
  const wanted: Readonly<Record<string, string | undefined>> = {
    ...(repository && repositoryParameters(repository, before)),
    Refs: wishes.refs?.join(','),
    Environments: wishes.environments?.join(','),
    OidcProviderArn: wishes.provider,
    Capacity: wishes.capacity,
    VpcId: wishes.vpc,
    SubnetIds: wishes.subnets?.join(','),
    SecurityGroupIds: wishes.securityGroups?.join(','),
    AssignPublicIp: publicIp === undefined ? undefined : String(publicIp),
    Zones: wishes.zones,
    ImageCache: wishes.imageCache,
    PermissionsBoundary: wishes.permissionsBoundary,
    RolePath: wishes.rolePath,
    PublicKey: wishes.publicKey,
    GitHubToken: wishes.credentials.github,
    GitLabToken: wishes.credentials.gitlab,
    SshKey: wishes.credentials.ssh,
    ...wishes.likes,
  }
  const set = Object.fromEntries(
    Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return { set, kept: Object.keys(before).filter((name) => !Object.hasOwn(set, name)) }
}

// Each repository by its ids, and by both forms of the subject, since IAM demands a condition on it. One that was renamed
// is known by its ids, and gets its new subjects.
function repositoryParameters(
  { owner, name, id, ownerId }: RepositoryIdentity,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const more = (key: string, ...values: readonly string[]): string =>
    [...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values])].join(',')
  return {
    RepositoryIds: more('RepositoryIds', String(id)),
    RepositoryOwnerIds: more('RepositoryOwnerIds', String(ownerId)),
    Subjects: more('Subjects', `repo:${owner}/${name}:*`, `repo:${owner}@${ownerId}/${name}@${id}:*`),
  }
}
