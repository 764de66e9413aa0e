import type { RepositoryIdentity } from '../stack/parameters.ts'
import { printable } from '../text.ts'
import { valueAt } from '../untrusted.ts'
import { bad, type Finding, good, unknown } from './finding.ts'
import { isLike } from './wildcards.ts'

const issuer = 'token.actions.githubusercontent.com'

/** What a role's trust policy asks of a token: patterns by claim, and one of each must fit. */
type Conditions = Readonly<Record<string, readonly string[]>>

/** What is to be let in, and the command that adds a repository. */
export interface Trusted {
  readonly repository: RepositoryIdentity
  readonly audience: string
  readonly init: string
}

/**
 * Whether a role's trust policy lets the workflows of a repository in. STS evaluates GitHub's own claims since 2026:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 * @param policy as IAM has it, parsed
 */
export function trustFinding(policy: unknown, { repository, audience, init }: Trusted): Finding {
  const name = `${repository.owner}/${repository.name}`
  const remedy = `${init} --repository ${name}`
  const all = conditionsOf(policy)
  if (all.length === 0) return bad(`The workflow role trusts no token of GitHub's.`, remedy)
  const problems = all.map((conditions) => problemOf(conditions, repository, audience))
  const at = problems.indexOf(undefined)
  if (at < 0) return bad(`The workflow role does not let ${name} in: ${problems[0]}.`, remedy)
  const limits = limitsOf(all[at] ?? {})
  const text = `The workflow role lets ${name} in${limits}.`
  return all[at]?.['sub'] ? good(text) : unknown(`${text} It has no condition on the subject, which IAM demands.`)
}

function problemOf(
  conditions: Conditions,
  { owner, name, id, ownerId }: RepositoryIdentity,
  audience: string,
): string | undefined {
  const fits = (claim: string, ...values: readonly string[]): boolean =>
    conditions[claim]?.some((pattern) => values.some((value) => isLike(value, pattern))) ?? true
  if (!fits('aud', audience)) return `it wants another audience than ${audience}`
  if (!fits('repository_id', String(id))) return `its id ${id} is not among those of repository_id`
  if (!fits('repository_owner_id', String(ownerId))) return `the id ${ownerId} of its owner is not among the owners`
  // What stands behind the repository in a subject is about the job, and not looked at here.
  const subjects = conditions['sub']?.map((pattern) => pattern.split(':').slice(0, 2).join(':'))
  const forms = [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`]
  const isNamed = subjects?.some((pattern) => pattern === '*' || forms.some((form) => isLike(form, pattern))) ?? true
  return isNamed ? undefined : 'no pattern of its subject fits'
}

function limitsOf(conditions: Conditions): string {
  const told = (['ref', 'environment'] as const).flatMap((claim) => {
    const wanted = conditions[claim]
    return wanted ? [`${claim} ${wanted.map((one) => printable(one, 60)).join(' or ')}`] : []
  })
  return told.length === 0 ? '' : `, for ${told.join(' and ')} alone`
}

/** The conditions of each statement that lets tokens in. */
function conditionsOf(policy: unknown): readonly Conditions[] {
  return listOf(valueAt(policy, 'Statement')).flatMap((statement) => {
    const lets =
      valueAt(statement, 'Effect') === 'Allow' &&
      listOf(valueAt(statement, 'Action')).some((one) => isLike('sts:AssumeRoleWithWebIdentity', String(one)))
    return lets ? [claimsIn(valueAt(statement, 'Condition'))] : []
  })
}

function claimsIn(condition: unknown): Conditions {
  const operators = ['StringEquals', 'StringLike', 'StringEqualsIgnoreCase'].map((name) => valueAt(condition, name))
  const entries = operators.flatMap((keys) => Object.entries((keys ?? {}) as Readonly<Record<string, unknown>>))
  return Object.fromEntries(
    entries.flatMap(([key, values]) =>
      key.startsWith(`${issuer}:`) ? [[key.slice(issuer.length + 1), listOf(values).map(String)] as const] : [],
    ),
  )
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]
