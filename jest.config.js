export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build/__tests__', '<rootDir>/build/emulator'],
  testMatch: ['**/*.test.js'],
  transform: {},
  watchman: false,
  testTimeout: 60_000,
  // Most of them wait for processes, not for a core; more would make each of them late.
  maxWorkers: 3,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js'],
}
