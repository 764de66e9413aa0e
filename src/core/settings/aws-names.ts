import { isRoleArn, parseArn } from '../arn.ts'
import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

const roleForm = 'the ARN of a role, such as arn:aws:iam::123456789012:role/NAME'

/** Reads the ARN of a role. */
export const readRoleArn = (text: string): Reading<string> =>
  isRoleArn(text) ? { value: text } : refused(roleForm, text, roleAdvice(text))

/** Reads the role of a command: an ARN, or the name of one of the stack's roles. */
export function readTaskRole(text: string): Reading<string> {
  if (isRoleArn(text) || (!text.startsWith('arn:') && !text.includes('/'))) return { value: text }
  return refused("the ARN of a role, or the name of one of the stack's roles", text, roleAdvice(text))
}

function roleAdvice(text: string): string {
  const arn = parseArn(text)
  if (arn?.service === 'iam' && arn.resource.startsWith('instance-profile/')) return ' That is an instance profile.'
  if (arn?.service === 'sts') return ' That is a session of a role: name the role itself.'
  return arn && arn.service !== 'iam' ? ` That is an ARN of ${arn.service}.` : ''
}

/** Reads the ARN of a secret in Secrets Manager. */
export function readSecretArn(text: string): Reading<string> {
  const arn = parseArn(text)
  if (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:')) return { value: text }
  const other = arn && arn.service !== 'secretsmanager' ? ` That is an ARN of ${arn.service}.` : ''
  return refused('the ARN of a Secrets Manager secret', text, other)
}

/** Reads the ARN of a value that ECS can read for a container: a parameter, or a secret. */
export function readValueArn(text: string): Reading<string> {
  const arn = parseArn(text)
  const isOne =
    (arn?.service === 'ssm' && arn.resource.startsWith('parameter/')) ||
    (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:'))
  return isOne ? { value: text } : refused('the ARN of an SSM parameter or Secrets Manager secret', text, '')
}

const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Reads an age public key, whose last six characters are a checksum (Bech32, BIP 173). */
export function readAgeKey(text: string): Reading<string> {
  if (/^AGE-SECRET-KEY-/i.test(text)) {
    // Nothing of it is shown.
    return { problem: 'is a private key of age. Give the public one, which begins with age1, and make a new pair.' }
  }
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return refused('an age public key: age1 and 58 characters', text, '')
  const prefix = [...'age'].map((letter) => letter.charCodeAt(0))
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)]
  const sum = [...values, ...Array.from(text.slice(4), (letter) => digits.indexOf(letter))].reduce(polymod, 1)
  return sum === 1 ? { value: text } : { problem: `"${text}" is not an age public key: its checksum is wrong.` }
}

function polymod(sum: number, value: number): number {
  const top = sum >>> 25
  const next = ((sum & 0x1ffffff) << 5) ^ value
  return generators.reduce((all, generator, bit) => ((top >> bit) & 1 ? all ^ generator : all), next)
}

/** Reads the ids of subnets or security groups: words, or a list as JSON or YAML has it. */
export function readIds(prefix: 'subnet' | 'sg'): (text: string) => Reading<readonly string[]> {
  return (text) => {
    const list = text.trim()
    if (list.startsWith('[') !== list.endsWith(']'))
      return { problem: `begins or ends as a list, and does not do both: "${printable(list, 60)}".` }
    const ids = (/^\[(.*)\]$/s.exec(list)?.[1] ?? list)
      .split(/[\s,]+/)
      .map((word) => word.replace(/^(["'])(.*)\1$/, '$2').trim())
      .filter((word) => word !== '' && word !== '-')
    const wrong = ids.filter((id) => !new RegExp(`^${prefix}-[0-9a-z]{1,17}$`).test(id))
    if (ids.length === 0) return { problem: 'is an empty list. Leave it out instead.' }
    const listed = wrong.map((id) => `"${printable(id, 60)}"`).join(', ')
    if (wrong.length > 0) return { problem: `must be ids such as ${prefix}-0123456789abcdef0, not ${listed}.` }
    return { value: [...new Set(ids)] }
  }
}

const refused = (what: string, text: string, advice: string): { readonly problem: string } => ({
  problem: `must be ${what}, not "${printable(text)}".${advice}`,
})
