#!/usr/bin/env python3
"""Changes types of columns, as a schema and as a migration, and compares what is said.

    type_changes.py HOLDFAST FILE postgresql|mysql [live]

A line of FILE is `FIELD -> FIELD | VALUE | WHAT`: the field's type before and after as a
schema writes them, a value as SQL, and what becomes of it, the same for `check --against`
the old database as for a new migration with the statement that Prisma would run: `would …`
(a loss, by the same rule), `fails if a value …` (narrowed-type or risky-cast of the
schema, refusable-statement of the migration), or nothing. With `live`, run by
with_server.py, the statement meets a row with the value on a real server: it must fail,
change what is stored, or leave it, as WHAT says; after `would no longer`, it must run.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

from check_live_corpus import Servers

CASTS = {"lossy-cast", "narrowed-type", "risky-cast", "refusable-statement"}


def cases_of(path):
    for line in pathlib.Path(path).read_text().splitlines():
        if line and not line.startswith("#"):
            fields, value, what = (part.strip() for part in line.split("|"))
            yield *(field.strip() for field in fields.split("->")), value, what


def schema_of(provider, field):
    return (
        f'datasource db {{\n  provider = "{provider}"\n}}\n\n'
        f"model T {{\n  id Int @id\n  v {field}\n}}\n"
    )


class Case:
    def __init__(self, holdfast, provider, folder, before, after):
        self.holdfast, self.folder = holdfast, folder
        migrations = folder / "prisma" / "migrations"
        self.first = migrations / "1_init" / "migration.sql"
        self.second = migrations / "2_change" / "migration.sql"
        for file in (self.first, self.second):
            file.parent.mkdir(parents=True)
        (migrations / "migration_lock.toml").write_text(f'provider = "{provider}"\n')
        old, self.schema = folder / "old.prisma", folder / "prisma" / "schema.prisma"
        old.write_text(schema_of(provider, before))
        self.schema.write_text(schema_of(provider, after))
        self.first.write_text(self.run("diff", "--from", "empty", "--to", old))
        self.second.write_text(self.run("diff", "--from", old, "--to", self.schema))

    def run(self, *arguments):
        done = subprocess.run(
            [self.holdfast, *map(str, arguments)], capture_output=True, text=True, timeout=60
        )
        assert done.returncode < 2, done.stderr
        return done.stdout

    def said(self, *arguments):
        """The rule and the message, without names, types and who carries it out."""
        report = json.loads(self.run("check", "--format", "json", *arguments, self.schema))
        found = [one for one in report["diagnostics"] if one["rule"] in CASTS]
        assert len(found) < 2, found
        if not found:
            return "", ""
        message = found[0]["message"].rpartition(": ")[0]
        message = re.sub(r"^the (change|migration) |`(T\.)?v` ", "", message)
        message = message.replace("fails if a value of ", "fails if a value ")
        return found[0]["rule"], message


def compared(case, what):
    old, said = case.said("--against", case.first)
    new, also = case.said("--against", case.first.parent.parent, "--latest", "1")
    if said != what or also != what:
        yield f"the schema says `{said}`, the migration `{also}`"
    same = old == new or (
        new == "refusable-statement" and old in ("narrowed-type", "risky-cast")
    )
    if not same:
        yield f"{old} for the schema, {new} for the migration"


def lived(case, servers, name, value, what):
    url, run = servers.make(name)
    script = case.folder / "step.sql"

    def problem_of(text):
        script.write_text(text)
        return run(script)

    for text in (case.first.read_text(), f"INSERT INTO {quoted(servers, 'T')} VALUES (1, {value});"):
        if problem := problem_of(text):
            yield f"the server: {problem}"
            return
    keep = f"CREATE TABLE kept AS SELECT v FROM {quoted(servers, 'T')};"
    problem_of(keep)
    problem = problem_of(case.second.read_text())
    if what.startswith("fails") != bool(problem):
        yield f"the server {'fails: ' + problem if problem else 'does not fail'}"
    if problem or what.startswith("would no longer"):
        return
    # A date that becomes a time goes on with zeros.
    text = "CHAR" if servers.kind == "mysql" else "TEXT"
    same = (
        f"CREATE TABLE same (a INT NOT NULL); INSERT INTO same SELECT CASE WHEN "
        f"CAST(t.v AS {text}) LIKE CONCAT(CAST(k.v AS {text}), '%') THEN 1 END "
        f"FROM {quoted(servers, 'T')} t, kept k;"
    )
    differs = bool(problem_of(same))
    if differs != what.startswith("would"):
        yield f"the server {'changes' if differs else 'keeps'} the value"


def quoted(servers, name):
    return f'"{name}"' if servers.kind == "postgresql" else f"`{name}`"


def main():
    holdfast, path, provider = sys.argv[1:4]
    failed = 0
    cases = list(cases_of(path))
    with tempfile.TemporaryDirectory() as folder:
        servers = Servers(folder, provider) if sys.argv[4:] else None
        for number, (before, after, value, what) in enumerate(cases):
            place = pathlib.Path(folder) / str(number)
            case = Case(holdfast, provider, place, before, after)
            found = (
                lived(case, servers, f"c{number}", value, what)
                if servers
                else compared(case, what)
            )
            for line in found:
                failed += 1
                print(f"{before} -> {after}: {line}")
    print(f"{provider}: {len(cases)} changes of types, {failed} told wrongly")
    sys.exit(1 if failed or not cases else 0)


if __name__ == "__main__":
    main()
