import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A GitHub API on the loopback that knows one file of one commit. */
export interface GitHubApi {
  readonly url: string
  /** Every request, as "GET /path authorization". */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** How it answers: the status for the file, that for the commit, and the file's text. */
export interface ApiAnswers {
  readonly file: number
  readonly commit?: number
  readonly text?: string
  /** What the root of the commit has. */
  readonly names?: readonly string[]
  /** Of every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Starts one. */
export async function startGitHubApi(answers: ApiAnswers): Promise<GitHubApi> {
  const requests: string[] = []
  const server = createServer(({ method, url = '', headers }, response) => {
    requests.push(`${method} ${url} ${headers.authorization ?? ''}`)
    const isFile = /^\/repos\/[^/]+\/[^/]+\/contents\/[^?]/.test(url)
    const status = isFile ? answers.file : (answers.commit ?? 404)
    const content = Buffer.from(answers.text ?? '').toString('base64')
    const body = isFile
      ? { type: 'file', encoding: 'base64', size: answers.text?.length ?? 0, content }
      : (answers.names ?? []).map((name) => ({ name }))
    response.writeHead(status, { 'content-type': 'application/json', ...answers.headers })
    response.end(JSON.stringify(status === 200 ? body : { message: 'No', documentation_url: '' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
