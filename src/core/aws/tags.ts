/** A tag as AWS takes it. */
export interface Tag {
  readonly key: string
  readonly value: string
}

const longestKey = 128
const longestValue = 256
const mostTags = 50

/**
 * Tags that AWS accepts for any facts: `mycli:` goes before each name, characters that tags may not have
 * become `_`, what is too long is cut, and what is empty or too many is left out.
 * @param facts by their names: repository, sha, run-id and so on
 */
export function tagsOf(facts: Readonly<Record<string, string | undefined>>): Tag[] {
  const tags = new Map<string, string>()
  for (const [name, fact] of Object.entries(facts)) {
    const key = fit(`mycli:${name}`, longestKey)
    // AWS keeps the prefix aws: to itself, for values too.
    const value = fit(fact ?? '', longestValue).replace(/^aws:/i, (prefix) => `${prefix.slice(0, -1)}_`)
    if (value !== '' && !tags.has(key) && tags.size < mostTags) tags.set(key, value)
  }
  return [...tags].map(([key, value]) => ({ key, value }))
}

// The pattern of ECS's Tag: letters and digits of any script, and these. A lone half of a character is none of them.
const notAllowed = /[^\p{L}\p{N} +\-=._:/@]/gu

function fit(text: string, limit: number): string {
  const allowed = text.trim().replace(notAllowed, '_').slice(0, limit)
  return allowed.replace(/[\ud800-\udbff]$/, '').trim() // not inside a character
}
