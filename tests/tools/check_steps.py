#!/usr/bin/env python3
"""Runs the statements that findings tell people to run, on a real server.

    check_steps.py HOLDFAST DATABASE.sql SCHEMA.prisma postgresql|mysql|sqlite|none

DATABASE.sql makes a database with rows, which SCHEMA.prisma would change. For each
finding, the statements of its notes must run on a database of their own, one after the
other, and no table may have fewer rows after them. `…` stands for what a person has to
think of: a comment behind a column in DATABASE.sql, `-- name: value`, says it here.
Prints each finding, what a push does, and its statements. Run by with_server.py, but for sqlite; `none` only prints.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

from check_live_corpus import Servers

STATEMENT = re.compile(r"(?:^|[:.] |as by )((?:ALTER|UPDATE|SELECT|CREATE|DELETE|INSERT) .*;)$", re.S)


def findings(holdfast, database, schema):
    done = subprocess.run(
        [holdfast, "check", schema, "--against", database, "--format", "json", "--skip", "invalid"],
        capture_output=True, text=True, timeout=60,
    )
    if done.returncode not in (0, 1):
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)["diagnostics"]


def statements(finding):
    for note in finding["notes"]:
        found = STATEMENT.search(note["message"])
        if found:
            yield found[1]


def thought_of(statement, values):
    """The statement with a value for each `…`, by the column before it."""

    def value(found):
        return f'{found[1]} = {values.get(found[2], "NULL")}'

    return re.sub(r"""([`"\[]?(\w+)[`"\]]?) = (?:'…'|…)""", value, statement)


def rows_check(tables):
    """A script that fails where a table has no rows."""
    return "".join(f"INSERT INTO checked SELECT 1 / count(*) FROM {table};\n" for table in tables)


def main():
    holdfast, database, schema, kind = sys.argv[1:5]
    text = pathlib.Path(database).read_text()
    values = dict(re.findall(r"^-- (\w+): (.*)$", text, re.M))
    tables = re.findall(r"^INSERT INTO (\S+) ", text, re.M)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        servers, script = Servers(folder, kind), pathlib.Path(folder, "step.sql")
        for number, finding in enumerate(findings(holdfast, database, schema)):
            subject = finding["subject"] or {"table": None, "column": None}
            name = ".".join(part for part in (subject["table"], subject["column"]) if part)
            print(f"{finding['rule']} {name}, {finding['prisma']}")
            steps = list(statements(finding))
            if not steps:
                continue
            if kind == "none":
                print(*("    " + step for step in steps), sep="\n")
                continue
            _, run = servers.make(f"d{number}")
            for step in [text, *steps]:
                filled = step if step is text else thought_of(step, values)
                script.write_text(filled)
                problem = run(script)
                if step is not text or problem:
                    print("   ", filled if step is not text else "the database")
                if problem:
                    failed = 1
                    print("    failed:", problem)
            script.write_text("CREATE TABLE checked (n INTEGER NOT NULL);\n" + rows_check(tables))
            renamed = finding["rule"] in ("probable-rename", "moved-schema", "lost-map")
            if not renamed and (problem := run(script)):
                failed = 1
                print("    lost rows:", problem)
    sys.exit(failed)


if __name__ == "__main__":
    main()
