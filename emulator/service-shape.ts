const kinds = { text: 0, number: 1, flag: 2, texts: 64 } as const

/**
 * A structure in the form of the SDK's models, for a service whose client is not here.
 * @param required how many of the members, from the first, have to be there
 */
export const serviceShape = (
  members: Readonly<Record<string, keyof typeof kinds>>,
  required = 0,
): readonly unknown[] => [
  ...[3, '', '', 0, Object.keys(members)],
  ...[Object.values(members).map((kind) => kinds[kind]), required],
]
