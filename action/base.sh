#!/usr/bin/env bash
# Finds the revision that findings have to be newer than, and loads the commits between.
#   BASE               input of the action: a revision, `none`, or empty
#   EVENT              name of the event
#   TARGET             branch that a pull request goes to
#   BEFORE             commit that a push went on from
#   MERGE_GROUP_BASE   commit that a merge group goes to
#   GITHUB_WORKSPACE   folder of the checkouts
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

# Whether git refuses the repository because its files belong to another user.
is_refused() { [[ $(LC_ALL=C git rev-parse --git-dir 2>&1 >/dev/null) = *"dubious ownership"* ]]; }

# In a job with a container the checkout is another user's. What the action checks out git may
# read here, and nothing else; options of a command would not do before git 2.38.
trust_checkout() {
  local top settings
  is_refused || return 0
  top=$(pwd -P)
  until [ -e "$top/.git" ] || [ "$top" = / ]; do top=$(dirname "$top"); done
  case $top/ in
  "$(cd "${GITHUB_WORKSPACE:-/}" && pwd -P)"/*)
    settings=$(mktemp "${RUNNER_TEMP:-/tmp}/holdfast-git.XXXXXX")
    git config --file "$settings" include.path "${GIT_CONFIG_GLOBAL:-~/.gitconfig}"
    git config --file "$settings" safe.directory "$top"
    export GIT_CONFIG_GLOBAL=$settings
    ;;
  esac
  ! is_refused ||
    stop "git refuses $top, which belongs to another user; run \`git config --global --add safe.directory '$top'\` in a step before"
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
  stop "'base' is one revision"
  ;;
esac
if [ "${BASE:-}" = none ]; then answer ""; fi
trust_checkout
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
  has "$BEFORE" || reason=$(fetch "$BEFORE" 2>&1) || true
  if ! has "$BEFORE"; then
    case ${reason:-} in
    *"not our ref"* | "") say "the commit before this push is gone" ;;
    *) say "cannot load the commit before this push: ${reason##*$'\n'}" ;;
    esac
    answer ""
  fi
  deepen "$BEFORE"
  answer "$BEFORE"
  ;;
*) answer "" ;;
esac
