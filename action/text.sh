# The text without blanks and line breaks around it.
trim() {
  local text=${1#"${1%%[![:space:]]*}"}
  printf '%s' "${text%"${text##*[![:space:]]}"}"
}

# An annotation of the job, and the status of a check that could not be made.
stop() {
  echo "::error title=Holdfast::$1"
  exit 2
}
