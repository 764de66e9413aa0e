// What a release must agree on, as functions of texts: scripts/release.ts reads the files, and git.

/** The files that name a version, and the tag that is to be released. */
export interface Release {
  readonly tag: string
  /** package.json and package-lock.json, as they were read. */
  readonly manifest: { readonly version: string }
  readonly lock: {
    readonly version: string
    readonly packages: Readonly<Record<string, { readonly version?: string }>>
  }
  /** The constant that the code prints and asks for images with. */
  readonly constant: string
  readonly changelog: string
}

const versionForm = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?$/

/** What keeps a tag from being released; empty where nothing does. */
export function releaseProblems({ tag, manifest, lock, constant, changelog }: Release): readonly string[] {
  const version = tag.replace(/^v/, '')
  if (tag === version || !versionForm.test(version))
    return [`The tag is ${tag}; a release's is v and a version, such as v1.2.3.`]
  const named: readonly (readonly [string, string | undefined])[] = [
    ['package.json', manifest.version],
    ['package-lock.json', lock.version],
    ['The root of package-lock.json', lock.packages['']?.version],
    ['The constant in src/version.ts', constant],
  ]
  return [
    ...named.flatMap(([what, says]) => (says === version ? [] : [`${what} says ${says}, the tag ${version}.`])),
    ...(notesOf(changelog, version) ? [] : [`CHANGELOG.md has no text under "## ${version} - YYYY-MM-DD".`]),
  ]
}

/** What CHANGELOG.md says about a version: the text under its heading, which has a date. Undefined where there is none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const section = changelog.split(/^## /m).find((part) => {
    const [heading = ''] = part.split('\n', 1)
    const [name, date = ''] = heading.split(' - ')
    return name === version && /^\d{4}-\d{2}-\d{2}$/.test(date)
  })
  return section?.slice(section.indexOf('\n')).trim() || undefined
}

/**
 * The tag that moves with a release, such as v1: none for a pre-release, before 1.0.0, or where a later release of the
 * same major is there, as when an older minor is mended.
 */
export function movingTag(tag: string, others: readonly string[]): string | undefined {
  const own = stableVersion(tag)
  if (own === undefined || own[0] === 0) return undefined
  const ofSameMajor = others.filter((other) => stableVersion(other)?.[0] === own[0])
  return ofSameMajor.some((other) => isLater(other, own)) ? undefined : `v${own[0]}`
}

/**
 * Where a release is found by default: `latest`, unless it is a pre-release (`next`) or a later one is there
 * (`previous`), as when an older version is mended.
 */
export function channelOf(tag: string, others: readonly string[]): 'latest' | 'next' | 'previous' {
  const own = stableVersion(tag)
  if (own === undefined) return 'next'
  return others.some((other) => isLater(other, own)) ? 'previous' : 'latest'
}

type Version = readonly [number, number, number]

function stableVersion(tag: string): Version | undefined {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

function isLater(tag: string, than: Version): boolean {
  const version = stableVersion(tag)
  return version !== undefined && compare(version, than) > 0
}

const compare = (one: Version, other: Version): number => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
