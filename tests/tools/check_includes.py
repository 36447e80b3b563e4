#!/usr/bin/env python3
"""Checks that includes between the project's folders go one way.

    check_includes.py REPOSITORY

The order stands in docs/ARCHITECTURE.md, in a line that starts with `platform ←`;
a folder may include itself and what stands left of it, folders in one pair of
braces not each other. Only syntax may include tree-sitter.
"""

import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include [<"]([^">]+)[">]', re.M)


def include_order(repository):
    """Maps each folder to its rank; equal ranks may not include each other."""
    text = (repository / "docs" / "ARCHITECTURE.md").read_text()
    line = next(l for l in text.splitlines() if l.startswith("platform ←"))
    ranks = {}
    for rank, step in enumerate(line.split("←")):
        for folder in re.findall(r"\w+", step):
            ranks[folder] = rank
    return ranks


def main():
    repository = pathlib.Path(sys.argv[1])
    ranks = include_order(repository)
    failed = 0
    roots = [repository / "analyzer", repository]
    folders = {folder: root / folder for root in roots for folder in ranks}
    folders = {
        folder: next(r / folder for r in roots if (r / folder).is_dir())
        for folder in ranks
        if any((r / folder).is_dir() for r in roots)
    }
    for folder, path in folders.items():
        for file in sorted(path.rglob("*.[ch]*")):
            for include in INCLUDE.findall(file.read_text()):
                target = include.split("/")[0]
                place = file.relative_to(repository)
                if target == "tree_sitter" and folder != "syntax":
                    print(f"{place}: only syntax may include {include}")
                    failed = 1
                if target not in ranks or target == folder:
                    continue
                if ranks[target] >= ranks[folder]:
                    print(f"{place}: {folder} may not include {include}")
                    failed = 1
    unknown = {
        path.name for path in (repository / "analyzer").iterdir() if path.is_dir()
    } - set(ranks)
    for folder in sorted(unknown):
        print(f"analyzer/{folder} has no place in docs/ARCHITECTURE.md")
        failed = 1
    sys.exit(failed)


if __name__ == "__main__":
    main()
