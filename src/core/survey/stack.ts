import { isAtRest } from '../stack/deployment.ts'
import { initCommand } from '../stack/files.ts'
import { bad, type Finding, good, unknown } from './finding.ts'

/** A stack as CloudFormation has it. */
export interface StackLook {
  readonly stack: string
  readonly region: string
  readonly status: string
  /** Whether it was made by mycli, or of its template. */
  readonly isOurs: boolean
  /** Whether its template is that of this version. */
  readonly isCurrent: boolean
}

/** That there is none of the name. */
export const noStack = (stack: string, region: string): Finding =>
  bad(`There is no stack ${stack} in ${region}.`, initCommand({ stack, region }))

const usable = /^(CREATE|UPDATE|UPDATE_ROLLBACK|IMPORT|IMPORT_ROLLBACK)_COMPLETE$/

/** Whether it can be used, and is that of this version. */
export function stackFinding({ stack, region, status, isOurs, isCurrent }: StackLook): Finding {
  if (!isOurs) return bad(`Stack ${stack} in ${region} is none of mycli.`, 'Name another one with --stack.')
  if (!isAtRest(status)) return unknown(`Stack ${stack} is being changed (${status}).`)
  const init = initCommand({ stack, region })
  if (!usable.test(status)) return bad(`Stack ${stack} is not ready (${status}).`, init)
  if (!isCurrent) return bad(`Stack ${stack} was made with the template of another version of mycli.`, init)
  return good(`Stack ${stack} is ready (${status}).`)
}
