import { count } from '../text.ts'
import { bad, type Finding, good, note } from './finding.ts'

/** Quotas of Fargate, by their codes. https://docs.aws.amazon.com/general/latest/gr/ecs-service.html */
export const quotaCodes = { onDemand: 'L-3032A538', spot: 'L-36FBB829', vpcs: 'L-F678F1CE' } as const

/** How many vCPUs tasks may have at once. */
export interface VcpuQuotas {
  readonly onDemand: number
  readonly spot: number
}

const unitsOfVcpu = 1_024
const kinds = [
  ['onDemand', 'on demand', quotaCodes.onDemand],
  ['spot', 'of Spot', quotaCodes.spot],
] as const

/**
 * How many tasks of a size may run at once.
 * @param cpu in CPU units
 */
export function quotaFindings(quotas: VcpuQuotas, cpu: number, region: string): readonly Finding[] {
  const vcpus = cpu / unitsOfVcpu
  const size = `${vcpus} vCPU${vcpus === 1 ? '' : 's'}`
  return kinds.map(([kind, words, code]) => {
    const tasks = Math.floor((quotas[kind] * unitsOfVcpu) / cpu)
    const text = `${count(quotas[kind], 'vCPU')} ${words}: ${count(tasks, 'task')} of ${size} at once.`
    if (tasks > 0) return good(text)
    const wanted = Math.ceil(vcpus)
    return bad(
      text,
      `aws service-quotas request-service-quota-increase --region ${region} --service-code fargate --quota-code ${code} --desired-value ${wanted}`,
    )
  })
}

/** Settings of ECS that change what a task is or costs. */
export function settingFindings(settings: Readonly<Record<string, string>>): readonly Finding[] {
  const found: Finding[] = []
  if (settings['guardDutyActivate'] === 'on') {
    found.push(
      note('GuardDuty puts a container of its own into each task: it starts later, and costs by the vCPU hour.'),
    )
  }
  if (settings['fargateTaskRetirementWaitPeriod'] === '0') {
    found.push(
      bad(
        'AWS may retire a long task at once, since the account waits for no notice (fargateTaskRetirementWaitPeriod 0).',
        'aws ecs put-account-setting-default --name fargateTaskRetirementWaitPeriod --value 7',
      ),
    )
  }
  return found
}
