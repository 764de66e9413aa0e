import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AwsOptions } from '../../emulator/options.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type GitServer, startGitServer } from './git-server.ts'
import { type Beyond, startAws } from './held-aws.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from './repository.ts'
import { jobToken, type StepOptions, type StepRun, startStep } from './runner.ts'

/** A whole world for a step on Fargate: an AWS, a git host with owner/name on it, and a place to leave things. */
export interface FargateWorld {
  readonly aws: LoopbackAws
  readonly git: GitServer
  readonly repository: TestRepository
  /** Starts dist/index.js as the runner does, for a push of the newest commit of owner/name, which is public. */
  step(command: string, more?: Partial<StepOptions>): StepRun
  close(): Promise<void>
}

/** Everything that a run needs to know of its place, as inputs: no stack is read then. */
export const explicitPlace = {
  cluster: 'mycli',
  subnets: 'subnet-0123456789abcdef0',
  'execution-role': 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution',
  'log-group': '/mycli',
} as const

/** What AWS needs in real time, but fewer of it, so that a test takes seconds. */
export const quickTiming: AwsOptions['timing'] = {
  provisioning: [0.1, 0.3],
  pending: [0.05, 0.1],
  pull: [0.1, 0.3],
  deactivating: [0.1, 0.2],
  stopping: [0.1, 0.2],
  deprovisioning: [2, 4],
  flushPeriod: 0.5,
  ingestionLag: [0.05, 0.2],
  streamLag: [0, 0.1],
}

/** What is not of the account. */
export interface WorldOptions {
  /** With which the repository can be read, where it is private. */
  readonly token?: string | undefined
  readonly beyond?: readonly Beyond[]
}

/** Makes such a world. */
export async function fargateWorld(
  options: Partial<AwsOptions> = {},
  { token, beyond }: WorldOptions = {},
): Promise<FargateWorld> {
  const repository = newRepository()
  const root = temporaryFolder()
  const scratch = temporaryFolder()
  mkdirSync(join(root, 'owner'))
  execFileSync('git', ['clone', '--quiet', '--bare', repository.path, join(root, 'owner', 'name')])
  const git = await startGitServer({ root, ...(token === undefined ? {} : { token }) })
  const aws = await startAws({ timing: quickTiming, ...options }, beyond)
  const runs: StepRun[] = []
  return {
    aws,
    git,
    repository,
    step(command, { inputs = {}, env = {}, ...more } = {}) {
      keepSecrets(aws, inputs, more.token)
      const run = startStep({
        scratch,
        payload: {
          repository: { private: token !== undefined, visibility: token === undefined ? 'public' : 'private' },
        },
        ...more,
        workspace: more.workspace ?? repository.path,
        inputs: { command, ...explicitPlace, ...inputs },
        env: {
          ...aws.environment,
          GITHUB_SERVER_URL: git.url,
          GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
          GITHUB_RUN_ID: '4711',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_JOB: 'test',
          GITHUB_WORKFLOW: 'CI',
          GITHUB_ACTOR: 'octocat',
          AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
          ...env,
        },
      })
      runs.push(run)
      return run
    },
    async close() {
      // A test that failed may have left some.
      for (const { process } of runs) process.kill('SIGKILL')
      await Promise.all(runs.map(({ result }) => result))
      await git.close()
      await aws.close().finally(removeTemporaryFolders)
    },
  }
}

// What a step is given in secret may reach AWS in a sealed envelope alone.
function keepSecrets(
  aws: LoopbackAws,
  inputs: StepOptions['inputs'],
  token: string = inputs['token'] ?? jobToken,
): void {
  const variables = (inputs['secret-env'] ?? '').split('\n').map((line) => line.replace(/^[^=]*=/, ''))
  const given = { token, "the job's token": jobToken, 'ssh-key': inputs['ssh-key'] ?? '' }
  for (const [name, value] of Object.entries(given)) if (value !== '') aws.keepSecret(name, value)
  // What is shorter stands in many a word.
  for (const value of variables) if (value.length >= 6) aws.keepSecret('secret-env', value)
}
