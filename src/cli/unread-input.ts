import { fstatSync } from 'node:fs'

/**
 * What to say where something is piped in, or a file is redirected, which no command reads: its own standard input is
 * empty. Nothing is read to find out, so that it stays for what runs next in the same script.
 */
export function unreadInput({ fd }: { readonly fd?: number }): string | undefined {
  if (fd === undefined) return undefined
  try {
    const input = fstatSync(fd)
    const isGiven = input.isFIFO() || (input.isFile() && input.size > 0)
    return isGiven ? "What is piped in isn't read: the command's standard input is empty." : undefined
  } catch {
    return undefined // it is closed
  }
}
