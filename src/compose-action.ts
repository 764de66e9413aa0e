// What only the Action needs: apart from the rest, since the command line would otherwise load it all.
export { fetchFile } from './adapters/github/contents.ts'
export { type GithubOutput, githubOutput } from './adapters/github/output.ts'
export { readActionInputs, readJob, readRunContext, step } from './adapters/github/runner.ts'
