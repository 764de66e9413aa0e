# The copier: copies lines to standard output as counted events, until the wrapper says that they end.
#
#   awk -v own=FILE -f copy.awk <PIPE
#     FILE is what the wrapper alone writes:
#       line 1  the mark that frames begin with, @mycli:<nonce>
#       line 2  what ends the copying: a line of PIPE that ends with the character 1 and this
#       line 3  "frames", or nothing where the reader takes no frames: lines are then copied as they are
#       line 4  the frame for the begin; then, once the copying has ended, those that carry files, and the exit
#
# It ends at that line, never at the end of PIPE: processes that the command left behind may hold it open. Without an
# exit it fails. To be run in LC_ALL=C, so that lengths are bytes.
#
# CloudWatch Logs drops empty lines and splits long ones, so a line of n spaces travels as n+1, and long ones in pieces.
# What stands before the end in its line is a last line that the command did not end: it has the mark and "!;" behind it.
# Three comparisons find every line that is not plain, and a plain one costs no count of its own. With a regular
# expression for each line, busybox would be a third as fast.

BEGIN {
  getline mark < own; getline ending < own; getline frames < own; getline begin < own
  if (frames != "") { print mark " " begin; fflush() }
  settle(0)
}
$0 < "!" || length($0) > 79000 || index($0, "\001") { special(NR - 1 - skipped); if (done) exit; next }
blanks    { before = flush_blanks(NR - 1 - skipped); skipped = NR - 1 - before; settle(before) }
          { print; fflush() }
NR == due { print mark " mark " NR - skipped ";"; fflush(); due += 4096 }
END       { exit !done }

# When NR gets to the next multiple of 4,096 events, it is time for a mark.
function settle(events) { due = frames == "" ? -1 : events - events % 4096 + 4096 + skipped }
function special(events,  at) {
  at = length($0) - length(ending)
  if (substr($0, at) == "\001" ending) events = finish(substr($0, 1, at - 1), events)
  else if ($0 == "") blanks++
  else {
    events = flush_blanks(events)
    if (frames == "") { print; events++ }
    else if (length($0) <= 79000 && substr($0, length($0)) == " " && /^ +$/) events = emit($0 " ", events)
    else events = send($0, "", events)
  }
  fflush(); skipped = NR - events; settle(events)
}
function finish(rest, events,  line, word) {
  events = flush_blanks(events)
  if (frames == "") printf "%s", rest
  else if (rest != "") events = send(rest, "!", events)
  fflush()
  while (!done && (getline line < own) > 0) {
    split(line, word, " ")
    if (word[1] != "exit") { files++; print mark " " line; continue }
    done = 1
    if (frames != "") print mark " exit " word[2] " " word[3] " " word[4] " " events " " files + 0 " " word[5] ";"
  }
  if (!done) exit
  return events
}
function send(text, unended, events) {
  if (length(text) > 79000) return split_long(text, unended, events)
  return emit(unended ? text mark unended ";" : text, events)
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
function split_long(text, unended, events,  at, all, size, piece) {
  all = length(text)
  for (at = 1; all - at >= 79000; at += size) {
    size = 79000
    while (size > 78996 && substr(text, at + size, 1) ~ /[\200-\277]/) size--   # not inside a character
    events = emit(substr(text, at, size) mark "+" ++piece ";", events)
  }
  return emit(substr(text, at) mark "=" ++piece unended ";", events)
}
