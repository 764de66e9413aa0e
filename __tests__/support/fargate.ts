import type { Container, FargateSettings, Place } from '../../src/core/aws/place.ts'

/** A place in an account that is not there, with what a test says. */
export const placeWith = (changes: Partial<Place> = {}): Place => ({
  region: 'eu-west-1',
  cluster: 'mycli',
  subnets: ['subnet-1', 'subnet-2'],
  securityGroups: ['sg-1'],
  publicIp: true,
  executionRole: 'arn:aws:iam::123456789012:role/mycli-system/mycli/mycli-execution',
  taskRole: 'arn:aws:iam::123456789012:role/mycli/mycli/task',
  logGroup: '/mycli',
  publicKey: undefined,
  keySecret: undefined,
  gitSecrets: {},
  checkoutImage: 'example.org/checkout:1',
  ...changes,
})

/** A container of the default size, with what a test says. */
export const containerWith = (changes: Partial<Container> = {}): Container => ({
  image: 'example.org/image',
  imageCredentials: undefined,
  cpu: 1_024,
  memory: 2_048,
  ephemeralStorage: undefined,
  architecture: 'x86_64',
  secrets: {},
  ...changes,
})

/** Settings for the two, with what a test says. */
export const fargateSettings = (changes: Partial<FargateSettings> = {}): FargateSettings => ({
  place: placeWith(),
  container: containerWith(),
  capacity: 'spot-then-on-demand',
  tags: { repository: 'a/b' },
  ...changes,
})
