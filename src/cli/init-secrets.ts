import type { Init } from './init-context.ts'

/** A secret that Parameter Store does not have yet. */
export interface UnkeptSecret {
  readonly label: string
  readonly name: string
  readonly value: string
  /** Whether it takes the place of another. */
  readonly replaces: boolean
}

/** A line for each, as it would be kept. */
export const secretLines = (secrets: readonly UnkeptSecret[]): readonly string[] =>
  secrets.map(
    ({ label, name, replaces }) => `  ${replaces ? 'replace' : 'store'}  ${label} in the SSM parameter ${name}`,
  )

/** Keeps them, each by itself: a stack that then fails to deploy finds them the next time. */
export async function keepSecrets({ opened, say }: Init, secrets: readonly UnkeptSecret[]): Promise<void> {
  const { account } = opened
  for (const { label, name, value, replaces } of secrets) {
    await (replaces ? account.replaceSecret(name, value) : account.keepSecret(name, value))
    say(`Stored the ${label} in the SSM parameter ${name}`)
  }
}

/** Says what of them is there where the stack is not. */
export function tellKept({ say }: Init, secrets: readonly UnkeptSecret[]): void {
  for (const { label, name } of secrets) say(`The ${label} stays in the SSM parameter ${name}: the next init finds it.`)
}
