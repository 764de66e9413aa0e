/** The numbers of the AWS accounts in some texts: those of ARNs, and of the addresses of private registries. */
export function accountIdsIn(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):|\b(\d{12})\.dkr\.ecr\b/g),
  ])
  return [...new Set(found.map(([, inArn, inRegistry]) => inArn ?? inRegistry ?? ''))]
}
