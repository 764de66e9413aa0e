#!/bin/sh
# The way into the checkout container.
#
#   busybox sh enter.sh [DIR]
#     DIR  the shared volume (/__run)
set -u
here=${0%/*}
[ "$here" != "$0" ] || here=.
exec /bin/bash "$here/checkout.sh" "${1:-/__run}"
