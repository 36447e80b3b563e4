# install.sh TARBALLS PROJECT [MANAGER]: installs holdfast from the tarballs alone
# into an empty project. Packages that have no tarball are not to be had, as they
# would not be for a platform that we have none for. Managers other than npm are
# those of HOLDFAST_NODE_MODULES.
set -euo pipefail
tarballs=$(cd "$1" && pwd)
manager=${3:-npm}
mkdir -p "$2"
cd "$2"
# What a registry would answer: each name has its tarball.
python3 - "$tarballs" >package.json <<'PY'
import json, pathlib, sys, tarfile

found = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.tgz")):
    with tarfile.open(path) as tar:
        manifest = json.load(tar.extractfile("package/package.json"))
    found[manifest["name"]] = f"file:{path}"
others = {k: v for k, v in found.items() if k != "holdfast"}
print(json.dumps({
    "name": "empty", "version": "1.0.0", "private": True,
    "dependencies": {"holdfast": found["holdfast"]},
    "overrides": others, "resolutions": others, "pnpm": {"overrides": others},
}))
PY
# Newer versions of pnpm read settings from here alone.
python3 - package.json >pnpm-workspace.yaml <<'PY'
import json, sys

overrides = json.load(open(sys.argv[1]))["overrides"]
print(json.dumps({"overrides": overrides}))
PY
modules=${HOLDFAST_NODE_MODULES:-}/node_modules
export HOME=$PWD YARN_ENABLE_NETWORK=0 YARN_ENABLE_TELEMETRY=0
pnpm() { node "$modules/pnpm/bin/pnpm.cjs" "$@"; }
yarn() { node "$modules/@yarnpkg/cli-dist/bin/yarn.js" "$@"; }
bun() { "$modules/@oven/bun-linux-x64/bin/bun" "$@"; }
case $manager in
  npm) npm install --offline --no-audit --no-fund --loglevel warn ;;
  pnpm) pnpm install --offline && pnpm exec holdfast "${@:4}" ;;
  yarn) touch yarn.lock && yarn install && yarn holdfast "${@:4}" ;;
  bun) bun install && bun x holdfast "${@:4}" ;;
esac
