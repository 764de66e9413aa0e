import { type Connection, connect } from '../adapters/aws/connection.ts'
import { systemClock } from '../adapters/node/clock.ts'

/** How a command that looks after stacks and executions gets into an AWS account. */
export interface AccountLogin {
  readonly region: string | undefined
  /** Of the files of AWS; undefined for that of AWS_PROFILE. */
  readonly profile?: string | undefined
  readonly environment: NodeJS.ProcessEnv
  readonly version: string
  readonly warn: (text: string) => void
  readonly signal: AbortSignal
}

/** What a run has beside: none is started here. */
const noRun = {
  ...{ role: undefined, audience: undefined, sessionName: 'mycli', fromFork: false, timeoutSeconds: 0 },
  ...{ startTimeoutSeconds: 0, mask() {} },
}

/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none
 */
export const connectToAccount = ({ signal, ...login }: AccountLogin): Promise<Connection> =>
  connect({ ...login, ...noRun, regionSetting: '--region', frontEnd: 'cli' }, { clock: systemClock, signal })
