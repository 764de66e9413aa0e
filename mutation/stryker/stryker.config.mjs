/** What `npm run mutation` changes, and how it runs the tests on it. README.md, beside this folder, says the rest. */
export default {
  mutate: ['src/core/**/*.ts', 'src/app/**/*.ts'],
  plugins: ['./mutation/stryker/runner.mjs', './mutation/stryker/report.mjs'],
  testRunner: 'compiled',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  buildCommand: 'tsc --noCheck',
  coverageAnalysis: 'perTest',
  reporters: ['progress-append-only', 'survivors'],
  // A break that compares nothing with itself forever ends by its count of hits; what waits forever, by this time.
  timeoutMS: 3_000,
  timeoutFactor: 1,
  warnings: { slow: false },
  // The breaks need no types, and TypeScript 7 has no API that Stryker could read its configuration with.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  ignorePatterns: ['/build', '/dist', '/coverage', '/.bench'],
  tempDirName: '.mutation',
  allowEmpty: false,
}
