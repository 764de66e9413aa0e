import { availableParallelism } from 'node:os'

/** Tests that open no socket, and start next to no process: `npm run test:pure`. A test holds the list. */
const pure = [
  'build/__tests__/(core|app|infra)/.*',
  'build/__tests__/(action-yml|architecture|breaks|docs|examples|first-failure|jest-config|readme|release-rules|workflows)',
  'build/__tests__/(action/output|adapters/aws-renewal|cli/(args|output|unknown-command)|secrets/lines|secrets/stored)',
  'build/__tests__/adapters/aws/(call|definitions|engine|envelope|failure|logs|oidc|start-task|tasks)',
  'build/emulator/__tests__/lines',
].map((path) => `/${path}\\.test\\.js$`)

/** Tests that build our images and run them in containers. */
const images = ['/build/__tests__/images/.*\\.test\\.js$']

const project = {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/__tests__', '<rootDir>/build/emulator'],
  transform: {},
}

export default {
  projects: [
    { ...project, displayName: 'pure', testRegex: pure },
    {
      ...project,
      displayName: 'processes',
      testRegex: ['\\.test\\.js$'],
      testPathIgnorePatterns: [...pure, ...images],
    },
    {
      ...project,
      displayName: 'images',
      testRegex: images,
      globalSetup: '<rootDir>/build/__tests__/support/images-setup.js',
    },
  ],
  reporters: ['default', 'summary', '<rootDir>/build/scripts/first-failure.js'],
  watchman: false,
  // Whole runs at a busy machine's pace: no test is to fail by the clock.
  testTimeout: 180_000,
  // What they do is work: nearly all of it is processes, in the worker or started by it, and a worker and what it
  // started take turns. So there is one worker for each core, and two for the moments in which tests wait.
  maxWorkers: availableParallelism() + 2,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
