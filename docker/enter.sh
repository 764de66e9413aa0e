#!/bin/sh
# The way into the checkout container: nothing of its environment but what is ours gets to bash and git.
#
#   busybox sh enter.sh [DIR]
#     DIR                 the shared volume (/__run)
#     MYCLI_ENVELOPE      the envelope
#     MYCLI_KEY           the identity of age that opens it
#     MYCLI_GIT_<KIND>    stored credentials, such as MYCLI_GIT_GITHUB, or MYCLI_GIT_SSH
#     MYCLI_EXECUTION_ID  the execution that the envelope must be for
#
# The right to start a task includes setting its variables, and bash runs what BASH_ENV names, the loader what LD_PRELOAD
# names, git what GIT_SSH_COMMAND says. A static shell does none of that. Arguments after DIR are ignored: they may be
# the command of an override. What is secret goes on by a pipe, which is empty once checkout.sh has read it: after the
# exec no environment and no argument has it, not even that of PID 1.
set -u

here=${0%/*}
[ "$here" != "$0" ] || here=.
busybox=$here/busybox

secret() { # name, value: each of its lines behind the name
  [ -z "$2" ] || printf '%s\n' "$2" | "$busybox" sed "s/^/$1 /"
}

secrets() {
  secret key "${MYCLI_KEY:-}"
  # A line of a value may look like a variable: then there is none of that name.
  for name in $("$busybox" env | "$busybox" sed -n 's/^MYCLI_GIT_\([A-Z]\{1,\}\)=.*/\1/p'); do
    value=''
    eval "value=\${MYCLI_GIT_$name:-}"
    secret "git-$(echo "$name" | "$busybox" tr '[:upper:]' '[:lower:]')" "$value"
  done
  echo envelope
}

# busybox makes a here-document of any size a pipe, not a file.
exec "$busybox" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/nonexistent \
  MYCLI_EXECUTION_ID="${MYCLI_EXECUTION_ID:-}" /bin/bash "$here/checkout.sh" "${1:-/__run}" <<END
$(secrets)
${MYCLI_ENVELOPE:-}
END
