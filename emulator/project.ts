import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project. This runs compiled, from build/emulator, where src holds no TypeScript: read it from here. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A file of the project. */
export const inProject = (...parts: readonly string[]): string => join(root, ...parts)
