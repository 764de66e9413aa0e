import type { Reading } from '../errors.ts'
import { printable } from '../text.ts'
import { readWords } from './readers.ts'

/**
 * Names that a program reads without being asked to, so setting one runs code in it, or sends its traffic and
 * its credentials elsewhere: the runner and its actions, the loader, shells, interpreters, git and ssh, proxies and
 * trusted certificates, AWS.
 */
const reserved: readonly RegExp[] = [
  /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^CI$/,
  /^(LD|DYLD)_|^(GCONV_PATH|GLIBC_TUNABLES|LOCPATH|NLSPATH|HOSTALIASES|RES_OPTIONS)$/,
  /^BASH|^(PATH|ENV|IFS|SHELL|SHELLOPTS|PS[0-4]|PROMPT_COMMAND|CDPATH|FPATH|ZDOTDIR|HOME|PWD|OLDPWD|TMPDIR|TEMP|TMP)$/,
  /^(NODE|NPM|YARN|GEM|BUNDLE|DOTNET|CARGO|LUA)_|^(PYTHON|PERL5|RUSTC)/,
  /^(PERLLIB|RUBYOPT|RUBYLIB|RUSTFLAGS|GOFLAGS|GOPROXY|GOROOT|GOENV|PHPRC|PHP_INI_SCAN_DIR|CLASSPATH|PSMODULEPATH)$/,
  /^(JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS)$/,
  /^(GIT|SSH)_|^(EDITOR|VISUAL|PAGER|LESSOPEN|BROWSER)$/,
  /_PROXY$|^(SSL|CURL|REQUESTS)_|^OPENSSL_|^(WGETRC|NETRC)$/,
  /^AWS_|^DOCKER_|^KUBECONFIG$/,
]

/** Whether no workflow may have a command set this variable for the steps that follow; upper and lower case mean the same. */
export function isReservedVariable(name: string): boolean {
  return reserved.some((form) => form.test(name.toUpperCase()))
}

/** Reads the names of the variables that a command may set for the steps that follow. */
export function readExports(text: string): Reading<readonly string[]> {
  const words = readWords(text)
  if ('problem' in words) return words
  const problems = words.value.flatMap((name) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [`"${printable(name, 40)}" is not the name of a variable.`]
    return isReservedVariable(name) ? [`${name} cannot be set for other steps: the programs in them act by it.`] : []
  })
  return problems.length > 0 ? { problem: problems.join(' ') } : words
}
