import { join } from 'node:path'

/** Where the scripts of a task are. */
export interface Scripts {
  readonly checkout: string
  readonly wrapper: string
  readonly janitor: string
}

/** The scripts in one folder: dist, once bundled. */
export const scriptsIn = (folder: string): Scripts => ({
  checkout: join(folder, 'checkout.sh'),
  wrapper: join(folder, 'run.sh'),
  janitor: join(folder, 'janitor.sh'),
})
