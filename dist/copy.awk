# The copier: copies lines to standard output as counted events, until the wrapper's exit line.
#
#   awk -f copy.awk <PIPE
#     line 1  the mark that frames begin with, @mycli:<nonce>
#     line 2  "frames", or nothing where the reader takes no frames: lines are then copied as they are
#
# It ends at the exit line, never at the end of its input: processes that the command left behind may hold the pipe
# open. Without an exit line it fails. To be run in LC_ALL=C, so that lengths are bytes.
#
# CloudWatch Logs drops empty lines and splits long ones, so a line of n spaces travels as n+1, and long ones in pieces.
# In the pipe the wrapper's own lines begin with the character 1: one comparison finds every line that is not plain, and
# a plain one costs no count of its own. With a regular expression for each line, busybox would be a third as fast.

BEGIN { getline mark; getline frames; skipped = 2; settle(0) }
$0 < "!" || length($0) > 79000 { special(NR - 1 - skipped); if (done) exit; next }
blanks    { before = flush_blanks(NR - 1 - skipped); skipped = NR - 1 - before; settle(before) }
          { print; fflush() }
NR == due { print mark " mark " NR - skipped ";"; fflush(); due += 4096 }
END       { exit !done }

# When NR gets to the next multiple of 4,096 events, it is time for a mark.
function settle(events) { due = frames == "" ? -1 : events - events % 4096 + 4096 + skipped }
function special(events) {
  if (substr($0, 1, 1) == "\001" && index($0, mark) == 2) events = own(events)
  else if ($0 == "") blanks++
  else {
    events = flush_blanks(events)
    if (frames == "") { print; events++ }
    else if (length($0) > 79000) events = split_long(events)
    else if (substr($0, length($0)) == " " && /^ +$/) events = emit($0 " ", events)
    else events = emit($0, events)
  }
  fflush(); skipped = NR - events; settle(events)
}
function own(events) {
  if (blanks) blanks--                                             # the newline that we put in front
  events = flush_blanks(events)
  if ($2 == "exit") {
    done = 1
    if (frames != "") print mark " exit " $3 " " $4 " " $5 " " events " " files + 0 " " $6 ";"
    return events
  }
  if ($2 ~ /^(output|env|summary|path)$/) files++
  print substr($0, 2)
  return events
}
function emit(text, events) {
  print text
  if (++events % 4096 == 0) print mark " mark " events ";"
  return events
}
function flush_blanks(events) {
  while (blanks) {
    blanks--
    if (frames == "") { print ""; events++ }
    else events = emit(" ", events)
  }
  return events
}
function split_long(events,  at, all, size, piece) {
  all = length($0)
  for (at = 1; all - at >= 79000; at += size) {
    size = 79000
    while (size > 78996 && substr($0, at + size, 1) ~ /[\200-\277]/) size--   # not inside a character
    events = emit(substr($0, at, size) mark "+" ++piece ";", events)
  }
  return emit(substr($0, at) mark "=" ++piece ";", events)
}
