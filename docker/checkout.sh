#!/usr/bin/env bash
# The checkout: opens the envelope, fetches exactly one commit, verifies it, and says so.
#
#   checkout.sh [DIR]
#     DIR                 the folder to fill (/__run)
#     MYCLI_EXECUTION_ID  the execution that the envelope must be for; if it is not set, any
#
# The envelope comes on standard input: gzip, sealed with age or not, and base64; or its plain text. What enter.sh was
# given may precede it: lines "key …" (the identity that opens it) and "git-<kind> …" (stored credentials: "git-ssh" for
# a key, else the token for a host), repeated where a value has several lines, and then a line "envelope".
#
# Never runs anything of the user's. bash 3.2 or later, git 2.26 or later; age, ssh and git-lfs where they are needed.
# Credentials are in no argument, URL, git configuration or environment: git and ssh read them from files in DIR/secret,
# which is closed to other users and gone before the command starts. Starting a program takes about a millisecond, and
# every run waits for this script: what bash can do by itself starts none.
#
# Leaves in DIR: ws (the working copy) and, in io, what run.sh reads: task, beat (a counter, once a second), log,
# and last word: "ready <commit>", "ready none" where the envelope asks for no checkout (ws is empty then), or "failed <class> <text>". The word is written into space set aside at the start,
# so that a full disk cannot silence it, and appears in one rename. Log and word are on standard output too.
set -euo pipefail
umask 022
# Text is bytes here: bash cuts them without counting characters from the start.
export LC_ALL=C LANGUAGE=C
trap : PIPE # not '': git would inherit it

