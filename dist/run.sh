#!/bin/sh
# The wrapper: runs one command on what checkout.sh fetched, and reports it as one ordered, counted stream.
#
#   run.sh [DIR [--patience SECONDS] [--memory-events FILE] [ANYTHING…]]
#     DIR              the folder that checkout.sh fills (/__run)
#     --patience       how long without a sign of life from checkout.sh before giving up (30)
#     --memory-events  where the kernel counts what it killed for memory (the container's own, of either kind of cgroup)
#     ANYTHING         is ignored: an image's CMD may be appended to our entry point
#
# POSIX sh, for busybox ash, dash and bash 3.2; PID 1 of a task's main container, or a process on this machine.
# Nothing of the user's image is needed: where DIR/bin/busybox exists, every tool comes from there.
# All our variables start with mycli_: a shell that assigns to a name of its environment exports the new value.
#
# In DIR: ws (the working copy), io/task (what to run; gone before the command starts), io/beat (checkout's
# heartbeat), io/log (its log), io/word (its last word), io/bell (a pipe of ours, into which it rings after its word).
# Frames are lines that begin with @mycli:<nonce>; their grammar is in src/core/log/frames.ts.

mycli_stop_signals='TERM INT HUP QUIT USR1 USR2'
# Some images' STOPSIGNAL; but a terminal sends it whenever its window changes.
[ -t 0 ] || [ -t 1 ] || mycli_stop_signals="$mycli_stop_signals WINCH"
# SIGRTMIN+3, the STOPSIGNAL of images built around systemd. "command" keeps a shell that does not know it from ending.
# shellcheck disable=SC3048
! command trap : 37 2>/dev/null || mycli_stop_signals="$mycli_stop_signals 37"

# --- what both processes need -----------------------------------------------------------------------------------

# Both have backquotes, since bash 5.2 may run a trap while it parses $(...), and then ends with a syntax error.

# Undoes the escaping of one line of the envelope into mycli_text; the x keeps trailing newlines. Most lines have none,
# and need no process.
unescape() {
  mycli_text=$1
  case $1 in *\\*) ;; *) return 0 ;; esac
  # shellcheck disable=SC2006
  mycli_text=`printf '%bx' "$1"`
  mycli_text=${mycli_text%x}
}

# The seconds since 1970 into mycli_now.
read_clock() {
  # shellcheck disable=SC2006
  mycli_now=`$mycli_b date +%s`
}

trap_stops() { # handler, which gets the signal as its last word; '' ignores them
  for mycli_signal in $mycli_stop_signals; do
    # shellcheck disable=SC2064 # the name is wanted now
    trap "${1:+$1 $mycli_signal}" "$mycli_signal"
  done
}

# --- the keeper: the command's parent ---------------------------------------------------------------------------
# It starts without "&", since a shell makes what it starts with "&" ignore SIGINT and SIGQUIT for good. It survives
# what is sent to its group, and tells the code. Descriptors: 3 stream, 6 status, 7 the task's text.

keep() {
  trap_stops :
  while IFS= read -r mycli_line <&7; do
    case $mycli_line in
      id\ *) export MYCLI_EXECUTION_ID="${mycli_line#id }" ;;
      env\ * | secret-env\ *)
        mycli_line=${mycli_line#*env }
        unescape "${mycli_line#*=}"
        # With "command" a name that this shell refuses (dash: OPTIND=x) does not end it.
        command export "${mycli_line%%=*}=$mycli_text"
        ;;
      shell\ *)
        unescape "${mycli_line#shell }"
        set -- "$@" "$mycli_text"
        ;;
    esac
  done
  exec 7<&-
  choose_shell "$@"
}

