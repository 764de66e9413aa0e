import { recordsIn } from '../compose/executions.ts'
import { type Caller, detachRun, type RunOrder } from '../compose/run.ts'
import { exitCodes } from '../core/task/verdict.ts'
import type { Terminal } from './terminal.ts'

/** What `mycli exec --detach --json` prints; a link that is not known is null. */
export interface Detached {
  readonly execution: string
  /** ARN. */
  readonly task: string
  readonly consoleUrl: string | null
  readonly logUrl: string | null
}

/** `mycli exec --detach`: starts the command, says how to pick it up again, and leaves. */
export async function detach(
  order: RunOrder,
  caller: Caller,
  { terminal, json }: { readonly terminal: Terminal; readonly json: boolean },
): Promise<number> {
  const { output } = caller
  const task = await detachRun(order, noting(order.executionId, caller), terminal.signal)
  output.status(undefined)
  if (!task?.links) {
    output.fail('Cancelled.')
    return exitCodes.cancelled
  }
  const { links } = task
  const { executionId } = order
  const printed: Detached = {
    ...{ execution: executionId, task: links.arn },
    ...{ consoleUrl: links.consoleUrl ?? null, logUrl: links.logUrl ?? null },
  }
  terminal.stdout.write(json ? `${JSON.stringify(printed, undefined, 2)}\n` : `${executionId}\n`)
  output.note(`follow it with: mycli logs ${executionId} --follow`)
  return 0
}

/** The same caller, which notes on this machine where the task of its run is as soon as there is one. */
export function noting(execution: string, caller: Caller): Caller {
  const { write } = recordsIn(caller.environment)
  let place: { readonly region?: string; readonly cluster?: string; readonly logGroup?: string } = {}
  return {
    ...caller,
    keepPlace(text) {
      place = JSON.parse(text)
      caller.keepPlace(text)
    },
    output: {
      ...caller.output,
      started(links) {
        const { region, cluster, logGroup } = place
        if (region && cluster && logGroup) void write({ execution, task: links.arn, region, cluster, logGroup })
        caller.output.started(links)
      },
    },
  }
}
