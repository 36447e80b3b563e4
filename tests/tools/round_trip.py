#!/usr/bin/env python3
"""What `diff` makes of a schema, compared with the schema again, is nothing.

    round_trip.py HOLDFAST ROOT replay|postgresql|mysql|sqlite

For generated schemas (generated_schemas.py): their SQL replayed, as a dump of our own and
as a snapshot (replay, every provider), or on a live server and dumped from it (run by
with_server.py, but for sqlite). `check` says nothing of any of them, but that what each
migration alters is altered with each.
"""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from dump_database import dump
from generated_schemas import PROVIDERS, schemas

HOLDFAST, ROOT, MODE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
# What `snapshot --format sql` is not written for.
WITHOUT_SQL = ("sqlserver",)
problems = []


def run(*arguments):
    done = subprocess.run([HOLDFAST, *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode not in (0, 1):
        raise AssertionError(f"{' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return done.stdout


def complain(schema, where, texts):
    problems.extend(f"{schema.provider} {schema.name}, {where}: {text}" for text in texts)


def statements(provider, source, target):
    return run("diff", "--provider", provider, "--from", source, "--to", target)


def check_schema(schema, path):
    found = json.loads(run("check", "--against", "none", "--only", "invalid", "--format", "json", path))
    complain(schema, "schema", [f"{d['line']}: {d['message']}" for d in found["diagnostics"] if d["severity"] == "error"])


def check_against(schema, path, source, where):
    """Nothing differs but what does so forever."""
    script = statements(schema.provider, source, path)
    altered = [line for line in script.splitlines() if line and not line.startswith("--")]
    if not schema.repeated:
        complain(schema, where, altered)
    found = json.loads(run("check", "--against", source, "--skip", "invalid", "--format", "json", path))["diagnostics"]
    said = {}
    for finding in found:
        column = (finding.get("subject") or {}).get("column")
        if finding["rule"] != "repeated-change" or column not in schema.repeated:
            complain(schema, where, [f"{finding['rule']} at {finding['line']}: {finding['message']}"])
        else:
            said[column] = finding["message"]
    for column, end in schema.repeated.items():
        if not end and column in said and "no spelling" in said[column]:
            continue
        if not end or end.replace('"', '\\"') not in said.get(column, "") and end not in said.get(column, ""):
            complain(schema, where, [f"{column}: `{end}` is not in {said.get(column)!r}"])


def check_fixed(folder, schema, path, script):
    """What the findings of a change that repeats say ends it."""
    fixed = folder / "fixed.prisma"
    fixed.write_text(path.read_text())
    run("check", "--fix", "--against", script, "--only", "repeated-change", fixed)
    check_schema(schema, fixed)
    left = statements(schema.provider, script, fixed)
    complain(schema, "fixed", [line for line in left.splitlines() if line and not line.startswith("--")])


def replay(folder, schema, path, script):
    check_against(schema, path, script, "replayed")
    if any(schema.repeated.values()):
        check_fixed(folder, schema, path, script)
    for form, name in (("sql", "own.sql"), ("json", "own.json")):
        if form == "sql" and schema.provider in WITHOUT_SQL:
            continue
        # A snapshot does not tell how PostgreSQL prints an expression.
        if form == "json" and schema.repeated:
            continue
        own = folder / name
        own.write_text(run("snapshot", "--provider", schema.provider, "--format", form, script))
        check_against(schema, path, own, name)


def make_database(folder, schema, script):
    """The URL of a database made by the script, or an error of the server."""
    if MODE == "sqlite":
        file = folder / f"{schema.name}.db"
        try:
            sqlite3.connect(file).executescript(script.read_text())
        except sqlite3.Error as error:
            return None, str(error)
        return f"file:{file}", None
    name = f"round_{schema.name}"
    create = folder / "create.sql"
    create.write_text(f"CREATE DATABASE {name};\n")
    for database, file in ((MODE if MODE != "postgresql" else "postgres", create), (name, script)):
        done = subprocess.run([os.environ["SQL"], database, str(file)], capture_output=True, text=True)
        if done.returncode:
            return None, done.stderr.strip()
    return f"{os.environ['SERVER']}/{name}", None


def live(folder, schema, path, script):
    url, error = make_database(folder, schema, script)
    if error:
        return complain(schema, "server", [error])
    check_against(schema, path, url, "live")
    if MODE == "sqlite" and schema.name == "names":
        return  # Python's own dump leaves quotes in names as they are
    dumped = folder / "dump.sql"
    dump(url, dumped)
    check_against(schema, path, dumped, "dumped")


def main():
    for provider in PROVIDERS if MODE == "replay" else (MODE,):
        for schema in schemas(ROOT, provider, on_server=MODE != "replay"):
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                path, script = folder / "schema.prisma", folder / "made.sql"
                path.write_text(schema.text())
                check_schema(schema, path)
                script.write_text(statements(provider, "empty", path))
                (replay if MODE == "replay" else live)(folder, schema, path, script)
    print(*problems, sep="\n")
    return 1 if problems else 0


sys.exit(main())
