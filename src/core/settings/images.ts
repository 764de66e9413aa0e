import { version } from '../../version.ts'

/**
 * The tag of both for this version of the action: the version itself, since its scripts and those in the image belong
 * together. Between releases, where a version has a suffix, it is the major's, which begins with 1.
 */
export const tagOf = (version: string): string =>
  /^\d+\.\d+\.\d+$/.test(version) ? version : String(Math.max(1, Number.parseInt(version, 10)))

const registry = 'public.ecr.aws/shaftoe'

/** An image of ours in another registry, which a stack may name without a tag. */
export const withOurTag = (image: string): string => (/[:@][^/]*$/.test(image) ? image : `${image}:${tagOf(version)}`)

/** The images that are ours, where neither an input nor the stack names others. docker/Makefile gives them these tags. */
export const ourImages = {
  checkout: `${registry}/mycli-checkout:${tagOf(version)}`,
  executor: `${registry}/mycli-executor:${tagOf(version)}`,
} as const
