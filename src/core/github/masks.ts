import { escapeValue } from '../text.ts'

/** What has fewer characters than this is not masked: it is in every second line of any log. */
const shortest = 3

/** Forms that are shorter than this would hide more than the secret. */
const shortestForm = 6

/**
 * Everything to mask, so that a secret is hidden in every form that we or a shell may give it. The runner itself adds
 * each line, and of each mask base64 in three shifts and the escapes of JSON, URIs, XML, PowerShell (SecretMasker).
 * It would also mask a line such as "}" wherever it stands: a text with such lines is masked line by line, and whole
 * only where it stands in one line.
 */
export function maskForms(secret: string): readonly string[] {
  const lines = secret
    .split(/\r\n|\r|\n/)
    .flatMap((line) => [line, line.trim()])
    .filter((line) => line.trim().length >= shortest)
  const whole = secret.split(/\r\n|\r|\n/).some(isRiskyLine) ? inOneLine(secret) : [secret]
  if (lines.length === 0) return []
  const derived = [secret, secret.trim(), ...lines].flatMap(derivedForms).filter((form) => form.length >= shortestForm)
  return [...new Set([...whole, ...lines, ...derived])]
}

/** A note where a secret is too short to be masked; undefined where it is masked. */
export function maskNote(name: string, secret: string): string | undefined {
  return secret !== '' && maskForms(secret).length === 0
    ? `${name} is not masked: it is so short that it would hide half of the log.`
    : undefined
}

// An empty line is not masked by the runner either.
const isRiskyLine = (line: string): boolean => line.trim() !== '' && line.trim().length < shortest

const inOneLine = (text: string): readonly string[] => [
  JSON.stringify(text).slice(1, -1),
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
  ...shiftedBase64(text),
]

function derivedForms(text: string): readonly string[] {
  // In the order of single quotes, double quotes, and backslashes as printf %q sets them.
  const quoted = [/'/g, /[\\"$`]/g, /[ \t'"\\|&;()<>!{}*[\]?^$`,]/g].map((signs, index) =>
    text.replace(signs, index === 0 ? "'\\''" : '\\$&'),
  )
  const ansi = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  const urlBase64 = shiftedBase64(text).map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  return [
    escapeValue(text),
    ...(/[\n\r]/.test(text) ? [] : quoted),
    ansi.replaceAll('\t', '\\t'),
    ...urlBase64,
    ...wrappedBase64(text),
    hex(text),
    hex(text).toUpperCase(),
  ]
}

// What base64 makes of the text is one of three, by where it begins; its ends depend on what stands beside it.
function shiftedBase64(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  return [0, 1, 2].map((skipped) => {
    const inner = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3)
    return btoa(Array.from(inner, (byte) => String.fromCharCode(byte)).join(''))
  })
}

// The lines that base64 (76 characters) and openssl (64) make of a long text by itself.
function wrappedBase64(text: string): readonly string[] {
  const [whole = ''] = shiftedBase64(text)
  return [64, 76].flatMap((width) =>
    whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : [],
  )
}

const hex = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
