import { TestEnvironment } from 'jest-environment-node'

/** Ends the run with the first test that fails: of a break, more need not be known. */
export default class FirstRed extends TestEnvironment {
  handleTestEvent({ name }) {
    if (['test_fn_failure', 'hook_failure', 'error'].includes(name)) process.exit(1)
  }
}
