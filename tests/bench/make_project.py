#!/usr/bin/env python3
"""Writes a project of a given size: a schema and the migrations that made it.

    make_project.py FOLDER LINES MIGRATIONS [--files N]

The schema has at least LINES lines; the first migration creates the tables, each
later one adds a column that the schema has too. With --files, the schema is a folder
of N files.
"""

import json
import pathlib
import sys

COLUMNS = [
    ("email", "String", "@unique", "TEXT NOT NULL"),
    ("name", "String?", "", "TEXT"),
    ("amount", "Decimal", "@default(0) @db.Decimal(10, 2)", "DECIMAL(10,2) NOT NULL DEFAULT 0"),
    ("active", "Boolean", "@default(true)", "BOOLEAN NOT NULL DEFAULT true"),
    ("tags", "String[]", "", "TEXT[]"),
    ("createdAt", "DateTime", "@default(now())", "TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP"),
    ("updatedAt", "DateTime", "@updatedAt", "TIMESTAMP(3) NOT NULL"),
]


def model(number, extra):
    lines = [f"/// Number {number}.", f"model Item{number} {{", "  id Int @id @default(autoincrement())"]
    for name, kind, attributes, _ in COLUMNS:
        lines.append(f"  {name} {kind} {attributes}".rstrip())
    lines += [f"  {name} Int?" for name in extra]
    parent = number // 2
    if number:
        lines.append("  parentId Int")
        lines.append(f"  parent Item{parent} @relation(fields: [parentId], references: [id])")
    return lines


def table(number):
    columns = ['"id" SERIAL NOT NULL']
    columns += [f'"{name}" {sql}' for name, _, _, sql in COLUMNS]
    if number:
        columns.append('"parentId" INTEGER NOT NULL')
    body = ",\n    ".join(columns)
    text = f'-- CreateTable\nCREATE TABLE "Item{number}" (\n    {body},\n\n'
    text += f'    CONSTRAINT "Item{number}_pkey" PRIMARY KEY ("id")\n);\n\n'
    text += f'-- CreateIndex\nCREATE UNIQUE INDEX "Item{number}_email_key" ON "Item{number}"("email");\n\n'
    return text


def split(folder, schema, files):
    """The datasource and the generator in one file, the models in the others."""
    folder.mkdir(parents=True, exist_ok=True)
    head, *models = schema.split("\n/// ")
    (folder / "base.prisma").write_text(head + "\n")
    for number in range(files - 1):
        part = "\n/// ".join(models[number :: files - 1])
        (folder / f"file{number}.prisma").write_text("/// " + part + "\n" if part else "")


def main():
    folder, lines, migrations = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    models = max(1, lines // 14)
    extra = {number: [] for number in range(models)}
    for step in range(1, migrations):
        extra[step % models].append(f"extra{step}")
    children = {number: [] for number in range(models)}
    for number in range(1, models):
        children[number // 2].append(number)

    schema = ['datasource db {', '  provider = "postgresql"', '}', '',
              'generator client {', '  provider = "prisma-client"',
              '  output   = "client"', '}', '']
    for number in range(models):
        schema += model(number, extra[number])
        schema += [f"  children{child} Item{child}[]" for child in children[number] if child != number]
        schema += ["", "  @@index([name, createdAt])", "}", ""]
    (folder / "prisma").mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"dependencies": {"prisma": "7.0.0"}}\n')
    prisma = folder / "prisma"
    if "--files" in sys.argv:
        prisma = prisma / "schema"
        split(prisma, "\n".join(schema), int(sys.argv[sys.argv.index("--files") + 1]))
        package = {"dependencies": {"prisma": "7.0.0"}, "prisma": {"schema": "prisma/schema"}}
        (folder / "package.json").write_text(json.dumps(package))
    else:
        (prisma / "schema.prisma").write_text("\n".join(schema))
    migrations_folder = prisma / "migrations"
    migrations_folder.mkdir(parents=True, exist_ok=True)
    (migrations_folder / "migration_lock.toml").write_text('provider = "postgresql"\n')

    def write(step, text):
        place = migrations_folder / f"{20240101000000 + step}_step"
        place.mkdir(exist_ok=True)
        (place / "migration.sql").write_text(text)

    first = "".join(table(number) for number in range(models))
    for number in range(models):
        first += f'CREATE INDEX "Item{number}_name_createdAt_idx" ON "Item{number}"("name", "createdAt");\n'
    for number in range(1, models):
        first += (
            f'ALTER TABLE "Item{number}" ADD CONSTRAINT "Item{number}_parentId_fkey" '
            f'FOREIGN KEY ("parentId") REFERENCES "Item{number // 2}"("id") '
            "ON DELETE RESTRICT ON UPDATE CASCADE;\n"
        )
    write(0, first)
    for step in range(1, migrations):
        write(step, f'-- AlterTable\nALTER TABLE "Item{step % models}" ADD COLUMN "extra{step}" INTEGER;\n')


if __name__ == "__main__":
    main()
