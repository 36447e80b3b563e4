"""large_dump.py PROVIDER TABLES [--models N] [--form dump|history|alter]: prints a dump of
that many tables, each with columns, a key, indexes and a foreign key to another
one; with --models, the Prisma schema of the first N instead.

--form dump     as the database's own tool writes it: keys after all tables
       history  keys and indexes right after each table, as in migrations
       churn    every table renamed, given a column, and one in four dropped"""

import argparse

parser = argparse.ArgumentParser()
parser.add_argument("provider", choices=["postgresql", "mysql", "sqlite"])
parser.add_argument("tables", type=int)
parser.add_argument("--models", type=int)
parser.add_argument("--form", default="dump", choices=["dump", "history", "churn"])
options = parser.parse_args()
provider = options.provider


def quoted(name):
    return f"`{name}`" if provider == "mysql" else f'"{name}"'


def target(number):
    """The table that this one refers to: one before it, for SQLite and MySQL
    make a table with its foreign keys."""
    return (number * 2654435761 >> 7) % number if number else 0


def schema():
    print(f'datasource db {{\n  provider = "{provider}"\n}}\n')
    users = {}
    for number in range(options.models):
        users.setdefault(target(number), []).append(number)
    text = {"mysql": " @db.VarChar(191)"}.get(provider, "")
    for number in range(options.models):
        print(f"model Table{number} {{")
        print("  id Int @id @default(autoincrement())")
        print(f"  name String{text}\n  total Int?")
        print(f"  parentId Int?\n  parent Table{target(number)}? @relation"
              f'("r{number}", fields: [parentId], references: [id])')
        for user in users.get(number, []):
            print(f'  users{user} Table{user}[] @relation("r{user}")')
        print(f"  @@unique([name])\n  @@index([parentId, total])\n"
              f'  @@map("table{number}")\n}}\n')


def columns(number):
    table = f"table{number}"
    if provider == "postgresql":
        return ['"id" integer NOT NULL', '"name" text NOT NULL', '"total" integer', '"parentId" integer']
    if provider == "mysql":
        return [
            "`id` int NOT NULL AUTO_INCREMENT", "`name` varchar(191) NOT NULL",
            "`total` int DEFAULT NULL", "`parentId` int DEFAULT NULL", "PRIMARY KEY (`id`)",
            f"UNIQUE KEY `{table}_name_key` (`name`)",
            f"KEY `{table}_parentId_total_idx` (`parentId`,`total`)",
            f"CONSTRAINT `{table}_parentId_fkey` FOREIGN KEY (`parentId`) REFERENCES "
            f"`table{target(number)}` (`id`) ON DELETE SET NULL ON UPDATE CASCADE",
        ]
    return [
        '"id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT', '"name" TEXT NOT NULL',
        '"total" INTEGER', '"parentId" INTEGER',
        f'CONSTRAINT "{table}_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES '
        f'"table{target(number)}" ("id") ON DELETE SET NULL ON UPDATE CASCADE',
    ]


def create(number):
    print(f"CREATE TABLE {quoted(f'table{number}')} (\n  "
          + ",\n  ".join(columns(number)) + "\n);")
    if provider == "postgresql":
        print(f'CREATE SEQUENCE "table{number}_id_seq" AS integer;\n'
              f'ALTER SEQUENCE "table{number}_id_seq" OWNED BY "table{number}"."id";')


def keys(number):
    table = f"table{number}"
    if provider == "postgresql":
        print(f'ALTER TABLE ONLY "{table}" ALTER COLUMN "id" SET DEFAULT nextval(\'"{table}_id_seq"\'::regclass);')
        print(f'ALTER TABLE ONLY "{table}" ADD CONSTRAINT "{table}_pkey" PRIMARY KEY ("id");')
    if provider != "mysql":
        print(f'CREATE UNIQUE INDEX "{table}_name_key" ON "{table}" ("name");')
        print(f'CREATE INDEX "{table}_parentId_total_idx" ON "{table}" ("parentId", "total");')


def references(number):
    table = f"table{number}"
    if provider == "postgresql":
        print(f'ALTER TABLE ONLY "{table}" ADD CONSTRAINT "{table}_parentId_fkey" FOREIGN KEY ("parentId") '
              f'REFERENCES "table{target(number)}"("id") ON UPDATE CASCADE ON DELETE SET NULL;')


def churn(number):
    table, name = quoted(f"table{number}"), quoted(f"renamed{number}")
    if number % 4 == 3:
        print(f"DROP TABLE {table}{' CASCADE' if provider == 'postgresql' else ''};")
        return
    print(f"ALTER TABLE {table} ADD COLUMN {quoted('added')} INTEGER;")
    print(f"ALTER TABLE {table} RENAME COLUMN {quoted('total')} TO {quoted('amount')};")
    print(f"ALTER TABLE {table} RENAME TO {name};")
    print(f"ALTER TABLE {name} DROP COLUMN {quoted('added')};")


if options.models is not None:
    schema()
else:
    numbers = range(options.tables)
    if options.form == "history":
        for number in numbers:
            create(number)
            keys(number)
            references(number)
    else:
        for step in (create, keys, references):
            for number in numbers:
                step(number)
    if options.form == "churn":
        for number in numbers:
            churn(number)
