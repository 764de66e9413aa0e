import type { AwsOptions } from '../../emulator/options.ts'
import type { Role, Trust } from '../../emulator/sts.ts'
import { type FargateWorld, fargateWorld } from './fargate-step.ts'
import type { StepOptions, StepResult, StepRun } from './runner.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const sub = 'repo:shaftoe/example:ref:refs/heads/main'

/** The ARN of a role of these tests. */
export const arnOf = (name: string, partition = 'aws'): string => `arn:${partition}:iam::123456789012:role/${name}`

/** A role that trusts every job of GitHub's, with what a test says. */
export const roleOf = (name: string, trust: Partial<Trust> = {}, more: Partial<Role> = {}): Role => ({
  arn: arnOf(name),
  maxSessionSeconds: 43_200,
  trust: { issuer, audiences: ['sts.amazonaws.com'], ...trust },
  ...more,
})

/** One that trusts the job, one that trusts another, and one that allows no more than an hour. */
export const roles = [
  roleOf('deploy', { stringEquals: { sub: [sub], aud: ['sts.amazonaws.com'] } }),
  roleOf('others', { stringEquals: { sub: ['repo:shaftoe/other:ref:refs/heads/main'] } }),
  roleOf('short', {}, { maxSessionSeconds: 3_600 }),
]

/** Worlds whose AWS takes no credentials but those that its STS gave out. */
export function roleWorlds() {
  const worlds: FargateWorld[] = []
  return {
    async make(options: Partial<AwsOptions> = {}): Promise<FargateWorld> {
      const world = await fargateWorld({ roles, acceptTestKeys: false, ...options })
      worlds.push(world)
      return world
    },
    close: () => Promise.all(worlds.map((world) => world.close())),
  }
}

/** Starts a step that assumes this role, with nothing of the runner's but what a job with the permission has. */
export function startWithRole(
  world: FargateWorld,
  role: string,
  { command = 'echo hello', inputs = {}, env = {}, ...more }: Partial<StepOptions> & { readonly command?: string } = {},
): StepRun {
  const keys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
  const given = { 'role-to-assume': role.startsWith('arn:') ? role : arnOf(role), ...inputs }
  return world.step(command, { inputs: given, env: { ...keys, ...env }, ...more })
}

/** Runs one to its end. */
export const stepWithRole = (...step: Parameters<typeof startWithRole>): Promise<StepResult> =>
  startWithRole(...step).result

/** The operations that were called, each once. */
export const operationsOf = ({ aws }: FargateWorld): readonly string[] => [
  ...new Set(aws.requests.map(({ operation }) => operation)),
]