# The first of the image's own bash, its sh, our busybox; or what "shell" asked for. Always by absolute path:
# busybox prefers its own applets to PATH.
choose_shell() { # script, then the words of "shell" with {0} for the script
  mycli_script=$1
  shift
  if [ $# -eq 0 ]; then
    if find_program bash; then set -- "$mycli_found" -e "$mycli_script"
    elif find_program sh; then set -- "$mycli_found" -e "$mycli_script"
    else set -- "$mycli_bb" sh -e "$mycli_script"; fi
  else
    find_program "$1" || mycli_found=$1
    shift
    set -- "$mycli_found" "$@"
    mycli_left=$#
    while [ "$mycli_left" -gt 0 ]; do # every word once round, {0} replaced
      mycli_text=$1 mycli_word=
      shift
      while :; do
        case $mycli_text in *'{0}'*) ;; *) break ;; esac
        mycli_word=$mycli_word${mycli_text%%'{0}'*}$mycli_script
        mycli_text=${mycli_text#*'{0}'}
      done
      set -- "$@" "$mycli_word$mycli_text"
      mycli_left=$((mycli_left - 1))
    done
  fi
  # In a subshell, where signals have their defaults again. Only from here on do they reach the command for sure, so
  # only now is the wrapper told the group that it may send them to.
  (
    printf '%s\n' "$$" >&6
    exec "$@" </dev/null >&3 2>&1 3>&- 6>&-
  )
  printf '%s\n' "$?" >&6
}

