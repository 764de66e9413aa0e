#!/usr/bin/env bash
# Puts one download of the executor image, with its licence, into a folder that is then laid over the image.
#
#   install.sh NAME VERSION ARCH FOLDER
#     as download.sh takes them, which refuses what it cannot prove
set -euo pipefail
umask 022

here=$(cd "$(dirname "$0")" && pwd)
name=$1 version=$2 arch=$3 root=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() {
  printf 'install.sh: %s\n' "$1" >&2
  exit 1
}

program() { # file, name
  install -D -m 0755 "$1" "$root/usr/local/bin/$2" || die "$name $version has no program $2"
}

licence() { # file
  install -D -m 0644 "$1" "$root/usr/share/licenses/$name/LICENSE" || die "$name $version has no licence with it"
}

# The text that the base image has, of those that come without one.
apache_licence() {
  mkdir -p "$root/usr/share/licenses/$name"
  ln -s /usr/share/common-licenses/Apache-2.0 "$root/usr/share/licenses/$name/LICENSE"
}

"$here/download.sh" "$name" "$version" "$arch" "$work/file"
mkdir "$work/in"
case $name in
  aws-cli)
    # What its own installer does, and nothing else of it, which would have to run on this machine.
    unzip -q "$work/file" -d "$work/in"
    [[ -x $work/in/aws/dist/aws ]] || die "aws-cli $version has no program aws"
    mkdir -p "$root/usr/local/lib" "$root/usr/local/bin"
    mv "$work/in/aws/dist" "$root/usr/local/lib/aws-cli"
    rm -rf "$root/usr/local/lib/aws-cli/awscli/examples"
    for file in aws aws_completer; do ln -s "../lib/aws-cli/$file" "$root/usr/local/bin/$file"; done
    apache_licence
    ;;
  helm)
    tar -xzf "$work/file" -C "$work/in" --no-same-owner
    program "$work/in/linux-$arch/helm" helm
    licence "$work/in/linux-$arch/LICENSE"
    ;;
  kubectl)
    program "$work/file" kubectl
    apache_licence
    ;;
  opentofu)
    unzip -q "$work/file" -d "$work/in"
    program "$work/in/tofu" tofu
    licence "$work/in/LICENSE"
    ;;
  terraform)
    unzip -q "$work/file" -d "$work/in"
    program "$work/in/terraform" terraform
    licence "$work/in/LICENSE.txt"
    ;;
esac
find "$root" -exec touch -h -d @0 {} +
