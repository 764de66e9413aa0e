import type { InputSpec } from '../input-spec.ts'

/** What to run, how long, and on which engine. */
export const runInputs = {
  command: {
    kind: 'script',
    required: true,
    file: true,
    help: 'Command to run at the root of the checkout; several lines run as a script.',
  },
  repo: {
    kind: 'repository',
    file: true,
    placeholder: 'REPO',
    help: 'Repository to run in: owner/name, an https or ssh URL, or git@host:path; with the local engine also a path.',
    helpIn: { action: 'Default: the repository of the workflow.', cli: 'Default: that of the current folder.' },
  },
  branch: {
    kind: 'branch',
    file: true,
    placeholder: 'NAME',
    help: 'Branch or tag to run, or a full ref such as refs/pull/12/merge.',
    helpIn: { action: 'Default: the commit that the workflow runs for.', cli: 'Default: what is checked out.' },
  },
  sha: {
    kind: 'sha',
    placeholder: 'COMMIT',
    help: 'Commit to run.',
    helpIn: {
      action: 'Give its full id.',
      cli: 'Give its full id or, in a clone, anything that git resolves, such as HEAD or a short id.',
    },
  },
  'fetch-depth': {
    kind: 'depth',
    default: '1',
    placeholder: 'COMMITS',
    help: 'How many commits of history to fetch; 0 for all of it.',
  },
  submodules: {
    kind: 'submodules',
    default: 'false',
    placeholder: 'WHICH',
    help: 'Whether to fetch submodules: false, true, or recursive for nested ones too.',
  },
  lfs: { kind: 'flag', default: 'false', help: 'Fetch files stored in Git LFS.' },
  checkout: {
    kind: 'flag',
    default: 'true',
    help: 'Whether to fetch the repository. Without it the command starts in the folder that its image names; with the local engine, in an empty one.',
    off: "Fetch no repository: the command starts in the image's own folder; with --local, in an empty one.",
  },
  shell: {
    kind: 'shell',
    file: true,
    placeholder: 'SHELL',
    help: "bash (with pipefail), sh, python, or a command line with {0} where the script's path goes. Default: bash -e where there is a bash, else sh -e.",
    helpIn: { action: 'As in a run step.' },
  },
  'working-directory': {
    kind: 'folder',
    file: true,
    placeholder: 'DIR',
    help: "Folder to run the command in, relative to the root of the checkout; without a checkout, relative to the image's own, or absolute.",
  },
  env: {
    kind: 'pairs',
    file: true,
    placeholder: 'NAME=VALUE',
    alias: 'e',
    help: 'Environment variables for the command.',
    helpIn: {
      action: 'One NAME=value per line; a value of several lines stands between NAME<<EOF and EOF.',
      cli: 'Repeatable; NAME alone passes on the value that it has here.',
    },
  },
  timeout: {
    kind: 'seconds',
    file: true,
    default: '60m',
    placeholder: 'TIME',
    help: 'Stop the command after this long: seconds, or a time such as 90s, 30m or 1h30m.',
  },
  'start-timeout': {
    kind: 'seconds',
    default: '15m',
    placeholder: 'TIME',
    help: 'Give up if the command has not started after this long.',
  },
  config: {
    kind: 'path',
    default: '.mycli.yaml',
    placeholder: 'FILE',
    help: 'File with settings.',
    helpIn: {
      action: 'Its path is relative to the root of the repository.',
      cli: 'Its path is relative to the current folder.',
    },
  },
  engine: {
    kind: 'engine',
    default: 'fargate',
    placeholder: 'ENGINE',
    help: 'Where to run: fargate or local.',
    helpIn: { action: 'With local, that is the runner itself.', cli: 'With local, that is this machine.' },
    short: {
      flag: 'local',
      value: 'local',
      off: 'fargate',
      help: 'Run on this machine, without AWS; same as --engine local.',
    },
  },
} as const satisfies Record<string, InputSpec>
