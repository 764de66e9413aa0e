import { gunzipSync } from 'node:zlib'
import type { RecordedRequest } from './requests.ts'

/** A value that may stand in no request, and what to call it. */
export interface Secret {
  readonly name: string
  readonly value: string
}

/**
 * Where secrets stand in requests: in a field, its name, a header or the URL, as they are, escaped or encoded, also
 * within base64 and gzip, so that an envelope which is not sealed is looked into. A nonce, which is learned from the
 * logs, may stand in an envelope, and nowhere else.
 * @returns such as "token in ecs:RunTask (tags.0.value)"
 */
export function findLeaks(requests: readonly RecordedRequest[], secrets: readonly Secret[]): readonly string[] {
  const hidden = secrets.flatMap(({ name, value }) =>
    partsOf(value)
      .flatMap(formsOf)
      .map((form) => ({ name, form })),
  )
  const nonces = noncesOf(requests).map((form) => ({ name: 'the nonce', form }))
  const known = new Set<string>()
  const leaks = requests.flatMap((request) =>
    textsOf(request).flatMap(({ where, text }) => {
      if (known.has(text)) return []
      known.add(text)
      const plain = [text, unescaped(text)]
      const found = [
        ...[...hidden, ...nonces].filter(({ form }) => plain.some((one) => one.includes(form))),
        ...hidden.filter(({ form }) => decoded(text).some((one) => one.includes(form))),
      ]
      return found.map(({ name }) => `${name} in ${request.operation} (${where})`)
    }),
  )
  return [...new Set(leaks)]
}

interface Text {
  readonly where: string
  readonly text: string
}

// Some secrets are there to be sent, and have their place: a session's token signs, GitHub's two buy a session, and a
// SecureString keeps its value.
function textsOf({ operation, input, body, headers, url }: RecordedRequest): readonly Text[] {
  const { authorization, 'x-amz-security-token': _signs, ...others } = headers
  const { WebIdentityToken: _buys, ...fields } = input
  const isOidc = operation === 'oidc:GetToken'
  const isSts = operation === 'sts:AssumeRoleWithWebIdentity'
  const { Value: _kept, ...about } = input
  const isKept = operation === 'ssm:PutParameter' && input['Type'] === 'SecureString'
  return [
    { where: 'URL', text: url },
    ...leavesOf(isOidc ? others : { authorization, ...others }, 'header'),
    ...leavesOf(isSts ? fields : isKept ? about : input, ''),
    ...(Object.keys(input).length === 0 ? [{ where: 'body', text: body }] : []),
  ]
}

function leavesOf(value: unknown, where: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ where, text: String(value) }]
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = where === '' ? key : `${where}.${key}`
    return [{ where: `${path}, its name`, text: key }, ...leavesOf(inner, path)]
  })
}

// Of a key in many lines each is secret, but not its first and last.
function partsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith('-----'))
  return value.includes('\n') ? lines : [value]
}

function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  // By where it begins; its ends depend on what stands beside it.
  const shifted = [0, 1, 2].map((skip) =>
    bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3).toString('base64'),
  )
  const encoded = [...shifted, bytes.toString('hex')].filter((form) => form.length >= 8)
  return [...new Set([text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), ...encoded])]
}

const decoded = (text: string): readonly string[] =>
  (text.match(/[\w+/-]{16,}={0,2}/g) ?? []).map((word) => {
    const bytes = Buffer.from(word, 'base64')
    return unzipped(bytes) ?? bytes.toString('latin1')
  })

function unzipped(bytes: Buffer): string | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return undefined
  try {
    return gunzipSync(bytes).toString()
  } catch {
    return undefined
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const noncesOf = (requests: readonly RecordedRequest[]): readonly string[] => [
  ...new Set(requests.flatMap(({ answer = '' }) => /@mycli:([0-9a-f]{32}) /.exec(answer)?.[1] ?? [])),
]