find_program() { # name -> mycli_found
  case $1 in */*) mycli_found=$1; return 0 ;; esac
  mycli_ifs=$IFS
  IFS=:
  # shellcheck disable=SC2086 # split at the colons
  set -f -- "$1" ${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}
  IFS=$mycli_ifs
  set +f
  mycli_name=$1
  shift
  for mycli_folder; do
    mycli_found=${mycli_folder:-.}/$mycli_name
    [ ! -f "$mycli_found" ] || [ ! -x "$mycli_found" ] || return 0
  done
  return 1
}

# --- the wrapper ------------------------------------------------------------------------------------------------

wrap() {
  mycli_dir=${1:-/__run}
  mycli_io=$mycli_dir/io
  mycli_patience=30
  mycli_events=/sys/fs/cgroup/memory.events
  [ -r "$mycli_events" ] || mycli_events=/sys/fs/cgroup/memory/memory.oom_control
  parse_options "$@"
  choose_tools "$mycli_dir/bin/busybox"
  mycli_why=exited mycli_with='' mycli_code=125 mycli_group='' mycli_begun=0
  mycli_nonce='' mycli_timeout=3600 mycli_grace=10 mycli_stop_grace=10 mycli_start_by='' mycli_where='' mycli_fetched=true
  mycli_known='' mycli_sleeper='' mycli_timer='' mycli_reaper='' mycli_armed=''
  trap_stops 'stop signalled'
  trap 'stop timeout TERM' ALRM
  trap : PIPE # not '': what is ignored would be inherited by the command

  make_pipes
  await_checkout
  exec 5<&-
  relay_checkout
  if [ "$mycli_why" = exited ]; then
    prepare && stream
  fi
  if [ "$mycli_why" = signalled ] && [ "$mycli_begun" = 0 ]; then
    mycli_code=143
    plainly 'told to stop before it was known what is to run'
  fi
  [ "$mycli_begun" = 1 ] || frame "exit $mycli_code $mycli_why 0 0 0 0"
  exit "$mycli_code"
}

parse_options() { # our arguments
  [ $# -eq 0 ] || shift
  while [ $# -ge 2 ]; do
    case $1 in
      --patience) mycli_patience=$2 ;;
      --memory-events) mycli_events=$2 ;;
      *) return 0 ;;
    esac
    shift 2
  done
}

choose_tools() { # path of the volume's busybox
  mycli_bb=
  mycli_b=
  [ ! -x "$1" ] || mycli_bb=$1 mycli_b=$1
  mycli_awk="$mycli_b awk"
  if [ -z "$mycli_b" ]; then
    # The fastest there is, then the next; plain mawk reads whole blocks, and would show the first line seconds late.
    if find_program gawk; then mycli_awk=gawk
    elif find_program mawk; then mycli_awk='mawk -W interactive'; fi
  fi
}

# A line of ours, before or after the copier has the stream. Without a nonce there is no reader of frames.
frame() {
  [ -z "$mycli_nonce" ] || printf '@mycli:%s %s;\n' "$mycli_nonce" "$1"
}

# Without a nonce: for people, and for the reader, which takes a line that begins so as a sign that nothing runs.
plainly() {
  [ -n "$mycli_nonce" ] || printf 'mycli: %s\n' "$1" >&2
}

refuse() { # class, text: the command will not run
  [ "$mycli_why" = exited ] || return 1
  mycli_why=checkout
  frame "checkout failed $1 $2"
  plainly "$2"
  return 1
}

stop() { # reason, signal; the first reason wins
  [ "$mycli_why" = exited ] || return 0
  mycli_why=$1 mycli_with=$2
  wake
  [ -z "$mycli_armed" ] || end_group # else as soon as everything is in place
}

end_group() {
  kill "-$mycli_with" "-$mycli_group"
  if [ "$mycli_why" = timeout ]; then kill_after "$mycli_grace" KILL "-$mycli_group"
  else kill_after "$mycli_stop_grace" KILL "-$mycli_group"; fi
  mycli_reaper=$!
}

# In the background; holds none of our pipes. It is ended by VTALRM, which has no trap: a signal that we trap would get
# lost in the moment in which the new process still has our trap.
kill_after() { # seconds, signal, target
  (
    mycli_over='' mycli_sleep=''
    trap 'mycli_over=1; [ -z "$mycli_sleep" ] || kill "$mycli_sleep"' VTALRM
    $mycli_b sleep "$1" &
    mycli_sleep=$!
    [ -z "$mycli_over" ] || kill "$mycli_sleep" # told between the two lines before
    wait "$mycli_sleep" && [ -z "$mycli_over" ] && kill "-$2" "$3"
  ) </dev/null >/dev/null 2>&1 3>&- 5<&- 6>&- 8<&- 9>&- &
}

# --- waiting for checkout.sh

# All our pipes in one call, before anything else writes to the disk. What could not be made is noticed where it is
# used: without a bell the wait below is a sleep.
make_pipes() {
  [ -d "$mycli_io" ] || $mycli_b mkdir "$mycli_io"
  $mycli_b mkfifo "$mycli_io/bell" "$mycli_io/stream" "$mycli_io/own" "$mycli_io/status"
  mycli_bell=
  # shellcheck disable=SC2094 # it is a pipe
  [ ! -p "$mycli_io/bell" ] || { exec 4<>"$mycli_io/bell" && exec 5<"$mycli_io/bell" 4>&- && mycli_bell=1; }
} 2>/dev/null

# checkout.sh says its word first and then rings; here the bell is open before the word is looked for. So in any order
# of the two, either the word is there or the ring is still to come.
await_checkout() {
  mycli_silence=0 mycli_beat=''
  while [ "$mycli_why" = exited ]; do
    [ -n "$mycli_known" ] || read_task
    IFS= read -r mycli_word 2>/dev/null <"$mycli_io/word" && return 0
    lose_patience && return 0
    nap
  done
  mycli_word='failed stopped told to stop before the command began'
}

# Until the bell rings, a signal comes, or a second is over. The pipe's only lasting writer is a sleep, so its end is
# the end of the file, and no process polls.
nap() {
  if [ -n "$mycli_bell" ]; then
    { $mycli_b sleep 1 <&4 >&4 2>&4 4>&- 5<&- & } 4<>"$mycli_io/bell"
  else
    $mycli_b sleep 1 </dev/null >/dev/null 2>&1 &
  fi
  mycli_sleeper=$!
  [ "$mycli_why" = exited ] || wake # told between the two lines before
  if [ -n "$mycli_bell" ] && IFS= read -r _ <&5; then
    wake
  else
    [ -n "$mycli_bell" ] || wait "$mycli_sleeper"
    mycli_silence=$((mycli_silence + 1))
  fi
  mycli_sleeper=''
}

# Ends the nap by SIGPIPE, the one signal whose victims no shell mentions.
wake() { [ -z "$mycli_sleeper" ] || kill -PIPE "$mycli_sleeper" 2>/dev/null; }

# Silence is counted in naps during which the heartbeat's content stayed the same: no clock can jump there, and a task
# that was frozen does not blame its checkout.
lose_patience() {
  IFS= read -r mycli_pulse 2>/dev/null <"$mycli_io/beat" || mycli_pulse=none
  [ "$mycli_pulse" = "$mycli_beat" ] || mycli_beat=$mycli_pulse mycli_silence=0
  if [ "$mycli_silence" -ge "$mycli_patience" ]; then
    mycli_word="failed silent the checkout gave no sign of life for $mycli_patience seconds"
    return 0
  fi
  [ -n "$mycli_start_by" ] || return 1
  read_clock
  # Checkout keeps the same deadline itself, and can say more about it.
  [ "$mycli_now" -gt $((mycli_start_by + 2)) ] || return 1
  mycli_word='failed deadline the start timeout passed while the checkout was at work'
}

# checkout.sh writes io/task in one rename, before it fetches anything.
read_task() {
  [ -f "$mycli_io/task" ] || return 0
  while IFS= read -r mycli_line; do
    mycli_value=${mycli_line#* }
    case $mycli_line in
      nonce\ *) mycli_nonce=$mycli_value ;;
      timeout\ *) mycli_timeout=$mycli_value ;;
      grace\ *) mycli_grace=$mycli_value ;;
      stop-grace\ *) mycli_stop_grace=$mycli_value ;;
      start-by\ *) mycli_start_by=$mycli_value ;;
      checkout\ *) mycli_fetched=$mycli_value ;;
      directory\ *) unescape "$mycli_value"; mycli_where=$mycli_text ;;
      end) mycli_known=1 ;;
    esac
  done <"$mycli_io/task"
}

relay_checkout() {
  [ -n "$mycli_known" ] || read_task
  [ ! -f "$mycli_io/log" ] || while IFS= read -r mycli_line; do
    frame "checkout log $mycli_line"
    plainly "$mycli_line"
  done <"$mycli_io/log"
  mycli_rest=${mycli_word#* }
  mycli_rest=${mycli_rest%"${mycli_rest##*[! ]}"} # the word is padded with spaces
  case $mycli_word in
    ready\ *) frame "checkout ready $mycli_rest" ;;
    *) refuse "${mycli_rest%% *}" "${mycli_rest#* }" || : ;;
  esac
}

# --- where the command runs

prepare() {
  read_clock
  if [ -n "$mycli_start_by" ] && [ "$mycli_now" -gt "$mycli_start_by" ]; then
    refuse deadline 'the checkout was ready only after the start timeout had passed'
    return 1
  fi
  mycli_ws=$mycli_dir/ws
  # shellcheck disable=SC3067 # all three shells have -O
  if [ ! -O "$mycli_ws" ]; then
    # Another user's: a private copy needs no safe.directory and may be written.
    mycli_ws=$mycli_io/ws
    copy_working_copy || { refuse disk 'cannot copy the working copy for the user that this image runs as'; return 1; }
    read_clock
  fi
  [ -z "$mycli_b" ] || find_places
  GITHUB_OUTPUT=$mycli_io/output GITHUB_ENV=$mycli_io/env GITHUB_STEP_SUMMARY=$mycli_io/summary
  GITHUB_PATH=$mycli_io/path GITHUB_WORKSPACE=$mycli_ws
  export GITHUB_OUTPUT GITHUB_ENV GITHUB_STEP_SUMMARY GITHUB_PATH GITHUB_WORKSPACE
  # The commit that checkout.sh has verified.
  case $mycli_rest in '' | *[!0-9a-f]*) ;; *) export GITHUB_SHA="$mycli_rest" ;; esac
  # printf, since a failing redirection of ":" would end the shell.
  if ! { printf '' >"$GITHUB_OUTPUT" && printf '' >"$GITHUB_ENV" && printf '' >"$GITHUB_STEP_SUMMARY" && printf '' >"$GITHUB_PATH" &&
    write_script; }; then
    refuse disk 'cannot write the command and its files to the disk'
    return 1
  fi
  unset CDPATH
  case $mycli_where in
    '') mycli_to=. ;;
    -*) mycli_to=./$mycli_where ;; # neither an option nor the folder before
    *) mycli_to=$mycli_where ;;
  esac
  if [ "$mycli_fetched" = false ] && [ -n "$mycli_b" ]; then
    # Where the container was started: the image's own folder.
    [ "$mycli_to" = . ] || cd "$mycli_to" 2>/dev/null ||
      { refuse directory "the working directory \"$mycli_where\" is not a folder in the image"; return 1; }
    return 0
  fi
  # The same rule on every engine: not elsewhere by an absolute path, by "..", or by a link of the tree.
  { cd "$mycli_ws" && mycli_root=$(pwd -P) && cd "$mycli_to"; } 2>/dev/null ||
    { refuse directory "the working directory \"$mycli_where\" is not a folder there"; return 1; }
  case $(pwd -P)/ in
    "$mycli_root"/*) ;;
    *) refuse directory "the working directory \"$mycli_where\" is outside of the repository" ;;
  esac
}

# The script goes to a file, which its shell reads while it runs. Half of one must never run.
write_script() {
  while IFS= read -r mycli_line; do
    case $mycli_line in
      script\ *) printf '%b\n' "${mycli_line#script }" >"$mycli_io/script" || return 1 ;;
    esac
  done <"$mycli_io/task"
}

copy_working_copy() {
  $mycli_b mkdir "$mycli_ws" || return 1
  (cd "$mycli_dir/ws" && $mycli_b tar cf - .) | (cd "$mycli_ws" && $mycli_b tar xof -)
}

# The image's home and temporary folder may be read-only.
find_places() {
  mycli_probe=.mycli.$$ mycli_home=${HOME:-/nonexistent} mycli_tmp=${TMPDIR:-/tmp}
  can_write "$mycli_home" || { HOME=$mycli_io/home; $mycli_b mkdir -p "$HOME"; export HOME; }
  can_write "$mycli_tmp" || { TMPDIR=$mycli_io/tmp; $mycli_b mkdir -p "$TMPDIR"; export TMPDIR; }
  $mycli_b rm -f "$mycli_home/$mycli_probe" "$mycli_tmp/$mycli_probe"
} 2>/dev/null

# [ -w ] says yes on a read-only file system. Nothing that is there already is written to, or followed.
can_write() { (set -C; printf '' >"$1/$mycli_probe"); }

# --- the stream
# The copier reads two pipes: the stream, which the command writes to, and our own. What has the stream open for
# writing can also open it for reading (/proc/self/fd/1), so nothing that the command may not know goes that way.

stream() {
  open_stream || { refuse disk 'cannot make a pipe for the stream'; return 1; }
  exec 2>/dev/null # dash and ash say "Terminated" there
  copy_stream &
  mycli_copier=$!
  exec 5<&- 8<&-
  mycli_started=$mycli_now
  mycli_end="end $$ $mycli_now"
  # All of this fits into the pipe.
  printf '%s\n' "@mycli:$mycli_nonce" "$mycli_end" "${mycli_nonce:+frames}" "begin $mycli_started;" >&9
  mycli_begun=1
  count_kills
  mycli_kills_before=$mycli_kills
  run_command
  read_clock
  mycli_seconds=$((mycli_now - mycli_started))
  [ "$mycli_seconds" -ge 0 ] || mycli_seconds=0 # the clock was set back
  settle
  judge_kill
  report_end
  exec 3>&-
  # Our own pipe stays open: a copier that starts late opens it by its name, and would wait for a writer for ever.
  # Without its copier the stream is lost, but not the end; it may have died in the middle of a line.
  wait "$mycli_copier" || { [ -z "$mycli_nonce" ] || echo; frame "exit $mycli_code $mycli_why 1 ? 0 $mycli_seconds"; }
  kill -VTALRM "$mycli_timer"
}

# Both ends of both pipes, with nothing to wait for.
open_stream() {
  [ -p "$mycli_io/stream" ] && [ -p "$mycli_io/own" ] && [ -p "$mycli_io/status" ] || return 1
  # shellcheck disable=SC2094 # it is a pipe
  exec 4<>"$mycli_io/stream" && exec 5<"$mycli_io/stream" 3>"$mycli_io/stream" 4>&- &&
    exec 4<>"$mycli_io/own" && exec 8<"$mycli_io/own" 9>"$mycli_io/own" 4>&-
}

# Copies the pipe to our stdout as events, in the background, through all signals.
copy_stream() {
  trap '' TERM INT HUP QUIT USR1 USR2 PIPE
  # mawk's buffer grows by 4 KiB at a time, and glibc would have the kernel map, fill and unmap all of it each time: a line
  # of 16 MB took 24 s. From memory that is kept it takes 4 s, and one of 4 MB 0.2 s.
  LC_ALL=C MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_TOP_PAD_=16777216
  export LC_ALL MALLOC_MMAP_THRESHOLD_ MALLOC_TRIM_THRESHOLD_ MALLOC_TOP_PAD_
  # shellcheck disable=SC2086 # it is two words
  exec $mycli_awk -v own=/dev/fd/8 -f "${mycli_self%/*}/copy.awk" <&5 3>&- 5<&- 9>&-
}

# Starts the keeper, waits for it through all signals, and knows the code.
run_command() {
  # shellcheck disable=SC2094 # it is a pipe
  exec 4<>"$mycli_io/status" 5<"$mycli_io/status" 6>"$mycli_io/status" 7<"$mycli_io/task" 4>&-
  for mycli_name in bell stream own status task word beat log; do set -- "$@" "$mycli_io/$mycli_name"; done
  $mycli_b rm -f "$@"
  [ "$mycli_why" = exited ] || { mycli_code=143; return 0; }
  launch
  exec 6>&- 7<&-
  mycli_tries=0 # a signal of ours may interrupt the read; the line is there in one piece or not at all
  until IFS= read -r mycli_group <&5 || [ $((mycli_tries += 1)) -gt 20 ]; do :; done
  [ -n "$mycli_b" ] || printf '%s\n' "$mycli_group" >"$mycli_dir/group" # for the clean-up after a wrapper that was killed
  # What is sent to our own group must not end the wait.
  (trap '' TERM HUP USR1 USR2 PIPE; IFS= read -r mycli_told <&5 || mycli_told=137; exit "$mycli_told") &
  mycli_watch=$!
  exec 5<&-
  kill_after "$mycli_timeout" ALRM $$
  mycli_timer=$!
  # Until here the handler only takes note: what it starts would become the $! of the lines above.
  mycli_armed=1
  [ "$mycli_why" = exited ] || [ -n "$mycli_reaper" ] || end_group
  while :; do
    wait "$mycli_watch"
    mycli_code=$?
    kill -0 "$mycli_watch" || break
  done
  if [ "$mycli_why" != exited ]; then # a wait that a trap interrupted told the signal's number
    wait "$mycli_watch"
    mycli_again=$?
    [ "$mycli_again" -eq 127 ] || mycli_code=$mycli_again
  fi
}

launch() {
  if [ -n "$mycli_b" ]; then mycli_sh="$mycli_b sh"; else mycli_sh='sh'; fi
  # shellcheck disable=SC2086 # words
  if [ -n "$mycli_b" ] || find_program setsid; then
    # The first makes a group leader of the second, which therefore forks: a new session, without "&".
    $mycli_b setsid $mycli_b setsid $mycli_sh "$mycli_self" --keep "$mycli_bb" "$mycli_io/script" 5<&- 9>&-
  else # macOS has no setsid; its sh is a bash, where -m gives a group and leaves SIGINT alone
    set -m
    $mycli_sh "$mycli_self" --keep '' "$mycli_io/script" 5<&- 9>&- &
    set +m
  fi
}

# The end must be told in spite of any further signal; nothing of the user's is started any more.
settle() {
  trap_stops ''
  trap '' ALRM PIPE
  # shellcheck disable=SC2086 # one number or none, each
  kill -VTALRM $mycli_timer $mycli_reaper
  [ -z "$mycli_group" ] || kill -KILL "-$mycli_group" # what the command left behind in its group
  case $mycli_why in
    timeout) mycli_code=124 ;;
    signalled) [ "$mycli_code" -ne 0 ] || mycli_code=143 ;; # told to stop is never success
  esac
}

# How often the kernel has killed in this container for want of memory, into mycli_kills; empty when it does not say.
# Without a process, since there may be no memory for one.
count_kills() {
  mycli_kills=
  [ ! -r "$mycli_events" ] || while IFS=' ' read -r mycli_name mycli_value; do
    [ "$mycli_name" != oom_kill ] || mycli_kills=$mycli_value
  done <"$mycli_events"
}

judge_kill() {
  [ "$mycli_code $mycli_why" = '137 exited' ] || return 0
  count_kills
  [ -z "$mycli_kills_before" ] || [ "$mycli_kills" = "$mycli_kills_before" ] || mycli_why=memory
}

# The end of the stream goes into it in one write, since others may be writing too: a line of theirs must not get into
# it. It is there twice: behind a line that has no line feed yet, and in a line of its own, since an awk that ends lines
# at a NUL would not see the first. bash writes every line of a printf by itself, so there awk does it. What
# follows is for the copier alone, from a process of its own whose children have ended before it writes: busybox drops
# what it was writing to a full pipe when a child of its ends meanwhile.
report_end() {
  end_stream
  remind
  (write_end >&9)
}

end_stream() {
  # shellcheck disable=SC2016 # for awk
  if [ -z "${BASH_VERSION:-}" ]; then (printf '\001%s\n\001%s\n' "$mycli_end" "$mycli_end" >&3)
  else printf '%s\n' "$mycli_end" | $mycli_b awk '{ printf "\001%s\n\001%s\n", $0, $0 }' >&3; fi
}

# Something that the command left behind may have read the end away, so it is said again until the copier has it.
remind() {
  (
    mycli_over='' mycli_sleep=''
    trap 'mycli_over=1; [ -z "$mycli_sleep" ] || kill -KILL "$mycli_sleep"' VTALRM
    while [ -z "$mycli_over" ]; do
      $mycli_b sleep 2 3>&- &
      mycli_sleep=$!
      [ -z "$mycli_over" ] || kill -KILL "$mycli_sleep"
      wait "$mycli_sleep" && [ -z "$mycli_over" ] && end_stream
    done
  ) </dev/null >/dev/null 2>&1 9>&- &
  mycli_timer=$!
}

write_end() {
  for mycli_kind in output env summary path; do send_file "$mycli_kind" "$mycli_io/$mycli_kind"; done
  echo "exit $mycli_code $mycli_why 1 $mycli_seconds"
}

# gzip, base64, lines short enough for one write to the pipe; closed by count, size and digest.
send_file() { # kind, path
  [ -n "$mycli_nonce" ] && [ -f "$2" ] && [ -r "$2" ] && [ -s "$2" ] || return 0
  mycli_size=$($mycli_b wc -c <"$2")
  mycli_size=$((mycli_size))
  if [ "$mycli_size" -gt 1048576 ]; then echo "$1 large $mycli_size;"; return 0; fi
  mycli_digest=$(digest "$2")
  $mycli_b gzip -c "$2" | $mycli_b base64 | $mycli_b tr -d '\n' | $mycli_b fold -w 3600 | {
    mycli_count=0
    while IFS= read -r mycli_line || [ -n "$mycli_line" ]; do
      mycli_count=$((mycli_count + 1))
      echo "$1 $mycli_count $mycli_line;"
    done
    echo "$1 end $mycli_count $mycli_size ${mycli_digest%% *};"
  }
}

digest() {
  if [ -n "$mycli_b" ] || find_program sha256sum; then $mycli_b sha256sum <"$1"; else shasum -a 256 <"$1"; fi
}

case $0 in
  /*) mycli_self=$0 ;;
  *) mycli_self=$PWD/$0 ;;
esac
case ${1:-} in
  --keep)
    mycli_bb=$2
    shift 2
    keep "$@"
    ;;
  *) wrap "$@" ;;
esac
