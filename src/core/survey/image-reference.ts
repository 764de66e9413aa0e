/** Where an image is. */
export interface ImageReference {
  /** With a port, where it names one. */
  readonly registry: string
  readonly repository: string
  /** A tag or a digest. */
  readonly reference: string
}

/**
 * Reads a reference as container engines do: the part before the first slash is a registry if it has a dot or a colon,
 * or is localhost. https://github.com/distribution/reference
 */
export function readImageReference(image: string): ImageReference {
  const [, first = '', rest = ''] = /^([^/]*[.:][^/]*|localhost)\/(.*)$/.exec(image) ?? [undefined, '', image]
  const [, path = rest, tag = 'latest', digest] = /^(.*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(rest) ?? []
  const hub = first === '' || first === 'docker.io'
  return {
    registry: hub ? 'registry-1.docker.io' : first,
    repository: hub && !path.includes('/') ? `library/${path}` : path,
    reference: digest ?? tag,
  }
}

/** The parts of the name of a private ECR registry; undefined for any other. */
export function ecrOf(registry: string): { readonly account: string; readonly region: string } | undefined {
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? []
  return account === undefined || region === undefined ? undefined : { account, region }
}
