/** The parts of an Amazon Resource Name. */
export interface Arn {
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string
  readonly service: string
  /** Empty for what is in no region, such as a role. */
  readonly region: string
  /** Twelve digits; empty or `aws` for resources that belong to no account. */
  readonly account: string
  /** All that follows, colons included. */
  readonly resource: string
}

const form =
  /^arn:(?<partition>aws[a-z-]*):(?<service>[a-z0-9-]+):(?<region>[a-z0-9-]*):(?<account>\d{12}|aws|):(?<resource>[^\s\p{C}]+)$/u

/** Takes an ARN apart; undefined for any other text. */
export function parseArn(text: string): Arn | undefined {
  const groups = form.exec(text)?.groups as Readonly<Record<keyof Arn, string>> | undefined
  return groups && { ...groups }
}

/** The name of what an ARN names, without the path before it; a name alone is its own. */
export const nameInArn = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)

/** Whether a text is the ARN of an IAM role. */
export function isRoleArn(text: string): boolean {
  const arn = parseArn(text)
  return arn?.service === 'iam' && arn.account.length === 12 && /^role\/./.test(arn.resource)
}
