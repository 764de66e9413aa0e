#!/usr/bin/env bash
# The checkout: opens the envelope, fetches exactly one commit, verifies it, and says so.
#
#   checkout.sh [DIR]
#     DIR             the folder to fill (/__run)
#     MYCLI_ENVELOPE  the envelope, gzip and base64; without it the envelope's plain text comes on standard input
#
# Never runs anything of the user's. bash 3.2 or later, git 2.26 or later.
#
# Leaves in DIR: ws (the working copy) and, in io, what run.sh reads: task, beat (a counter, once a second), log,
# and last word: "ready <commit>" or "failed <class> <text>". The word is written into space set aside at the start,
# so that a full disk cannot silence it, and appears in one rename.
set -euo pipefail
umask 022

dir=${1:-/__run}
io=$dir/io
ws=$dir/ws
spoken=
git_pid=

say() { printf '%s\n' "$1" | tr -d '\000-\010\013-\037\177' | cut -c1-2000 >>"$io/log" || :; }

# The one way to end: the word, in the space that was set aside.
word() {
  [[ -z $spoken ]] || return 0
  spoken=1
  printf '%-1000.1000s\n' "$1" 1<>"$io/.word"
  chmod 0666 "$io/.word"
  mv "$io/.word" "$io/word"
}

fail() { # class, text
  word "failed $1 $2"
  exit 1
}

finish() {
  local code=$?
  trap '' TERM INT HUP ALRM
  [[ -z $git_pid ]] || kill -KILL -- "-$git_pid" 2>/dev/null || :
  kill "${helpers[@]}" 2>/dev/null || :
  [[ $code -eq 0 ]] || word "failed git the checkout ended with code $code"
}

prepare() {
  mkdir -p "$io" "$ws"
  chmod 0777 "$io"
  printf '%-1000s\n' '' >"$io/.word"
  : >"$io/log"
  chmod 0666 "$io/log"
  helpers=()
  trap finish EXIT
  trap 'fail stopped "told to stop"' TERM INT HUP
  trap 'fail deadline "the start timeout passed during the checkout"' ALRM
  beat &
  helpers+=("$!")
}

beat() {
  trap - EXIT TERM INT HUP ALRM
  local count=0
  while printf '%d\n' "$count" >"$io/.beat" && mv "$io/.beat" "$io/beat"; do
    count=$((count + 1))
    sleep 1
  done
} >/dev/null 2>&1

# --- the envelope

# Its text is described in src/core/envelope.ts. What the wrapper needs goes on to it in one rename.
open_envelope() {
  local text line value
  repo='' sha='' branch='' start_by=''
  if [[ -n ${MYCLI_ENVELOPE:-} ]]; then
    text=$(printf '%s' "$MYCLI_ENVELOPE" | base64 -d | gzip -dc) || fail envelope 'the envelope cannot be unpacked'
  else
    text=$(cat)
  fi
  unset MYCLI_ENVELOPE
  [[ ${text%%$'\n'*} == 'mycli 1' ]] || fail envelope 'the envelope is not one that this image can read'
  [[ ${text##*$'\n'} == end ]] || fail envelope 'the envelope is cut off'
  while IFS= read -r line; do
    printf -v value '%b' "${line#* }"
    case $line in
      'repo '*) repo=$value ;;
      'sha '*) sha=$value ;;
      'branch '*) branch=$value ;;
      'start-by '*) start_by=$value ;;
    esac
  done <<<"$text"
  (umask 0111; grep -Ev '^(mycli|repo|sha|branch) ' <<<"$text" >"$io/.task")
  mv "$io/.task" "$io/task"
}

# Again here, since this is the last place before git: nothing may be an option, a transport helper or a foreign ref.
check_envelope() {
  case $repo in
    '') fail envelope 'no repository was named' ;;
    -* | *::*) fail repo 'the repository is not a URL or path that is allowed' ;;
  esac
  [[ -z $sha || $sha =~ ^[0-9a-f]{40}([0-9a-f]{24})?$ ]] || fail sha 'the commit is not a full commit id'
  [[ -z $branch ]] || git check-ref-format "refs/heads/$branch" || fail branch 'the branch is not a valid branch name'
  [[ -n $sha$branch ]] || fail envelope 'neither a commit nor a branch was named'
}

keep_deadline() {
  [[ -n $start_by ]] || return 0
  local left=$((start_by - $(date +%s)))
  [[ $left -gt 0 ]] || fail deadline 'the start timeout had passed before the checkout began'
  alarm "$left" $$ &
  helpers+=("$!")
}

alarm() {
  trap - EXIT INT HUP ALRM
  local sleeper
  trap 'kill "$sleeper"; exit' TERM
  sleep "$1" &
  sleeper=$!
  wait "$sleeper" && kill -ALRM "$2"
} >/dev/null 2>&1

