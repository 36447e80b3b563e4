#!/usr/bin/env python3
"""Applies the migrations of real projects to a real server, and holds the live
database against the replay of the same migrations.

    check_live_corpus.py HOLDFAST CORPUS postgresql|mysql|sqlite [live|dump|sql]

live: the database itself; dump: what the server's own program writes of it; sql: a
database made by `snapshot --format sql` of the migrations. Run by with_server.py, but
for sqlite. Of a history that the server refuses, what comes before that is compared:
all statements on MySQL, elsewhere all migrations. Tables that `snapshot --explain` says
are not followed are left out; so are functions, and a script that needs one is refused.
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


def beginning(migrations, refused, problem, folder):
    """A copy of the history as far as the server took it."""
    for file in sorted(migrations.glob("*/migration.sql")):
        text = file.read_text(encoding="utf-8-sig")
        if file == refused:
            line = re.search(r"^ERROR \d+ .* at line (\d+)", problem, re.M)
            text = "\n".join(text.split("\n")[: int(line[1]) - 1]) if line else ""
        (folder / file.parent.name).mkdir(parents=True)
        (folder / file.parent.name / "migration.sql").write_text(text)
        if file == refused:
            break
    return folder


def apply(servers, migrations, name):
    """The URL of a database with the history, and what is refused of it."""
    url, run = servers.make(name)
    for file in sorted(migrations.glob("*/migration.sql")):
        if problem := run(file):
            return url, file, problem
    return url, None, ""


def without_unfollowed(holdfast, migrations, options, *states):
    """The snapshots without the tables that the program says it does not know."""
    told = subprocess.run(
        [holdfast, "snapshot", "--explain", str(migrations), *options],
        capture_output=True, text=True, check=True, timeout=60,
    )
    unknown = set(re.findall(r'not followed: CREATE TABLE (?:IF NOT EXISTS )?"?(\w+)', told.stdout))
    for state in states:
        state["tables"] = [table for table in state["tables"] if table["name"] not in unknown]


def other_description(holdfast, servers, migrations, name, what, url):
    """The snapshot to hold against the live one, and what went wrong."""
    options = ["--provider", servers.kind]
    if what == "dump":
        dump(url, servers.folder / "dump.sql")
        return snapshot(holdfast, servers.folder / "dump.sql", *options), ""
    if what != "sql":
        return snapshot(holdfast, migrations, *options), ""
    made = servers.folder / "made.sql"
    done = subprocess.run(
        [holdfast, "snapshot", str(migrations), "--format", "sql", *options],
        capture_output=True, text=True,
    )
    made.write_text(done.stdout)
    made_url, run = servers.make(name + "_made")
    if problem := done.stderr.strip() or run(made):
        return None, problem
    return snapshot(holdfast, made_url), ""


def check(holdfast, servers, migrations, name, what):
    """`equal`, `refused` (and equal before that), or the differences."""
    url, refused, problem = apply(servers, migrations, name)
    verdict, lines = "equal", []
    if refused:
        error = re.search(r"ERROR.*", problem) or re.search(".*", problem)
        verdict, lines = "refused", [f"{refused.parent.name}: {error[0]}"]
        folder = servers.folder / f"{name}_beginning"
        migrations = beginning(migrations, refused, problem, folder)
        name += "_beginning"
        url, again, problem = apply(servers, migrations, name)
        assert not again, f"the beginning is refused too: {problem}"
    live = snapshot(holdfast, url)
    other, problem = other_description(holdfast, servers, migrations, name, what, url)
    if problem:
        lacks_function = re.search(r"function .* does not exist", problem)
        return ("refused" if lacks_function else "different"), [problem]
    without_unfollowed(holdfast, migrations, ["--provider", servers.kind], live, other)
    found = list(differences(live, other))
    return ("different" if found else verdict), found or lines


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
    sys.exit(1 if totals["different"] or not any(totals.values()) else 0)


if __name__ == "__main__":
    main()