dir=${1:-/__run}
io=$dir/io
ws=$dir/ws
secret=$dir/secret
here=${BASH_SOURCE[0]%/*}
[[ $here != "${BASH_SOURCE[0]}" ]] || here=.
spoken=

# One line of the log, of 2,000 bytes at the most. Only a line with control characters, which are rare, costs processes.
say() {
  local text=${1:0:2000}
  [[ $text != *[[:cntrl:]]* ]] || text=$(printf '%s' "$text" | tr -d '\000-\010\013-\037\177')
  printf '%s\n' "$text" 2>/dev/null >>"$io/log" || :
  printf '%s\n' "$text" 2>/dev/null || :
}

# The seconds since 1970 into now; bash before 4.2 cannot tell them.
clock() { printf -v now '%(%s)T' -1 2>/dev/null || now=$(date +%s); }

# The one way to end: the word, in the space that was set aside.
word() {
  [[ -z $spoken ]] || return 0
  spoken=1
  printf '%-1000.1000s\n' "$1" 1<>"$io/.word"
  mv "$io/.word" "$io/word"
  ring
  (printf '%.1000s\n' "$1") 2>/dev/null || : # its reader may be gone
}

# Wakes the wrapper, where it waits. A pipe that is opened for both never blocks, with or without a reader.
ring() { [[ ! -p $io/bell ]] || printf '\n' 1<>"$io/bell" || :; } 2>/dev/null

fail() { # class, text
  word "failed $1 $2"
  exit 1
}

finish() {
  local code=$? job
  trap '' TERM INT HUP ALRM
  exec 2>/dev/null # bash says "Killed" there
  for job in $(jobs -p); do kill -KILL -- "-$job" || :; done
  [[ ! -e $secret && ! -e $io/history ]] || rm -rf "$io/history" "$secret"
  [[ $code -eq 0 ]] || word "failed git the checkout ended with code $code"
}

# Each in a group of its own, so that it ends with all that it started, such as sleep or ssh.
in_background() {
  set -m
  "$@" &
  set +m
}

prepare() {
  mkdir -p "$io" "$ws"
  mkdir -m 0700 "$secret"
  chmod 0777 "$io"
  umask 0111
  printf '%-1000s\n' '' >"$io/.word"
  : >"$io/log"
  umask 022
  git_says_nothing
  trap finish EXIT
  trap 'fail stopped "told to stop"' TERM INT HUP
  trap 'fail deadline "the start timeout passed during the checkout"' ALRM
  in_background beat </dev/null
}

# As long as the checkout lives: one that was killed must not seem to be at work. In place, since it only gets longer.
beat() {
  trap - EXIT TERM INT HUP ALRM
  local count=0
  while kill -0 $$ && printf '%d\n' "$count" 1<>"$io/beat"; do
    count=$((count + 1))
    sleep 1
  done
} >/dev/null 2>&1

# --- the envelope

# Its text is described in src/core/task/envelope.ts. What the wrapper needs goes on to it in one rename.
open_envelope() {
  # Not exported, even where the environment has such a name.
  local +x text='' key='' line lines task=() value id='' expires='' stored='' given=()
  unset credential_token ssh_key
  repo='' sha='' branch='' ref='' origin='' start_by='' checkout=true depth=1 submodules=false lfs=false persist=false
  credential_url='' credential_user='' credential_token='' credential_when='' ssh_key='' known_hosts=''
  take_secrets
  text+=$(cat)
  exec </dev/null
  unpack
  [[ $text == 'mycli 1'$'\n'* ]] || fail envelope 'the envelope is not one that this image can read'
  [[ $text == *$'\nend' ]] || fail envelope 'the envelope is cut off'
  split_lines
  for line in "${lines[@]}"; do read_line; done
  check_validity
  use_stored
  umask 0111
  printf '%s\n' "${task[@]}" >"$io/.task"
  umask 022
  mv "$io/.task" "$io/task"
}

# Not by read, which takes a pipe byte by byte, and not by <<<, which may be a file.
split_lines() {
  local IFS=$'\n'
  set -f
  # shellcheck disable=SC2206 # split at the line feeds
  lines=($text)
  set +f
}

read_line() {
  case $line in
    'id '* | 'start-by '* | 'checkout '*) task+=("$line") ;; # for both
    end | 'nonce '* | 'timeout '* | 'grace '* | 'stop-grace '* | 'directory '* | 'shell '* | 'env '* | 'secret-env '* | 'script '*)
      task+=("$line")
      return 0
      ;;
  esac
  printf -v value '%b' "${line#* }"
  case $line in
    'id '*) id=$value ;;
    'expires '*) expires=$value ;;
    'checkout '*) checkout=$value ;;
    'repo '*) repo=$value ;;
    'sha '*) sha=$value ;;
    'branch '*) branch=$value ;;
    'ref '*) ref=$value ;;
    'origin '*) origin=$value ;;
    'fetch-depth '*) depth=$value ;;
    'submodules '*) submodules=$value ;;
    'lfs '*) lfs=$value ;;
    'persist '*) persist=$value ;;
    'credential-url '*) credential_url=$value ;;
    'credential-user '*) credential_user=$value ;;
    'credential-token '*) credential_token=$value ;;
    'credential-when '*) credential_when=$value ;;
    'stored-credential '*) stored=$value ;;
    'ssh-key '*) ssh_key=$value ;;
    'known-hosts '*) known_hosts=$value ;;
    'start-by '*) start_by=$value ;;
  esac
}

# Reads what stands before the envelope, line by line: to cut a long text in bash takes a time that grows with its square.
take_secrets() {
  while IFS= read -r line || [[ -n $line ]]; do
    case $line in
      'key '*) key+=${line#* }$'\n' ;;
      git-*) given+=("${line#git-}") ;;
      envelope) return 0 ;;
      *) text=$line$'\n' && return 0 ;;
    esac
  done
}

# Where there is a key, every sender seals: an envelope without a seal was not meant for here.
unpack() {
  local begins_sealed=YWdlLWVuY3J5cHRpb24ub3JnL3Yx # age-encryption.org/v1, in base64
  if [[ $text == "$begins_sealed"* ]]; then
    [[ -n $key ]] || fail envelope 'the envelope is sealed, and there is no key here to open it with'
    command -v age >/dev/null || fail envelope 'the envelope is sealed, and age is not installed where the checkout runs'
    key=$(printf '%s' "$key" | grep -oE 'AGE-SECRET-KEY-1[0-9A-Z]{58}') || fail envelope 'the key here is not an identity of age'
    text=$(unseal) || explain_seal
    return 0
  fi
  [[ $text == 'mycli '* ]] || text=$(printf '%s' "$text" | base64 -d 2>/dev/null | gzip -dc 2>/dev/null) ||
    fail envelope 'the envelope cannot be unpacked'
  [[ -z $key ]] || fail envelope 'the envelope is not sealed, and there is a key here'
}

unseal() {
  printf '%s' "$text" | base64 -d 2>/dev/null | age --decrypt --identity <(printf '%s\n' "$key") 2>"$secret/age" | gzip -dc 2>/dev/null
}

explain_seal() {
  if grep -q 'malformed secret key' "$secret/age"; then fail envelope 'the key here is not an identity of age'; fi
  if grep -q 'no identity matched' "$secret/age"; then fail envelope 'the envelope is sealed to another key than the one here'; fi
  if [[ -s $secret/age ]]; then fail envelope 'the seal of the envelope is broken: it was cut off or changed'; fi
  fail envelope 'the envelope cannot be unpacked'
}

# A recorded envelope opens neither later nor for another task.
check_validity() {
  local now
  clock
  [[ -z $expires || $expires =~ ^[1-9][0-9]{0,14}$ ]] || fail envelope 'the expiry is not a number'
  [[ -z $expires || $now -lt $expires ]] || fail envelope "the envelope expired $((now - expires)) s ago"
  [[ -z ${MYCLI_EXECUTION_ID:-} || $id == "$MYCLI_EXECUTION_ID" ]] || fail envelope 'the envelope is for another execution'
}

# A credential that the stack keeps is for the checkout alone, and only where the envelope asks for it.
use_stored() {
  [[ -n $stored ]] || return 0
  [[ $stored == ssh ]] || is_git_host "$stored" || fail envelope 'the envelope asks for a stored credential that does not exist'
  value=''
  for line in ${given[@]+"${given[@]}"}; do
    [[ $line != "$stored "* ]] || value+=${line#* }$'\n'
  done
  [[ $value == *[![:space:]]* ]] || fail credential "no credential for $stored is stored here"
  if [[ $stored == ssh ]]; then
    ssh_key=$value
  else
    # Sealing an envelope takes the public key alone, so an envelope could otherwise name a server to collect tokens.
    case $credential_url in
      *@*) fail credential 'a stored token goes to no address with a user in it' ;;
      "https://$stored."*) is_known_host "${credential_url#https://}" || goes_elsewhere ;;
      http://127.0.0.1:*) ;;
      *) goes_elsewhere ;;
    esac
    credential_token=${value//[[:space:]]/}
  fi
  [[ $persist != true ]] || say 'the stored credential is not given to the command'
  persist=false
}

# A git host is one whose keys are pinned beside this script, and its name is the first label of its own.
is_git_host() { [[ $1 =~ ^[a-z]+$ ]] && grep -q "^$1\.[a-z.]* " "$here/known_hosts"; }
is_known_host() { [[ $1 =~ ^[a-z.]+$ ]] && grep -q "^${1//./\\.} " "$here/known_hosts"; }
goes_elsewhere() { fail credential "the token stored for $stored goes to that server alone"; }

# Again here, since this is the last place before git: nothing may be an option, a transport helper or a foreign ref.
check_envelope() {
  # bash would run what stands in brackets in a number.
  [[ -z $start_by || $start_by =~ ^[1-9][0-9]{0,14}$ ]] || fail envelope 'the start timeout is not a number'
  [[ $checkout != false ]] || return 0
  case $repo in
    '') fail envelope 'no repository was named' ;;
    -*) fail repo 'the repository is not a URL or path that is allowed' ;;
  esac
  [[ ! $repo =~ ^[A-Za-z0-9+.-]*:: ]] || fail repo 'the repository names a transport helper'
  [[ ! $origin =~ ^-|^[A-Za-z0-9+.-]*:: ]] || fail repo 'the remote of the repository is not a URL that is allowed'
  [[ -z $sha || $sha =~ ^[0-9a-f]{40}([0-9a-f]{24})?$ ]] || fail sha 'the commit is not a full commit id'
  [[ -z $branch ]] || { [[ $branch != -* && $branch != refs/*/-* ]] && git check-ref-format "refs/heads/${branch#refs/}"; } ||
    fail branch 'the branch is not a valid branch name'
  [[ -z $ref || ($ref == refs/* && $ref != *[[:space:]:^~?*[]*) ]] || fail envelope 'the ref is not a full name of one'
  [[ $depth =~ ^[0-9]{1,9}$ ]] || fail envelope 'the depth is not a number'
}

keep_deadline() {
  [[ -n $start_by ]] || return 0
  local now left
  clock
  left=$((start_by - now))
  [[ $left -gt 0 ]] || fail deadline 'the start timeout had passed before the checkout began'
  in_background alarm "$left" </dev/null
}

alarm() {
  trap - EXIT TERM INT HUP ALRM
  sleep "$1" && kill -ALRM $$
} >/dev/null 2>&1

# --- git

# A variable such as GIT_DIR, left by a git hook that we were started from, would point git elsewhere.
clean_environment() {
  local name
  if [[ -n ${!GIT_@} ]]; then
    while IFS= read -r name; do unset "$name"; done < <(git rev-parse --local-env-vars)
  fi
  export GIT_TERMINAL_PROMPT=0 GIT_NO_LAZY_FETCH=1 GIT_ASKPASS='' SSH_ASKPASS='' GIT_LFS_SKIP_SMUDGE=1
  export GIT_ALLOW_PROTOCOL=https:http:ssh
  ! is_path || GIT_ALLOW_PROTOCOL+=:file
  settings=(-c core.hooksPath=/dev/null -c core.fsmonitor=false -c protocol.version=2 -c advice.detachedHead=false
    -c gc.auto=0 -c maintenance.auto=false -c fetch.recurseSubmodules=false -c submodule.recurse=false)
  [[ $credential_when == refused ]] || use_token
  use_ssh
}

is_path() { case $repo in /* | ./* | ../* | . | .. | file:*) return 0 ;; *) return 1 ;; esac }

# --- credentials

# git asks a helper, and only for this one server. SSH addresses of it, as submodules have them, go by https then.
use_token() {
  [[ -n $credential_token ]] || return 0
  local host=${credential_url#*://}
  printf 'username=%s\npassword=%s\n' "$credential_user" "$credential_token" >"$secret/credential"
  credential_token=used
  export MYCLI_CREDENTIAL=$secret/credential
  # shellcheck disable=SC2016 # for the shell that git starts
  settings+=(-c credential.helper= -c "credential.$credential_url.helper="'!f() { test "$1" = get && cat "$MYCLI_CREDENTIAL"; }; f'
    -c "url.$credential_url/.insteadOf=git@$host:" -c "url.$credential_url/.insteadOf=ssh://git@$host/")
}

# With a key of ours: nothing of the user's configuration, and host keys that are known, never asked for.
use_ssh() {
  if [[ -z $ssh_key$known_hosts ]]; then
    # Nothing but a path is fetched from: git starts no ssh.
    if is_path && [[ $submodules == false && $lfs != true ]]; then return 0; fi
    GIT_SSH_COMMAND=${GIT_SSH_COMMAND:-$(cd / && git config --get core.sshCommand || printf 'ssh -oBatchMode=yes')}
  else
    if [[ -n $known_hosts ]]; then
      printf '%s\n' "$known_hosts" >"$secret/known_hosts"
    else cp "$here/known_hosts" "$secret/known_hosts"; fi
    umask 0077
    [[ -z $ssh_key ]] || printf '%s\n' "${ssh_key//$'\r'/}" >"$secret/ssh-key"
    umask 022
    GIT_SSH_COMMAND=$(ssh_command "$secret/")
  fi
  export GIT_SSH_COMMAND
}

# What the shell that git starts is to run. ssh itself splits a file's name at spaces, and looks for % in it.
ssh_command() { # what the names of the files begin with
  local files=${1//%/%%}
  local options=(-F /dev/null -oBatchMode=yes -oConnectTimeout=30 -oStrictHostKeyChecking=yes -oGlobalKnownHostsFile=/dev/null
    "-oUserKnownHostsFile=\"${files}known_hosts\"")
  [[ -z $ssh_key ]] || options+=(-oIdentitiesOnly=yes -oIdentityAgent=none "-oIdentityFile=\"${files}ssh-key\"")
  printf 'ssh'
  local option
  for option in "${options[@]}"; do
    printf ' '
    quoted "$option"
  done
}

# For any POSIX shell; what printf %q makes of some characters only bash reads.
quoted() {
  local mark="'" inside="'\\''"
  printf "'%s'" "${1//$mark/$inside}"
}

# For the command's own git: the files move to where it may read them; the configuration names them, no more.
persist_credentials() {
  [[ $persist == true ]] || return 0
  local file
  for file in credential ssh-key known_hosts; do [[ ! -f $secret/$file ]] || cp -p "$secret/$file" "$io/git-$file"; done
  if [[ -f $io/git-credential ]]; then
    repository config --local "credential.$credential_url.helper" "!f() { test \"\$1\" = get && cat $(quoted "$io/git-credential"); }; f"
  fi
  if [[ -f $io/git-known_hosts ]]; then repository config --local core.sshCommand "$(ssh_command "$io/git-")"; fi
}

# What git says goes into space that was set aside too: it would else not get to say that the disk is full.
git_says_nothing() { printf '%-8000s\n' '' 1<>"$io/.git"; }
git_said() { grep -aEqi "$1" "$io/.git"; }
words_of_git() { grep -av '^ *$' "$io/.git" || :; }

repository() { git -C "$ws" "${settings[@]}" "$@"; }

# The line that says why, not the advice behind it.
reason_of_git() { words_of_git | grep -avE '^(Please make sure|and the repository exists)' | tail -n 1; }

# Runs git on the working copy; in the background, so that a signal is heard at once.
attend() {
  local code=0
  git_says_nothing
  in_background git -C "$ws" "${settings[@]}" "$@" </dev/null 1<>"$io/.git" 2>&1
  wait $! || code=$?
  return "$code"
}

# What the network does to us is tried again, after 1 and after 3 seconds, or when the server says. Only the remote knows how its repository
# names objects; where it is not as nearly all do, the repository here is made anew.
fetch() {
  fetch_again_if_passing "$@" && return 0
  if needs_token; then
    say "the server wants a credential ($(reason_of_git)): trying again with the job's token"
    use_token_at_once
    fetch_again_if_passing "$@"
    return
  fi
  git_said 'mismatched algorithms' && [[ $format == sha1 ]] || return 1
  format=sha256
  rm -rf "$ws/.git"
  new_repository
  fetch_again_if_passing "$@"
}

fetch_again_if_passing() {
  local code=0 pause
  export GIT_TRACE_CURL=$secret/http GIT_TRACE_CURL_NO_DATA=1
  for pause in 1 3 0; do
    code=0
    : >"$secret/http"
    attend fetch --quiet --no-tags --no-auto-maintenance "$@" || code=$?
    if [[ $code -eq 0 || $pause -eq 0 ]] || needs_token || ! is_passing; then break; fi
    read_wait
    if [[ -n $asked ]]; then
      is_in_time "$asked" || break
      pause=$asked
    fi
    say "$(reason_of_git): trying again in $pause s"
    in_background sleep "$pause" </dev/null
    wait $!
  done
  unset GIT_TRACE_CURL GIT_TRACE_CURL_NO_DATA
  # Where it may well not be there, that is no news.
  needs_token || not_there || git_said 'mismatched algorithms' || log_of_git
  return "$code"
}

# The seconds that the server asks to wait for (Retry-After) into asked. git shows the header in its trace alone.
read_wait() {
  asked=''
  if is_limited || git_said 'error: 503'; then
    asked=$(sed -n 's/.*Recv header: *[Rr]etry-[Aa]fter: *\([1-9][0-9]\{0,6\}\)[^0-9]*$/\1/p' "$secret/http" | tail -n 1)
  fi
}

# Whether a pause of so many seconds ends before the start timeout; ten minutes where there is none.
is_in_time() {
  local now
  clock
  [[ $((now + $1)) -lt ${start_by:-$((now + 600))} ]]
}

log_of_git() {
  local line
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line != *[!\ ]* ]] || say "$line"
  done <"$io/.git"
}

# A public repository is asked for without a credential, which a server may refuse, or limit by the address that asks.
needs_token() { [[ $credential_when == refused && -n $credential_token ]] && { is_limited || is_refused; }; }
is_limited() { git_said 'error: 429|too many requests|rate limit|temporarily limit'; }
is_refused() { git_said "error: 40[134]|repository '.*' not found|could not read (username|password)|authentication failed|terminal prompts disabled"; }

# A helper is only asked after a 401, which a server that limits does not answer. So the token goes with each request,
# by a file that git includes: it is in no argument and no environment.
use_token_at_once() {
  local basic
  basic=$(printf '%s:%s' "$credential_user" "$credential_token" | base64 | tr -d '\n')
  printf '[http "%s"]\n\textraHeader = "Authorization: Basic %s"\n' "$credential_url" "$basic" >"$secret/at-once"
  settings+=(-c "include.path=$secret/at-once")
  credential_when=used
  use_token
}

checkout() { attend checkout --quiet "$@"; }

is_passing() {
  git_said 'could not resolve host|failed to connect|connection (refused|timed out|reset|closed)|could not connect|operation timed out|no route to host|network is unreachable|early eof|rpc failed|unexpected disconnect|hung up unexpectedly|error: (429|5[0-9][0-9])|gnutls_|tls connection|ssl_(connect|read|write|error)' &&
    ! not_there && ! git_said 'host key verification|permission denied|certificate|does not appear to be a git repository|not found'
}

# What git's message means, as a class that the reader of the stream has advice for.
explain() { # what was asked for
  if git_said 'No space left on device'; then fail disk 'no space is left on the disk'; fi
  if git_said 'ssh: (command )?not found'; then fail git 'ssh is not installed where the checkout runs'; fi
  if git_said 'error: cannot run '; then fail git "git could not fetch $1 of $repo: $(words_of_git | head -n 1)"; fi
  if git_said 'could not resolve host|unable to look up'; then fail unreachable "the host of $repo is not known"; fi
  if git_said 'failed to connect|connection (refused|timed out|reset)|no route to host|network is unreachable|could not connect'; then
    fail unreachable "the host of $repo does not answer"
  fi
  if git_said 'dubious ownership'; then fail ownership "git refuses $repo: it belongs to another user"; fi
  if is_limited; then
    fail limited "the server limits what this address fetches of $repo$([[ -n $credential_token ]] || printf ' without a credential')${asked:+ (it asks to wait $asked s)}"
  fi
  if git_said 'host key verification failed|no .* host key is known'; then fail host-key "the host of $repo has a key that is not the known one"; fi
  if git_said 'permission denied \(|could not read from remote repository' && git_said 'publickey|permission denied'; then
    fail refused "the SSH key was refused for $repo"
  fi
  if [[ -n $credential_token ]] && git_said "error: 403|write access|repository '.*' not found"; then
    fail permission "the token may not read $repo"
  fi
  if [[ -n $credential_token ]] && git_said 'authentication failed|error: 401'; then fail refused "the token was refused for $repo"; fi
  if git_said 'could not read (username|password)|authentication failed|permission denied|error: 40[13]|terminal prompts disabled'; then
    [[ -n $credential_token ]] || fail refused "access to $repo was refused: it is private or not there, and no credential was sent"
    fail refused "access to $repo was refused"
  fi
  if git_said "does not appear to be a git repository|repository '.*' not found|repository not found|error: 404|no such file or directory"; then
    fail repo "there is no git repository at $repo"
  fi
  fail git "git could not fetch $1 of $repo: $(reason_of_git)"
}

not_there() { git_said "couldn't find remote ref|not our ref|no such remote ref|unadvertised object|bad object|no such ref"; }

# How deep the history is to be; all of it means every branch and tag.
deep() { # what to fetch
  if [[ $depth -gt 0 ]]; then
    fetch --depth="$depth" origin "$@"
  else fetch --update-shallow origin "$@" "${everything[@]}"; fi
}
everything=('+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*')

get_commit() {
  deep "$sha" || { not_there && get_ref; } || explain "commit $sha"
  checkout --detach "$sha" || { is_commit "$sha" && explain "commit $sha"; } || no_commit # a tree or a blob
}

is_commit() { [[ $(repository rev-parse --quiet --verify "$1^{commit}" 2>/dev/null) == "$sha" ]]; }

# A server may give out a commit by its ref only, such as the merge commit of a pull request.
get_ref() {
  [[ -n $ref ]] || no_commit
  deep "$ref" || {
    not_there && no_commit
    explain "commit $sha"
  }
  is_commit FETCH_HEAD || fail moved "$ref of $repo is not commit $sha any more"
}

no_commit() { fail sha "$repo has no commit $sha"; }

# A name is that of a branch first, and then of a tag; a full ref is that one alone.
get_branch() {
  local found='' name='' more=("${everything[@]}")
  if [[ $depth -gt 0 ]]; then
    more=()
    fetch_branch --depth="$depth"
  else fetch_branch --update-shallow; fi
  if [[ -n $name ]]; then
    checkout -B "$name" "$found" || explain "branch $name"
  else checkout --detach "$found^{commit}" || explain "$branch"; fi
}

# Fetches the branch, the tag or the ref: found is where it is then, and name what a branch is called.
fetch_branch() { # how deep
  case $branch in
    refs/heads/*) fetch_as_branch "${branch#refs/heads/}" "$@" || no_ref ;;
    refs/tags/*) fetch_as "$branch" "$branch" "$@" || no_ref ;;
    refs/*) fetch_as "$branch" "refs/remotes/${branch#refs/}" "$@" || no_ref ;;
    *) fetch_as_branch "$branch" "$@" || fetch_as "refs/tags/$branch" "refs/tags/$branch" "$@" || no_ref ;;
  esac
}

fetch_as() { # ref there, ref here, how deep; fails where there is none
  local there=$1
  found=$2
  shift 2
  fetch "$@" origin "+$there:$found" ${more[@]+"${more[@]}"} && return 0
  not_there || explain "$there"
  return 1
}

# A clone on this machine may know a branch from its own remote alone.
fetch_as_branch() { # name, how deep
  local here=refs/remotes/origin/$1
  name=$1
  shift
  fetch_as "refs/heads/$name" "$here" "$@" || { is_path && fetch_as "$here" "$here" "$@"; } || { name='' && return 1; }
}

no_ref() {
  local near
  near=$(near_ref) || : # a remote that does not say leaves it at that
  case $branch in
    refs/*) fail branch "$repo has no ref $branch${near:+; the nearest is $near}" ;;
    *) fail branch "$repo has no branch or tag $branch${near:+; the nearest is $near}" ;;
  esac
}

# The nearest ref of the remote; nothing where none is near, or the remote does not say.
near_ref() {
  attend ls-remote --quiet --refs --heads --tags origin && words_of_git | awk -v wanted="$branch" -f "$here/near.awk"
}

get_default_branch() {
  deep HEAD || {
    not_there && fail branch "$repo has no default branch, or no commit on it"
    explain 'the default branch'
  }
  checkout --detach FETCH_HEAD || explain 'the default branch'
}

# Both were given: the commit must be in the branch's history. Unless it is the tip, that has to be fetched: without
# files, and into a separate repository: the working copy stays the same as for the commit alone.
check_branch_holds_commit() {
  local work=$ws found='' name='' more=()
  fetch_branch --depth=1
  [[ $(repository rev-parse "$found^{commit}") != "$sha" ]] || return 0
  ws=$io/history
  new_repository
  # From a path everything: from a shallow repository that is filtered, git would fetch the missing parents for ever,
  # each fetch starting the next.
  case $repo in
    /* | ./* | ../* | . | .. | file:*) fetch_branch --update-shallow ;;
    *) fetch_branch --filter=tree:0 ;;
  esac
  # Not merge-base, which would ask the remote for a commit that is not there.
  [[ -n $(repository rev-list "$found" | sed -n "/^$sha\$/p") ]] || fail contradiction "commit $sha is not on branch $branch of $repo"
  rm -rf "$ws"
  ws=$work
}

get_submodules() {
  [[ $submodules != false ]] || return 0
  local flags=()
  [[ $submodules != recursive ]] || flags+=(--recursive)
  [[ $depth -eq 0 ]] || flags+=(--depth="$depth")
  # As git does by itself: a repository at a path may not name another path of the machine.
  GIT_ALLOW_PROTOCOL=https:http:ssh attend submodule --quiet update --init ${flags[@]+"${flags[@]}"} || {
    log_of_git
    fail git "git could not fetch the submodules of $repo: $(reason_of_git)"
  }
}

get_large_files() {
  [[ $lfs == true ]] || return 0
  git lfs version >/dev/null 2>&1 || fail lfs 'git-lfs is not installed where the checkout runs'
  attend lfs pull || {
    log_of_git
    fail git "git could not fetch the large files of $repo: $(reason_of_git)"
  }
}

# The file HEAD holds the id of the commit, unless a branch is checked out. Where the id that was asked for is that of a
# tag, git has checked out another commit.
verify() {
  IFS= read -r head <"$ws/.git/HEAD"
  [[ $head =~ ^[0-9a-f]{40}([0-9a-f]{24})?$ ]] || head=$(repository rev-parse HEAD)
  [[ -z $sha || $head == "$sha" ]] || no_commit
}

# --template, since the environment may name one too.
new_repository() {
  [[ -d $ws ]] || mkdir "$ws"
  attend -c init.defaultBranch=main init --quiet --template= --object-format="$format" || explain repository
  # As "git remote add" does it.
  {
    printf '[remote "origin"]\n\turl = '
    configured "$repo"
    printf '\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n'
  } >>"$ws/.git/config"
}

# A clone on this machine stood in for its remote: submodules, large files and the command itself look for that.
name_origin() {
  [[ -z $origin ]] || repository config --local remote.origin.url "$origin"
}

# A value of git's configuration.
configured() {
  local text=${1//\\/\\\\} mark='"' inside='\"'
  text=${text//$mark/$inside}
  text=${text//$'\n'/\\n}
  printf '"%s"' "$text"
}

prepare
open_envelope
check_envelope
keep_deadline
if [[ $checkout == false ]]; then
  rm -rf "$io/.git" "$secret"
  word 'ready none'
  exit 0
fi
clean_environment
format=sha1 asked=''
[[ ${#sha} -ne 64 ]] || format=sha256
new_repository
if [[ -n $sha ]]; then
  [[ -z $branch ]] || check_branch_holds_commit
  get_commit
elif [[ -n $branch ]]; then
  get_branch
else
  get_default_branch
fi
verify
name_origin
get_submodules
get_large_files
persist_credentials
rm -rf "$secret" "$io/.git" "$ws/.git/FETCH_HEAD"
say "checked out $head of $repo"
word "ready $head"
