#!/usr/bin/env bash
# Builds a target once more, from a clone in another folder and without what was
# compiled before, and compares the programs byte for byte with those of DIST.
#
# usage: reproducible.sh ROOT DIST TARGET WORK
set -euo pipefail
root=$1 dist=$2 target=$3 work=$4

# The revision that DIST was built from stands in its configuration.
revision=$(sed -n 's/^HOLDFAST_BUILD:[A-Z]*=//p' "$dist/$target/CMakeCache.txt")
rm -rf "$work"
mkdir -p "$work"
git clone --quiet --no-checkout "$root" "$work/elsewhere"
git -C "$work/elsewhere" checkout --quiet "$revision"
CCACHE_DISABLE=1 HOLDFAST_DIST_FOLDER=$work/out \
  "$work/elsewhere/cmake/dist/build" "$target" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
for file in "$dist/$target"/bin/holdfast*; do
  sha256sum "$file" "$work/out/$target/bin/${file##*/}"
  cmp "$file" "$work/out/$target/bin/${file##*/}"
done
echo "the same bytes"
