#!/usr/bin/env bash
# Holds each workflow of a folder, and the files that follow, against GitHub's schemas.
set -euo pipefail
for file in "$1"/*.yml "${@:2}"; do
  "$HOLDFAST_NODE_MODULES/node_modules/.bin/action-validator" "$file"
done
