#!/usr/bin/env python3
"""Holds Holdfast against a folder of real projects.

    check_corpus.py HOLDFAST CORPUS

Each project is a folder with `schema/` and, where it has one, `migrations/` and
`official_from_empty.sql` (the official engine's script for the schema);
`accidents/*/1-remove/` holds schemas before and after a change that lost tables.
Checked are: no crash and no syntax error; the schema lowers to the very catalog
that the official script replays to; each lost table is found.
"""

import json
import pathlib
import re
import subprocess
import sys

# Providers whose SQL is replayed.
REPLAYED = {"postgresql", "sqlite", "mysql"}


def run(holdfast, *arguments):
    done = subprocess.run(
        [holdfast, *map(str, arguments)], capture_output=True, text=True, timeout=60
    )
    if done.returncode not in (0, 1, 2):
        raise AssertionError(f"exit status {done.returncode}: {' '.join(map(str, arguments))}")
    return done


def diagnostics(holdfast, *arguments):
    done = run(holdfast, "check", "--format", "json", *arguments)
    report = json.loads(done.stdout)
    assert report["ok"], report["error"]["message"]
    return report["diagnostics"]


def check_project(holdfast, project):
    migrations = project / "migrations"
    against = migrations if migrations.is_dir() else "none"
    schema = project / "schema"
    found = diagnostics(holdfast, schema, "--against", "none")
    errors = [item for item in found if item["rule"] == "syntax-error"]
    assert not errors, f"syntax error at {errors[0]['file']}:{errors[0]['line']}"
    run(holdfast, "check", schema, "--against", against)


def plain(text):
    """A snapshot without what the two sides may write in different ways: the
    schema of extension types, which a Prisma schema cannot name, and the blanks
    and order of keys in JSON defaults, which PostgreSQL makes its own."""
    snapshot = json.loads(text)
    for table in snapshot["tables"]:
        for column in table["columns"]:
            column["type"] = re.sub(
                r"^public\.(vector|geometry|ltree|citext)", r"\1", column["type"]
            )
            default = column["default"]
            if column["type"] == "jsonb" and default and default["kind"] == "literal":
                default["value"] = json.loads(default["value"])
    return snapshot


def check_lowering(holdfast, project):
    provider = json.loads((project / "meta.json").read_text()).get("provider")
    script = project / "official_from_empty.sql"
    if provider not in REPLAYED or not script.exists():
        return
    ours = run(holdfast, "snapshot", project / "schema").stdout
    official = run(holdfast, "snapshot", script, "--provider", provider).stdout
    assert plain(ours) == plain(official), "the schema's catalog is not the official one"


def models(path):
    return set(re.findall(r"^model\s+(\w+)", path.read_text(), re.M))


def check_accident(holdfast, accident):
    before, after = (accident / "1-remove" / f"{name}.prisma" for name in ("before", "after"))
    found = diagnostics(holdfast, after, "--against", before, "--only", "unmapped-table")
    tables = {item["subject"]["table"] for item in found}
    lost = models(before) - models(after)
    assert lost <= tables, f"not found: {sorted(lost - tables)}"


def main():
    holdfast, corpus = sys.argv[1], pathlib.Path(sys.argv[2])
    projects = sorted(path.parent for path in corpus.glob("*/schema"))
    accidents = sorted(corpus.glob("accidents/*"))
    assert projects, f"{corpus} has no project"
    failed = 0
    for check, folders in (
        (check_project, projects),
        (check_lowering, projects),
        (check_accident, accidents),
    ):
        for folder in folders:
            try:
                check(holdfast, folder)
            except (AssertionError, subprocess.TimeoutExpired) as problem:
                print(f"{check.__name__}: {folder.name}: {problem}")
                failed = 1
    sys.exit(failed)


if __name__ == "__main__":
    main()
