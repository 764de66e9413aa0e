/** The containers of a task, by their names in the task definition. */
export const containers = { tools: 'tools', checkout: 'checkout', main: 'main' } as const

/** The folder that all three share, and the one with our scripts in the checkout image. */
export const folders = { run: '/__run', image: '/mycli' } as const

/** Begins the name of each log stream: `mycli/<container>/<task id>`. */
export const streamPrefix = 'mycli'

/** The environment of the checkout container. */
export const variables = {
  envelope: 'MYCLI_ENVELOPE',
  key: 'MYCLI_KEY',
  executionId: 'MYCLI_EXECUTION_ID',
} as const

/** Marks our tasks in a list of tasks. AWS takes 128 characters of `A-Z a-z 0-9 - / _`. */
export const startedBy = (executionId: string): string => `mycli/${executionId}`

/** The log stream of a container. A task's id is the last part of its ARN. */
export const logStream = (container: keyof typeof containers, taskId: string): string =>
  `${streamPrefix}/${containers[container]}/${taskId}`
