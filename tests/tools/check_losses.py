#!/usr/bin/env python3
"""Loses parts of databases on a real server, and brings them back.

    check_losses.py HOLDFAST FILE postgresql|mysql|sqlite

FILE holds losses, each begun by a line `-- loss: NAME`, with what makes the database;
behind `-- lost` stands what takes parts of it away, behind `-- filled`, where there is
such a line, what a person would do before the last steps. `holdfast restore` from the
script to the live database must then give SQL that runs, and with it the database must
be what it was, but for the order of columns; and the schema that it writes must be the
one that describes it. Run by with_server.py, but for sqlite.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

from check_live_corpus import Servers, snapshot
from same_snapshot import differences


def losses_of(path):
    parts = re.split(r"^-- loss: (.*)\n", pathlib.Path(path).read_text(), flags=re.M)
    for name, text in zip(parts[1::2], parts[2::2]):
        made, lost = text.split("-- lost\n")
        yield name, made, *(lost.split("-- filled\n") + [""])[:2]


def with_sorted_columns(state):
    for table in state["tables"]:
        table["columns"].sort(key=lambda column: column["name"])
    return state


def later_steps(sql):
    """What `restore` leaves for when the columns are filled, which it comments."""
    lines = sql.partition("-- and then run:\n")[2].splitlines()
    return "\n".join(line.removeprefix("--").removeprefix(" ") for line in lines)


def check(holdfast, servers, number, loss, folder):
    _, made, lost, filled = loss
    script = folder / "step.sql"

    def run_in(database, text):
        script.write_text(text)
        return database[1](script)

    before, after = servers.make(f"before{number}"), servers.make(f"after{number}")
    for database, text in ((before, made), (after, made), (after, lost)):
        if problem := run_in(database, text):
            yield f"the server: {problem}"
            return
    dump = folder / "made.sql"
    dump.write_text(made)
    schema = folder / "schema.prisma"
    schema.write_text(f'datasource db {{\n  provider = "{servers.kind}"\n}}\n')
    restored = subprocess.run(
        [holdfast, "restore", "--from", dump, "--to", after[0], schema],
        capture_output=True, text=True, timeout=60,
    )
    if restored.returncode:
        yield f"restore: {restored.stderr}"
        return
    for text in (restored.stdout, filled, later_steps(restored.stdout)):
        if text.strip() and (problem := run_in(after, text)):
            yield f"what came back: {problem}\n{text}"
            return
    states = [with_sorted_columns(snapshot(holdfast, url)) for url, _ in (before, after)]
    yield from differences(*states)
    still = subprocess.run(
        [holdfast, "diff", "--format", "json", "--from", after[0], "--to", schema],
        capture_output=True, text=True, check=True, timeout=60,
    )
    for change in json.loads(still.stdout)["changes"]:
        if change["destructive"]:
            yield f"a push would still {change['kind']} {change['table']}.{change['object']}"


def main():
    holdfast, path, kind = sys.argv[1:4]
    failed, losses = 0, list(losses_of(path))
    with tempfile.TemporaryDirectory() as folder:
        servers = Servers(folder, kind)
        for number, loss in enumerate(losses):
            found = list(check(holdfast, servers, number, loss, pathlib.Path(folder)))
            failed += bool(found)
            for line in found:
                print(f"{loss[0]}: {line[:1500]}")
    print(f"{kind}: {len(losses)} losses, {failed} not made good")
    sys.exit(1 if failed or not losses else 0)


if __name__ == "__main__":
    main()
