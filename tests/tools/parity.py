#!/usr/bin/env python3
"""The programs of all targets that are built and run here, against one that was
built for this machine: the same bytes, exit status and files.

    parity.py PROGRAM DIST ROOT [--corpus FOLDER] [--every N] [TARGET…]

ROOT is the repository: its incident, the schemas beside the rules (one in N) and
the pairs of schemas are the cases, and the projects of the corpus.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import targets

FORMATS = (
    "text short json sarif github gitlab junit checkstyle rdjson markdown".split()
)


def environment(home):
    base = dict(os.environ)
    prefix = os.path.join(base.get("HOME", "/"), ".wine")
    return base | {"LC_ALL": "C.UTF-8", "WINEPREFIX": prefix, "HOME": str(home)} | (
        targets.environment()
    )


def contents(folder):
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


class Work:
    """Runs cases with one program after the other, in folders of the same name."""

    def __init__(self, folder, own):
        self.folder = pathlib.Path(folder)
        self.own = own
        self.known = {}

    def run(self, command, files, words):
        place = self.folder / "case"
        shutil.rmtree(place, ignore_errors=True)
        for name, data in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(data)
        done = subprocess.run(
            [*command, *words],
            cwd=place,
            env=environment(self.folder),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=600,
        )
        return done.returncode, done.stdout, done.stderr, contents(place)

    def expected(self, case):
        title, files, words = case
        key = (title, *words)
        if key not in self.known:
            self.known[key] = self.run([self.own], files, words)
        return self.known[key]


def cases(root, corpus, every):
    """Title, files and words of each case."""
    incident = contents(root / "docs" / "incident")
    for name in FORMATS:
        yield "incident", incident, ["check", ".", "--format", name]
    yield "incident", incident, ["check", ".", "--fix"]
    yield "incident", incident, ["restore", "--from", "before.sql", "schema.prisma"]
    rules = sorted((root / "analyzer" / "rules").rglob("*.prisma"))
    for path in rules[::every]:
        files = {"schema.prisma": path.read_bytes()}
        check = ["check", "schema.prisma", "--against", "none"]
        yield path.stem, files, [*check, "--format", "json"]
        yield path.stem, files, [*check, "--fix=unsafe"]
        yield path.stem, files, ["format", "schema.prisma"]
    for folder in sorted((root / "tests/fixes/Inputs/pairs").iterdir())[::every]:
        yield from pair_cases(folder.name, contents(folder))
    for project in sorted(corpus.iterdir()) if corpus else []:
        if not (project / "schema").is_dir():
            continue
        files = {f"schema/{k}": v for k, v in contents(project / "schema").items()}
        against = "none"
        if (project / "migrations").is_dir():
            against = "migrations"
            history = contents(project / "migrations")
            files |= {f"migrations/{k}": v for k, v in history.items()}
        for name in ("json", "text", "sarif"):
            words = ["check", "schema", "--against", against, "--format", name]
            yield project.name, files, words


def pair_cases(title, files):
    def is_new(name):
        return name.endswith(".prisma") and "before" not in name and "old" not in name

    schema = next(filter(is_new, files), None)
    for name in files:
        if not schema or name == schema or name == "holdfast.json":
            continue
        if name.endswith((".prisma", ".sql", ".json")):
            yield title, files, ["check", schema, "--against", name, "--format", "json"]
            yield title, files, ["diff", "--from", name, "--to", schema]


def difference(one, other):
    for what, a, b in zip(("status", "output", "errors", "files"), one, other):
        if a != b:
            if isinstance(a, dict):
                b = {k: v for k, v in b.items() if a.get(k) != v}
                a = {k: a.get(k) for k in b}
            elif isinstance(a, bytes):
                at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
                a, b = a[max(0, at - 40) : at + 80], b[max(0, at - 40) : at + 80]
            return f"{what}: {str(a)[:300]} | {str(b)[:300]}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("dist")
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--corpus", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("only", metavar="TARGET", nargs="*")
    options = parser.parse_intermixed_args()
    failed = False
    with tempfile.TemporaryDirectory(prefix="holdfast-parity-") as folder:
        work = Work(folder, os.path.abspath(options.program))
        for target in options.only or targets.TARGETS:
            try:
                command = targets.command(options.dist, target)
            except targets.Missing as missing:
                print(f"{target}: skipped, {missing}")
                continue
            same, different = 0, []
            for case in cases(options.root, options.corpus, options.every):
                title, files, words = case
                found = difference(work.expected(case), work.run(command, files, words))
                if found:
                    different.append(f"  {title}: {' '.join(words)}: {found}")
                else:
                    same += 1
            print(f"{target}: same {same}, different {len(different)}", flush=True)
            print(*different[:10], sep="\n", end="\n" if different else "")
            failed |= bool(different)
    sys.exit(failed)


main()
