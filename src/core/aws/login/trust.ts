import { UserError } from '../../errors.ts'
import { printable } from '../../text.ts'
import { partitionOf } from '../partitions.ts'
import { type Claims, subjectsOf } from './claims.ts'
import { type StsError, stsAgain } from './sts-error.ts'

/** A role that could not be assumed, and the job that asked for it. */
export interface RefusedRole {
  readonly role: string
  readonly region: string
  readonly audience: string
  /** What the refused token said; never the token. */
  readonly claims: Claims
}

/**
 * The condition of a role's trust policy that lets this job in, as JSON. Both forms of the subject are named, so that
 * it holds when the repository changes from one to the other.
 */
export function trustCondition({ claims, audience }: Pick<RefusedRole, 'claims' | 'audience'>): string {
  const provider = providerOf(claims)
  const subjects = subjectsOf(claims)
  const own = claims.sub ?? `repo:${claims.repository ?? 'OWNER/NAME'}:…`
  const sub = subjects ? [subjects.classic, subjects.immutable] : own
  const condition = { Condition: { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: sub } } }
  return printableLines(JSON.stringify(condition, undefined, 2))
}

/** Why a role cannot be assumed, and what to do about it. */
export function explainStsError(error: StsError, refused: RefusedRole): UserError {
  const { what, hint } = explain(error, refused)
  return new UserError(`The role ${printable(refused.role)} cannot be assumed: ${what}`, { hint })
}

interface Explanation {
  readonly what: string
  readonly hint: string
}

function explain(error: StsError, refused: RefusedRole): Explanation {
  switch (error.code) {
    case 'AccessDenied':
      return untrusted(refused)
    case 'InvalidIdentityToken':
      return invalidToken(error, refused)
    case 'ExpiredToken':
      return {
        what: `AWS says that a token has ended which GitHub has just made${until(refused.claims)}.`,
        hint: "Run the job again; on a runner of your own, check the machine's clock.",
      }
    case 'RegionDisabled':
      return {
        what: `STS is not activated in ${refused.region} for the role's account.`,
        hint: 'Activate the region in the account (IAM, Account settings), or set aws-region to another one.',
      }
    case 'ValidationError':
      return invalidRequest(error)
    default:
      return stsAgain(error) === 'transient' ? unreachable(error, refused) : other(error)
  }
}

function untrusted(refused: RefusedRole): Explanation {
  const shown = (['sub', 'aud', 'repository', 'ref', 'environment'] as const).map(
    (name) => `  ${name}: ${refused.claims[name] === undefined ? '(none)' : printable(refused.claims[name], 300)}`,
  )
  return {
    what: `its trust policy does not accept this job, or there is no such role; AWS does not say which. The job's token says\n${shown.join('\n')}`,
    hint: `The trust policy accepts this job with the following condition, whose Principal is the provider ${providerOf(refused.claims)}:\n${trustCondition(refused)}`,
  }
}

function invalidToken({ message }: StsError, refused: RefusedRole): Explanation {
  const { claims, audience, region } = refused
  const provider = providerOf(claims)
  if (/No OpenIDConnect provider/i.test(message)) {
    return {
      what: `its account does not know the identity provider ${provider}.`,
      hint: `Create the OIDC provider https://${provider} with the audience ${audience} in the role's account (arn:${partitionOf(region)?.name ?? 'aws'}:iam::…:oidc-provider/${provider}).`,
    }
  }
  if (/audience/i.test(message)) {
    return {
      what: `the token is made out for ${printable(claims.aud ?? audience)}, which the identity provider in the role's account does not accept.`,
      hint: `Add ${audience} to the audiences of the provider ${provider}, or set the audience input to one of them.`,
    }
  }
  if (/verification key/i.test(message)) return unreachable({ code: '', message, status: undefined }, refused)
  return other({ code: 'InvalidIdentityToken', message, status: undefined })
}

function invalidRequest(error: StsError): Explanation {
  const { message } = error
  if (/roleSessionName/i.test(message)) {
    return {
      what: `AWS does not take the name of the session (${printable(message)}).`,
      hint: 'Please report it, with the name of the repository.',
    }
  }
  if (/\bARN\b|roleArn/i.test(message)) {
    return {
      what: 'that is not the ARN of a role.',
      hint: 'Set role-to-assume to an ARN such as arn:aws:iam::123456789012:role/name.',
    }
  }
  if (stsAgain(error) === 'shorter') {
    return {
      what: 'it does not even allow a session of one hour.',
      hint: "Raise the role's maximum session duration.",
    }
  }
  return other(error)
}

const unreachable = ({ message }: StsError, { region }: RefusedRole): Explanation => ({
  what: `STS in ${region} has not answered as it should, again and again (${printable(message)}).`,
  hint: 'Run the job again; if it goes on, check the network and the proxy of the runner, and the state of AWS and GitHub.',
})

const other = ({ code, message }: StsError): Explanation => ({
  what: `${printable(code)}: ${printable(message)}`,
  hint: 'Check the role, and the identity provider in its account.',
})

// GitHub Enterprise has issuers of its own, with a path.
const providerOf = ({ iss }: Claims): string =>
  /^https:\/\/([\w.-]+(?::\d+)?(?:\/[\w./-]*)?)$/.exec(iss ?? '')?.[1] ?? 'token.actions.githubusercontent.com'

const until = ({ exp }: Claims): string => (exp === undefined ? '' : ` (good until ${exp} seconds after 1970)`)

const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line, 1_000))
    .join('\n')
