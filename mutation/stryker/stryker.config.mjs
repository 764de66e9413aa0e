/** What `npm run mutation` changes, and how it runs the tests on it. README.md, beside this folder, says the rest. */
export default {
  mutate: ['src/core/**/*.ts', 'src/app/**/*.ts'],
  plugins: ['./mutation/stryker/runner.mjs', './mutation/stryker/report.mjs'],
  testRunner: 'compiled',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  buildCommand: 'tsc --noCheck',
  coverageAnalysis: 'perTest',
  reporters: ['progress-append-only', 'survivors'],
  // For what never ends without waiting and counts no hits; the runner itself limits how long a test may wait.
  timeoutMS: 10_000,
  timeoutFactor: 1,
  warnings: { slow: false },
  // The breaks need no types, and TypeScript 7 has no API that Stryker could read its configuration with.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  ignorePatterns: ['/build', '/dist', '/coverage', '/.bench'],
  tempDirName: '.mutation',
  allowEmpty: false,
}
