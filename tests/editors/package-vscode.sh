#!/usr/bin/env bash
# Packages editors/vscode outside the source tree.
#
# usage: with-npm.sh editors/vscode package-vscode.sh OUTPUT.vsix [SERVER CLI]
# With SERVER and CLI the package contains these programs.
set -euo pipefail

output=$(realpath -m "$1")
server=${2:+$(realpath "$2")}
cli=${3:+$(realpath "$3")}
modules=${HOLDFAST_NODE_MODULES:?run this through with-npm.sh}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The same depth as in the repository, whose licence the build picks up.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/editors/vscode" "$work/docs" "$(dirname "$output")"
cp "$root/LICENSE" "$work"
cp "$root/docs/holdfast.schema.json" "$work/docs"
(cd "$root/editors/vscode" && tar -c --exclude=./node_modules --exclude=./dist \
  --exclude=./server --exclude=./schemas --exclude=./LICENSE .) | tar -x -C "$work/editors/vscode"
ln -s "$modules/node_modules" "$work/editors/vscode/node_modules"
cd "$work/editors/vscode"
target=()
if [ -n "$server" ]; then
  export HOLDFAST_LSP=$server HOLDFAST=$cli
  target=(--target linux-x64)
fi
npm run --silent package -- --out "$output" "${target[@]}"
