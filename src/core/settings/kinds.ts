import type { Repository } from './repository.ts'

/** What a value of each kind becomes once it has been read. */
export interface Kinds {
  script: string
  text: string
  repository: Repository
  branch: string
  sha: string
  depth: number
  shell: readonly string[]
  folder: string
  path: string
  pairs: Readonly<Record<string, string>>
  seconds: number
  flag: boolean
  submodules: Submodules
  engine: EngineName
  image: string
  cpu: number
  memory: number
  storage: number
  architecture: Architecture
  capacity: Capacity
  times: number
  list: readonly string[]
  answer: boolean
  region: string
}

/** Where a command can run. */
export type EngineName = 'fargate' | 'local'

/** Which submodules are fetched: none, the repository's own, or theirs too. */
export type Submodules = 'false' | 'true' | 'recursive'

/** How a task's processor is built. */
export type Architecture = 'x86_64' | 'arm64'

/** Which kind of Fargate capacity a task is given. */
export type Capacity = 'spot-then-on-demand' | 'spot' | 'on-demand'
