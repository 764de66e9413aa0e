#!/bin/sh
# The tools: puts on the shared volume what the user's image may not have, and ends.
#
#   busybox sh tools.sh [DIR]
#     DIR  the shared volume (/__run)
#
# Runs as root in the checkout image, beside checkout.sh. What stands behind DIR is ignored: it may be the command of
# an image or of an override. Leaves in DIR: bin/busybox, run.sh with its copy.awk, and io, in which any user may write
# and delete.
set -u
umask 022

here=${0%/*}
[ "$here" != "$0" ] || here=.
busybox=$here/busybox
dir=${1:-/__run}

die() {
  printf 'mycli: %s\n' "$1" >&2
  exit 1
}

# Runs our busybox, never a program from PATH. The first line of its complaint becomes part of ours.
own() {
  said=$("$busybox" "$@" 2>&1) || die "the tools cannot be put onto the volume: $(printf '%s' "$said" | "$busybox" head -n 1)"
}

# In one rename, so that half a program is never started.
put() { # mode, file beside this script, file in DIR
  own cp "$here/$2" "$dir/.$2"
  own chmod "$1" "$dir/.$2"
  [ ! -d "$dir/$3" ] || die "the tools cannot be put onto the volume: $dir/$3 is a folder"
  own mv "$dir/.$2" "$dir/$3"
}

[ -x "$busybox" ] || die "there is no program $busybox"
# checkout.sh makes some of it too, and either may come first.
own mkdir -p "$dir/bin" "$dir/io"
own chmod 0755 "$dir" "$dir/bin"
own chmod 0777 "$dir/io"
put 0644 copy.awk copy.awk
put 0755 run.sh run.sh
put 0755 busybox bin/busybox
