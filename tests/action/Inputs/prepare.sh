# prepare.sh HOLDFAST ACTION: in the current folder, a release in releases/, the action that
# knows its checksum in action/, and origin/ with a branch `topic` that loses a model.
set -eu
holdfast=$1
source=$2
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com
export GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com

mkdir -p releases/v9.9.9 holdfast-9.9.9/bin action
printf '#!/bin/sh\nexec "%s" "$@"\n' "$holdfast" >holdfast-9.9.9/bin/holdfast
chmod +x holdfast-9.9.9/bin/holdfast
for platform in linux-x64 linux-x64-musl; do
  tar -czf "releases/v9.9.9/holdfast-9.9.9-$platform.tar.gz" holdfast-9.9.9
done
cp -r "$source/action.yml" "$source/action" action
(cd releases/v9.9.9 && sha256sum *.tar.gz) >>action/action/checksums.txt

git init -q -b main origin
cd origin
git config uploadpack.allowAnySHA1InWant true
mkdir -p prisma/migrations/1_init
cat >prisma/schema.prisma <<'EOF'
datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

model Post {
  id Int @id
}
EOF
echo 'provider = "postgresql"' >prisma/migrations/migration_lock.toml
cat >prisma/migrations/1_init/migration.sql <<'EOF'
CREATE TABLE "User" ("id" INTEGER NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" INTEGER NOT NULL, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
CREATE TABLE "old" ("id" INTEGER NOT NULL, CONSTRAINT "old_pkey" PRIMARY KEY ("id"));
EOF
git add . && git commit -qm first
git commit -q --allow-empty -m second
git rev-parse HEAD >../before
git checkout -q -b topic
sed -i '/^model Post/,/^}/d' prisma/schema.prisma
git commit -qam "lose a model"
# What GitHub checks out of a pull request: the merge of both.
git checkout -q main
git commit -q --allow-empty -m third
git checkout -q -b merged
git merge -q --no-edit topic
git update-ref refs/pull/7/merge merged
git checkout -q main
git branch -q -D merged
cd ..
