#!/usr/bin/env bash
# Starts Kate on a schema, on a screen of its own, with the files of editors/kate,
# and runs a Python program beside it that sees it through the desktop's
# accessibility.
#
# usage: kate.sh SERVER SCHEMA WORK PYTHON PROGRAM LINE COLUMN
# WORK becomes Kate's home; the cursor is put at LINE and COLUMN.
set -euo pipefail

server=$(realpath "$1") schema=$(realpath "$2") work=$3 python=$4 program=$(realpath "$5")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

mkdir -p "$work"/{bin,config/kate/lspclient,share/org.kde.syntax-highlighting/syntax,cache,run}
work=$(realpath "$work")
chmod 700 "$work/run"
ln -sf "$server" "$work/bin/holdfast-lsp"
cp "$root/editors/kate/settings.json" "$work/config/kate/lspclient"
cp "$root/editors/kate/prisma.xml" "$work/share/org.kde.syntax-highlighting/syntax"
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
exec xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- bash -c '
  # Kate looks for the bus of accessibility only when it starts.
  dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus \
    org.a11y.Bus.GetAddress >/dev/null
  dbus-send --session --dest=org.a11y.Bus /org/a11y/bus \
    org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true
  kate -n -l "$4" -c "$5" "$1" >"$HOME/kate.log" 2>&1 &
  kate=$!
  trap "kill $kate 2>/dev/null; wait $kate 2>/dev/null" EXIT
  # Asked before that, Kate is never seen.
  for _ in $(seq 400); do
    xdotool search --onlyvisible --name "$(basename "$1")" >/dev/null 2>&1 && break
    sleep 0.1
  done
  "$2" "$3" "$1"' kate "$schema" "$python" "$program" "$6" "$7"
