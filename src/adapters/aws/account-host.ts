import type { AccountHost } from '../../app/stack-ports.ts'
import { UserError } from '../../core/errors.ts'
import { printable } from '../../core/text.ts'
import { asked, inTens, unless } from './account-calls.ts'
import type { Connection } from './connection.ts'

const attempts = { maxAttempts: 5 } as const

/** The account that a connection leads to. Its clients are loaded by what needs them. */
export function accountHost({ options }: Pick<Connection, 'options'>): AccountHost {
  const iam = async () => {
    const sdk = await import('@aws-sdk/client-iam')
    return { sdk, client: new sdk.IAMClient({ ...options, ...attempts }) }
  }
  const ssm = async () => {
    const sdk = await import('@aws-sdk/client-ssm')
    return { sdk, client: new sdk.SSMClient({ ...options, ...attempts }) }
  }
  const put = async (parameter: { readonly Name: string; readonly Value: string; readonly Overwrite?: true }) => {
    const { sdk, client } = await ssm()
    return client.send(new sdk.PutParameterCommand({ ...parameter, Type: 'SecureString' }))
  }
  const hasServiceLinkedRole = async () => {
    const { sdk, client } = await iam()
    const look = new sdk.GetRoleCommand({ RoleName: 'AWSServiceRoleForECS' })
    return (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(look)))) !== undefined
  }
  return {
    async caller() {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const client = new STSClient({ ...options, ...attempts })
      const { Account = '', Arn = '' } = await asked('sts:GetCallerIdentity', () =>
        client.send(new GetCallerIdentityCommand({})),
      )
      // The SDK reads it from the date of each answer.
      return { account: Account, arn: Arn, clockOffsetMs: client.config.systemClockOffset }
    },
    async audiences(OpenIDConnectProviderArn) {
      const { sdk, client } = await iam()
      const command = new sdk.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })
      const found = await asked('iam:GetOpenIDConnectProvider', () =>
        unless('NoSuchEntity', () => client.send(command)),
      )
      return found && (found.ClientIDList ?? [])
    },
    hasServiceLinkedRole,
    async makeServiceLinkedRole() {
      if (await hasServiceLinkedRole()) return false
      const { sdk, client } = await iam()
      const make = new sdk.CreateServiceLinkedRoleCommand({ AWSServiceName: 'ecs.amazonaws.com' })
      await asked('iam:CreateServiceLinkedRole', () => client.send(make))
      return true
    },
    async secret(Name) {
      const { sdk, client } = await ssm()
      const command = new sdk.GetParameterCommand({ Name, WithDecryption: true })
      const found = await asked('ssm:GetParameter', () => unless('ParameterNotFound', () => client.send(command)))
      return found?.Parameter?.Value
    },
    async keepSecret(Name, Value) {
      const kept = await asked('ssm:PutParameter', () => unless('ParameterAlreadyExists', () => put({ Name, Value })))
      if (!kept) throw new UserError(`There is a parameter ${printable(Name)} already.`, { hint: 'Run it again.' })
    },
    async replaceSecret(Name, Value) {
      await asked('ssm:PutParameter', () => put({ Name, Value, Overwrite: true }))
    },
    async parametersUnder(Path) {
      const { sdk, client } = await ssm()
      const names: string[] = []
      let NextToken: string | undefined
      do {
        const command = new sdk.GetParametersByPathCommand({ Path, Recursive: true, NextToken })
        const page = await asked('ssm:GetParametersByPath', () => client.send(command))
        names.push(...(page.Parameters ?? []).flatMap(({ Name }) => Name ?? []))
        NextToken = page.NextToken
      } while (NextToken !== undefined)
      return names
    },
    async removeParameters(names) {
      const { sdk, client } = await ssm()
      for (const Names of inTens(names)) {
        await asked('ssm:DeleteParameters', () => client.send(new sdk.DeleteParametersCommand({ Names })))
      }
    },
  }
}
