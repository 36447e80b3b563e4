#!/usr/bin/env python3
"""Kills a guard, and the command that it becomes, at random moments.

    kill_guard.py HOLDFAST RUNS [SEED]

To be run by with_server.py postgresql, and by proxy.py where a slow connection is to make the
window wide in which it counts. The command drops a table. Whenever it has, there is a whole copy
that brings every row back; whenever there is none, nothing is lost.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

from server_sql import sql

ROWS = 20000
TABLES = f"""
CREATE TABLE "Keep" (id int PRIMARY KEY);
CREATE TABLE orders (id serial PRIMARY KEY, note text);
INSERT INTO orders (note) SELECT repeat(md5(n::text), 5) FROM generate_series(1, {ROWS}) n;
"""
DROP = "SELECT pg_sleep(0.1);\nDROP TABLE orders;\nSELECT pg_sleep(0.1);\n"
COUNT = """\\pset tuples_only
\\pset format unaligned
SELECT count(*) FROM pg_tables WHERE tablename = 'orders';
"""
SETTLE = """\\o /dev/null
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'postgres';
SELECT pg_sleep(0.05);
"""
SCHEMA = """datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model Keep {
  id Int @id
}
"""


class Project:
    """A folder with a schema that lacks a table, and a command that drops it."""

    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-guard-"))
        (self.folder / "schema.prisma").write_text(SCHEMA)
        (self.folder / "package.json").write_text('{"dependencies": {"prisma": "6.19.0"}}')
        (self.folder / "drop.sql").write_text(DROP)
        (self.folder / "bin").mkdir()
        command = self.folder / "bin" / "prisma"
        command.write_text('#!/bin/sh\necho ran >> ran\nexec "$SQL" postgres drop.sql\n')
        command.chmod(0o755)
        self.kept = [program, "kept"]
        self.guard = [program, "guard", "--delete", "orders", "--", "prisma", "db", "push"]
        server = os.environ.get("PROXY", os.environ["SERVER"])
        self.environment = {
            **os.environ,
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "DATABASE_URL": server + "/postgres",
        }
        self.environment.pop("CI", None)

    def run(self, *command):
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=True
        ).stdout

    def start_and_kill(self, seconds):
        process = subprocess.Popen(
            self.guard, cwd=self.folder, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        return process.returncode

    def look(self):
        """What became of it, once it is found to be true."""
        sql(SETTLE)
        copies = json.loads(self.run(*self.kept, "list", "--format", "json"))["copies"]
        states = [copy["state"] for copy in copies]
        assert all(state in ("whole", "incomplete") for state in states), copies
        log = self.folder / ".holdfast" / "guard.log"
        for line in log.read_text().splitlines() if log.exists() else ():
            json.loads(line)
        isThere = sql(COUNT) == "1"
        ran = self.folder / "ran"
        hasRun = ran.exists()
        ran.unlink(missing_ok=True)
        assert hasRun or isThere, "lost before the command ran"
        assert "whole" in states or not hasRun, "the command ran without a copy"
        if not isThere:
            self.run(*self.kept, "restore", "latest", "--database", "--apply")
        assert sql(COUNT + "SELECT count(*) FROM orders;\n") == f"1\n{ROWS}"
        for copy in copies:
            if copy["state"] == "whole":
                self.run(*self.kept, "show", copy["id"])
            self.run(*self.kept, "remove", copy["id"])
        if not isThere:
            return "lost and brought back"
        return "stopped with a copy" if "whole" in states else "stopped while copying" if states else "stopped before"


def main():
    program, runs = sys.argv[1], int(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    project = Project(program)
    sql(TABLES)
    begin = time.monotonic()
    assert project.start_and_kill(60) == 0
    longest = time.monotonic() - begin
    assert project.look() == "lost and brought back"
    seen = {}
    for _ in range(runs):
        # The first may have been slow: what ends by itself says how long it takes.
        begin = time.monotonic()
        if project.start_and_kill(dice.uniform(0, longest * 1.1)) == 0:
            longest = min(longest, time.monotonic() - begin)
        state = project.look()
        seen[state] = seen.get(state, 0) + 1
    print("guard:", *(f"{count} {state}," for state, count in sorted(seen.items())), "nothing lost")


if __name__ == "__main__":
    main()
