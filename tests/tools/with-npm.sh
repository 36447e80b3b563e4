#!/usr/bin/env bash
# Installs the npm packages of FOLDER, once for each package-lock.json, outside
# the source tree; then runs COMMAND with HOLDFAST_NODE_MODULES naming the folder
# that holds node_modules.
#
# usage: with-npm.sh FOLDER COMMAND [ARGUMENT…]
# They are kept in $HOLDFAST_EDITOR_CACHE (default: the user's cache folder).
set -euo pipefail

folder=$1
shift
cache=${HOLDFAST_EDITOR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/holdfast/editors}
target=$cache/npm-$(sha256sum "$folder/package-lock.json" | cut -c1-16)

mkdir -p "$cache"
exec 9>"$cache/.lock"
flock -w 900 9 || { echo "with-npm: $cache/.lock is held" >&2; exit 2; }
if [ ! -d "$target" ]; then
  rm -rf "$target.partial"
  mkdir "$target.partial"
  cp "$folder"/{package.json,package-lock.json,.npmrc} "$target.partial"
  (cd "$target.partial" && npm ci --no-audit --no-fund --loglevel=error >&2)
  mv "$target.partial" "$target"
fi
exec 9>&-
HOLDFAST_NODE_MODULES=$target exec "$@"
