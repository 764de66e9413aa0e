// What the entries in dist call. Each import() is a chunk that only its caller loads.
// `bundle` is the folder of the entry, with the scripts of a task in it.

/** `dist/cli.js`: the command line. */
export async function cli(bundle: string): Promise<void> {
  const { start } = await import('./cli/index.ts')
  await start(process, bundle)
}

/** `dist/index.js`: the Action's step. */
export async function action(bundle: string): Promise<void> {
  const { start } = await import('./action/index.ts')
  await start(process, bundle)
}

/** `dist/post.js`: what the runner calls after the job. */
export async function post(bundle: string): Promise<void> {
  const { finish } = await import('./action/index.ts')
  await finish(process, bundle)
}
