/** The parts of an Amazon Resource Name. */
export interface Arn {
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string
  readonly service: string
  /** Empty for what is in no region, such as a role. */
  readonly region: string
  /** Twelve digits; empty or `aws` for what belongs to nobody in particular. */
  readonly account: string
  /** All that follows, colons included. */
  readonly resource: string
}

const form = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|aws|):([^\s\p{C}]+)$/u

/** Takes an ARN apart; undefined for any other text. */
export function parseArn(text: string): Arn | undefined {
  const [, partition, service, region, account, resource] = form.exec(text) ?? []
  if (partition === undefined || service === undefined || resource === undefined) return undefined
  return { partition, service, region: region ?? '', account: account ?? '', resource }
}

/** Whether a text is the ARN of an IAM role. */
export function isRoleArn(text: string): boolean {
  const arn = parseArn(text)
  return arn?.service === 'iam' && arn.account.length === 12 && /^role\/./.test(arn.resource)
}
