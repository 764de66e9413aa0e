/** What GitHub's token says of the job. It has not been verified here: it is for messages only. */
export interface Claims {
  readonly sub: string | undefined
  readonly aud: string | undefined
  /** The address of the token's issuer. */
  readonly iss: string | undefined
  readonly repository: string | undefined
  readonly ref: string | undefined
  readonly environment: string | undefined
  readonly ownerId: string | undefined
  readonly repositoryId: string | undefined
  /** When it ends, in seconds since 1970. */
  readonly exp: number | undefined
}

/** Reads the middle part of a token; a token that cannot be read says nothing. */
export function readClaims(token: string): Claims {
  const payload = decode(token.split('.')[1] ?? '')
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined
    const first: unknown = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' && first !== '' ? first : typeof first === 'number' ? String(first) : undefined
  }
  const exp = payload['exp']
  return {
    sub: text('sub'),
    aud: text('aud'),
    iss: text('iss'),
    repository: text('repository'),
    ref: text('ref'),
    environment: text('environment'),
    ownerId: text('repository_owner_id'),
    repositoryId: text('repository_id'),
    exp: typeof exp === 'number' ? exp : undefined,
  }
}

/** The two forms of one subject: by name, and by name and id, which repositories made after July 2026 have. */
export interface Subjects {
  readonly classic: string
  readonly immutable: string
}

/** The subject in both forms; undefined where it is of a form of the repository's own, or an id is not known. */
export function subjectsOf({ sub = '', ownerId, repositoryId }: Claims): Subjects | undefined {
  const parts = /^repo:([^/@:]+)(?:@(\d+))?\/([^/@:]+)(?:@(\d+))?:(.+)$/s.exec(sub)
  if (!parts) return undefined
  const [, owner, ownOwnerId = ownerId, name, ownId = repositoryId, context] = parts
  if (ownOwnerId === undefined || ownId === undefined) return undefined
  return {
    classic: `repo:${owner}/${name}:${context}`,
    immutable: `repo:${owner}@${ownOwnerId}/${name}@${ownId}:${context}`,
  }
}

function decode(part: string): Readonly<Record<string, unknown>> {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
