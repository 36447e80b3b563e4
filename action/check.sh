#!/usr/bin/env bash
# Checks, annotates and counts.
#   CHECKED, AGAINST, FORMATS, ARGS   inputs of the action, one item a line
#   BASE, BASELINE, FAIL_ON, COMMENT  single values, may be empty
# Writes the outputs of the action to GITHUB_OUTPUT; exits as the check does.
set -euo pipefail

reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/holdfast.XXXXXX")
sarif=$reports/holdfast.sarif
json=$reports/holdfast.json
arguments=(--format github --format "sarif=$sarif" --format "json=$json")

# Calls `$1` with each line of `$2` that is not blank.
each_line() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    if [ -n "$line" ]; then "$1" "$line"; fi
  done <<<"$2"
}
add() { arguments+=("$1"); }
add_source() { arguments+=(--against "$1"); }
add_format() { arguments+=(--format "$1"); }
add_path() { paths+=("$1"); }

paths=()
each_line add_source "${AGAINST:-}"
each_line add_format "${FORMATS:-}"
each_line add "${ARGS:-}"
each_line add_path "${CHECKED:-}"
if [ -n "${BASE:-}" ]; then arguments+=(--base "$BASE"); fi
if [ -n "${BASELINE:-}" ]; then arguments+=(--baseline "$BASELINE"); fi
arguments+=(--fail-on "${FAIL_ON:-error}")

case ${COMMENT:-false} in
true) command=comment ;;
false | "") command=check ;;
*)
  echo "::error title=Holdfast::'comment' is true or false"
  exit 2
  ;;
esac

status=0
holdfast "$command" "${arguments[@]}" -- "${paths[@]}" || status=$?

# A line a project; within texts quotes are escaped, so that no message looks like this.
count() {
  { grep -oE '"summary":\{[^}]*\}' "$json" 2>/dev/null || true; } |
    { grep -oE "\"$1\":[0-9]+" || true; } | awk -F: '{ sum += $2 } END { print sum + 0 }'
}
{
  for name in errors warnings infos accepted; do echo "$name=$(count "$name")"; done
  echo "status=$status"
  echo "sarif=$sarif"
  echo "json=$json"
} >>"$GITHUB_OUTPUT"
exit "$status"
