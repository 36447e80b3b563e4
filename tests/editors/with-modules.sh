#!/usr/bin/env bash
# Installs the npm packages of editors/vscode, once for each package-lock.json,
# outside the source tree; then runs COMMAND with HOLDFAST_EXTENSION_MODULES
# naming the folder that holds node_modules.
#
# usage: with-modules.sh COMMAND [ARGUMENT…]
# They are kept in $HOLDFAST_EDITOR_CACHE (default: the user's cache folder).
set -euo pipefail

extension=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../editors/vscode" && pwd)
cache=${HOLDFAST_EDITOR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/holdfast/editors}
target=$cache/extension-$(sha256sum "$extension/package-lock.json" | cut -c1-16)

mkdir -p "$cache"
exec 9>"$cache/.lock"
flock -w 900 9 || { echo "with-modules: $cache/.lock is held" >&2; exit 2; }
if [ ! -d "$target" ]; then
  rm -rf "$target.partial"
  mkdir "$target.partial"
  cp "$extension"/{package.json,package-lock.json,.npmrc} "$target.partial"
  (cd "$target.partial" && npm ci --no-audit --no-fund --loglevel=error >&2)
  mv "$target.partial" "$target"
fi
exec 9>&-
HOLDFAST_EXTENSION_MODULES=$target exec "$@"
