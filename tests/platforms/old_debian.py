#!/usr/bin/env python3
"""The program for linux-x64 on an old release of Debian, with that one's C library and
clients of databases, against a program that was built here: the same output.

    old_debian.py PROGRAM DIST ROOT FOLDER

ROOT is the repository. The release is made in FOLDER by debootstrap, which needs the
rights of root and Debian's packages.
"""

import pathlib
import shutil
import sqlite3
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "tools"))
import targets  # noqa: E402
from with_server import MariaDb, Postgres  # noqa: E402

# The oldest that Debian still serves.
RELEASE = "bullseye"
CLIENTS = "libpq5,libmariadb3,libsqlite3-0"
TABLE = "CREATE TABLE orders (id INT PRIMARY KEY, note VARCHAR(20) NOT NULL, paid BOOLEAN)"


def make_root(folder):
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run(
        ["debootstrap", "--variant=minbase", f"--include={CLIENTS}", RELEASE, folder],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr)


class Comparison:
    """Runs the same words there and here."""

    def __init__(self, own, root):
        self.own = own
        self.root = root

    def there(self, *words):
        return self.run(["chroot", str(self.root), "/holdfast", *words])

    def run(self, command, folder="/"):
        return subprocess.run(command, cwd=folder, capture_output=True, text=True)

    def compare(self, title, *words):
        there = self.there(*words)
        # Relative paths, so that both say the same of them.
        here = self.run([self.own, *words], self.root)
        same = (there.returncode, there.stdout) == (here.returncode, here.stdout)
        print(f"{title}: {'the same' if same and here.stdout else 'different'}")
        if not same or not here.stdout:
            print(there.returncode, there.stdout, there.stderr, "here:", here.returncode, here.stdout, here.stderr)


def compare_databases(comparison):
    database = sqlite3.connect(comparison.root / "orders.db")
    database.execute(TABLE)
    database.commit()
    database.close()
    comparison.compare("sqlite", "snapshot", "file:orders.db")
    for name, kind in {"postgresql": Postgres, "mysql": MariaDb}.items():
        server = kind()
        try:
            url = server.begin()
            if kind is Postgres:
                server.query("postgres", TABLE)
                comparison.compare(name, "snapshot", f"{url}/postgres")
            else:
                server.query(f"CREATE DATABASE app; USE app; {TABLE}")
                comparison.compare(name, "snapshot", f"{url}/app")
        finally:
            server.stop()


def main():
    own, dist, repository, folder = sys.argv[1:]
    root = pathlib.Path(folder).resolve()
    make_root(root)
    try:
        shutil.copy2(targets.file_of(dist, "linux-x64", "holdfast"), root / "holdfast")
        shutil.copytree(pathlib.Path(repository) / "docs" / "incident", root / "incident")
        # A repository of its own, which both see.
        (root / ".git").mkdir()
        comparison = Comparison(own, root)
        print(comparison.run(["chroot", str(root), "ldd", "--version"]).stdout.splitlines()[0])
        comparison.compare("incident", "check", "incident", "--format", "json")
        compare_databases(comparison)
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main()
