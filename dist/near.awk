# Which of a remote's refs is nearest to one that is not there, if any is near.
#
#   git ls-remote --heads --tags --refs REMOTE | awk -v wanted=BRANCH -f near.awk
#
# At most a third of it may be wrong, or two characters, and something of it must be right: the rule of `nearest` in
# src/core/text.ts. A name that is asked for without refs/heads/ or refs/tags/ is answered without it. What a server says
# is not trusted: refs with more than plain characters are left out. Of very many refs only the first are looked at, since
# two million steps take busybox some seconds.

BEGIN {
  full = wanted ~ /^refs\/(heads|tags)\//
  wanted = tolower(short(wanted))
  least = int((length(wanted) + 2) / 3)
  if (least < 2) least = 2
  if (least > length(wanted) - 1) least = length(wanted) - 1
  least++
}
NR > 20000 || steps > 2000000 { exit }
NF == 2 && $2 ~ /^refs\/[!-~]+$/ {
  far = distance(wanted, tolower(short($2)))
  if (far < least) { least = far; near = full ? $2 : short($2) }
}
END { print near }

function short(ref) { sub(/^refs\/(heads|tags)\//, "", ref); return ref }
# Levenshtein's, one row at a time; no more than that it is too far where the lengths say so, or a whole row.
function distance(a, b,  m, n, i, j, above, before, lowest, row) {
  m = length(a); n = length(b)
  if (m - n >= least || n - m >= least) return least
  for (i = 1; i <= m && substr(a, i, 1) == substr(b, i, 1); i++) steps++
  a = substr(a, i); b = substr(b, i); m = length(a); n = length(b)
  for (j = 0; j <= n; j++) row[j] = j
  for (i = 1; i <= m; i++) {
    before = row[0]; lowest = row[0] = i
    for (j = 1; j <= n; j++) {
      above = row[j]
      row[j] = before + (substr(a, i, 1) != substr(b, j, 1))
      if (above + 1 < row[j]) row[j] = above + 1
      if (row[j - 1] + 1 < row[j]) row[j] = row[j - 1] + 1
      if (row[j] < lowest) lowest = row[j]
      before = above
    }
    steps += n
    if (lowest >= least) return least
  }
  return row[n]
}
