#!/usr/bin/env bash
# Tokenizes a fixture with the grammars of editors/vscode and, for files of other
# languages, those that VS Code comes with.
#
# usage: install-vscode.sh with-npm.sh editors/vscode highlight.sh NODE SCOPE FIXTURE
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
builtin=$HOLDFAST_EDITOR_TOOLS/server/node_modules/code-server/lib/vscode/extensions
exec "$1" "$here/highlight.mjs" "$2" "$3" "$here/../../editors/vscode" \
  "$builtin"/{markdown-basics,javascript,typescript-basics}
