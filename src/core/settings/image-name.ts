import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

// The grammar of https://github.com/distribution/reference, in parts, so that the one that is wrong can be named.
const host =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const tagForm = /^\w[\w.-]{0,127}$/
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/
const longestName = 255

/** Reads a reference to a container image, as a container engine takes it. */
export function readImage(text: string): Reading<string> {
  const problem = imageProblem(text)
  return problem === undefined
    ? { value: text }
    : { problem: `must be the name of an image such as node:24, not "${printable(text)}": ${problem}.` }
}

function imageProblem(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'leave out what stands before the registry'
  if (/\s/.test(text)) return 'it has a space in it'
  const [rest = '', digest, ...more] = text.split('@')
  if (more.length > 0) return 'it has more than one @'
  if (digest !== undefined && !digestForm.test(digest)) return 'a digest is sha256: and 64 hexadecimal digits'
  const slash = rest.lastIndexOf('/')
  const colon = rest.indexOf(':', slash)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (tag !== undefined && !tagForm.test(tag))
    return 'a tag has up to 128 letters, digits, dots, hyphens and underscores'
  return nameProblem(colon < 0 ? rest : rest.slice(0, colon))
}

function nameProblem(name: string): string | undefined {
  if (name.length > longestName) return `its name has more than ${longestName} characters`
  const [first = '', ...others] = name.split('/')
  const hasRegistry = others.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  if (hasRegistry && !host.test(first)) return `"${printable(first, 60)}" is no registry`
  const wrong = (hasRegistry ? others : [first, ...others]).find((one) => !component.test(one))
  if (wrong === undefined) return undefined
  if (component.test(wrong.toLowerCase())) return 'it must be in lower case'
  return wrong === '' ? 'a part of its name is empty' : `"${printable(wrong, 60)}" cannot be in its name`
}
