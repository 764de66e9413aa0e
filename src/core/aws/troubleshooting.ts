import { checkoutSections, endingSections } from '../task/troubleshooting.ts'
import { refusalCauses } from './failures/refusal-causes.ts'
import { stopCauses } from './failures/stop-causes.ts'

/** A section of docs/troubleshooting.md, and what the messages that it is about have in common. */
interface Section {
  readonly title: string
  readonly says: RegExp
}

/** About what is refused before AWS is asked to start anything. */
const earlySections: readonly Section[] = [
  { title: "The commit hasn't been pushed", says: /\bcommit (?:has not|hasn't) been pushed/i },
  { title: 'There is no stack of that name in this region', says: /^Stack "[^"]*" not found/ },
  { title: 'There is nothing to run here', says: /\bgit repository\b.*\b(?:nothing|no commit) to run/ },
  { title: 'The repository has no remote that a task could fetch from', says: /\bso a task can't fetch from it\b/ },
  { title: 'There is no key to encrypt a credential or a secret with', says: /\bno key to (?:seal|encrypt) it with\b/ },
  { title: 'The command and its environment are too large', says: /\bcommand and its environment take\b/ },
  { title: 'The AWS region is not known', says: /\bAWS region (?:is not|isn't) known\b/ },
  {
    title: 'The service or task definition cannot be followed',
    says: /^Service "|\bhas no containers?\b|\bneed Windows\b/,
  },
]

/** About roles and credentials: the messages of `login`. */
const loginSections: readonly Section[] = [
  { title: 'GitHub gives no identity token to a pull request from a fork', says: /identity token .*\bfork\b/i },
  { title: 'The job may not ask for an identity token', says: /^(?:The|This) job\b.*\btoken\b/ },
  { title: 'The role cannot be assumed: its trust policy does not accept this job', says: /trust policy/ },
  {
    title: 'The role cannot be assumed: its account does not know the identity provider',
    says: /cannot be assumed: .*does not know the identity provider/,
  },
  { title: 'The role cannot be assumed: the token is for another audience', says: /cannot be assumed: .*made out for/ },
  { title: 'The role cannot be assumed: the token has ended', says: /cannot be assumed: .*token has ended/ },
  {
    title: 'The role cannot be assumed: STS is not activated in the Region',
    says: /cannot be assumed: STS is not activated/,
  },
  { title: 'The role cannot be assumed: that is not the ARN of a role', says: /cannot be assumed: .*not the ARN/ },
  { title: 'The role cannot be assumed: no session of an hour', says: /cannot be assumed: .*session of one hour/ },
  { title: 'The role cannot be assumed: STS does not answer', says: /cannot be assumed: STS .*answered/ },
  { title: 'The role cannot be assumed for another reason', says: /cannot be assumed: / },
  { title: "The session of the AWS profile's login has ended", says: /\blogin has ended/ },
  { title: 'The SSO session of the AWS profile has ended', says: /\bSSO session\b/ },
  { title: 'The AWS profile cannot be used', says: /^The AWS profile\b/ },
  { title: 'There are no AWS credentials', says: /^There are no AWS credentials/ },
  { title: 'The AWS keys hold a character that they cannot have', says: /^The AWS (?:access|secret|session)\b/ },
]

/** About calls that AWS refused, and tasks that stopped, where no table of causes has them. */
const otherSections: readonly Section[] = [
  { title: 'The role may not call an action of AWS', says: /\b(?:may not|isn't allowed to) [a-z0-9-]+:[A-Z]\w+/ },
  { title: 'AWS refuses a task of that size', says: /\bAWS refuses a task\b/ },
  { title: "The answer is not one of AWS's", says: /\bThe answer to \w+ is not one of AWS's/ },
  { title: 'AWS gave no answer', says: /\b[A-Z]\w+ got no answer/ },
  { title: 'The request cannot be sent', says: /\bThe request \w+ cannot be sent/ },
  { title: 'AWS refused the call', says: /\bAWS refused [A-Z]\w+/ },
  { title: 'AWS took its Spot capacity back', says: /\bAWS took its Spot capacity back/ },
  { title: 'The machine of the task was not well', says: /\bmachine was not well/ },
  { title: 'The task was stopped from outside', says: /\bThe task was stopped from outside/ },
  { title: 'The container that prepares the command failed', says: /\bcontainer that prepares it ended/ },
  { title: 'The container of the command ended by itself', says: /\bThe container of the command ended/ },
  { title: 'The task stopped, and the reason is not known here', says: /\bThe task stopped(?!\s*without)/ },
]

/** The causes of both tables, those first whose meaning begins like that of another and says more. */
const meanings: readonly string[] = [...new Set([...refusalCauses, ...stopCauses].map(({ meaning }) => meaning))].sort(
  (one, other) => other.length - one.length,
)

/** Every section of docs/troubleshooting.md, by its title: a cause's is what it means. A test holds the page to them. */
export const sections: readonly string[] = [
  ...new Set([
    ...[...earlySections, ...loginSections, ...otherSections].map(({ title }) => title),
    ...meanings,
    ...Object.values(checkoutSections),
    ...Object.values(endingSections),
  ]),
]

/** The section about a message of a failure that AWS, or a login there, is the reason of; undefined where there is none. */
export const sectionOfMessage = (message: string): string | undefined =>
  meanings.find((meaning) => message.includes(meaning)) ??
  [...earlySections, ...loginSections, ...otherSections].find(({ says }) => says.test(message))?.title

/** The anchor that GitHub gives to a section. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

/** Where a section can be read, as the version at hand has it; between releases, as it is by now. */
export const troubleshootingUrl = (section: string, version: string): string =>
  `https://github.com/shaftoe/mycli-action/blob/${version.includes('-') ? 'main' : `v${version}`}/docs/troubleshooting.md#${anchorOf(section)}`

/** A failure as it is told. */
export interface ToldFailure {
  /** What happened. */
  readonly summary: string
  /** What to do. */
  readonly hint?: string | undefined
  /** The section about it, where that does not follow from its words. */
  readonly section?: string | undefined
}

/** What needs no page: a command says in its log why it failed, and a run that was cancelled leaves nothing to do. */
const clear: ReadonlySet<string> = new Set([endingSections.exited, endingSections.cancelled])

/** Where there is more about a failure; undefined where nothing is known of it, and where it is clear. */
export function moreAbout({ summary, section }: ToldFailure, version: string): string | undefined {
  const about = section ?? sectionOfMessage(summary)
  return about === undefined || clear.has(about) ? undefined : troubleshootingUrl(about, version)
}

/** What to do about a failure, and where there is more about it. */
export function adviceOn(failure: ToldFailure, version: string): string | undefined {
  const [{ hint }, more] = [failure, moreAbout(failure, version)]
  const lines = [...(hint === undefined ? [] : [hint]), ...(more === undefined ? [] : [`More: ${more}`])]
  return lines.length === 0 ? undefined : lines.join('\n')
}
