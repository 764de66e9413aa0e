#!/usr/bin/env bash
# Fetches one download of the executor image, and proves it before anything looks into it.
#
#   download.sh NAME VERSION ARCH FILE
#     NAME    aws-cli, helm, kubectl, opentofu or terraform
#     ARCH    amd64 or arm64
#     MIRROR  where to take everything from instead, as MIRROR/<host>/<path>
#     LEARN   if set, checksums.txt is not asked but told: the line for it is printed, once everything else has held
#
# What proves it: its line in checksums.txt, always; and the publisher's signature, of the file itself (aws-cli, helm) or
# of the list of sums that it is in (opentofu, terraform). kubectl is signed in a way that gpg does not know: its
# published sum is asked for when checksums.txt is written.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
name=$1 version=$2 arch=$3 file=$4
sums='' signature='' published=''

die() {
  printf 'download.sh: %s\n' "$1" >&2
  exit 1
}

case $arch in
  amd64) aws_arch=x86_64 ;;
  arm64) aws_arch=aarch64 ;;
  *) die "there is no architecture \"$arch\" here, only amd64 and arm64" ;;
esac
case $name in
  aws-cli)
    url=https://awscli.amazonaws.com/awscli-exe-linux-$aws_arch-$version.zip
    signature=$url.sig
    ;;
  helm)
    url=https://get.helm.sh/helm-v$version-linux-$arch.tar.gz
    signature=https://github.com/helm/helm/releases/download/v$version/helm-v$version-linux-$arch.tar.gz.asc
    ;;
  kubectl)
    url=https://dl.k8s.io/release/v$version/bin/linux/$arch/kubectl
    published=$url.sha256
    ;;
  opentofu)
    release=https://github.com/opentofu/opentofu/releases/download/v$version
    url=$release/tofu_${version}_linux_$arch.zip
    sums=$release/tofu_${version}_SHA256SUMS
    signature=$sums.gpgsig
    ;;
  terraform)
    release=https://releases.hashicorp.com/terraform/$version
    url=$release/terraform_${version}_linux_$arch.zip
    sums=$release/terraform_${version}_SHA256SUMS
    signature=$sums.sig
    ;;
  *) die "there is no download called \"$name\"" ;;
esac

get() { # URL, file
  local from=$1
  [[ -z ${MIRROR:-} ]] || from=$MIRROR/${1#https://}
  curl --fail --silent --show-error --location --retry 3 --connect-timeout 20 --output "$2" "$from" || die "$1 cannot be fetched"
}

sum_of() {
  local sum
  if command -v sha256sum >/dev/null; then sum=$(sha256sum <"$1"); else sum=$(shasum -a 256 <"$1"); fi
  printf '%s' "${sum%% *}"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
line=${url#https://}

[[ -n ${LEARN:-} ]] || "$here/check-sum.sh" "$here/../checksums.txt" "$line"
get "$url" "$work/file"
[[ -n ${LEARN:-} ]] || "$here/check-sum.sh" "$here/../checksums.txt" "$line" "$work/file"
if [[ -n $signature ]]; then
  get "$signature" "$work/signature"
  if [[ -n $sums ]]; then
    get "$sums" "$work/${sums##*/}"
    "$here/check-signature.sh" "$here/../keys" "$name" "${sums#https://}" "$work/signature" "$work/${sums##*/}"
    "$here/check-sum.sh" "$work/${sums##*/}" "${url##*/}" "$work/file"
  else
    "$here/check-signature.sh" "$here/../keys" "$name" "$line" "$work/signature" "$work/file"
  fi
fi
if [[ -n ${LEARN:-} ]]; then
  sum=$(sum_of "$work/file")
  if [[ -n $published ]]; then
    get "$published" "$work/published"
    [[ $(<"$work/published") == "$sum" ]] || die "$line has the sha256 $sum, and its publisher says $(<"$work/published")"
  fi
  printf '%s  %s\n' "$sum" "$line"
fi
mv "$work/file" "$file"
