/** What a workflow needs to know of a stack. */
export interface StackUse {
  readonly stack: string
  readonly region: string
  readonly workflowRole: string
}

/** The stack that a run looks for where none is named. */
export const usualStack = 'mycli'

/** The option that names a stack, where it has to be named. */
export const stackWords = (stack: string): readonly string[] => (stack === usualStack ? [] : ['--stack', stack])

/** The command that makes a stack, or changes it. */
export const initCommand = (
  { stack, region }: { readonly stack: string; readonly region: string },
  ...more: readonly string[]
): string => ['mycli', 'init', '--region', region, ...stackWords(stack), ...more].join(' ')

/** Whether CloudFormation takes a name for a stack, and our paths do. */
export const isStackName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(name)

/** A first workflow: one command, for each push. */
export function workflowText({ stack, region, workflowRole }: StackUse): string {
  return `name: mycli
on:
  workflow_dispatch:
  push:
permissions:
  id-token: write # for the AWS role
  contents: read
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - uses: shaftoe/mycli-action@v1
        with:
          role-to-assume: ${workflowRole}
          aws-region: ${region}
${stack === usualStack ? '' : `          stack: ${stack}\n`}          command: echo "Hello from $(uname -m), at $(git rev-parse --short HEAD)"
`
}

/** A first settings file. */
export const settingsText = `# Settings of mycli for this repository. Inputs of a workflow and flags have precedence.
timeout: 60m
# image: public.ecr.aws/docker/library/node:24
# cpu: 2 vCPU
# memory: 8 GB
`
