import { UserError } from '../../errors.ts'
import type { FrontEnd } from '../../settings/input-spec.ts'
import { printable } from '../../text.ts'

/** Why a job got no token from GitHub. */
export function explainNoToken(fromFork: boolean): UserError {
  if (fromFork) {
    return new UserError('GitHub gives no identity token to a workflow that runs for a pull request from a fork.', {
      hint: 'Run this step only for branches of the repository itself, for example with if: github.event.pull_request.head.repo.fork == false.',
    })
  }
  return new UserError('The job may not ask GitHub for an identity token, which role-to-assume needs.', {
    hint: 'Add "id-token: write" to the permissions of the job; where it has none yet, "contents: read" with it.',
  })
}

/**
 * Where the default chain of the AWS SDK found no credentials, or none that are good, why, and what to do.
 * @param profile that was asked for
 */
export function explainNoCredentials(message: string, frontEnd: FrontEnd, profile?: string): UserError {
  const fault = { cause: new Error(printable(message, 500)) }
  if (/\baws login\b|\bsession\b.*\bre-?authenticate\b/i.test(message)) {
    return new UserError("The session of the AWS profile's login has ended.", { hint: 'Run "aws login".', ...fault })
  }
  if (/sso/i.test(message)) {
    return new UserError('The SSO session of the AWS profile has ended, or never began.', {
      hint: 'Run "aws sso login", with --profile where you use one.',
      ...fault,
    })
  }
  if (/profile/i.test(message)) {
    return new UserError(`The AWS profile cannot be used: ${printable(message)}`, {
      hint: "Check the profile's name, as AWS_PROFILE or an option gives it, and ~/.aws/config.",
      ...fault,
    })
  }
  if (/could not load credentials from any provider/i.test(message))
    return profile === undefined ? noneAtAll(frontEnd) : noneInProfile(profile)
  return new UserError(`There are no AWS credentials: ${printable(message)}`, {
    hint: noneAtAll(frontEnd).hint ?? '',
    ...fault,
  })
}

/** Keys as they were found. */
interface FoundKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/**
 * What is wrong with keys that no request can be made with: copied with a line break or a blank, they cannot stand in a
 * header, or sign another text than AWS expects.
 */
export function explainUnusableKeys(keys: FoundKeys): UserError | undefined {
  const parts = [
    ['AWS access key ID', keys.accessKeyId],
    ['AWS secret access key', keys.secretAccessKey],
    ['AWS session token', keys.sessionToken ?? ''],
  ] as const
  const bad = parts.find(([, text]) => /[^\x21-\x7e]/.test(text))
  if (!bad) return undefined
  return new UserError(`The ${bad[0]} holds a line break, a blank or another character that it cannot have.`, {
    hint: 'Copy it again, without what stands around it; where it is a secret of the repository, set that anew.',
  })
}

// With a profile, the SDK looks nowhere else, and says the same of one that is not there.
const noneInProfile = (profile: string): UserError =>
  new UserError(`There are no AWS credentials in the profile "${printable(profile)}", or there is no such profile.`, {
    hint: '"aws configure list-profiles" lists them; "aws login", "aws sso login" or "aws configure", with --profile, gives one credentials.',
  })

const noneAtAll = (frontEnd: FrontEnd): UserError =>
  new UserError('There are no AWS credentials.', {
    hint:
      frontEnd === 'action'
        ? 'Set role-to-assume to the role of the stack (its output WorkflowRoleArn), and give the job the permission "id-token: write".'
        : 'Run "aws login", "aws sso login" or "aws configure", and set AWS_PROFILE where the profile has a name. mycli exec --local needs none.',
  })
