import { type Cause, type StopKind, shortages } from './cause.ts'
import { imageCauses } from './image-causes.ts'
import { initializationCauses } from './initialization-causes.ts'

/** Reasons in the machine that a task was to run on. */
const machineCauses: readonly Cause<StopKind>[] = [
  {
    says: [/timeout wait(ing)? for (network interface|ephemeralstorage) provision|preparing network interface/i],
    kind: 'provisioning',
    meaning: 'AWS did not provide the network interface or the disk of the task in time',
    hint: 'Run it again: this passes by itself.',
    again: 'transient',
  },
  {
    says: [/unexpected ec2 error while attempting to create network interface/i],
    kind: 'network',
    meaning: 'The subnet gives the task no network interface, mostly since it has no free address',
    quote: true,
    hint: 'Give other or larger subnets.',
    again: 'never',
  },
  {
    says: [/\bresource:[a-z]|empty capacity provider|no active instances/i],
    kind: 'placement',
    meaning: 'The instances of the cluster have no room for the task',
    quote: true,
    hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
    again: 'transient',
  },
  {
    says: [/compatible with the selected compute strategy|placement constraint|taskfailedtostart: (agent|attribute)/i],
    kind: 'placement',
    meaning: 'The cluster does not run tasks of this kind',
    quote: true,
    hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
    again: 'never',
  },
  {
    says: [/\b(internalerror|containerruntime(timeout)?error)/i],
    kind: 'internal',
    meaning: 'Fargate itself failed',
    quote: true,
    hint: 'Run it again; if it stays, ask AWS Support.',
    again: 'transient',
  },
  {
    says: [/\bcannotstartcontainererror/i],
    kind: 'start',
    meaning: 'A container could not be started',
    quote: true,
    hint: 'Raise memory; check that the image is a Linux image for the architecture of the task.',
    again: 'never',
  },
  {
    says: [
      /\b(cannot(create|inspect|stop)container|cannotcreatevolume|dockertimeout|taskdependency|hostconfig|resourceinitialization)error/i,
    ],
    kind: 'start',
    meaning: 'A container could not be set up',
    quote: true,
    hint: "Run it again; if it stays, look at the task in the ECS console, and for AWS's text in its list of stopped task errors.",
    again: 'never',
  },
  {
    says: [/scaling activity initiated by/i],
    kind: 'service',
    meaning: 'A service of the cluster stopped the task',
    quote: true,
    hint: 'Find the service that uses this task definition: these tasks are made to run once.',
    again: 'never',
  },
]

/** Every reason known for a task to stop; the first that fits is it. */
export const stopCauses: readonly Cause<StopKind>[] = [
  {
    says: [/outofmemory|killed due to memory usage/i],
    kind: 'out-of-memory',
    meaning: 'The task ran out of memory',
    hint: 'Raise memory.',
    again: 'never',
  },
  ...shortages,
  ...imageCauses,
  ...initializationCauses,
  ...machineCauses,
]
