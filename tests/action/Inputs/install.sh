# install.sh RUN-ACTION… FOLDER: what the action installs, and what it refuses.
set -u
folder=${!#}
run=("${@:1:$#-1}")
cd "$folder"
echo '{}' >payload.json
install() {
  echo "== $1"
  RUNNER_TOOL_CACHE=$folder/tools "${run[@]}" action origin workflow_dispatch payload.json "${@:2}" |
    grep -v '^output'
  echo "exit ${PIPESTATUS[0]}"
}
cp -r releases good
for archive in releases/v9.9.9/*; do echo more >>"$archive"; done
install "another archive"
[ -z "$(find tools -type f 2>/dev/null)" ] && echo "nothing is left"
install "a version that is not known" version=v1.0.0
install "a version that is given with its checksum" version=1.0.0 "sha256=$(printf %064d 0)"
install "no version" 'version=9;id'
echo >action/action/checksums.txt
install "an action of no release"
