import { canBuild } from './podman.ts'
import { makeTestImages } from './test-images.ts'

/** Builds the images once, before the tests that run them. */
export default async function setup(): Promise<void> {
  if (!canBuild) return
  const startedAt = Date.now()
  await makeTestImages((line) => process.stderr.write(`${line}\n`))
  process.stderr.write(`images are there after ${Math.round((Date.now() - startedAt) / 1_000)} s\n`)
}
