import type { FailureClass } from '../log/failure.ts'

/** What to do about a checkout that failed; undefined where its own text says all that is known. */
export const checkoutAdvice: Readonly<Record<FailureClass, string | undefined>> = {
  envelope: undefined,
  credential: 'Store that credential in the stack, or give one by input.',
  repo: 'Check the name of the repository, and that what is asked for may read it.',
  sha: 'Check the commit id; it must have been pushed to that repository.',
  branch: 'Check the name; it must have been pushed to that repository.',
  contradiction: 'Give the commit alone, or a branch that holds it.',
  moved: 'Something has been pushed meanwhile: run the workflow again for the new commit.',
  unreachable: 'Check the host name, and that the network this runs in reaches it.',
  'host-key': 'If that is right, name its key in ssh-known-hosts; if not, another machine answers for that host.',
  refused: 'Check that the repository may be read with these credentials.',
  limited:
    'Run it again later. With a stack, or public-key and key-secret, the job can hand its own token to the checkout, which is limited less.',
  permission: 'Add "contents: read" to the permissions of the job, or give a token that may read it.',
  ownership: "Run as the owner of the repository, or add it to git's safe.directory.",
  git: undefined,
  lfs: 'Install git-lfs, or set lfs to false.',
  disk: 'Make room, or ask for more storage.',
  directory: 'Check working-directory: it is relative to the root of the checkout.',
  deadline: 'Raise start-timeout if the repository needs longer.',
  silent:
    'On Fargate, check that checkout-image is an image of this action, of the same major version; the ECS console shows how the container checkout ended. On this machine, check that there is room on the disk, and that bash and git start.',
  stopped: undefined,
  other: undefined,
  unknown: undefined,
}
