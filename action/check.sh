#!/usr/bin/env bash
# Checks, annotates and counts.
#   CHECKED, AGAINST, FORMATS, ARGS   inputs of the action, one item a line
#   BASE, BASELINE, FAIL_ON, COMMENT  single values, may be empty
# Writes the outputs of the action to GITHUB_OUTPUT; exits as the check does.
set -euo pipefail
. "$(dirname "$0")/text.sh"

reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/holdfast.XXXXXX")
sarif=$reports/holdfast.sarif
json=$reports/holdfast.json
arguments=(--format github --format "sarif=$sarif" --format "json=$json")

# Calls `$1` with each line of `$2` that is not blank.
each_line() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=$(trim "$line")
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
base=$(trim "${BASE:-}") baseline=$(trim "${BASELINE:-}") fail_on=$(trim "${FAIL_ON:-}")
if [ -n "$base" ]; then arguments+=(--base "$base"); fi
if [ -n "$baseline" ]; then arguments+=(--baseline "$baseline"); fi
arguments+=(--fail-on "${fail_on:-error}")

case ${fail_on:-error} in
error | warning | never) ;;
*) stop "'fail-on' is error, warning or never" ;;
esac
case $(trim "${COMMENT:-false}") in
true) command=comment ;;
false | "") command=check ;;
*) stop "'comment' is true or false" ;;
esac

status=0
holdfast "$command" "${arguments[@]}" -- ${paths[@]+"${paths[@]}"} || status=$?

# A line a project; within texts quotes are escaped, so that no message looks like this.
count() {
  { grep -oE '"summary":\{[^}]*\}' "$json" 2>/dev/null || true; } |
    { grep -oE "\"$1\":[0-9]+" || true; } | awk -F: '{ sum += $2 } END { print sum + 0 }'
}
{
  for name in errors warnings infos accepted; do echo "$name=$(count "$name")"; done
  echo "status=$status"
  # There is none where the check did not begin.
  if [ -e "$sarif" ]; then echo "sarif=$sarif"; fi
  if [ -e "$json" ]; then echo "json=$json"; fi
} >>"$GITHUB_OUTPUT"
exit "$status"
