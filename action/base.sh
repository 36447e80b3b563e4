#!/usr/bin/env bash
# Finds the revision that findings have to be newer than, and loads the commits between.
#   BASE               input of the action: a revision, `none`, or empty
#   EVENT              name of the event
#   TARGET             branch that a pull request goes to
#   BEFORE             commit that a push went on from
#   MERGE_GROUP_BASE   commit that a merge group goes to
# Writes `base` to GITHUB_OUTPUT; empty where all is to be reported.
set -euo pipefail
. "$(dirname "$0")/text.sh"

say() { echo "holdfast: $1"; }
has() { git rev-parse --quiet --verify "$1^{commit}" >/dev/null 2>&1; }
# No revision is taken for an option: one of them runs a program.
fetch() { git fetch --quiet --no-tags ${2:+"$2"} -- origin "$1"; }
answer() {
  echo "base=$1" >>"$GITHUB_OUTPUT"
  if [ -n "$1" ]; then say "reports what is new since ${1#refs/remotes/}"; else say "reports all findings"; fi
  exit 0
}

# Whether the commit where the branch left `$1` is here.
meets() { git merge-base "$1" HEAD >/dev/null 2>&1; }

# A checkout of one commit does not tell what a branch has changed.
deepen() {
  meets "$1" && return
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
    git fetch --quiet --no-tags --deepen=100 -- origin "${2:-$1}" HEAD 2>/dev/null || true
    meets "$1" || git fetch --quiet --no-tags --unshallow origin 2>/dev/null || true
  fi
}

# Of short names git prefers tags, and whoever may push a tag could name it as a branch of origin.
full() { if has "refs/remotes/$1"; then echo "refs/remotes/$1"; else echo "$1"; fi; }

# A value of several lines in YAML ends with a line break.
BASE=$(trim "${BASE:-}")
case $BASE in
*$'\n'*)
  echo "::error title=Holdfast::'base' is one revision"
  exit 2
  ;;
esac
if [ "${BASE:-}" = none ]; then answer ""; fi
if [ -n "${BASE:-}" ]; then
  BASE=$(full "$BASE")
  has "$BASE" || fetch "$BASE" 2>/dev/null || true
  # What cannot be found is an error of the check, which says what to do.
  if has "$BASE"; then deepen "$BASE"; fi
  answer "$BASE"
fi

case ${EVENT:-} in
pull_request | pull_request_target)
  remote=refs/remotes/origin/$TARGET
  has "$remote" || fetch "+refs/heads/$TARGET:$remote" --depth=1 ||
    say "cannot load the branch $TARGET from origin"
  deepen "$remote" "+refs/heads/$TARGET:$remote"
  answer "$remote"
  ;;
merge_group)
  has "$MERGE_GROUP_BASE" || fetch "$MERGE_GROUP_BASE" || true
  deepen "$MERGE_GROUP_BASE"
  answer "$MERGE_GROUP_BASE"
  ;;
push)
  # A new branch goes on from nothing; after a forced push the old commit may be gone.
  case ${BEFORE:-} in
  "" | 0000000000000000000000000000000000000000) answer "" ;;
  esac
  has "$BEFORE" || fetch "$BEFORE" 2>/dev/null || true
  if ! has "$BEFORE"; then
    say "the commit before this push is gone"
    answer ""
  fi
  deepen "$BEFORE"
  answer "$BEFORE"
  ;;
*) answer "" ;;
esac
