// Small breaks of the wrapper, its copier and tools.sh; each is to be noticed by the tests that are named with it.

const run = (tests, find, replace) => ({ file: 'docker/run.sh', find, replace, tests })
const copy = (find, replace) => ({ file: 'docker/copy.awk', find, replace, tests: ['docker/copy'] })
const tools = (find, replace) => ({ file: 'docker/tools.sh', find, replace, tests: ['docker/tools'] })

const command = ['docker/run-command']
const container = ['docker/run-container']
const exit = ['docker/run-exit']
const files = ['docker/run-files']
const leftovers = ['docker/run-leftovers']
const lines = ['docker/run-lines']
const places = ['docker/run-places']
const shells = ['docker/run-shells']
const waiting = ['docker/run-waiting']

export default [
  // signals, and what both processes need
  run(exit, "mycli_stop_signals='TERM INT HUP QUIT USR1 USR2'", "mycli_stop_signals='TERM INT HUP QUIT USR1'"),
  run(exit, 'mycli_stop_signals="$mycli_stop_signals WINCH"', ':'),
  run(exit, '! command trap : 37 2>/dev/null ||', 'command trap : 37 2>/dev/null ||'),
  run(shells, 'case $1 in *\\\\*) ;; *) return 0 ;; esac', 'return 0'),
  run(shells, '  mycli_text=${mycli_text%x}\n', ''),
  run(exit, '    trap "${1:+$1 $mycli_signal}" "$mycli_signal"', '    trap "$1" "$mycli_signal"'),
  // the keeper
  run(leftovers, '  trap_stops :\n', ''),
  run(shells, '    env\\ * | secret-env\\ *)', '    env\\ *)'),
  run(shells, 'mycli_line=${mycli_line#*env }', 'mycli_line=${mycli_line##*env }'),
  run(shells, 'command export "${mycli_line%%=*}', 'export "${mycli_line%%=*}'),
  run(command, 'bash; then set -- "$mycli_found" -e', 'bash; then set -- "$mycli_found"'),
  run(
    command,
    'elif find_program sh; then set -- "$mycli_found" -e',
    'elif find_program sh; then set -- "$mycli_found"',
  ),
  run(command, 'else set -- "$mycli_bb" sh -e "$mycli_script"; fi', 'else set -- "$mycli_bb" sh "$mycli_script"; fi'),
  run(command, "case $mycli_text in *'{0}'*) ;; *) break ;; esac", 'break'),
  run(shells, 'exec "$@" </dev/null >&3 2>&1', 'exec "$@" >&3 2>&1'),
  run(shells, '2>&1 3>&- 6>&-\n', '2>&1 6>&-\n'),
  run(exit, '  printf \'%s\\n\' "$?" >&6\n', "  printf '%s\\n' 0 >&6\n"),
  run(command, 'case $1 in */*) mycli_found=$1; return 0 ;; esac', ':'),
  run(command, '[ ! -f "$mycli_found" ] || ', ''),
  // its options, tools and ends
  run(waiting, '  mycli_patience=30\n', '  mycli_patience=300\n'),
  run(container, '      *) return 0 ;;\n', ''),
  run(shells, "mycli_awk='mawk -W interactive'; fi", "mycli_awk='mawk'; fi"),
  run(exit, '  [ "$mycli_why" = exited ] || return 0\n  mycli_why=$1', '  mycli_why=$1'),
  run(waiting, '  wake\n  [ -z "$mycli_armed" ]', '  [ -z "$mycli_armed" ]'),
  run(exit, '  kill "-$mycli_with" "-$mycli_group"\n', '  kill -TERM "-$mycli_group"\n'),
  run(exit, 'then kill_after "$mycli_grace" KILL', 'then kill_after "$mycli_stop_grace" KILL'),
  run(exit, 'else kill_after "$mycli_stop_grace" KILL', 'else kill_after "$mycli_grace" KILL'),
  run(leftovers, `  trap 'mycli_over=1; [ -z "$mycli_sleep" ] || kill "$mycli_sleep"' VTALRM\n`, '  trap : VTALRM\n'),
  run(waiting, '    mycli_code=143\n', '    mycli_code=125\n'),
  run(waiting, "    plainly 'told to stop before it was known what is to run'\n", ''),
  run(lines, '  plainly "$2"\n', ''),
  // waiting for the checkout
  run(waiting, '  [ -d "$mycli_io" ] || $mycli_b mkdir "$mycli_io"\n', ''),
  run(waiting, '    [ -n "$mycli_known" ] || read_task\n    IFS=', '    IFS='),
  run(waiting, '5<&- & } 4<>"$mycli_io/bell"', '5<&- & } 4</dev/null'),
  run(waiting, '    [ -n "$mycli_bell" ] || wait "$mycli_sleeper"\n', ''),
  run(waiting, '    mycli_silence=$((mycli_silence + 1))', '    mycli_silence=$((mycli_silence + 2))'),
  run(waiting, 'mycli_beat=$mycli_pulse mycli_silence=0', 'mycli_beat=$mycli_pulse'),
  run(waiting, '[ "$mycli_silence" -ge "$mycli_patience" ]', '[ "$mycli_silence" -gt "$mycli_patience" ]'),
  run(waiting, '[ "$mycli_now" -gt $((mycli_start_by + 2)) ]', '[ "$mycli_now" -gt "$mycli_start_by" ]'),
  run(waiting, '  mycli_rest=${mycli_rest%"${mycli_rest##*[! ]}"} # the word is padded with spaces\n', ''),
  run(waiting, '    frame "checkout log $mycli_line"\n', ''),
  // where the command runs
  run(waiting, '[ "$mycli_now" -gt "$mycli_start_by" ]; then', '[ "$mycli_now" -ge "$mycli_start_by" ]; then'),
  run(places, '  if [ ! -O "$mycli_ws" ]; then', '  if false; then'),
  run(places, '$mycli_b mkdir "$mycli_ws" || return 1', '$mycli_b mkdir "$mycli_ws"'),
  run(places, 'can_write "$mycli_tmp" ||', ':||'),
  run(places, '  $mycli_b rm -f "$mycli_home/$mycli_probe" "$mycli_tmp/$mycli_probe"\n', ''),
  run(command, '  unset CDPATH\n', ''),
  run(command, '    -*) mycli_to=./$mycli_where ;; # neither an option nor the folder before\n', ''),
  run(
    waiting,
    '"${mycli_line#script }" >"$mycli_io/script" || return 1 ;;',
    '"${mycli_line#script }" >"$mycli_io/script" ;;',
  ),
  // the stream
  run(waiting, '[ -p "$mycli_io/own" ] && [ -p "$mycli_io/status" ] || return 1', ':'),
  run(lines, '"${mycli_nonce:+frames}" "begin', 'frames "begin'),
  run(waiting, '[ "$mycli_seconds" -ge 0 ] || mycli_seconds=0 # the clock was set back', ':'),
  run(leftovers, '  wait "$mycli_copier" || {', '  wait "$mycli_copier"; {'),
  run(shells, 'for mycli_name in bell stream own', 'for mycli_name in bell own'),
  run(command, 'own status task word beat log; do', 'own status word beat log; do'),
  run(command, 'own status task word beat log; do', 'own status task beat log; do'),
  run(command, 'own status task word beat log; do', 'own status task word log; do'),
  run(command, 'own status task word beat log; do', 'own status task word beat; do'),
  run(exit, '  kill_after "$mycli_timeout" ALRM $$\n', '  kill_after 3600 ALRM $$\n'),
  run(leftovers, '|| mycli_told=137; exit', '|| mycli_told=0; exit'),
  run(exit, '[ "$mycli_again" -eq 127 ] || mycli_code=$mycli_again', ':'),
  // its end
  run(exit, "  trap_stops ''\n  trap '' ALRM PIPE\n", ''),
  run(leftovers, '  kill -VTALRM $mycli_timer $mycli_reaper\n', ''),
  run(
    leftovers,
    '  [ -z "$mycli_group" ] || kill -KILL "-$mycli_group" # what the command left behind in its group\n',
    '',
  ),
  run(exit, '    timeout) mycli_code=124 ;;\n', ''),
  run(exit, 'signalled) [ "$mycli_code" -ne 0 ] || mycli_code=143 ;;', 'signalled) ;;'),
  run(container, '[ "$mycli_code $mycli_why" = \'137 exited\' ] || return 0\n', ''),
  run(container, '[ -z "$mycli_kills_before" ] || [ "$mycli_kills"', '[ "$mycli_kills"'),
  run(
    files,
    'for mycli_kind in output env summary path; do send_file',
    'for mycli_kind in output env summary; do send_file',
  ),
  run(files, '[ -f "$2" ] && [ -r "$2" ] && [ -s "$2" ] || return 0', '[ -f "$2" ] && [ -r "$2" ] || return 0'),
  run(files, '[ "$mycli_size" -gt 1048576 ]', '[ "$mycli_size" -ge 1048576 ]'),
  run(files, 'fold -w 3600', 'fold -w 4600'),
  run(lines, 'then (printf \'\\001%s\\n\\001%s\\n\' "$mycli_end" ', "then (printf '\\n\\001%s\\n' "),
  run(exit, '[ -z "$mycli_over" ] && end_stream\n', 'true\n'),
  run(leftovers, '  remind\n  (write_end', '  (write_end'),
  run(lines, `awk '{ printf "\\001%s\\n\\001%s\\n", $0, $0 }' >&3`, `awk '{ printf "\\n\\001%s\\n", $0 }' >&3`),
  // the copier
  copy('exit !done }', 'exit 0 }'),
  copy('length($0) > 79000 ||', 'length($0) > 99000 ||'),
  copy('          { print; fflush() }', '          { print }'),
  copy('due += 4096 }', 'due += 4095 }'),
  copy('events - events % 4096 + 4096 + skipped', 'events + 4096 + skipped'),
  copy('if (substr($0, at) == "\\001" ending)', 'if (substr($0, at, 1) == "\\001")'),
  copy(' || index($0, "\\001")', ''),
  copy('send(rest, "!", events)', 'send(rest, "", events)'),
  copy('++piece unended ";"', '++piece ";"'),
  copy('length($0) <= 79000 && ', ''),
  copy('  if (!done) exit\n', ''),
  copy('  fflush(); skipped = NR - events; settle(events)', '  skipped = NR - events; settle(events)'),
  copy('{ files++; print mark', '{ print mark'),
  copy('if (++events % 4096 == 0) print', 'if (++events % 4097 == 0) print'),
  copy('else events = emit(" ", events)', 'else events = emit("", events)'),
  copy('size > 78996 &&', 'size > 78999 &&'),
  copy('all - at >= 79000', 'all - at >= 78999'),
  copy('if (done) exit; next }', 'next }'),
  // tools.sh
  tools('own chmod 0755 "$dir" "$dir/bin"\n', ''),
  tools('own chmod 0777 "$dir/io"', 'own chmod 0755 "$dir/io"'),
  tools('put 0644 copy.awk copy.awk\n', ''),
  tools('  [ ! -d "$dir/$3" ] || die', '  : || die'),
  tools('  own chmod "$1" "$dir/.$2"\n', ''),
  tools('| "$busybox" head -n 1)', '| "$busybox" cat)'),
]
