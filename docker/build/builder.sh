#!/usr/bin/env bash
# Says what images are built with here: docker, buildah or podman. A docker whose buildx or engine does not answer is
# none.
set -euo pipefail

answers() { "$@" </dev/null >/dev/null 2>&1; }

if answers docker info --format '{{.ServerVersion}}' && answers docker buildx inspect; then
  echo docker
elif answers buildah version; then
  echo buildah
elif answers podman version; then
  echo podman
else
  echo 'builder.sh: there is no docker with buildx and an engine here, and neither buildah nor podman' >&2
  exit 1
fi
