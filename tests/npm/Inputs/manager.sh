# manager.sh MANAGER PROJECT [WORD…]: installs holdfast into an empty project with
# pnpm, yarn (1) or berry (Yarn 4, Plug'n'Play), then runs it there with the words.
set -euo pipefail
manager=$1 project=$2
shift 2
modules=$HOLDFAST_NODE_MODULES/node_modules
mkdir -p "$project"
cd "$project"
# Nothing of the user's is read or written.
export HOME=$project/home XDG_CACHE_HOME=$project/home/cache XDG_DATA_HOME=$project/home/data CI=
mkdir -p "$HOME"
echo '{"name": "empty", "version": "1.0.0", "private": true, "dependencies": {"holdfast": "*"}}' >package.json
case $manager in
  pnpm)
    node "$modules/pnpm/bin/pnpm.cjs" install >&2
    exec node "$modules/pnpm/bin/pnpm.cjs" exec holdfast "$@"
    ;;
  yarn)
    node "$modules/yarn/bin/yarn.js" install --non-interactive >&2
    exec node "$modules/yarn/bin/yarn.js" --silent run holdfast "$@"
    ;;
  berry)
    export YARN_ENABLE_GLOBAL_CACHE=0 YARN_ENABLE_TELEMETRY=0
    touch yarn.lock
    node "$modules/@yarnpkg/cli-dist/bin/yarn.js" install >&2
    exec node "$modules/@yarnpkg/cli-dist/bin/yarn.js" run holdfast "$@"
    ;;
esac
