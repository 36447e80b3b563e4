#!/usr/bin/env python3
"""Asks a PostgreSQL server which statements write a table anew, and holds the
findings of `table-rewrite` against that. Run by with_server.py.

    rewrites.py HOLDFAST

A table that was written anew has another file. One table for each statement.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

# What a column is and becomes. The values fit both.
TYPES = """
varchar(10) > varchar(20) | varchar(20) > varchar(10) | varchar(10) > varchar
varchar(10) > text | text > varchar | text > varchar(10) | char(3) > text
text > citext | citext > text | varchar(9) > citext | xml > text
varchar(10)[] > text[] | varchar(10)[] > varchar(20)[] | integer[] > integer[] | text > text[] | integer > bigint | bigint > integer
numeric(8,2) > numeric(10,2) | numeric(8,2) > numeric(10,4) | numeric(8,2) > numeric
numeric > numeric(8,2) | numeric(10,2) > numeric(8,2) | integer > numeric | real > float8
timestamp(3) > timestamp(6) | timestamp(3) > timestamp | timestamp > timestamp(3)
timestamptz(0) > timestamptz(3) | time(3) > time(6) | time > time(3)
interval > interval(3) | interval(3) > interval | bit(4) > varbit | varbit(4) > varbit(8)
varbit(8) > varbit(4) | cidr > inet | inet > cidr | json > jsonb | jsonb > json
date > timestamp | timestamp > date | uuid > text | text > uuid | boolean > text
mood > text | text > mood | mood > other_mood | bytea > bytea | smallint > integer
"""

# Other statements, with `t` for the table.
STATEMENTS = """
ALTER TABLE t ADD COLUMN b integer
ALTER TABLE t ADD COLUMN b integer NOT NULL DEFAULT 7
ALTER TABLE t ADD COLUMN b timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
ALTER TABLE t ADD COLUMN b timestamptz DEFAULT clock_timestamp()
ALTER TABLE t ADD COLUMN b uuid DEFAULT gen_random_uuid()
ALTER TABLE t ADD COLUMN b text DEFAULT md5('x')
ALTER TABLE t ADD COLUMN b text DEFAULT md5(random()::text)
ALTER TABLE t ADD COLUMN b jsonb DEFAULT jsonb_build_object('a', 1)
ALTER TABLE t ADD COLUMN b text[] DEFAULT ARRAY['x']::text[]
ALTER TABLE t ADD COLUMN b timestamp DEFAULT now() + interval '1 day'
ALTER TABLE t ADD COLUMN b timestamp DEFAULT timezone('utc', now())
ALTER TABLE t ADD COLUMN b mood DEFAULT 'sad'
ALTER TABLE t ADD COLUMN b text DEFAULT own_function()
ALTER TABLE t ADD COLUMN b serial
ALTER TABLE t ADD COLUMN b bigint GENERATED ALWAYS AS IDENTITY
ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (id * 2) STORED
ALTER TABLE t ALTER COLUMN id SET DEFAULT 4
ALTER TABLE t ALTER COLUMN id SET NOT NULL
ALTER TABLE t SET UNLOGGED
ALTER TABLE t ADD CHECK (id > 0)
ALTER TABLE t DROP COLUMN id
"""

TYPES_OF_OUR_OWN = """
CREATE EXTENSION citext;
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE other_mood AS ENUM ('sad', 'ok');
CREATE FUNCTION own_function() RETURNS text AS $$ BEGIN RETURN 'x'; END $$ LANGUAGE plpgsql;
"""


def scripts():
    """For each table: what makes it, and what changes it."""
    for line in TYPES.split("|"):
        for pair in line.strip().split("\n"):
            before, after = pair.split(">")
            before, after = before.strip(), after.strip()
            base = after.removesuffix("[]")
            using = f"ARRAY[a]::{after}" if "[]" in after and "[]" not in before else ""
            if using == "":
                plain = before == "text" or after == "text" or "mood" in after
                using = f"a::text::{after}" if plain and "mood" in before + base else ""
            if not using and before.split("(")[0] in ("text", "integer", "boolean", "uuid"):
                using = f"a::{after}"
            yield (
                f"CREATE TABLE t (id integer PRIMARY KEY, a {before});",
                f"ALTER TABLE t ALTER COLUMN a TYPE {after}"
                + (f" USING {using}" if using else ""),
            )
    for statement in STATEMENTS.strip().split("\n"):
        yield "CREATE TABLE t (id integer PRIMARY KEY, a text);", statement


def ask_server(folder, before, after):
    """Names of the tables that got another file."""
    names = "SELECT string_agg(relname || '=' || pg_relation_filenode(oid), ' ') FROM pg_class WHERE relkind = 'r' AND relname ~ '^t[0-9]+$';"
    script = pathlib.Path(folder, "ask.sql")
    script.write_text(TYPES_OF_OUR_OWN + before + names + after + names)
    run = subprocess.run(
        f'{os.environ["SQL"]} postgres {script}', shell=True, capture_output=True, text=True
    )
    if run.returncode:
        sys.exit(run.stderr)
    lines = [line for line in run.stdout.split("\n") if "t0=" in line]
    files = [dict(item.split("=") for item in line.split()) for line in lines]
    return {name for name in files[0] if files[0][name] != files[1][name]}


def ask_holdfast(holdfast, folder, before, after):
    schema = pathlib.Path(folder, "schema.prisma")
    schema.write_text('datasource db {\n  provider = "postgresql"\n}\n')
    for name, text in (("1", TYPES_OF_OUR_OWN + before), ("2", after)):
        migration = pathlib.Path(folder, "migrations", name, "migration.sql")
        migration.parent.mkdir(parents=True)
        migration.write_text(text)
    run = subprocess.run(
        [holdfast, "check", "--against", "none", "--latest", "1", "--format", "json"]
        + ["--only", "table-rewrite", schema],
        capture_output=True,
        text=True,
    )
    return {item["subject"]["table"] for item in json.loads(run.stdout)["diagnostics"]}


def main():
    before = after = ""
    statements = {}
    for number, (make, change) in enumerate(scripts()):
        name = f"t{number}"
        before += make.replace("TABLE t ", f"TABLE {name} ") + "\n"
        after += change.replace("TABLE t ", f"TABLE {name} ") + ";\n"
        statements[name] = f"{make} {change}"
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        truth = ask_server(folder, before, after)
        found = ask_holdfast(sys.argv[1], folder, before, after)
    for name in sorted(truth ^ found):
        print("missed:" if name in truth else "no rewrite:", statements[name])
    print(f"{len(statements)} statements, {len(truth)} of them rewrite")
    sys.exit(truth != found)


if __name__ == "__main__":
    main()
