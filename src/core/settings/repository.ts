import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'

/** A repository that git may be sent to. Never an option, a transport helper, or a URL with a password in it. */
export interface Repository {
  /** A URL, `user@host:path`, or a path. */
  readonly url: string
  /** A path is one on this machine, and only the local engine can reach it. */
  readonly kind: 'remote' | 'path'
  /** Set where it was named as owner/name alone; the URL is then the one on github.com. */
  readonly name?: string
}

/** Servers take no longer URL, and no system a longer path. */
const longestAddress = 4_096

const forms = 'owner/name, an https or ssh URL, or git@host:path'
const host = '[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?'
const user = '[A-Za-z0-9_][A-Za-z0-9_.-]*'
const ownerAndName = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)\/([A-Za-z0-9_.-]+)$/
const scpLike = new RegExp(`^(?:${user}@)?${host}:(?![-:])[^:]\\S*$`)
const remoteUrl = new RegExp(
  `^(https?|ssh)://(?:([^/@]*)@)?(${host}|\\[[0-9A-Fa-f:.]+\\])(?::\\d{1,5})?/(?!-)[^\\s?#]+$`,
)

/**
 * Reads the ways to name a repository. `owner/name` is one on github.com; a path begins with `/`, `./`, `../` or
 * `file://`, or is `.`. git reads some URLs as commands (`ext::`) or options (`-…`): those are refused.
 */
export function readRepository(text: string): Reading<Repository> {
  if (text.length > longestAddress) return { problem: `has more than ${longestAddress} characters.` }
  if (text.startsWith('-')) return { problem: `"${printable(text)}" would be read as an option by git. Give ${forms}.` }
  if (/^[A-Za-z0-9+.-]*::/.test(text)) {
    return { problem: `"${printable(text)}" names a transport helper, which could run anything. Give ${forms}.` }
  }
  if (/[\p{Cc}]/u.test(text)) return { problem: 'has a control character in it.' }
  if (/^(\.{0,2}\/|\.{1,2}$|file:\/\/\/)/.test(text)) return { value: { kind: 'path', url: text } }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return readUrl(text)
  // `user:password@host:path`, which git would take for a path on a host called `user`.
  if (/^[^@]*:.*@/.test(text)) return withCredentials(text)
  const short = ownerAndName.exec(text)
  if (short && !/^\.+$/.test(short[2] ?? ''))
    return { value: { kind: 'remote', url: `https://github.com/${text}`, name: text } }
  if (scpLike.test(text)) return { value: { kind: 'remote', url: text } }
  return { problem: `"${printable(text)}" is not a repository. ${meant(text)}` }
}

// As the address bar and the clone button have it, or as the folder is called.
function meant(text: string): string {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^\s?#]+$/i.test(text)) return `Give https://${printable(text)}.`
  return `Give ${forms}; with the local engine also a path that begins with ./ or /.`
}

function readUrl(text: string): Reading<Repository> {
  const match = remoteUrl.exec(text)
  if (!match) return { problem: `"${withoutPassword(text)}" is not a URL that a task can fetch from. Give ${forms}.` }
  const [, scheme, login] = match
  if (login !== undefined && (scheme !== 'ssh' || !new RegExp(`^${user}$`).test(login))) {
    return withCredentials(text)
  }
  return { value: { kind: 'remote', url: text } }
}

function withCredentials(text: string): { readonly problem: string } {
  return { problem: `"${withoutPassword(text)}" has credentials in it, which would end up in logs. Leave them out.` }
}

// A password must not be shown in the very message that refuses it, with any characters in it.
function withoutPassword(text: string): string {
  return printable(text.replace(/^([A-Za-z0-9+.-]+:\/\/)?.*@/, '$1…@'))
}
