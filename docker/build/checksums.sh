#!/usr/bin/env bash
# Writes checksums.txt and keys/*.asc anew, for the versions that the Dockerfile names. Needs a network, curl and gpg.
# Where something cannot be fetched or proved, nothing is changed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=${here%/*}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() {
  printf 'checksums.sh: %s\n' "$1" >&2
  exit 1
}

version_of() { # name
  local arg
  arg=$(tr 'a-z-' 'A-Z_' <<<"$1")_VERSION
  sed -n "s/^ARG $arg=//p" "$folder/Dockerfile"
}

# download.sh is to find the new keys beside the fingerprints that they must have.
mkdir -p "$work/docker"
cp -R "$folder/build" "$folder/keys" "$work/docker/"
while read -r publisher url _; do
  [[ -n $publisher && $publisher != \#* ]] || continue
  [[ -z ${MIRROR:-} ]] || url=$MIRROR/${url#https://}
  curl --fail --silent --show-error --location --retry 3 --output "$work/docker/keys/$publisher.asc" "$url" ||
    die "the key of $publisher cannot be fetched from $url"
done <"$folder/keys/publishers.txt"

sed -n '/^#/p' "$folder/checksums.txt" >"$work/checksums.txt"
for name in aws-cli helm kubectl opentofu terraform; do
  version=$(version_of "$name")
  [[ -n $version ]] || die "the Dockerfile has no version of $name"
  for arch in amd64 arm64; do
    LEARN=1 "$work/docker/build/download.sh" "$name" "$version" "$arch" "$work/file" >>"$work/checksums.txt"
    printf '%s %s for %s is proved\n' "$name" "$version" "$arch" >&2
  done
done
cp "$work"/docker/keys/*.asc "$folder/keys/"
cp "$work/checksums.txt" "$folder/checksums.txt"
