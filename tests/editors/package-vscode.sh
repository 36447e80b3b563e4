#!/usr/bin/env bash
# Packages editors/vscode outside the source tree.
#
# usage: package-vscode.sh OUTPUT.vsix [SERVER]
# With SERVER the package contains that program. The npm packages are installed
# once for each package-lock.json, below $HOLDFAST_EDITOR_CACHE (default: the
# user's cache folder).
set -euo pipefail

output=$(realpath -m "$1")
server=${2:+$(realpath "$2")}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${HOLDFAST_EDITOR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/holdfast/editors}
lock=$(sha256sum "$root/editors/vscode/package-lock.json" | cut -c1-16)
modules=$cache/extension-$lock

mkdir -p "$cache" "$(dirname "$output")"
exec 9>"$cache/.lock"
flock -w 900 9 || { echo "package-vscode: $cache/.lock is held" >&2; exit 2; }
if [ ! -d "$modules" ]; then
  rm -rf "$modules.partial"
  mkdir "$modules.partial"
  cp "$root"/editors/vscode/{package.json,package-lock.json,.npmrc} "$modules.partial"
  (cd "$modules.partial" && npm ci --no-audit --no-fund --loglevel=error >&2)
  mv "$modules.partial" "$modules"
fi
flock -u 9

# The same depth as in the repository, whose licence the build picks up.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/editors/vscode"
cp "$root/LICENSE" "$work"
(cd "$root/editors/vscode" && tar -c --exclude=./node_modules --exclude=./dist \
  --exclude=./server --exclude=./LICENSE .) | tar -x -C "$work/editors/vscode"
ln -s "$modules/node_modules" "$work/editors/vscode/node_modules"
cd "$work/editors/vscode"
target=()
if [ -n "$server" ]; then
  export HOLDFAST_LSP=$server
  target=(--target linux-x64)
fi
npm run --silent package -- --out "$output" "${target[@]}"
