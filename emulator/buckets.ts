import { AwsError } from './errors.ts'

/** How many calls may come at once, and how many more a second. */
interface Rate {
  readonly burst: number
  readonly refill: number
}

/** The documented quotas of what we call, and which operations share them. "Amazon ECS endpoints and quotas" and "CloudWatch Logs quotas", for us-east-1. */
export const quotas: readonly (Rate & { readonly operations: readonly string[] })[] = [
  { operations: ['ecs:RunTask'], burst: 20, refill: 20 },
  { operations: ['ecs:RunTask', 'ecs:StopTask'], burst: 100, refill: 40 },
  { operations: ['ecs:DescribeTasks', 'ecs:ListTasks'], burst: 100, refill: 20 },
  { operations: ['ecs:RegisterTaskDefinition', 'ecs:DeregisterTaskDefinition'], burst: 20, refill: 1 },
  { operations: ['ecs:DescribeTaskDefinition'], burst: 50, refill: 20 },
  { operations: ['logs:GetLogEvents'], burst: 25, refill: 25 },
  { operations: ['ssm:GetParameter'], burst: 40, refill: 40 },
]

/** Counts calls against the quotas. */
export interface Buckets {
  /** @throws AwsError when there is nothing left */
  take(operation: string, now: number): void
}

/** @param factor how many times the documented rates */
export function createBuckets(factor: number): Buckets {
  const buckets = quotas.map(({ operations, burst, refill }) => ({
    operations,
    burst: burst * factor,
    perMs: (refill * factor) / 1_000,
    level: burst * factor,
    seenAt: Number.NEGATIVE_INFINITY,
  }))
  return {
    take(operation, now) {
      const mine = buckets.filter(({ operations }) => operations.includes(operation))
      for (const bucket of mine) {
        if (Number.isFinite(bucket.seenAt)) {
          bucket.level = Math.min(bucket.burst, bucket.level + (now - bucket.seenAt) * bucket.perMs)
        }
        bucket.seenAt = now
      }
      if (mine.some(({ level }) => level < 1)) throw throttled()
      for (const bucket of mine) bucket.level -= 1
    },
  }
}

/** What AWS answers to too many calls; each service has its own word. "Common errors" in their API references. */
export function throttled(operation = ''): AwsError {
  const [service = ''] = operation.split(':')
  const [name, message, status] = words[service] ?? ['ThrottlingException', 'Rate exceeded', 400]
  return new AwsError(name, message, { status })
}

const words: Readonly<Record<string, readonly [name: string, message: string, status: number]>> = {
  cloudformation: ['Throttling', 'Rate exceeded', 400],
  ec2: ['RequestLimitExceeded', 'Request limit exceeded.', 503],
  iam: ['Throttling', 'Rate exceeded', 400],
  servicequotas: ['TooManyRequestsException', 'Rate exceeded', 429],
  sts: ['Throttling', 'Rate exceeded', 400],
}
