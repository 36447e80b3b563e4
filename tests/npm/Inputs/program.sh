#!/bin/sh
# Stands in for holdfast: says how it was called, and ends as it is told.
case $1 in
  status)
    printf '%s ' "${0##*/}"
    printf '[%s]' "$@"
    read -r line && printf ' read %s' "$line"
    echo
    echo to standard error >&2
    exit "$2"
    ;;
  die)
    kill -"${2:-KILL}" $$
    ;;
  wait)
    trap 'exit 7' TERM HUP QUIT USR2
    echo ready
    while :; do sleep 0.05; done
    ;;
esac
