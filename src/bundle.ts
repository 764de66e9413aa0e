/** What the bundle's entries in dist call. Each import() is a chunk that only its caller loads. */
export async function cli(): Promise<void> {
  const { start } = await import('./cli/index.ts')
  await start(process)
}
