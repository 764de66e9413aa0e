import { gunzipSync } from 'node:zlib'
import type { RunTaskRequest } from '@aws-sdk/client-ecs'
import { containers, variables } from '../src/core/aws/names.ts'
import type { Farewell, OutputEvent, Script } from './behaviour.ts'
import { type CommandOutput, nonce as usualNonce, wrapperStream } from './wrapper-stream.ts'

/** When things happen in the script of a wrapper, in seconds from the start of `main`. */
export interface ScriptTimes {
  /** The command's begin. */
  readonly begins?: number
  /** Between two events. */
  readonly between?: number
  /** The last frame; without it, right behind the last event. Infinity for a command that never ends. */
  readonly ends?: number
  /** From SIGTERM to the last frame; undefined for a wrapper that does not listen. */
  readonly leaves?: number | undefined
}

/** Opens what a sealed envelope carries; the packed kind needs none. */
export type Open = (sealed: Buffer) => Promise<Buffer>

/** The text of the envelope in a request, as `src/core/task/envelope.ts` writes it. */
export async function envelopeOf(request: RunTaskRequest, open?: Open): Promise<string> {
  const environment = request.overrides?.containerOverrides?.find(
    ({ name }) => name === containers.checkout,
  )?.environment
  const envelope = environment?.find(({ name }) => name === variables.envelope)?.value ?? ''
  const bytes = Buffer.from(envelope, 'base64')
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked && !open) throw new Error('The envelope is sealed, or none, and nothing was given to open it')
  return gunzipSync(isPacked || !open ? bytes : await open(bytes)).toString('utf8')
}

/** A value in the text of an envelope. */
export const valueIn = (envelope: string, key: string): string | undefined =>
  new RegExp(`^${key} (.*)$`, 'm').exec(envelope)?.[1]

/** What `main` writes for a command: the stream of docker/run.sh with the nonce that the request's envelope carries. */
export async function wrapperScript(
  request: RunTaskRequest,
  told: CommandOutput,
  times: ScriptTimes & { readonly open?: Open } = {},
): Promise<Script> {
  const envelope = await envelopeOf(request, times.open)
  const nonce = valueIn(envelope, 'nonce') ?? ''
  const { begins = 1, between = 0.01, ends } = times
  const sent = wrapperStream(told)
  const body = sent.slice(0, -1)
  const lastAfter = ends ?? begins + body.length * between
  const events: OutputEvent[] = [
    { after: begins, text: `@mycli:${nonce} checkout ready ${valueIn(envelope, 'sha') ?? 'a'.repeat(40)};` },
    ...body.map(({ text }, index) => ({ after: begins + index * between, text: withNonce(text, nonce) })),
    { after: lastAfter, text: withNonce(sent.at(-1)?.text ?? '', nonce) },
  ]
  const begun = (said: number): number => sent.slice(0, Math.max(0, said - 1)).filter(({ number }) => number).length
  return {
    events,
    end: lastAfter === Number.POSITIVE_INFINITY ? undefined : { after: lastAfter, exitCode: told.code },
    told: (said) =>
      farewell({ nonce, leaves: 'leaves' in times ? times.leaves : 0.1, events: begun(said), isBegun: said > 1 }),
  }
}

const withNonce = (text: string, nonce: string): string => text.replaceAll(`@mycli:${usualNonce}`, `@mycli:${nonce}`)

interface Leaving {
  readonly nonce: string
  readonly leaves: number | undefined
  /** Of the command, so far. */
  readonly events: number
  readonly isBegun: boolean
}

function farewell({ nonce, leaves, events, isBegun }: Leaving): Farewell | undefined {
  if (leaves === undefined) return undefined
  const text = `@mycli:${nonce} exit 143 signalled ${isBegun ? 1 : 0} ${events} 0 1;`
  return { events: [{ after: leaves, text }], end: { after: leaves, exitCode: 143 } }
}
