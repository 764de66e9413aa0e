#!/bin/sh
# Ends a local task and removes its folder, however the rest of it ended.
#
#   janitor.sh DIR
#
# Waits for its standard input to close, which happens even when the other end is killed. On it comes "id EXECUTION_ID",
# "task PID…" (to be asked to stop first) and "ended" (there is nothing left to ask). What carries the execution id in its
# environment, or works in DIR, is killed; both are asked of /proc, so elsewhere than on Linux only the command's group is.
dir=$1
id=
asked=
trap '' TERM INT HUP QUIT PIPE
# As long as it is open, the task is not abandoned. For both, since that never blocks.
[ ! -p "$dir/alive" ] || exec 9<>"$dir/alive"

while read -r word pids; do
  case $word in
    id) id=$pids ;;
    task) asked=$pids ;;
    ended) asked= ;;
  esac
done

alive() {
  for pid in $asked; do kill -0 "$pid" && return 0; done 2>/dev/null
  return 1
}

# Whole values are compared, and no text that others can choose is taken apart: not the name of a folder, and not an
# environment.
carriers() {
  # shellcheck disable=SC2062 # the pattern comes on standard input
  [ -z "$id" ] || printf '%s\n' "MYCLI_EXECUTION_ID=$id" | grep -lszxFf - /proc/[0-9]*/environ | cut -d/ -f3
  for folder in /proc/[0-9]*/cwd; do
    cd -P "$folder" || continue
    number=${folder%/cwd}
    case $PWD/ in "$dir"/*) echo "${number#/proc/}" ;; esac
  done
  cd /
} 2>/dev/null

for pid in $asked; do kill -TERM "$pid"; done 2>/dev/null
tries=0
while alive && [ $((tries += 1)) -le 40 ]; do sleep 0.1; done
for pid in $asked; do kill -KILL "$pid"; done 2>/dev/null

group=
[ ! -f "$dir/group" ] || IFS= read -r group <"$dir/group"
case $group in '' | 0 | 1 | *[!0-9]*) ;; *) kill -KILL "-$group" 2>/dev/null ;; esac

tries=0
while pids=$(carriers) && [ -n "$pids" ] && [ $((tries += 1)) -le 50 ]; do
  # shellcheck disable=SC2086 # numbers
  kill -KILL $pids 2>/dev/null
done

# Some tools leave folders that not even their owner may change.
rm -rf "$dir" 2>/dev/null || {
  chmod -R u+rwX "$dir"
  rm -rf "$dir"
} 2>/dev/null
