import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECSClient } from '@aws-sdk/client-ecs'
import type { Clock } from '../../app/ports.ts'
import { checkEndpoint, checkEndpoints } from '../../core/aws/endpoints.ts'
import { endsBefore, wantedSessionSeconds } from '../../core/aws/login/session.ts'
import { pauseBeforeTry } from '../../core/aws/login/sts-error.ts'
import { defaultAudience, roleProblem } from '../../core/aws/region.ts'
import { InputError, TransientError, UserError } from '../../core/errors.ts'
import type { FrontEnd } from '../../core/settings/input-spec.ts'
import { type Call, callsWith } from './call.ts'
import type { Renewed } from './credentials.ts'
import { defaultCredentials } from './default-credentials.ts'
import { type ClientOptions, clientOptions, type HttpHandler } from './http.ts'
import { githubIdTokens } from './oidc.ts'
import { findRegion } from './region.ts'
import { roleCredentials } from './role.ts'

/** Which identity to use with AWS, and in which region. */
export interface Login {
  readonly region: string | undefined
  /** What the region is called where it is set. */
  readonly regionSetting?: string
  /** Of the files of AWS; undefined for that of AWS_PROFILE. */
  readonly profile?: string | undefined
  readonly role: string | undefined
  readonly audience: string | undefined
  /** What CloudTrail calls us. */
  readonly sessionName: string
  /** Whether the workflow runs for a pull request from a fork. */
  readonly fromFork: boolean
  readonly timeoutSeconds: number
  readonly startTimeoutSeconds: number
  readonly environment: NodeJS.ProcessEnv
  readonly frontEnd: FrontEnd
  readonly version: string
  /** Hides a secret in the log. */
  readonly mask: (secret: string) => void
  readonly warn: (text: string) => void
}

/** Clients that sign with the same credentials; each is made when it is first wanted. */
export interface Connection {
  readonly region: string
  readonly ecs: () => Promise<ECSClient>
  readonly logs: () => Promise<CloudWatchLogsClient>
  readonly call: Call
  /** What another client is made with. */
  readonly options: ClientOptions & { readonly credentials: Renewed['provider'] }
  /** Makes a call that changes nothing, again as long as it may still be answered. */
  untilAnswered<T>(ask: () => Promise<T>): Promise<T>
  /** The text of an SSM parameter. */
  parameter(name: string): Promise<string>
  close(): void
}

/** By which clock calls are made again, and until when. */
export interface Patience {
  readonly clock: Clock
  /** Aborts when nothing is wanted of AWS any more: a pause ends then, and what it was for has failed. */
  readonly signal: AbortSignal
}

/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none, InputError where the role cannot be one
 */
export async function connect(login: Login, patience: Patience): Promise<Connection> {
  const { profile, regionSetting: setting } = login
  const region = await findRegion(login.region, login.environment, { setting, profile })
  const problem = login.role === undefined ? undefined : roleProblem(login.role, region)
  if (problem) throw new InputError([{ where: 'role-to-assume', message: `${problem}.` }])
  if (login.role !== undefined) checkEndpoints(login.environment)
  const client = await clientOptions(region, login.version, profile)
  const { call, provider } = callsWith(await credentialsFor(login, client, patience))
  const options = { ...client, credentials: provider }
  return {
    region,
    ecs: once(async () => new (await import('@aws-sdk/client-ecs')).ECSClient(options)),
    logs: once(async () => new (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogsClient(options)),
    call,
    options,
    untilAnswered: (ask) => untilAnswered(ask, patience),
    async parameter(Name) {
      const { SSMClient, GetParameterCommand } = await import('@aws-sdk/client-ssm')
      const ssm = new SSMClient(options)
      const ask = () => call('GetParameter', () => ssm.send(new GetParameterCommand({ Name })))
      return (await untilAnswered(ask, patience)).Parameter?.Value ?? ''
    },
    close: () => client.requestHandler.destroy(),
  }
}

/** What is asked again as long as a session would be asked for, and no more where nothing is wanted any more. */
async function untilAnswered<T>(ask: () => Promise<T>, { clock, signal }: Patience): Promise<T> {
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof TransientError)) throw error
      const pauseMs = pauseBeforeTry('transient', tries, Math.random())
      if (pauseMs === undefined) throw new UserError(error.message, { hint: afterMinutes, cause: error })
      await clock.sleep(pauseMs, signal)
    }
  }
  throw new UserError('Cancelled.')
}

const afterMinutes =
  'It stayed so for two minutes. Check the network of the runner, its proxy, and aws-region, and run it again.'

async function credentialsFor(login: Login, client: ClientOptions, patience: Patience): Promise<Renewed> {
  const { clock } = patience
  const { role, environment, frontEnd, fromFork, mask, timeoutSeconds, startTimeoutSeconds } = login
  if (role === undefined) {
    const found = await defaultCredentials({ client, environment, frontEnd, mask })
    const warning = endsBefore(found.expiresAtMs, clock.now(), timeoutSeconds + startTimeoutSeconds)
    if (warning) login.warn(warning)
    return found
  }
  const { requestHandler } = client
  return roleCredentials({
    role,
    audience: login.audience ?? defaultAudience(client.region),
    sessionName: login.sessionName,
    wantedSeconds: wantedSessionSeconds(timeoutSeconds, startTimeoutSeconds),
    fetchIdToken: githubIdTokens({ environment, requestHandler, ...patience, fromFork, mask }),
    ...patience,
    client: { ...client, requestHandler: toAwsAlone(requestHandler) },
    mask,
  })
}

// A configuration file may name an endpoint as well as the environment does, and only the SDK knows which is taken.
const toAwsAlone = (handler: HttpHandler): HttpHandler => ({
  ...handler,
  async handle(request, how) {
    checkEndpoint('The endpoint of STS', `${request.protocol}//${request.hostname}`)
    return handler.handle(request, how)
  },
})

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
