#!/usr/bin/env python3
"""Checks the same schemas with prisma-lint and with Holdfast, both with all 18 rules of
prisma-lint, and prints how long each takes.

    lint_peers.py HOLDFAST PRISMA_LINT FOLDER [SCHEMAS [LINES]]

The schemas are written to FOLDER, a project each, as in a monorepo. Nearly every field of
them is against some rule, which is the worst case for both: findings have to be written.
A second round has rules that nothing is against.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

from make_project import model

BUSY = {
    "ban-unbounded-string-type": ["error"],
    "enum-name-pascal-case": ["error"],
    "enum-value-case": ["error", {"style": "snake", "case": "lower"}],
    "enum-value-snake-case": ["error"],
    "field-name-camel-case": ["error"],
    "field-name-grammatical-number": ["error", {"ifList": "plural"}],
    "field-name-mapping-snake-case": ["error"],
    "field-order": ["error", {"order": ["id", "..."]}],
    "forbid-field": ["error", {"forbid": ["uuid"]}],
    "forbid-required-ignored-field": ["error"],
    "model-name-grammatical-number": ["error", {"style": "singular"}],
    "model-name-mapping-snake-case": ["error"],
    "model-name-pascal-case": ["error"],
    "model-name-prefix": ["error", {"prefix": "Db"}],
    "require-default-empty-arrays": ["error"],
    "require-field": ["error", {"require": ["id"]}],
    "require-field-index": ["error", {"forNames": ["createdAt"]}],
    "require-field-type": ["error", {"require": [{"ifName": "id", "type": "String"}]}],
}
QUIET = {name: BUSY[name] for name in ("model-name-pascal-case", "field-name-camel-case")}


def schema(models):
    text = 'datasource db {\n  provider = "postgresql"\n}\n'
    for number in range(models):
        children = [n for n in (2 * number, 2 * number + 1) if n and n < models]
        lines = model(number, []) + [f"  child{n} Item{n}[]" for n in children]
        text += "\n" + "\n".join(lines) + "\n}\n"
    return text


def seconds(command, folder):
    """(wall, processor) seconds of one run; output is thrown away."""
    before = os.times()
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"bench: failed: {' '.join(command)}")
    after = os.times()
    return wall, (after.children_user + after.children_system) - (
        before.children_user + before.children_system
    )


def main():
    holdfast, peer = map(os.path.abspath, sys.argv[1:3])
    folder = sys.argv[3]
    schemas = int(sys.argv[4]) if len(sys.argv) > 4 else 1000
    lines = int(sys.argv[5]) if len(sys.argv) > 5 else 300
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    text = schema(lines // 13)
    for number in range(schemas):
        place = folder / "packages" / f"p{number}" / "prisma"
        place.mkdir(parents=True)
        (place / "schema.prisma").write_text(text)
    print(f"{schemas} schemas of {text.count(chr(10))} lines")
    print(f"{'':28} {'wall s':>9} {'cpu s':>9}")
    for name, rules in (("18 rules, all broken", BUSY), ("2 rules, none broken", QUIET)):
        (folder / ".prismalintrc.json").write_text(json.dumps({"rules": rules}))
        (folder / "holdfast.json").unlink(missing_ok=True)
        convert = [holdfast, "init", "--from", "prisma-lint", "--write"]
        subprocess.run(convert, cwd=folder, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True)
        ours = seconds([holdfast, "check", ".", "--format", "short"], folder)
        theirs = seconds([peer, "packages/**/*.prisma"], folder)
        print(name)
        print(f"{'  holdfast check':28} {ours[0]:9.2f} {ours[1]:9.2f}")
        print(f"{'  prisma-lint':28} {theirs[0]:9.2f} {theirs[1]:9.2f}")
        print(f"{'  times':28} {theirs[0] / ours[0]:9.1f} {theirs[1] / ours[1]:9.1f}")


if __name__ == "__main__":
    main()
