#!/usr/bin/env bash
# Checkout and command in one container, for images of one's own and for "docker run" by hand:
#
#   docker run IMAGE --repo URL (--sha COMMIT | --branch NAME) [--timeout SECONDS] [--directory DIR] COMMAND
#
# With MYCLI_ENVELOPE set it takes that instead, and reports in frames; by hand it prints the command's output as it is.
# MYCLI_KEY opens a sealed one, MYCLI_GIT_<KIND> (such as MYCLI_GIT_GITHUB, or MYCLI_GIT_SSH) are stored credentials: the
# checkout gets them by a pipe, and no environment has them any more, while the command keeps all the rest of it.
# MYCLI_RUN_DIR (/__run) is the folder it works in.
set -euo pipefail

# Our variables are local or begin with mycli_: another name may be one of the command's environment.
mycli_here=${BASH_SOURCE[0]%/*}
[[ $mycli_here != "${BASH_SOURCE[0]}" ]] || mycli_here=.
mycli_dir=${MYCLI_RUN_DIR:-/__run}
unset MYCLI_RUN_DIR

die() {
  printf 'mycli: %s\n' "$1" >&2
  exit 125
}

escape() {
  local text=${1//\\/\\\\}
  text=${text//$'\r'/\\r}
  printf '%s' "${text//$'\n'/\\n}"
}

compose() {
  local lines=()
  while [[ ${1:-} == --* ]]; do
    [[ $# -ge 2 ]] || die "$1 needs a value"
    case $1 in
      --repo | --sha | --branch | --directory) lines+=("${1#--} $(escape "$2")") ;;
      --timeout)
        [[ $2 =~ ^[1-9][0-9]*$ ]] || die '--timeout takes whole seconds'
        lines+=("timeout $2")
        ;;
      *) die "unknown option $1" ;;
    esac
    shift 2
  done
  [[ $# -eq 1 && -n $1 ]] || die 'give one command, in quotes, after the options'
  printf 'mycli 1\n'
  printf '%s\n' ${lines[@]+"${lines[@]}"}
  printf 'script %s\nend\n' "$(escape "$1")"
}

secret() { # name, value: each of its lines behind the name
  [[ -z $2 ]] || printf '%s\n' "$1 ${2//$'\n'/$'\n'$1 }"
}

# What checkout.sh reads.
given() {
  secret key "$mycli_key"
  local at
  for at in ${mycli_kinds[@]+"${!mycli_kinds[@]}"}; do secret "git-${mycli_kinds[at]}" "${mycli_stored[at]}"; done
  printf 'envelope\n%s\n' "$mycli_text"
}

mycli_text=${MYCLI_ENVELOPE:-}
mycli_key=${MYCLI_KEY:-} mycli_kinds=() mycli_stored=()
for mycli_name in ${!MYCLI_GIT_@}; do
  mycli_kinds+=("$(printf '%s' "${mycli_name#MYCLI_GIT_}" | tr '[:upper:]' '[:lower:]')")
  mycli_stored+=("${!mycli_name}")
  unset "$mycli_name"
done
unset MYCLI_ENVELOPE MYCLI_KEY
if [[ -z $mycli_text ]]; then
  mycli_text=$(compose "$@") || exit
  # This envelope is not sealed, and the id is that of a task that this one was started from.
  mycli_key=''
  unset MYCLI_EXECUTION_ID
fi
mkdir -p "$mycli_dir/io" 2>/dev/null || die "cannot write to $mycli_dir"
# A user that the image does not know has no home, and tools keep settings and caches there.
if ! (set -C && : >"${HOME:-/nonexistent}/.mycli.$$") 2>/dev/null; then
  export HOME=$mycli_dir/home
  mkdir -p "$HOME"
fi
rm -f "$HOME/.mycli.$$"
bash "$mycli_here/checkout.sh" "$mycli_dir" < <(given) >/dev/null 2>&1 &
exec sh "$mycli_here/run.sh" "$mycli_dir"
