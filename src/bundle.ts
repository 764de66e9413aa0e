/**
 * What the entries in dist call. Each import() is a chunk that only its caller loads.
 * @param bundle the folder of the entry, with the scripts of a task in it
 */
export async function cli(bundle: string): Promise<void> {
  const { start } = await import('./cli/index.ts')
  await start(process, bundle)
}
