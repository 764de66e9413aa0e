#!/usr/bin/env bash
# Checkout and command in one container, for images of one's own and for "docker run" by hand:
#
#   docker run IMAGE --repo URL (--sha COMMIT | --branch NAME) [--timeout SECONDS] [--directory DIR] COMMAND
#
# With MYCLI_ENVELOPE set it takes that instead, and reports in frames; by hand it prints the command's output as it is.
# MYCLI_RUN_DIR (/__run) is the folder it works in.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=${MYCLI_RUN_DIR:-/__run}
unset MYCLI_RUN_DIR

die() { printf 'mycli: %s\n' "$1" >&2; exit 125; }

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
      --timeout) [[ $2 =~ ^[1-9][0-9]*$ ]] || die '--timeout takes whole seconds'; lines+=("timeout $2") ;;
      *) die "unknown option $1" ;;
    esac
    shift 2
  done
  [[ $# -eq 1 && -n $1 ]] || die 'give one command, in quotes, after the options'
  printf 'mycli 1\n'
  printf '%s\n' ${lines[@]+"${lines[@]}"}
  printf 'script %s\nend\n' "$(escape "$1")"
}

# On standard input, not in the environment, where the command could read it as long as the checkout lives.
text=${MYCLI_ENVELOPE:-}
unset MYCLI_ENVELOPE
[[ -n $text ]] || text=$(compose "$@") || exit
mkdir -p "$dir/io" 2>/dev/null || die "cannot write to $dir"
bash "$here/checkout.sh" "$dir" <<<"$text" >/dev/null 2>&1 &
unset MYCLI_KEY
exec sh "$here/run.sh" "$dir"
