#!/usr/bin/env bash
# Refuses a file whose sha256 is not the one that is written down for it.
#
#   check-sum.sh LIST NAME [FILE]
#     LIST  lines "<sha256>  <name>", as sha256sum writes them
#     FILE  if it is not given, NAME is refused only where there is no sum for it
set -euo pipefail

refuse() {
  printf 'refused: %s\n' "$1" >&2
  exit 1
}

list=$1 name=$2 file=${3:-}
expected=$(awk -v name="$name" '$2 == name || $2 == "*" name { print $1 }' "$list")
[[ -n $expected ]] || refuse "$name, since ${list##*/} has no line for it; \"make checksums\" writes it"
[[ $expected =~ ^[0-9a-f]{64}$ ]] || refuse "$name, since ${list##*/} has no single sha256 for it"
[[ -n $file ]] || exit 0
if command -v sha256sum >/dev/null; then found=$(sha256sum <"$file"); else found=$(shasum -a 256 <"$file"); fi
found=${found%% *}
[[ $found == "$expected" ]] || refuse "$name, since its sha256 is $found and not $expected (${list##*/})"
