#!/usr/bin/env bash
# Starts Kate on a schema, on a screen of its own, with the files of editors/kate,
# and runs a Python program beside it that sees it through the desktop's
# accessibility.
#
# usage: kate.sh SERVER SCHEMA WORK PYTHON PROGRAM LINE COLUMN
# WORK becomes Kate's home; the cursor is put at LINE and COLUMN.
set -euo pipefail

if [ "${1:-}" = --inside ]; then
  shift
  schema=$1 python=$2 program=$3 line=$4 column=$5
  trap 'kill $kate 2>/dev/null; wait $kate 2>/dev/null || true' EXIT
  is_seen='import pyatspi, sys
sys.exit(all(program.name != "kate" for program in pyatspi.Registry.getDesktop(0)))'
  # Qt now and then does not tell the bus of accessibility of itself, and never
  # does later.
  for _ in 1 2 3 4 5 6 7 8; do
    kate -n -l "$line" -c "$column" "$schema" >"$HOME/kate.log" 2>&1 &
    kate=$!
    for _ in $(seq 400); do
      xdotool search --onlyvisible --name "$(basename "$schema")" >/dev/null 2>&1 && break
      sleep 0.1
    done
    for _ in 1 2 3 4; do
      if "$python" -c "$is_seen"; then
        "$python" "$program" "$schema"
        exit
      fi
      sleep 0.5
    done
    kill $kate
    wait $kate || true
  done
  echo "kate.sh: Kate is not seen" >&2
  exit 1
fi

server=$(realpath "$1") schema=$(realpath "$2") work=$3 python=$4 program=$(realpath "$5")
shift 5
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

mkdir -p "$work"/{bin,config/kate/lspclient,share/org.kde.syntax-highlighting/syntax,cache,run}
work=$(realpath "$work")
chmod 700 "$work/run"
ln -sf "$server" "$work/bin/holdfast-lsp"
cp "$here/../../editors/kate/settings.json" "$work/config/kate/lspclient"
cp "$here/../../editors/kate/prisma.xml" "$work/share/org.kde.syntax-highlighting/syntax"
cat >"$work/config/katerc" <<TEXT
[General]
Show welcome view for new window=false
Startup Session=new

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=$work/bin/holdfast-lsp
Diagnostics=true
DiagnosticsHighlight=true
DiagnosticsMark=true
TEXT

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/share \
  XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work/run PATH=$work/bin:$PATH \
  QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
# The session and the screen end with the program; Kate is ended by its id.
exec xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- \
  "$here/kate.sh" --inside "$schema" "$python" "$program" "$@"
