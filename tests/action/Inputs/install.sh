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
# What a job leaves that was ended in the middle: without the mark, or without the program.
install "the first of a machine"
rm tools/holdfast/*/linux-x64*/complete
install "a folder that is half there"
install "the next of a machine"
rm -r tools/holdfast/*/linux-x64*/holdfast-9.9.9
install "a folder without a program"
ls tools/holdfast/*
rm -rf tools
checksum=$(cd releases/v9.9.9 && sha256sum holdfast-9.9.9-linux-x64.tar.gz | cut -d' ' -f1)
install "values of several lines" version=$' v9.9.9\n' "sha256=$(tr a-f A-F <<<"$checksum")"$'\n'
rm -rf tools
cp -r releases good
for archive in releases/v9.9.9/*; do echo more >>"$archive"; done
install "another archive"
[ -z "$(find tools -type f 2>/dev/null)" ] && echo "nothing is left"
install "a version that is not known" version=v1.0.0
install "a version that is given with its checksum" version=1.0.0 "sha256=$(printf %064d 0)"
mkdir -p libc
printf '#!/bin/sh\necho "ldd (GNU libc) 2.36"\nsleep 0.2\nyes | head -c 200000\n' >libc/ldd
chmod +x libc/ldd
PATH=$folder/libc:$PATH install "a libc that goes on talking" version=1.0.0
printf '#!/bin/sh\necho "musl libc (x86_64)" >&2\nexit 1\n' >libc/ldd
PATH=$folder/libc:$PATH install "another libc" version=1.0.0
install "no version" 'version=9;id'
echo >action/action/checksums.txt
install "an action of no release"
