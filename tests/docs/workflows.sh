#!/usr/bin/env bash
# Holds each workflow of a folder against GitHub's schema.
set -euo pipefail
for file in "$1"/*.yml; do
  "$HOLDFAST_NODE_MODULES/node_modules/.bin/action-validator" "$file"
done
