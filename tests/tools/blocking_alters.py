#!/usr/bin/env python3
"""Asks a MariaDB server which statements let writes go on, and holds the findings of
category `locking` against that. Run by with_server.py.

    blocking_alters.py HOLDFAST

The server refuses a statement that asks for LOCK=NONE and would block. What MySQL and
MariaDB differ in is not among the statements: MariaDB changes more columns in place.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

BEFORE = """
CREATE TABLE u (id int PRIMARY KEY) CHARACTER SET utf8mb4;
CREATE TABLE t (id int PRIMARY KEY, a int, v varchar(20) NOT NULL, w varchar(60),
  e enum('a', 'b'), d decimal(8, 2)) CHARACTER SET utf8mb4;
"""

ACTIONS = """
MODIFY a bigint
MODIFY a int unsigned
MODIFY a int NOT NULL
MODIFY v varchar(60) NOT NULL
MODIFY v varchar(10) NOT NULL
MODIFY v varchar(20) NULL
MODIFY w varchar(64)
MODIFY w text
MODIFY e enum('a', 'b', 'c')
MODIFY e enum('b', 'a', 'c')
MODIFY d decimal(10, 2)
CHANGE a b int
ADD COLUMN x int NOT NULL DEFAULT 1
ADD COLUMN x char(36) NOT NULL DEFAULT (uuid())
ADD COLUMN x int AS (a + 1) STORED
ADD COLUMN x int AS (a + 1) VIRTUAL
ADD COLUMN x int AUTO_INCREMENT UNIQUE
DROP COLUMN a
DROP PRIMARY KEY
DROP PRIMARY KEY, ADD PRIMARY KEY (id, v)
CONVERT TO CHARACTER SET latin1
ADD INDEX (a)
ADD UNIQUE (a)
ADD FULLTEXT (v)
ADD FOREIGN KEY (a) REFERENCES u (id)
ADD CHECK (a > 0)
"""


def server_blocks(folder, action):
    script = pathlib.Path(folder, "ask.sql")
    for mode in ("ALGORITHM=INSTANT", "ALGORITHM=INPLACE, LOCK=NONE"):
        script.write_text(
            "DROP DATABASE IF EXISTS app; CREATE DATABASE app; USE app;"
            f"{BEFORE} ALTER TABLE t {action}, {mode};"
        )
        command = f'{os.environ["SQL"]} mysql {script}'
        if not subprocess.run(command, shell=True, capture_output=True).returncode:
            return False
    return True


def holdfast_blocks(holdfast, folder, action):
    schema = pathlib.Path(folder, "schema.prisma")
    schema.write_text('datasource db {\n  provider = "mysql"\n}\n')
    for name, text in (("1", BEFORE), ("2", f"ALTER TABLE t {action};")):
        migration = pathlib.Path(folder, "migrations", name, "migration.sql")
        migration.parent.mkdir(parents=True, exist_ok=True)
        migration.write_text(text)
    run = subprocess.run(
        [holdfast, "check", "--against", "none", "--latest", "1", "--format", "json"]
        + ["--only", "locking", schema],
        capture_output=True,
        text=True,
    )
    return bool(json.loads(run.stdout)["diagnostics"])


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for action in ACTIONS.strip().split("\n"):
            truth = server_blocks(folder, action)
            if truth != holdfast_blocks(sys.argv[1], folder, action):
                print("missed:" if truth else "does not block:", action)
                failed = 1
    print("over")
    sys.exit(failed)


if __name__ == "__main__":
    main()
