import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AwsOptions } from '../../emulator/options.ts'
import type { LoopbackAws } from '../../emulator/server.ts'
import { type CliRun, startCli } from './cli.ts'
import { deniedInAccount } from './denied-in-account.ts'
import { type Beyond, startAws } from './held-aws.ts'
import { endStarted } from './processes.ts'
import { type InTerminal, startInTerminal } from './pseudo-terminal.ts'
import { newRepository, removeTemporaryFolders, type TestRepository, temporaryFolder } from './repository.ts'

/** A repository with a remote on GitHub, an account, and a GitHub that knows the ids. */
export interface AccountWorld {
  readonly aws: LoopbackAws
  readonly repository: TestRepository
  /** What GitHub says of owner/name. */
  readonly ids: { id: number }
  /** The environment of what is started next. */
  readonly env: NodeJS.ProcessEnv
  /** Starts the command line. */
  start(...words: readonly string[]): CliRun
  inTerminal(...words: readonly string[]): InTerminal
  close(): Promise<void>
}

const quick: AwsOptions['timing'] = { changeSet: [0, 0], resource: [0.01, 0.02] }

/** Makes one. */
export async function accountWorld(
  options: Partial<AwsOptions> = {},
  beyond: readonly Beyond[] = [],
): Promise<AccountWorld> {
  const aws = await startAws({ ...options, timing: { ...quick, ...options.timing } }, beyond, deniedInAccount)
  const ids = { id: 12345 }
  const github = createServer(({ url }, response) => {
    const isThere = url === '/repos/owner/name'
    const found = { ...ids, name: 'name', owner: { login: 'owner', id: 42 } }
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isThere ? found : { message: 'Not Found' }))
  })
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve))
  const GITHUB_API_URL = `http://127.0.0.1:${(github.address() as AddressInfo).port}`
  const repository = newRepository()
  repository.git('remote', 'add', 'origin', 'https://github.com/owner/name.git')
  const env: NodeJS.ProcessEnv = { ...aws.environment, GITHUB_API_URL, GH_TOKEN: '', GITHUB_TOKEN: '' }
  const where = { cwd: repository.path, scratch: temporaryFolder(), env }
  return {
    ...{ aws, repository, ids, env },
    start: (...words) => startCli(words, where),
    inTerminal: (...words) => startInTerminal(words, where),
    async close() {
      github.closeAllConnections()
      github.close()
      await aws.close()
    },
  }
}

/** For afterAll: ends what was started, and every world. */
export async function closeWorlds(worlds: readonly AccountWorld[]): Promise<void> {
  await endStarted()
  for (const world of worlds) await world.close()
  removeTemporaryFolders()
}

/** The operations that were asked for, in order. */
export const operations = ({ requests }: LoopbackAws): readonly string[] => requests.map(({ operation }) => operation)
