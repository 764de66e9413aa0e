import type { SurveyHost } from '../../app/survey-ports.ts'
import type { Asked, Principal } from '../../core/survey/rights.ts'
import { asked, unless } from './account-calls.ts'
import type { Connection } from './connection.ts'
import { openEc2 } from './ec2.ts'
import { groupsBy, subnetsBy, vpcsOf } from './network-calls.ts'

const attempts = { maxAttempts: 5 } as const

/** What AWS says of an account. Its clients are loaded by what needs them. */
export function surveyHost({ options }: Pick<Connection, 'options'>): SurveyHost {
  const ec2 = () => openEc2(options)
  const iam = async () => {
    const sdk = await import('@aws-sdk/client-iam')
    return { sdk, client: new sdk.IAMClient({ ...options, ...attempts }) }
  }
  const role = async (RoleName: string) => {
    const { sdk, client } = await iam()
    const command = new sdk.GetRoleCommand({ RoleName })
    return (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(command))))?.Role
  }
  return {
    vpcs: async () => vpcsOf(await ec2()),
    subnetsOf: async (vpcs) => (vpcs.length === 0 ? [] : subnetsBy(await ec2(), ['vpc-id', vpcs])),
    subnets: async (ids) => subnetsBy(await ec2(), ['subnet-id', ids]),
    securityGroups: async (ids) => groupsBy(await ec2(), ids),
    async quota(ServiceCode, QuotaCode) {
      const { GetServiceQuotaCommand, ServiceQuotasClient } = await import('@aws-sdk/client-service-quotas')
      const client = new ServiceQuotasClient({ ...options, ...attempts })
      const command = new GetServiceQuotaCommand({ ServiceCode, QuotaCode })
      const { Quota } = await asked('servicequotas:GetServiceQuota', () => client.send(command))
      return Quota?.Value ?? 0
    },
    async accountSettings() {
      const { ECSClient, ListAccountSettingsCommand } = await import('@aws-sdk/client-ecs')
      const client = new ECSClient({ ...options, ...attempts })
      const command = new ListAccountSettingsCommand({ effectiveSettings: true })
      const { settings = [] } = await asked('ecs:ListAccountSettings', () => client.send(command))
      return Object.fromEntries(settings.map(({ name = '', value = '' }) => [name, value]))
    },
    async logGroup(name) {
      const { CloudWatchLogsClient, DescribeLogGroupsCommand } = await import('@aws-sdk/client-cloudwatch-logs')
      const client = new CloudWatchLogsClient({ ...options, ...attempts })
      // The shortest of those that begin so comes first.
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name })
      const { logGroups = [] } = await asked('logs:DescribeLogGroups', () => client.send(command))
      const found = logGroups.find(({ logGroupName }) => logGroupName === name)
      return found && { retentionDays: found.retentionInDays }
    },
    async trustPolicy(name) {
      // URL-encoded, by RFC 3986: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
      const document = (await role(name))?.AssumeRolePolicyDocument
      return document === undefined ? undefined : (JSON.parse(decodeURIComponent(document)) as unknown)
    },
    async denied(principal, all) {
      const arn = await arnOf(principal, role)
      const { sdk, client } = await iam()
      const answers = await Promise.all(
        all.map(async (one) => {
          const command = new sdk.SimulatePrincipalPolicyCommand(questionOf(arn, one))
          const { EvaluationResults = [] } = await asked('iam:SimulatePrincipalPolicy', () => client.send(command))
          return EvaluationResults.every(({ EvalDecision }) => EvalDecision === 'allowed')
        }),
      )
      return all.filter((_, at) => answers[at] === false)
    },
  }
}

// The ARN of a session does not have the path of its role, nor that of a user its own.
async function arnOf(
  { kind, name, arn }: Principal,
  role: (name: string) => Promise<{ readonly Arn?: string | undefined } | undefined>,
): Promise<string> {
  return kind === 'user' ? arn : ((await role(name))?.Arn ?? arn)
}

const questionOf = (PolicySourceArn: string, { action, resource, context }: Asked) => ({
  PolicySourceArn,
  ActionNames: [action],
  ResourceArns: [resource],
  ContextEntries: Object.entries(context).map(([ContextKeyName, value]) => ({
    ContextKeyName,
    ContextKeyValues: [value].flat(),
    ContextKeyType: typeof value === 'string' ? ('string' as const) : ('stringList' as const),
  })),
})
