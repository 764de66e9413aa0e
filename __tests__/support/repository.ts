import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real repository in a folder of its own. */
export interface TestRepository {
  readonly path: string
  /** Runs git in it, and answers what it printed. */
  git(...words: readonly string[]): string
  /** Commits a file, and answers the commit's id. */
  commit(name: string, content: string): string
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']

/** A folder that is gone at the end of the tests that asked for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mycli-test-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []

/** For afterAll. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A repository with one commit on the branch main. */
export function newRepository(): TestRepository {
  const path = temporaryFolder()
  const git = (...words: readonly string[]): string =>
    execFileSync('git', [...identity, ...words], {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const commit = (name: string, content: string): string => {
    writeFileSync(join(path, name), content)
    git('add', '--', name)
    git('commit', '--quiet', '--message', `Change ${name}`)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit('README', 'A repository of the tests.\n')
  return { path, git, commit }
}
