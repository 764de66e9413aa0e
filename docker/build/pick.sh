#!/bin/bash
# Picks what the checkout needs out of an installed Debian or Ubuntu, into a folder that becomes the image.
#
#   pick.sh FOLDER
#
# Programs come with the libraries that they load, and with the copyright and status files of their packages, from
# which scanners tell what is inside.
set -euo pipefail
umask 022

root=$1
arch=$(dpkg --print-architecture)

programs=(/bin/bash /usr/bin/age /usr/bin/git /usr/bin/git-lfs /usr/bin/ssh)
# Of what git runs by itself: HTTP and HTTPS, and submodules.
git_core=$(git --exec-path)
git_programs=("$git_core/git-remote-http" "$git_core/git-submodule" "$git_core/git-sh-setup" "$git_core/git-sh-i18n")
# What checkout.sh, git-submodule and the credential helper call besides; busybox has them all.
applets=(awk base64 basename cat chmod cp cut date dirname env expr false grep gunzip gzip head id ls mkdir mkfifo mv printf pwd
  rm rmdir sed sh sleep sort tail tar test touch tr true uname uniq wc xargs)

packages=()

die() {
  printf 'pick.sh: %s\n' "$1" >&2
  exit 1
}

# The file's own path in the image is the one that it is looked for at; /bin and /lib are links there as here.
pick() {
  local file
  for file; do
    [[ -f $file ]] || die "$file is not installed"
    mkdir -p "$root$(dirname "$file")"
    [[ -e $root$file ]] || cp -L --preserve=mode "$file" "$root$file"
    owned_by "$file"
  done
}

owned_by() {
  local file=$1 owner
  owner=$(dpkg -S "$file" 2>/dev/null || dpkg -S "$(readlink -f "$file")" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null ||
    dpkg -S "${file#/usr}" 2>/dev/null) || return 0
  owner=${owner%%: *}
  packages+=("${owner%%,*}")
}

pick_with_libraries() {
  local program library
  for program; do
    pick "$program"
    while read -r library; do pick "$library"; done < <(ldd "$program" 2>/dev/null | grep -oE '(^|[[:space:]])/[^ ]+' | tr -d '\t ')
  done
}

mkdir -p "$root"/{etc/ssl/certs,mycli,root,usr/bin,usr/lib,usr/sbin,usr/share/git-core/templates}
mkdir -m 1777 "$root/tmp"
for folder in bin lib sbin; do ln -s "usr/$folder" "$root/$folder"; done
[[ ! -e /lib64 ]] || {
  mkdir "$root/usr/lib64"
  ln -s usr/lib64 "$root/lib64"
}

pick_with_libraries "${programs[@]}" "${git_programs[@]}"
ln -s git-remote-http "$root$git_core/git-remote-https"

pick /bin/busybox /etc/os-release /etc/ssl/certs/ca-certificates.crt
mv "$root/bin/busybox" "$root/mycli/busybox"
available=$("$root/mycli/busybox" --list)
for applet in "${applets[@]}"; do
  grep -qx "$applet" <<<"$available" || die "busybox has no $applet"
  ln -s /mycli/busybox "$root/usr/bin/$applet"
done

# ssh ends where its user has no name.
printf 'root:x:0:0:root:/root:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\n' >"$root/etc/group"
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"

while read -r package; do
  name=${package%%:*}
  mkdir -p "$root/usr/share/doc/$name" "$root/var/lib/dpkg/status.d"
  cp -L "/usr/share/doc/$name/copyright" "$root/usr/share/doc/$name/"
  dpkg-query -s "$package" | grep -vE '^(Status|Conffiles| /)' >"$root/var/lib/dpkg/status.d/$name"
done < <(printf '%s\n' "${packages[@]}" ca-certificates | sort -u)

# The same files make the same layer, whenever it is built.
find "$root" -exec touch -h -d @0 {} +
printf 'picked %d packages for %s: %s\n' "$(find "$root/var/lib/dpkg/status.d" -type f | wc -l)" "$arch" "$(du -sh "$root" | cut -f 1)"
