import { describe, expect, it } from '@jest/globals'
import { isReservedVariable, readExports } from '../../../src/core/settings/exports.ts'

describe('the variables that a command may set for other steps', () => {
  it.each([
    ['', []],
    ['STAGE', ['STAGE']],
    ['STAGE, VERSION_2\n_x', ['STAGE', 'VERSION_2', '_x']],
  ])('are named one after the other: %j', (text, value) => {
    expect(readExports(text)).toEqual({ value })
  })

  it.each(['2ND', 'A-B', 'A=B', 'ä'])('cannot be called %s', (name) => {
    expect(readExports(`STAGE ${name}`)).toEqual({ problem: expect.stringContaining(`"${name}" is not the name`) })
  })

  it.each([
    ...['PATH', 'Path', 'BASH_ENV', 'ENV', 'IFS', 'HOME', 'LD_PRELOAD', 'ld_library_path', 'DYLD_INSERT_LIBRARIES'],
    ...['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'npm_config_registry', 'PYTHONPATH'],
    ...['PERL5OPT', 'RUBYOPT', 'JAVA_TOOL_OPTIONS', 'GOFLAGS', 'GIT_SSH_COMMAND', 'GIT_CONFIG_COUNT', 'SSH_ASKPASS'],
    ...['PS0', 'PS4'],
    ...['http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
    ...['AWS_ENDPOINT_URL_STS', 'AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_TOKEN'],
    ...['RUNNER_TEMP', 'INPUT_COMMAND', 'STATE_ended', 'CI', 'DOCKER_HOST', 'KUBECONFIG', 'EDITOR', 'PROMPT_COMMAND'],
  ])('are not what a program acts by: %s', (name) => {
    expect(isReservedVariable(name)).toBe(true)
    expect(readExports(name)).toEqual({ problem: expect.stringContaining(`${name} cannot be set`) })
  })

  it.each([
    // Names that only hold one of those.
    ...['X_GITHUB_Y', 'MY_CI', 'X_LD_Y', 'OLD_LOCPATH', 'LOCPATHS', 'X_BASH', 'MY_PATH', 'PSX', 'ENVIRONMENT'],
    ...['X_NODE_Y', 'MY_PYTHON', 'MY_GOFLAGS', 'GOFLAGS2', 'MY_MAVEN_OPTS', 'MAVEN_OPTS2', 'X_GIT_Y', 'MY_EDITOR'],
    ...['EDITORS', 'MY_PROXY_HOST', 'X_SSL_Y', 'X_OPENSSL_Y', 'MY_NETRC', 'NETRCS', 'X_AWS_Y', 'X_DOCKER_Y'],
    ...['MY_KUBECONFIG', 'KUBECONFIGS'],
  ])('may be %s, which no program acts by', (name) => {
    expect(isReservedVariable(name)).toBe(false)
  })

  it.each(['GOOGLE_CLOUD_PROJECT', 'STAGE', 'PATHS', 'NODES', 'GITHUBX', 'JAVA_VERSION', 'RUBY_VERSION', 'CI_STAGE'])(
    'may be %s',
    (name) => {
      expect(isReservedVariable(name)).toBe(false)
    },
  )

  it('are all named that are wrong', () => {
    expect(readExports('PATH,A-B')).toEqual({
      problem:
        'PATH cannot be set for other steps: the programs in them act by it. "A-B" is not the name of a variable.',
    })
  })
})
