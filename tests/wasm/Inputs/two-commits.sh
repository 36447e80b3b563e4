#!/usr/bin/env bash
# two-commits.sh FOLDER: a repository whose second commit loses a model.
set -e
mkdir -p "$1/prisma"
cd "$1"
git init -q -b main .
git config user.email test@example.com
git config user.name Test
cat >prisma/schema.prisma <<'TEXT'
datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  email String @unique
}

model Invoice {
  id    Int @id
  total Int
}
TEXT
git add . && git commit -qm one
sed -i '/^model Invoice/,$d' prisma/schema.prisma
git add . && git commit -qm two
echo '{"against": ["prisma/linked.sql"]}' >linked.json
