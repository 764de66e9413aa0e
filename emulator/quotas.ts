import type { GetServiceQuotaRequest } from '@aws-sdk/client-service-quotas'
import { type Account, accountId } from './account.ts'
import { AwsError } from './errors.ts'

/** GetServiceQuota in the Service Quotas API reference. */
export function getServiceQuota({ options }: Account, { ServiceCode, QuotaCode = '' }: GetServiceQuotaRequest): object {
  const Value = options.serviceQuotas[QuotaCode]
  if (Value === undefined)
    throw new AwsError(
      'NoSuchResourceException',
      'The request failed because the specified service quota does not exist.',
    )
  return { Quota: { ServiceCode, QuotaCode, Value, Adjustable: true } }
}

/** ListAccountSettings in the ECS API reference: the settings in effect. */
export function listAccountSettings({ options }: Account): object {
  const principalArn = `arn:aws:iam::${accountId}:user/tester`
  return {
    settings: Object.entries(options.accountSettings).map(([name, value]) => ({
      name,
      value,
      principalArn,
      type: 'user',
    })),
  }
}
