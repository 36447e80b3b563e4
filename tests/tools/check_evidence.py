#!/usr/bin/env python3
"""Puts every form of evidence to real projects.

    check_evidence.py HOLDFAST CORPUS

Each project is a folder with `schema/` and, where it has one, `migrations/`. A copy of
it becomes a git repository, and then loses and renames some of its fields and models.
That is checked against its base, its migrations, a snapshot, a dump, git, a SQLite
database and several of these together; diff and restore run on them as well. Whatever
they find, none may crash, and one that succeeds must print what it promised.
"""

import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

FAULTS = ("AddressSanitizer", "LeakSanitizer", "runtime error:", "Stack dump")


class Runner:
    def __init__(self, holdfast, folder):
        self.holdfast = holdfast
        self.folder = folder
        self.count = 0

    def __call__(self, *arguments):
        self.count += 1
        done = subprocess.run(
            [self.holdfast, *arguments], cwd=self.folder, capture_output=True, timeout=300
        )
        errors = done.stderr.decode(errors="replace")
        command = " ".join(arguments)
        assert done.returncode in (0, 1, 2), f"status {done.returncode}: {command}\n{errors}"
        assert not any(fault in errors for fault in FAULTS), f"{command}\n{errors}"
        return done

    def report(self, *arguments):
        done = self("check", "--format", "json", *arguments)
        if done.returncode == 2:
            return []
        report = json.loads(done.stdout)
        assert report["ok"], report
        return report["diagnostics"]


def git(folder, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],
        cwd=folder, check=True, capture_output=True,
    )


def change(folder):
    """Takes a field out of every third model, renames one of every fifth, and
    takes every seventh model out."""
    number = 0
    for path in sorted((folder / "schema").rglob("*.prisma")):
        lines, out, skip = path.read_text().split("\n"), [], False
        lost = renamed = False
        for line in lines:
            if re.match(r"model \w+ \{", line):
                number += 1
                skip = number % 7 == 0
                lost, renamed = number % 3 == 0, number % 5 == 0
            field = re.match(r"(\s+)(\w+)(\s+(?:String|Int|Boolean|DateTime)\??\s*)$", line)
            if skip:
                skip = line != "}"
                continue
            if field and lost:
                lost = False
                continue
            if field and renamed:
                renamed = False
                line = f"{field[1]}{field[2]}Name{field[3]}"
            out.append(line)
        path.write_text("\n".join(out))


def sqlite_of(migrations, path):
    connection = sqlite3.connect(path)
    for script in sorted(migrations.glob("*/migration.sql")):
        try:
            connection.executescript(script.read_text())
        except sqlite3.Error:
            pass  # what is there so far will do
    connection.close()


def check_project(holdfast, project, temporary):
    folder = pathlib.Path(temporary) / project.name
    shutil.copytree(project, folder, symlinks=True)
    (folder / "package.json").write_text("{}")
    run = Runner(holdfast, folder)
    git(folder, "init", "-q", "-b", "main", ".")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "one")
    sources = ["git:HEAD:schema"]
    has_history = (folder / "migrations").is_dir()
    if has_history:
        sources.append("migrations")
    snapshot = run("snapshot", "schema")
    if snapshot.returncode == 0:
        (folder / "was.json").write_bytes(snapshot.stdout)
        sources.append("was.json")
    dump = run("snapshot", "--format", "sql", sources[-1])
    if dump.returncode == 0:
        (folder / "was.sql").write_bytes(dump.stdout)
        sources.append("was.sql")
    text = "".join(p.read_text() for p in (folder / "schema").rglob("*.prisma"))
    if has_history and 'provider = "sqlite"' in text:
        sqlite_of(folder / "migrations", folder / "live.db")
        sources.append("file:live.db")
    assert not run.report("schema", "--base", "HEAD"), "a clean tree has something new"

    change(folder)
    against = [word for source in sources for word in ("--against", source)]
    run.report("schema", "--base", "HEAD")
    run.report("schema", *against)
    run.report("schema", "--base", "HEAD", *against)
    for source in sources:
        run.report("schema", "--against", source)
        run("diff", "--from", source, "--to", "schema")
        run("restore", "--dry-run", "--from", source, "schema")
    run("check", "schema", "--format", "sarif", *against)
    run("check", "schema", "--fix=unsafe", *against)
    run.report("schema", *against)
    return run.count


def main():
    holdfast, corpus = sys.argv[1], pathlib.Path(sys.argv[2])
    failures = commands = projects = 0
    for project in sorted(corpus.iterdir()):
        if not (project / "schema").is_dir():
            continue
        projects += 1
        with tempfile.TemporaryDirectory() as temporary:
            try:
                commands += check_project(holdfast, project, temporary)
            except (AssertionError, subprocess.SubprocessError) as problem:
                failures += 1
                print(f"{project.name}: {problem}")
    print(f"{projects} projects, {commands} commands, {failures} failures")
    sys.exit(failures > 0 or projects == 0)


main()
