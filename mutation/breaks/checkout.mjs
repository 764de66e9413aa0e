// Small breaks of the checkout and of the two ways into it; each is to be noticed by the tests that are named with it.

const of = (tests) => (find, replace) => ({ file: 'docker/checkout.sh', find, replace, tests: [`docker/${tests}`] })
const commit = of('checkout-commit')
const credentials = of('checkout-credentials')
const failure = of('checkout-failure')
const limited = of('checkout-limited')
const more = of('checkout-more')
const refs = of('checkout-refs')
const near = (find, replace) => ({ file: 'docker/near.awk', find, replace, tests: ['docker/checkout-refs'] })
const nearAlone = (find, replace) => ({ file: 'docker/near.awk', find, replace, tests: ['docker/near'] })
const sealed = of('checkout-sealed')
const stop = of('checkout-stop')
const stored = of('checkout-stored')
const enter = (find, replace) => ({ file: 'docker/enter.sh', find, replace, tests: ['docker/enter'] })
const entry = (find, replace) => ({ file: 'docker/entrypoint.sh', find, replace, tests: ['docker/entrypoint'] })
const hosts = (find, replace) => ({ file: 'docker/known_hosts', find, replace, tests: ['docker/checkout-failure'] })

export default [
  // what is secret
  stop('mkdir -m 0700 "$secret"', 'mkdir -m 0755 "$secret"'),
  credentials('rm -rf "$secret" "$io/.git"', 'rm -rf "$io/.git"'),
  credentials('rm -rf "$io/history" "$secret"', 'rm -rf "$io/history"'),
  credentials('    umask 0077\n', ''),
  credentials('-c credential.helper= -c "credential.$credential_url.helper="', '-c credential.helper='),
  credentials('.insteadOf=git@$host:"', '.insteadOf=git@$host/"'),
  credentials('.insteadOf=ssh://git@$host/"', '.insteadOf=ssh://git@$host:22/"'),
  credentials('-oStrictHostKeyChecking=yes', '-oStrictHostKeyChecking=no'),
  // each of the two alone keeps the keys of an agent out
  credentials('-oIdentitiesOnly=yes -oIdentityAgent=none ', ''),
  credentials("${ssh_key//$'\\r'/}", '$ssh_key'),
  credentials('local files=${1//%/%%}', 'local files=$1'),
  credentials(`printf "'%s'" "\${1//$mark/$inside}"`, `printf "'%s'" "$1"`),
  credentials('  [[ $persist == true ]] || return 0\n', ''),
  credentials('cp "$here/known_hosts" "$secret/known_hosts"; fi', ': >"$secret/known_hosts"; fi'),
  stored('persist=false\n}', '}'),
  stored('      "https://$stored."*) is_known_host', '      https://*) is_known_host'),
  stored('is_known_host "${credential_url#https://}" || goes_elsewhere', ':'),
  stored('grep -q "^${1//./\\\\.} "', 'grep -q "^${1//./\\\\.}"'),
  stored('*@*) fail credential', '*@@*) fail credential'),
  stored('[[ $value == *[![:space:]]* ]] ||', '[[ -n $value ]] ||'),
  stored('credential_token=${value//[[:space:]]/}', 'credential_token=$value'),
  stored('  [[ -n $stored ]] || return 0\n', '  stored=${stored:-github}\n'),
  stored('    [[ $line != "$stored "* ]] || value', '    value'),
  stored('[[ $stored == ssh ]] || is_git_host "$stored" ||', ':||'),
  limited('is_in_time "$asked" || break', ':'),
  limited('      pause=$asked\n', ''),
  limited("if is_limited || git_said 'error: 503'; then", 'if is_limited; then'),
  more('GIT_ALLOW_PROTOCOL=https:http:ssh attend submodule', 'attend submodule'),
  // the envelope
  sealed("  [[ -z $key ]] || fail envelope 'the envelope is not sealed, and there is a key here'\n", ''),
  sealed('[[ -z $expires || $now -lt $expires ]]', '[[ -z $expires || $now -ge 0 ]]'),
  sealed(
    '[[ -z ${MYCLI_EXECUTION_ID:-} || $id == "$MYCLI_EXECUTION_ID" ]]',
    '[[ -z $id || $id == "${MYCLI_EXECUTION_ID:-$id}" ]]',
  ),
  sealed('$expires =~ ^[1-9][0-9]{0,14}$', '$expires =~ [0-9]*'),
  sealed("'malformed secret key'", "'no such words'"),
  sealed("'no identity matched'", "'no such words'"),
  sealed("      'key '*) key+=${line#* }$'\\n' ;;", "      'key '*) key=${line#* }$'\\n' ;;"),
  failure("[[ $text == *$'\\nend' ]] ||", '[[ $text == *end* ]] ||'),
  failure('[[ -z $start_by || $start_by =~ ^[1-9][0-9]{0,14}$ ]] ||', '[[ -z $start_by || -n $start_by ]] ||'),
  failure('    -*) fail repo', '    --*) fail repo'),
  near('if (m - n >= least || n - m >= least) return least', 'if (m - n >= least) return 0'),
  near('near = full ? $2 : short($2)', 'near = $2'),
  near('if (least > length(wanted) - 1) least = length(wanted) - 1\n', ''),
  near('row[j] = before + (substr', 'row[j] = 1 + (substr'),
  near('distance(wanted, tolower(short($2)))', 'distance(wanted, short($2))'),
  nearAlone('NR > 20000 || steps > 2000000', 'NR > 20000'),
  nearAlone('if (lowest >= least) return least', 'if (lowest) return least'),
  near('NF == 2 && $2 ~ /^refs\\/[!-~]+$/ {', 'NF == 2 {'),
  refs('near=$(near_ref) || :', 'near=$(near_ref)'),
  refs('  [[ ! $repo =~ ^[A-Za-z0-9+.-]*:: ]] ||', '  [[ ! $repo =~ :: ]] ||'),
  failure('[[ -z $sha || $sha =~ ^[0-9a-f]{40}([0-9a-f]{24})?$ ]]', '[[ -z $sha || $sha =~ ^[0-9a-f]{40} ]]'),
  failure('[[ $depth =~ ^[0-9]{1,9}$ ]] ||', '[[ -n $depth ]] ||'),
  // git and what it may do
  more('GIT_ALLOW_PROTOCOL=https:http:ssh\n', 'GIT_ALLOW_PROTOCOL=https:http:ssh:file\n'),
  more('GIT_ALLOW_PROTOCOL=https:http:ssh\n', 'GIT_ALLOW_PROTOCOL=https:http:ssh:ext\n'),
  more('GIT_ALLOW_PROTOCOL=https:http:ssh\n', 'GIT_ALLOW_PROTOCOL=https:http:ssh:git\n'),
  commit('-c core.hooksPath=/dev/null ', ''),
  commit('-c core.fsmonitor=false ', ''),
  commit('init --quiet --template= ', 'init --quiet '),
  commit('do unset "$name"; done', 'do :; done'),
  // the commit
  more('is_commit FETCH_HEAD || fail moved "$ref of $repo is not commit $sha any more"', 'is_commit FETCH_HEAD || :'),
  more('fetch --depth="$depth" origin "$@"', 'fetch --depth=1 origin "$@"'),
  more('flags+=(--recursive)', ':'),
  more('  [[ $lfs == true ]] || return 0\n', ''),
  more('attend lfs pull ||', 'attend lfs version ||'),
  credentials('for pause in 1 3 0', 'for pause in 1 0'),
  failure('for pause in 1 3 0', 'for pause in 1 3 3 0'),
  credentials('error: (429|5[0-9][0-9])|gnutls_', 'error: 429|gnutls_'),
  commit('*) fetch_branch --filter=tree:0 ;;', '*) fetch_branch ;;'),
  commit(`[[ -n $(repository rev-list "$found" | sed -n "/^$sha\\$/p") ]] ||`, '[[ -n $found ]] ||'),
  failure('  [[ -z $sha || $head == "$sha" ]] || no_commit\n', ''),
  refs('  format=sha256\n  rm -rf', '  rm -rf'),
  // its ends
  stop('trap \'fail stopped "told to stop"\' TERM INT HUP', 'trap \'fail stopped "told to stop"\' TERM INT'),
  stop('kill -KILL -- "-$job" || :', 'kill -KILL -- "$job" || :'),
  stop('while kill -0 $$ && printf', 'while printf'),
  stop('  [[ $left -gt 0 ]] || fail deadline', '  [[ $left -gt -9 ]] || fail deadline'),
  stop("git_says_nothing() { printf '%-8000s\\n' '' 1<>\"$io/.git\"; }", 'git_says_nothing() { : >"$io/.git"; }'),
  stop("  printf '%-1000s\\n' '' >\"$io/.word\"\n", ''),
  stop("'No space left on device'", "'no such words'"),
  failure('  (printf \'%.1000s\\n\' "$1") 2>/dev/null || :', '  :'),
  failure("tr -d '\\000-\\010\\013-\\037\\177'", 'cat'),
  failure("'could not resolve host|unable to look up'", "'no such words'"),
  credentials("'host key verification failed|no .* host key is known'", "'no such words'"),
  credentials(
    `if [[ -n $credential_token ]] && git_said "error: 403|write access|repository '.*' not found"`,
    'if false',
  ),
  failure('  ring\n', ''),
  hosts('IOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl', 'IOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJm'),
  hosts('gitlab.com ssh-ed25519', 'gitlab.example ssh-ed25519'),
  // which servers get a token, as the checkout is told
  {
    file: 'src/core/source/credentials.ts',
    find: '|^github_pat_',
    replace: '',
    tests: ['core/source/credentials'],
  },
  // the ways in
  enter('"$busybox" env -i PATH=', '"$busybox" env PATH='),
  enter("| \"$busybox\" tr '[:upper:]' '[:lower:]'", ''),
  enter('"$busybox" sed "s/^/$1 /"', '"$busybox" sed "1s/^/$1 /"'),
  entry('  unset "$mycli_name"\n', ''),
  entry('  unset MYCLI_EXECUTION_ID', '  :'),
  entry('exec sh "$mycli_here/run.sh"', 'sh "$mycli_here/run.sh"'),
  entry('  [[ $# -eq 1 && -n $1 ]] ||', '  [[ $# -ge 1 ]] ||'),
  entry("  mycli_key=''", '  :'),
]
