#!/usr/bin/env python3
"""Applies the migrations of real projects to a real server, and holds the live
database against the replay of the same migrations.

    check_live_corpus.py HOLDFAST CORPUS postgresql|mysql|sqlite [live|dump|sql]

live: the database itself; dump: what the server's own program writes of it; sql: a
database made by `snapshot --format sql` of the migrations. Run by with_server.py, but
for sqlite. Projects whose history the server refuses are counted and left out.
"""

import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

from dump_database import dump
from same_snapshot import differences


def provider_of(migrations):
    lock = migrations / "migration_lock.toml"
    if not lock.exists():
        return None
    found = re.search(r'^provider\s*=\s*"(\w+)"', lock.read_text(), re.M)
    if not found:
        return None
    return "postgresql" if found[1] == "postgres" else found[1]


def snapshot(holdfast, *arguments):
    done = subprocess.run(
        [holdfast, "snapshot", *map(str, arguments)], capture_output=True, text=True, timeout=60
    )
    if done.returncode:
        raise AssertionError(done.stderr.strip())
    return json.loads(done.stdout)


class Servers:
    def __init__(self, folder, kind):
        self.folder, self.kind = pathlib.Path(folder), kind

    def sql(self, database, file):
        done = subprocess.run(
            [os.environ["SQL"], database, str(file)], capture_output=True, text=True
        )
        return done.stderr.strip() if done.returncode else ""

    def make(self, name):
        """An empty database; gives its URL and what runs a file in it."""
        if self.kind == "sqlite":
            path = self.folder / f"{name}.db"
            connection = sqlite3.connect(path)

            def run(file):
                try:
                    connection.executescript(file.read_text(encoding="utf-8-sig"))
                    connection.commit()
                except sqlite3.Error as error:
                    return str(error)
                return ""

            return f"file:{path}", run
        script = self.folder / "create.sql"
        quote = '"' if self.kind == "postgresql" else "`"
        script.write_text(f"CREATE DATABASE {quote}{name}{quote};")
        problem = self.sql("postgres" if self.kind == "postgresql" else "mysql", script)
        assert not problem, problem
        return f"{os.environ['SERVER']}/{name}", lambda file: self.sql(name, file)


def check(holdfast, servers, migrations, name, what):
    """`equal`, `refused`, or the differences."""
    url, run = servers.make(name)
    for file in sorted(migrations.glob("*/migration.sql")):
        if problem := run(file):
            return "refused", [f"{file.parent.name}: {problem.splitlines()[0]}"]
    live = snapshot(holdfast, url)
    options = ["--provider", servers.kind]
    if what == "dump":
        dump(url, servers.folder / "dump.sql")
        other = snapshot(holdfast, servers.folder / "dump.sql", *options)
    elif what == "sql":
        made = servers.folder / "made.sql"
        done = subprocess.run(
            [holdfast, "snapshot", str(migrations), "--format", "sql", *options],
            capture_output=True, text=True,
        )
        made.write_text(done.stdout)
        url, run = servers.make(name + "_made")
        if problem := done.stderr.strip() or run(made):
            return "different", [problem]
        other = snapshot(holdfast, url)
    else:
        other = snapshot(holdfast, migrations, *options)
    found = list(differences(live, other))
    return ("different" if found else "equal"), found


def main():
    holdfast, corpus, kind = sys.argv[1:4]
    what = sys.argv[4] if len(sys.argv) > 4 else "live"
    totals = {"equal": 0, "different": 0, "refused": 0}
    with tempfile.TemporaryDirectory() as folder:
        servers = Servers(folder, kind)
        for number, lock in enumerate(sorted(pathlib.Path(corpus).glob("*/migrations"))):
            if provider_of(lock) != kind:
                continue
            try:
                verdict, lines = check(holdfast, servers, lock, f"p{number}", what)
            except AssertionError as error:
                verdict, lines = "different", [str(error)]
            totals[verdict] += 1
            for line in lines[:5]:
                print(f"{lock.parent.name}: {verdict}: {line[:300]}")
    print(kind, what, *(f"{word} {count}" for word, count in totals.items()))
    sys.exit(1 if totals["different"] or not totals["equal"] else 0)


if __name__ == "__main__":
    main()
