#!/bin/sh
# The tools: puts on the shared volume what the user's image may not have, and ends.
#
#   busybox sh tools.sh [DIR]
#     DIR  the shared volume (/__run)
#
# Runs as root in the checkout image, beside checkout.sh. What stands behind DIR is ignored: it may be the command of
# an image or of an override. Leaves in DIR: bin/busybox, run.sh, and io, in which any user may write and delete.
set -u
umask 022

here=${0%/*}
[ "$here" != "$0" ] || here=.
busybox=$here/busybox
dir=${1:-/__run}

die() { printf 'mycli: %s\n' "$1" >&2; exit 1; }

# Whatever PATH says, it is ours; the first line of what it says goes into one of ours.
own() {
  said=$("$busybox" "$@" 2>&1) || die "the tools cannot be put onto the volume: $(printf '%s' "$said" | "$busybox" head -n 1)"
}

# In one rename, so that nobody starts half a program.
put() { # file beside this script, file in DIR
  own cp "$here/$1" "$dir/.$1"
  own chmod 0755 "$dir/.$1"
  [ ! -d "$dir/$2" ] || die "the tools cannot be put onto the volume: $dir/$2 is a folder"
  own mv "$dir/.$1" "$dir/$2"
}

[ -x "$busybox" ] || die "there is no program $busybox"
# checkout.sh makes some of it too, and either may come first.
own mkdir -p "$dir/bin" "$dir/io"
own chmod 0755 "$dir" "$dir/bin"
own chmod 0777 "$dir/io"
put run.sh run.sh
put busybox bin/busybox