# --- git

# A variable such as GIT_DIR, left by a git hook that we were started from, would point git elsewhere.
clean_environment() {
  local name
  while IFS= read -r name; do unset "$name"; done < <(git rev-parse --local-env-vars)
  export GIT_TERMINAL_PROMPT=0 GIT_ALLOW_PROTOCOL=https:http:ssh:file LC_ALL=C LANGUAGE=C
  export GIT_SSH_COMMAND=${GIT_SSH_COMMAND:-ssh -oBatchMode=yes}
}

repository() {
  git -C "$ws" -c core.hooksPath=/dev/null -c protocol.version=2 -c advice.detachedHead=false -c gc.auto=0 \
    -c maintenance.auto=false -c fetch.recurseSubmodules=false -c submodule.recurse=false "$@"
}

# In the background and in a group of its own, so that a signal is heard at once and ends ssh and the like too.
fetch() {
  local code=0
  set -m
  repository fetch --quiet --no-tags --no-auto-maintenance "$@" </dev/null >"$io/.git" 2>&1 &
  git_pid=$!
  set +m
  wait "$git_pid" || code=$?
  git_pid=
  while IFS= read -r line; do say "$line"; done <"$io/.git"
  return "$code"
}

git_said() { grep -Eqi "$1" "$io/.git"; }

# What git's message means, as a class that the reader of the stream has advice for.
explain() { # what was asked for
  if git_said 'No space left on device'; then fail disk 'no space is left on the disk'; fi
  if git_said 'could not resolve host|unable to look up'; then fail unreachable "the host of $repo is not known"; fi
  if git_said 'failed to connect|connection (refused|timed out|reset)|no route to host|network is unreachable|could not connect'; then
    fail unreachable "the host of $repo does not answer"
  fi
  if git_said 'dubious ownership'; then fail ownership "git refuses $repo: it belongs to another user"; fi
  if git_said 'could not read (username|password)|authentication failed|permission denied|error: 40[13]'; then
    fail refused "access to $repo was refused"
  fi
  if git_said "does not appear to be a git repository|repository '.*' not found|repository not found|error: 404|no such file or directory"; then
    fail repo "there is no git repository at $repo"
  fi
  fail git "git could not fetch $1 of $repo: $(tail -n 1 "$io/.git")"
}

not_there() { git_said "couldn't find remote ref|not our ref|no such remote ref|unadvertised object|bad object|no such ref"; }

get_commit() {
  fetch --depth=1 origin "$sha" || { not_there && fail sha "$repo has no commit $sha"; explain "commit $sha"; }
  repository checkout --quiet --detach "$sha^{commit}" >"$io/.git" 2>&1 || explain "commit $sha"
}

# A branch first, then a tag of that name.
get_branch() {
  local ref=refs/remotes/origin/$branch
  if fetch --depth=1 origin "+refs/heads/$branch:$ref"; then
    repository checkout --quiet -B "$branch" "$ref" >"$io/.git" 2>&1 || explain "branch $branch"
    return 0
  fi
  not_there || explain "branch $branch"
  ref=refs/tags/$branch
  fetch --depth=1 origin "+$ref:$ref" || { not_there && fail branch "$repo has no branch or tag $branch"; explain "tag $branch"; }
  repository checkout --quiet --detach "$ref^{commit}" >"$io/.git" 2>&1 || explain "tag $branch"
}

# Both were given: the commit must be in the branch's history, which has to be fetched unless it is the tip.
check_branch_holds_commit() {
  local ref=refs/remotes/origin/$branch
  fetch --depth=1 origin "+refs/heads/$branch:$ref" || { not_there && fail branch "$repo has no branch $branch"; explain "branch $branch"; }
  [[ $(repository rev-parse "$ref") != "$sha" ]] || return 0
  fetch --unshallow --filter=tree:0 origin "+refs/heads/$branch:$ref" || explain "the history of branch $branch"
  repository merge-base --is-ancestor "$sha" "$ref" || fail contradiction "commit $sha is not on branch $branch of $repo"
}

verify() {
  head=$(repository rev-parse HEAD)
  [[ -z $sha || $head == "$sha" ]] || fail sha "$sha is not a commit of $repo"
  rm -f "$ws/.git/FETCH_HEAD" "$io/.git"
}

prepare
open_envelope
check_envelope
keep_deadline
clean_environment
format=sha1
[[ ${#sha} -ne 64 ]] || format=sha256
repository -c init.defaultBranch=main -c init.templateDir= init --quiet --object-format="$format" >"$io/.git" 2>&1 || explain repository
repository remote add origin "$repo"
if [[ -n $sha ]]; then
  [[ -z $branch ]] || check_branch_holds_commit
  get_commit
else
  get_branch
fi
verify
say "checked out $head of $repo"
word "ready $head"
