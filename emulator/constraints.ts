import type { Constraint } from './constraint.ts'
import { identityConstraints, logConstraints, parameterConstraints, taskConstraints } from './constraints-others.ts'
import { runTaskConstraints } from './constraints-run-task.ts'
import { taskDefinitionConstraints } from './constraints-task-definition.ts'

/** Every documented constraint on what is sent. `emulator/__tests__/constraints.test.ts` breaks each of them. */
export const constraints: readonly Constraint[] = [
  ...runTaskConstraints(),
  ...taskDefinitionConstraints(),
  ...taskConstraints(),
  ...logConstraints(),
  ...parameterConstraints(),
  ...identityConstraints(),
]
