#!/usr/bin/env bash
# Puts `holdfast` of a release on the PATH of the steps that follow. The archive's checksum is
# one that this action knows (checksums.txt) or that the workflow gives; no other is unpacked.
#   VERSION, SHA256     inputs of the action, may be empty
#   HOLDFAST_RELEASES   where releases lie, for mirrors
set -euo pipefail

fail() {
  echo "::error title=Holdfast::$1"
  exit 1
}

here=$(cd "$(dirname "$0")" && pwd)
. "$here/text.sh"
checksums=$here/checksums.txt
releases=${HOLDFAST_RELEASES:-https://github.com/holdfast-prisma/holdfast/releases/download}

case ${RUNNER_OS:-$(uname -s)} in
Linux) system=linux ;;
macOS | Darwin) system=darwin ;;
Windows) system=win32 ;;
*) fail "there is no release for ${RUNNER_OS:-$(uname -s)}; build it from source" ;;
esac
case ${RUNNER_ARCH:-$(uname -m)} in
X64 | x86_64) processor=x64 ;;
ARM64 | aarch64 | arm64) processor=arm64 ;;
*) fail "there is no release for ${RUNNER_ARCH:-$(uname -m)}; build it from source" ;;
esac
platform=$system-$processor
# Alpine and the like have no glibc. A pipe to `grep -q` would fail when ldd is still writing.
if [ "$system" = linux ]; then
  libc=$(ldd --version 2>&1 || true)
  case $libc in
  *GLIBC* | *glibc* | *"GNU libc"* | *"GNU C Library"*) ;;
  *) platform=$platform-musl ;;
  esac
fi
extension=tar.gz
[ "$system" = win32 ] && extension=zip

version=$(trim "${VERSION:-}")
version=${version#v}
if [ -z "$version" ]; then
  version=$(sed -nE 's/^[0-9a-f]{64} [ *]holdfast-([0-9][0-9A-Za-z.+-]*)-linux-x64\.tar\.gz$/\1/p' "$checksums" | tail -n 1)
  [ -n "$version" ] || fail "this revision of the action belongs to no release; give 'version' and 'sha256', or use a tag such as @v1"
fi
case $version in
*[!0-9A-Za-z.+-]*) fail "'$version' is no version; give one such as 1.2.0" ;;
esac

archive=holdfast-$version-$platform.$extension
wanted=$(trim "${SHA256:-}" | tr A-F a-f)
wanted=${wanted:-$(awk -v name="$archive" '$2 == name || $2 == "*" name { print $1 }' "$checksums")}
[ -n "$wanted" ] || fail "this action knows no checksum of $archive; give it as 'sha256', or use the tag of that release"

folder=${RUNNER_TOOL_CACHE:-${RUNNER_TEMP:-/tmp}}/holdfast/$version-${wanted:0:16}/$platform
program_in() { find "$1" -type f \( -name holdfast -o -name holdfast.exe \) 2>/dev/null | head -n 1; }
is_whole() { [ -e "$folder/complete" ] && [ -n "$(program_in "$folder")" ]; }

if is_whole; then
  echo "holdfast $version is here already"
else
  partial=$folder.$$
  rm -rf "$partial"
  mkdir -p "$partial"
  trap 'rm -rf "$partial"' EXIT
  curl --fail --silent --show-error --location --retry 3 --max-time 120 \
    --output "$partial/$archive" "$releases/v$version/$archive" ||
    fail "cannot load $releases/v$version/$archive"
  if command -v sha256sum >/dev/null; then
    found=$(sha256sum "$partial/$archive" | cut -d' ' -f1)
  else
    found=$(shasum -a 256 "$partial/$archive" | cut -d' ' -f1)
  fi
  [ "$found" = "$wanted" ] || fail "$archive has the checksum $found, and $wanted was expected; it is not used"
  if [ "$extension" = zip ]; then
    unzip -q "$partial/$archive" -d "$partial"
  else
    tar -xzf "$partial/$archive" -C "$partial"
  fi
  rm "$partial/$archive"
  [ -n "$(program_in "$partial")" ] || fail "$archive has no program in it"
  touch "$partial/complete"
  # Two jobs of one machine may do this at once; either result is good.
  if ! is_whole; then
    # What lies there half would take a folder that is moved to its place into itself.
    rm -rf "$folder"
    mv "$partial" "$folder" 2>/dev/null || is_whole || fail "cannot write $folder"
  fi
fi

program=$(program_in "$folder")
bin=$(dirname "$program")
[ "$system" = win32 ] && bin=$(cygpath -w "$bin")
echo "$bin" >>"$GITHUB_PATH"
"$program" --version
