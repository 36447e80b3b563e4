#!/usr/bin/env bash
# Packages editors/vscode outside the source tree.
#
# usage: with-npm.sh editors/vscode package-vscode.sh OUTPUT.vsix [SERVER CLI [TARGET]]
# With SERVER and CLI the package contains these programs, for the platform TARGET
# (linux-x64); with HOLDFAST_WASM_PACKAGE the module in that folder, for all; with
# HOLDFAST_WEB=1, too, it is for VS Code for the Web.
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
  target=(--target "${4:-linux-x64}")
fi
if [ "${HOLDFAST_WEB:-}" = 1 ]; then
  target=(--target web)
  # What starts programs is left out; files are wherever the browser has them.
  node -e '
    const fs = require("fs");
    const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
    delete manifest.main;
    manifest.browser = "./dist/web/extension.js";
    delete manifest.extensionKind;
    manifest.capabilities = { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } };
    const { contributes } = manifest;
    contributes.commands = contributes.commands.filter(({ command }) => command === "holdfast.showOutput");
    for (const name of ["menus", "taskDefinitions", "problemMatchers", "walkthroughs", "keybindings"]) delete contributes[name];
    fs.writeFileSync("package.json", JSON.stringify(manifest, null, 2));'
fi
npm run --silent package -- --out "$output" "${target[@]}"
