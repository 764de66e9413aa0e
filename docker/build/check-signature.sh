#!/usr/bin/env bash
# Refuses a file that is not signed by one of the keys that its publisher signs with.
#
#   check-signature.sh KEYS PUBLISHER NAME SIGNATURE FILE
#     KEYS  a folder with PUBLISHER.asc, and with publishers.txt, which has the fingerprints that the keys must have
#     NAME  what the file is called in a message
#
# gpg ends with 0 for a good signature by a key that has expired, so it is judged by its status lines alone.
set -euo pipefail

refuse() {
  printf 'refused: %s\n' "$1" >&2
  exit 1
}

keys=$1 publisher=$2 name=$3 signature=$4 file=$5
fingerprints=$(awk -v name="$publisher" '$1 == name { print $3 }' "$keys/publishers.txt")
[[ -n $fingerprints ]] || refuse "$name, since publishers.txt has no fingerprint for $publisher"
[[ -s $keys/$publisher.asc ]] || refuse "$name, since there is no key keys/$publisher.asc; \"make checksums\" fetches it"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
gpg --homedir "$home" --batch --quiet --no-autostart --import "$keys/$publisher.asc" 2>/dev/null ||
  refuse "$name, since keys/$publisher.asc is not a key"
status=$(gpg --homedir "$home" --batch --no-autostart --status-fd 1 --verify "$signature" "$file" 2>/dev/null) || :

said() { grep -qE "^\[GNUPG:\] ($1)( |\$)" <<<"$status"; }

said BADSIG && refuse "$name, since it is not what its signature was made for"
said REVKEYSIG && refuse "$name, since its signature is by a key that was revoked"
said EXPKEYSIG && refuse "$name, since its signature is by a key that has expired: $(awk '/^.GNUPG:. EXPKEYSIG /{ print $3; exit }' <<<"$status")"
said EXPSIG && refuse "$name, since its signature has expired"
said 'ERRSIG|NO_PUBKEY' && refuse "$name, since its signature is by a key that is not in keys/$publisher.asc"
said GOODSIG || refuse "$name, since it has no signature that gpg can read"
[[ $(grep -c '^\[GNUPG:\] NEWSIG' <<<"$status") -eq 1 ]] || refuse "$name, since it has more signatures than one"
# The last word is the fingerprint of the primary key.
signer=$(awk '/^.GNUPG:. VALIDSIG /{ print $NF }' <<<"$status")
[[ -n $signer && ,$fingerprints, == *,"$signer",* ]] || refuse "$name, since its key $signer is not one of $publisher's in publishers.txt"
