import { execute, type Result } from '../app/execute.ts'
import type { Output } from '../app/ports.ts'
import { fargatePorts, type Login } from '../compose/fargate.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { withStoredCredential } from '../core/source/credentials.ts'
import type { TaskPlan } from '../core/task/task.ts'
import { version } from '../version.ts'
import type { Terminal } from './terminal.ts'

/** Runs a plan on Fargate, with the AWS credentials of whoever calls. */
export async function runOnFargate(
  plan: TaskPlan,
  settings: Settings,
  { terminal, output }: { readonly terminal: Terminal; readonly output: Output },
): Promise<Result> {
  const { origins } = settings
  const { repo, branch, sha } = plan.source
  const tags = { repository: repo, sha, ref: branch }
  // Nobody comes after a command line that was killed: its task ends at its own timeout.
  const journal = { printed() {}, isAbandoned: () => false }
  const ports = await fargatePorts({ settings, login: loginFor(settings, { terminal, output }), tags, output, journal })
  const isNamedByFile = origins.repo !== undefined && origins.repo !== 'flag'
  const credentials = withStoredCredential(plan.credentials, repo, { secrets: ports.place.gitSecrets, isNamedByFile })
  return execute({ ...plan, credentials }, ports, terminal.signal, ports.retries).finally(() => ports.close())
}

function loginFor({ inputs }: Settings, { terminal, output }: { terminal: Terminal; output: Output }): Login {
  return {
    region: inputs['aws-region'],
    role: undefined,
    audience: undefined,
    sessionName: 'mycli',
    fromFork: false,
    timeoutSeconds: inputs.timeout,
    startTimeoutSeconds: inputs['start-timeout'],
    environment: terminal.env,
    frontEnd: 'cli',
    version,
    mask() {}, // a terminal hides nothing, and is shown none
    warn: (text) => output.warn(text),
  }
}
