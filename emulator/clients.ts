import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { ECSClient } from '@aws-sdk/client-ecs'
import { SSMClient } from '@aws-sdk/client-ssm'
import { STSClient } from '@aws-sdk/client-sts'
import { testKeys } from './credentials.ts'
import { testAgent } from './requests.ts'
import type { LoopbackAws } from './server.ts'

/** The SDK's own clients, each call made once only. */
export interface Clients {
  readonly ecs: ECSClient
  readonly logs: CloudWatchLogsClient
  readonly ssm: SSMClient
  readonly sts: STSClient
  destroy(): void
}

/** Clients that speak to a loopback AWS. */
export function clientsOf({ url, environment }: LoopbackAws): Clients {
  const config = {
    endpoint: url,
    region: environment['AWS_REGION'] ?? '',
    credentials: { accessKeyId: testKeys.AWS_ACCESS_KEY_ID, secretAccessKey: testKeys.AWS_SECRET_ACCESS_KEY },
    maxAttempts: 1,
    customUserAgent: [[testAgent]] satisfies [string][],
  }
  const clients = {
    ecs: new ECSClient(config),
    logs: new CloudWatchLogsClient(config),
    ssm: new SSMClient(config),
    sts: new STSClient(config),
  }
  return {
    ...clients,
    destroy() {
      for (const client of Object.values(clients)) client.destroy()
    },
  }
}
