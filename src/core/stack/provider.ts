import { partitionOf } from '../aws/partitions.ts'

/** The ARN of an account's OIDC provider for GitHub: there is one for each address. */
export const gitHubProviderArn = (region: string, account: string): string =>
  `arn:${partitionOf(region)?.name ?? 'aws'}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`

/** The command with which a provider accepts one more audience. */
export const addAudience = (arn: string, audience: string): string =>
  `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`
