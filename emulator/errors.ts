/** An answer that is an error, as AWS words it. */
export class AwsError extends Error {
  readonly status: number
  /** What the body has besides type and message, such as `resourceIds`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(
    name: string,
    message: string,
    more: { status?: number; members?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message)
    this.name = name
    this.status = more.status ?? 400
    this.members = more.members ?? {}
  }
}

/** What most operations of ECS and CloudWatch Logs answer to a value they do not take. */
export const invalidParameter = (message: string): AwsError => new AwsError('InvalidParameterException', message)

/** What ECS answers to most requests that make no sense. */
export const clientError = (message: string): AwsError => new AwsError('ClientException', message)
