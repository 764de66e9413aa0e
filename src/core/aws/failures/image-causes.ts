import { type Cause, route, type StopKind, unreachable } from './cause.ts'

const pull = /cannotpull|pull image|image pull|ref pull|api error \(500\)/i

const missing = /not found|name unknown|manifest unknown|does not exist/i

/** Reasons for an image that did not come: "CannotPullContainer task errors" in AWS's developer guide. */
export const imageCauses: readonly Cause<StopKind>[] = [
  {
    says: [pull, /\/mycli-checkout[:@]/i, missing],
    kind: 'image',
    meaning: 'The checkout image of this version is not in its registry',
    quote: true,
    hint: 'Push one of your own with "make -C docker push-private", which docker/README.md explains, and set checkout-image to it.',
    again: 'never',
  },
  {
    says: [pull, /\/mycli-executor[:@]/i, missing],
    kind: 'image',
    meaning: 'The executor image of this version is not in its registry',
    quote: true,
    hint: 'Set image to any other image, or push one of your own with "make -C docker push-private", which docker/README.md explains.',
    again: 'never',
  },
  {
    says: [/toomanyrequests|pull rate limit/i],
    kind: 'image',
    meaning: 'The registry refuses the image because too many were pulled from this address',
    quote: true,
    hint: 'Give image-credentials for the registry, or take the image from ECR or an ECR pull-through cache (mycli init --image-cache).',
    again: 'crowded',
  },
  {
    says: [/no space left on device/i],
    kind: 'disk',
    meaning: "The task's disk is full: an image takes its compressed and its unpacked size",
    quote: true,
    hint: 'Set ephemeral-storage, up to 200 GiB, or take a smaller image.',
    again: 'never',
  },
  {
    says: [/panic: runtime error: invalid memory address/i],
    kind: 'network',
    meaning: 'The image cannot be pulled, since the task does not reach S3, where ECR keeps its layers',
    hint: route,
    again: 'never',
  },
  {
    says: [pull, /connection issue between the task and|check your (task )?network configuration/i],
    kind: 'network',
    meaning: 'The task does not reach the registry of its image',
    quote: true,
    hint: route,
    again: 'never',
  },
  {
    says: [pull, unreachable],
    kind: 'network',
    meaning: 'The task did not reach the registry of its image in time',
    quote: true,
    hint: route,
    again: 'transient',
  },
  {
    says: [/httpreaderseeker: failed open/i],
    kind: 'image',
    meaning: 'A layer of the image was not handed out',
    quote: true,
    hint: `Check that the route to S3 and the policy of its endpoint let layers of ECR through. ${route}`,
    again: 'transient',
  },
  {
    says: [/error pulling image configuration/i],
    kind: 'image',
    meaning: 'The registry did not hand out the image, for its rate limit or for the network',
    quote: true,
    hint: 'Give image-credentials for the registry, or take the image from ECR.',
    again: 'transient',
  },
  {
    says: [/pull access denied|may require.(authorization|'docker login')|no basic auth credentials|401 unauthorized/i],
    kind: 'image',
    meaning: 'The registry does not hand out the image without credentials, or has none of that name',
    quote: true,
    hint: 'Check the name of the image; for a private registry, set image-credentials to the ARN of a secret with username and password.',
    again: 'never',
  },
  {
    says: [/descriptor matching platform|no matching manifest|exec format error/i],
    kind: 'image',
    meaning: 'The image is not built for the architecture of the task',
    quote: true,
    hint: 'Set architecture to that of the image, x86_64 or arm64, or build it for both.',
    again: 'never',
  },
  {
    says: [/role has the permissions to pull images/i],
    kind: 'image',
    meaning: 'The image is not there, or the execution role may not pull it',
    quote: true,
    hint: 'Check the name and tag of the image, and that the execution role may pull it: ecr:GetAuthorizationToken, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
    again: 'never',
  },
  {
    says: [pull],
    kind: 'image',
    meaning: 'The image cannot be pulled',
    quote: true,
    hint: 'Check the name and tag of the image, and that the network of the task reaches its registry.',
    again: 'never',
  },
]
