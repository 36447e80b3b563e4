#!/usr/bin/env python3
"""Kills copies and their way back at random moments, and looks what is left.

    kill_kept.py HOLDFAST RUNS [SEED]

To be run by with_server.py postgresql, and by proxy.py where a slow connection is to make the
window wide in which it counts. Each run kills `kept take` and later
`kept restore --apply`. A copy is whole, and then all of it can be read, or it
says that it is not. A table that was on its way back is there with every row,
or not at all.
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

ROWS = 60000
TABLES = f"""
CREATE TABLE parents (id int PRIMARY KEY);
CREATE TABLE orders (id serial PRIMARY KEY, parent int REFERENCES parents (id), note text);
CREATE INDEX orders_note ON orders (note);
INSERT INTO parents SELECT generate_series(1, 10);
INSERT INTO orders SELECT n, 1 + n % 10, repeat(md5(n::text), 3) FROM generate_series(1, {ROWS}) n;
"""
STATE = """\\pset tuples_only
\\pset format unaligned
SELECT coalesce(to_regclass('orders')::text, 'none') || ' ' || (SELECT count(*) FROM pg_indexes WHERE tablename = 'orders');
"""
COUNT = "\\pset tuples_only\n\\pset format unaligned\nSELECT count(*) FROM orders;\n"


def start_and_kill(command, seconds):
    """Whether the command had ended before."""
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(seconds)
        return True
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def main():
    program, runs = sys.argv[1], int(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-kill-"))
    url = os.environ.get("PROXY", os.environ["SERVER"]) + "/postgres"
    kept = [program, "kept"]
    place = ["--folder", str(folder / "kept")]
    take = [*kept, "take", "orders", "--from", url, *place]
    back = [*kept, "restore", "latest", "--to", url, *place, "--apply"]

    def copies():
        done = subprocess.run(
            [*kept, "list", "--format", "json", *place], capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)["copies"]

    def look():
        """Removes the copies after holding each against what it says."""
        states = []
        for copy in copies():
            states.append(copy["state"])
            assert copy["state"] in ("whole", "incomplete"), copy
            if copy["state"] == "whole":
                assert [table["rows"] for table in copy["tables"]] == [ROWS], copy
                subprocess.run([*kept, "show", copy["id"], *place], check=True, stdout=subprocess.DEVNULL)
            subprocess.run([*kept, "remove", copy["id"], *place], check=True, stderr=subprocess.DEVNULL)
        return states

    sql(TABLES)
    begin = time.monotonic()
    assert start_and_kill(take, 60)
    longest = time.monotonic() - begin
    look()
    seen = {"whole": 0, "incomplete": 0, "nothing": 0}
    for _ in range(runs):
        # The first may have been slow: what ends by itself says how long it takes.
        begin = time.monotonic()
        if start_and_kill(take, dice.uniform(0, longest * 1.1)):
            longest = min(longest, time.monotonic() - begin)
        states = look()
        assert len(states) <= 1, states
        seen[states[0] if states else "nothing"] += 1
    print("take:", *(f"{count} {state}," for state, count in seen.items()), "all as they say")

    assert start_and_kill(take, 60)
    seen = {"back": 0, "not back": 0}
    for _ in range(runs):
        sql("DROP TABLE IF EXISTS orders CASCADE;")
        if not seen["back"]:
            begin = time.monotonic()
            assert start_and_kill(back, 60)
            longest = time.monotonic() - begin
            sql("DROP TABLE IF EXISTS orders CASCADE;")
        begin = time.monotonic()
        if start_and_kill(back, dice.uniform(0, longest * 1.1)):
            longest = min(longest, time.monotonic() - begin)
        # The server may need a moment to see that nobody is there.
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%orders%' AND pid <> pg_backend_pid();\n"
            "SELECT pg_sleep(0.05);")
        table, indexes = sql(STATE).split()
        isBack = table != "none"
        assert indexes == ("2" if isBack else "0"), (table, indexes)
        assert not isBack or sql(COUNT) == str(ROWS), sql(COUNT)
        seen["back" if isBack else "not back"] += 1
    print("restore:", *(f"{count} {state}," for state, count in seen.items()), "nothing between")


if __name__ == "__main__":
    main()
