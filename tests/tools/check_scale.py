#!/usr/bin/env python3
"""check_scale.py HOLDFAST [TABLES]: time grows as the work does.

Runs commands on dumps and histories of so many tables, and of four times as many. Work
that is linear takes about four times as long, work that is quadratic sixteen times; the
bound is between the two, and what takes next to no time is left out.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

BOUND = 8.0
LEAST = 0.5  # seconds; less says nothing

holdfast = sys.argv[1]
few = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
many = 4 * few
maker = pathlib.Path(__file__).with_name("large_dump.py")


def make(path, *arguments):
    with open(path, "w") as out:
        subprocess.run([sys.executable, maker, *map(str, arguments)], stdout=out, check=True)
    return path


def make_unreadable(path, tables):
    """As many misspelt statements as tables, and refused ones that follow."""
    with open(path, "w") as out:
        for number in range(tables):
            out.write(f"CREAT TABEL lost{number} (id int);\n")
            out.write(f"CREATE TABLE kept{number} (id int);\n")
            out.write(f"ALTER TABLE none{number} ADD COLUMN b int;\n")


def seconds(folder, *arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(
        [holdfast, *map(str, arguments)], cwd=folder, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    if done.returncode not in (0, 1):
        sys.exit(f"status {done.returncode}: {' '.join(map(str, arguments))}\n"
                 + done.stderr.decode(errors="replace"))
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def commands(provider, tables):
    """By what they are: arguments, once the files are there."""
    for form in ("dump", "churn"):
        make(f"{form}{tables}.sql", provider, tables, "--form", form)
    schema = make(f"half{tables}.prisma", provider, tables, "--models", tables // 2)
    none = make(f"one{tables}.prisma", provider, tables, "--models", 1)
    dump = f"dump{tables}.sql"
    make_unreadable(f"unreadable{tables}.sql", tables)
    yield "snapshot", ("snapshot", dump, "--provider", provider)
    yield "snapshot of renames and drops", ("snapshot", f"churn{tables}.sql", "--provider", provider)
    yield "diff", ("diff", "--from", dump, "--to", schema)
    yield "diff back", ("diff", "--from", schema, "--to", dump)
    yield "check, as text", ("check", schema, "--against", dump)
    yield "check, as JSON", ("check", none, "--against", dump, "--format", "json")
    yield "check of what cannot be read", ("check", none, "--against", f"unreadable{tables}.sql")
    yield "check of renames", ("check", schema, "--against", f"churn{tables}.sql")


def main():
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for provider in ("postgresql", "mysql", "sqlite"):
            for (name, small), (_, large) in zip(commands(provider, few), commands(provider, many)):
                before, after = seconds(folder, *small), seconds(folder, *large)
                ratio = after / max(before, 0.01)
                bad = after > LEAST and ratio > BOUND
                failed |= bad
                print(f"{provider}: {name}: {few} tables {before:.2f} s, {many} tables "
                      f"{after:.2f} s, {ratio:.1f} times{' TOO MUCH' if bad else ''}")
    sys.exit(failed)


main()
