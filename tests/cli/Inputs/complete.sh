# complete.sh SCRIPT: what bash would complete, for some command lines.
source "$1"
try() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _holdfast
  echo "[$*] ${COMPREPLY[*]}"
}
try holdfast ch
try holdfast check --fo
try holdfast check --format s
try holdfast check --format = ma
try holdfast check --prisma =
try holdfast check --fix
try holdfast check --against mi
try holdfast check some
try holdfast explain unmapped-t
try holdfast check --only unmapped-t
try holdfast completions f
try holdfast kept re
