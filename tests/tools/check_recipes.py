#!/usr/bin/env python3
"""Follows what findings on migrations advise, on a real server.

    check_recipes.py HOLDFAST CASES SCHEMA     (inside with_server.py)

CASES is a file of cases: a line `== NAME` begins one, a line of `--` ends the history
before it; what follows is the migration to be judged. SCHEMA is a schema for the
provider. For each case, every note of every finding that holds SQL is a statement. They
are run in their order, each a migration of its own, on a database with the history and
its rows; then

 - none may be refused,
 - `holdfast check` must find nothing that waits or fails in them,
 - the database must be what the migration itself makes of it, but for what the case says
   is left for later in lines `-- later: SQL` after the migration.

A part that a person has to fill in stands in a recipe as `…`; lines `-- fill: VALUE` after
the migration say with what, in their order. What a recipe says in words is a line
`-- first: SQL` there. A case whose migration cannot run, or comes to something else on
purpose, says `-- differs: REASON`.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

holdfast, cases_file, schema_file = sys.argv[1:]
VERBS = r"\b(ALTER|CREATE|UPDATE|DROP|SET|INSERT|DELETE|VACUUM|REINDEX|REFRESH)\b "
# Backquotes are around names of a sentence, except on MySQL, where SQL has them.
IS_MYSQL = '"mysql"' in pathlib.Path(schema_file).read_text()
STATEMENT = re.compile(VERBS + (".*" if IS_MYSQL else "[^`]*"))
WAITS = {"locking", "may-fail"}
# Whether rows meet a condition is asked before, and no recipe changes it.
OF_ROWS = {"refusable-statement"}


def cases():
    for text in re.split(r"^== ", pathlib.Path(cases_file).read_text(), flags=re.M)[1:]:
        name, body = text.split("\n", 1)
        before, migration = re.split(r"^--\n", body, maxsplit=1, flags=re.M)
        yield name.strip(), before, migration


def annotations(migration, word):
    return re.findall(rf"^-- {word}: (.*)$", migration, re.M)


class Project:
    """A folder with a schema and a history, of which the last ones are judged."""

    def __init__(self, folder, migrations):
        self.folder = pathlib.Path(folder)
        (self.folder / "schema.prisma").write_text(pathlib.Path(schema_file).read_text())
        self.add(migrations, 0)

    def add(self, migrations, first):
        for number, text in enumerate(migrations, first):
            place = self.folder / "migrations" / f"{number:03}_m"
            place.mkdir(parents=True)
            (place / "migration.sql").write_text(text)

    def findings(self, latest):
        done = subprocess.run(
            [holdfast, "check", "--against", "none", "--latest", str(latest), "--format", "json",
             str(self.folder / "schema.prisma")],
            capture_output=True, text=True,
        )
        if done.returncode not in (0, 1):
            raise SystemExit(done.stderr)
        return json.loads(done.stdout)["diagnostics"]


def statements(findings, fills):
    """What the notes advise, each once."""
    result = []
    for finding in findings:
        if finding["category"] not in WAITS:
            continue
        for note in finding.get("notes", []):
            found = STATEMENT.search(note["message"])
            if not found:
                continue
            text = found.group(0)
            text = re.split(r", and let the|; then |, in a migration|, in its own migration|, which ", text)[0].strip()
            while "…" in text and fills:
                text = text.replace("…", fills.pop(0), 1)
            if text not in result:
                result.append(text)
    return result


def run(database, text):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(text)
        file.flush()
        os.chmod(file.name, 0o644)
        done = subprocess.run(
            [os.environ["SQL"], database, file.name], capture_output=True, text=True
        )
        return done.stderr.strip() if done.returncode else ""


def structure(database):
    done = subprocess.run(
        [holdfast, "snapshot", f"{os.environ['SERVER']}/{database}"],
        capture_output=True, text=True,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def unordered(value):
    """Columns and the like without their order, which ADD COLUMN decides."""
    if isinstance(value, dict):
        return {key: unordered(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((unordered(item) for item in value), key=json.dumps)
    return value


def problems(number, before, migration):
    fills = annotations(migration, "fill")
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder, [before, migration])
        advice = statements(project.findings(1), fills)
    if not advice:
        yield "nothing is advised"
        return
    advice = annotations(migration, "first") + advice
    later = annotations(migration, "later")
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder, [before, *(text + ";\n" for text in advice + later)])
        for finding in project.findings(len(advice + later)):
            if finding["category"] in WAITS and finding["rule"] not in OF_ROWS:
                yield f"what is advised is reported: {finding['rule']}: {finding['message']}"
    names = [f"advised{number}", f"itself{number}"]
    for name in names:
        error = run(os.environ.get("MAINTENANCE", "postgres"), f"CREATE DATABASE {name};")
        error = error or run(name, before)
        if error:
            raise SystemExit(error)
    for text in advice + later:
        if error := run(names[0], text + ";\n"):
            yield f"refused: {text}: {error}"
    if annotations(migration, "differs"):
        return
    if error := run(names[1], migration):
        yield f"the migration itself is refused: {error}"
    advised, itself = (unordered(structure(name)) for name in names)
    if advised != itself:
        a, b = (json.dumps(value, indent=1).splitlines() for value in (advised, itself))
        lost, more = set(b) - set(a), set(a) - set(b)
        yield f"the database is another one: lacks {sorted(lost)}, has {sorted(more)}"


def main():
    failed = 0
    for number, (name, before, migration) in enumerate(cases()):
        for problem in problems(number, before, migration):
            print(f"{name}: {problem}")
            failed = 1
    sys.exit(failed)


main()
