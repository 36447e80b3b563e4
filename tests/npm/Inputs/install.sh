# install.sh TARBALLS PROJECT [MANAGER]: installs holdfast from the tarballs alone
# into an empty project. The packages of other platforms are not to be had, as
# they would not be for a platform that we have none for.
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
case $manager in
  npm) npm install --offline --no-audit --no-fund --loglevel warn ;;
  pnpm) pnpm install --offline --ignore-scripts ;;
  yarn) yarn install --offline --non-interactive ;;
esac
