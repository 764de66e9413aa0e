import { beforeEach, describe, expect, it } from '@jest/globals'
import type { HttpHandler } from '../../../src/adapters/aws/http.ts'
import { githubIdTokens } from '../../../src/adapters/aws/oidc.ts'
import { UserError } from '../../../src/core/errors.ts'

const { signal } = new AbortController()

interface Asked {
  readonly method: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

const address = 'https://pipelines.example:8443/job/token?api-version=2.0'
const bearer = 'the-right-to-tokens'
const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer }
const good = { status: 200, body: '{"count":1,"value":"the.identity.token"}' }

let asked: Asked[]
let masked: string[]
let slept: number[]
beforeEach(() => {
  asked = []
  masked = []
  slept = []
})

/** Asks for a token where these are the answers, the last one for ever; an error is one of the network. */
function fetchToken(
  answers: readonly (typeof good | Error)[],
  changes: { env?: NodeJS.ProcessEnv; fork?: boolean } = {},
) {
  const requestHandler = {
    async handle(request: Asked) {
      asked.push(request)
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      if (answer === undefined || answer instanceof Error) throw answer
      return { response: { statusCode: answer.status, body: Buffer.from(answer.body) } }
    },
  } as unknown as HttpHandler
  const clock = { now: () => 0, sleep: async (ms: number) => void slept.push(ms) }
  const mask = (secret: string): void => void masked.push(secret)
  const { env = environment, fork = false } = changes
  return githubIdTokens({ environment: env, requestHandler, clock, signal, fromFork: fork, mask })('sts.amazonaws.com')
}

const failureOf = (...call: Parameters<typeof fetchToken>): Promise<unknown> =>
  fetchToken(...call).catch((error: unknown) => error)

describe("GitHub's identity token", () => {
  it('is masked before it is given to anything else', async () => {
    const token = await fetchToken([good])
    expect([token, masked]).toEqual(['the.identity.token', ['the.identity.token']])
  })

  it("is asked for at the runner's address, for the audience, with the job's right", async () => {
    await fetchToken([good])
    expect(asked).toMatchObject([
      {
        ...{ method: 'GET', hostname: 'pipelines.example', port: 8443, path: '/job/token' },
        query: { 'api-version': '2.0', audience: 'sts.amazonaws.com' },
        headers: { host: 'pipelines.example:8443', authorization: `Bearer ${bearer}` },
      },
    ])
  })

  it.each([
    ['the address', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer }],
    ['the right', { ACTIONS_ID_TOKEN_REQUEST_URL: address }],
  ])('is not asked for without %s', async (_what, env) => {
    expect(await failureOf([good], { env })).toMatchObject({ hint: expect.stringContaining('id-token: write') })
    expect(await failureOf([good], { env, fork: true })).toMatchObject({ message: expect.stringContaining('a fork') })
    expect(asked).toEqual([])
  })

  it.each([
    ['500', { status: 500, body: '' }],
    ['429', { status: 429, body: '{}' }],
    ['the page of a proxy', { status: 403, body: '<html>' }],
    ['half an answer', { status: 200, body: good.body.slice(0, 20) }],
    ['an empty answer', { status: 200, body: '' }],
    ['an answer without a token', { status: 200, body: '{}' }],
    ['an answer with an empty token', { status: 200, body: '{"value":""}' }],
    ['an answer with a token of another type', { status: 200, body: '{"value":7}' }],
    ['no answer', new Error('socket hang up')],
  ])('is asked for again after %s, and after a pause', async (_what, answer) => {
    expect(await fetchToken([answer, answer, good])).toBe('the.identity.token')
    expect(slept).toHaveLength(2)
    expect(Math.min(...slept)).toBeGreaterThan(0)
  })

  it('is not asked for again where GitHub refuses it', async () => {
    const error = await failureOf([{ status: 403, body: good.body }, good])
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toBe('GitHub gives no identity token: it answers 403.')
    expect([asked.length, masked]).toEqual([1, []])
  })

  it.each([
    ['holds no token', { status: 200, body: '{}' }, 'its answer holds no token'],
    ['is no JSON', { status: 200, body: 'token' }, 'its answer is not JSON (HTTP status 200)'],
  ])('is given up, and nothing masked, where each answer %s', async (_what, answer, problem) => {
    expect(await failureOf([answer])).toMatchObject({ message: `GitHub gives no identity token: ${problem}.` })
    expect([asked.length, masked]).toEqual([4, []])
  })

  it('is given up after some tries, with what went wrong in one line', async () => {
    const error = await failureOf([new Error('socket\nhang up')])
    expect((error as UserError).message).toBe('GitHub gives no identity token: socket\ufffdhang up.')
    expect(asked).toHaveLength(4)
  })
})
