import { UserError } from '../../core/errors.ts'
import { isRegion } from '../../core/settings/readers.ts'
import { printable } from '../../core/text.ts'

/** Where the region may come from, besides the environment. */
export interface RegionSource {
  /** What the input is called where it is set. */
  readonly setting?: string | undefined
  /** Of the files of AWS; undefined for that of AWS_PROFILE. */
  readonly profile?: string | undefined
}

/**
 * The region: the input, AWS_REGION, AWS_DEFAULT_REGION (which the AWS SDK for JavaScript does not read), the profile's.
 * The machine itself (IMDS) is not asked: on a runner it would name the runner's region, not the stack's.
 * @throws UserError where none is named, or what is named cannot be one
 */
export async function findRegion(
  input: string | undefined,
  environment: NodeJS.ProcessEnv,
  { setting = 'aws-region', profile }: RegionSource = {},
): Promise<string> {
  const named = [
    { where: setting, value: input },
    { where: 'AWS_REGION', value: environment['AWS_REGION'] },
    { where: 'AWS_DEFAULT_REGION', value: environment['AWS_DEFAULT_REGION'] },
  ].find(({ value }) => value)
  const { where, value } = named ?? { where: 'the AWS profile', value: await profileRegion(profile) }
  if (!value) {
    throw new UserError('The AWS region is not known.', {
      hint:
        profile === undefined
          ? `Set ${setting}, or the variable AWS_REGION.`
          : `The profile "${printable(profile)}" names none. Set ${setting}, or the variable AWS_REGION.`,
    })
  }
  if (isRegion(value)) return value
  throw new UserError(`"${printable(value)}" of ${where} is not a region of AWS.`, {
    hint: 'Regions are called for example eu-west-1 or us-gov-east-1.',
  })
}

// The SDK's reader, so that its files and AWS_PROFILE mean what they mean to every other tool.
async function profileRegion(profile: string | undefined): Promise<string> {
  const { loadConfig } = await import('@smithy/core/config')
  return loadConfig<string>(
    {
      environmentVariableSelector: () => undefined,
      configFileSelector: (profile) => profile['region'],
      default: '',
    },
    { preferredFile: 'credentials', ...(profile === undefined ? {} : { profile }) },
  )()
}
