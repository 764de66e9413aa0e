/**
 * The images that are ours, where neither an input nor the stack names others. The tag is this action's major version:
 * the scripts in the image and the envelope that they open change together.
 */
export const ourImages = {
  checkout: 'public.ecr.aws/shaftoe/mycli-checkout:1',
  executor: 'public.ecr.aws/shaftoe/mycli-executor',
} as const
