#!/usr/bin/env python3
"""Plays histories on a real server, step by step, and holds what the server made
of them against the replay of the same text.

    check_histories.py HOLDFAST FILE postgresql|mysql|sqlite

FILE holds histories, each begun by a line `-- history: NAME`; a blank line behind
a semicolon ends a step. A step whose first line is `-- refused` must be refused, by
the server and by the replay alike, and leave no trace; all other steps must be
refused by neither. Run by with_server.py, but for sqlite.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from check_live_corpus import Servers, snapshot
from same_snapshot import differences

REFUSED = "-- refused"


class Step:
    def __init__(self, line, text):
        self.line, self.text = line, text
        self.refused = text.startswith(REFUSED)


def steps_of(text):
    """All of the text, in steps with the line that each starts at."""
    line = 1
    for part in re.split(r"(?<=;\n)(?=\n)", text):
        if part.strip():
            empty = len(part) - len(part.lstrip("\n"))
            yield Step(line + empty, part[empty:])
            line += empty
            part = part[empty:]
        line += part.count("\n")


def histories_of(path):
    parts = re.split(r"^-- history: (.*)\n", pathlib.Path(path).read_text(), flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


def refusals(holdfast, script, kind):
    """What the replay says against the statements of a script, by their lines."""
    done = subprocess.run(
        [holdfast, "snapshot", "--explain", script, "--provider", kind],
        capture_output=True, text=True, timeout=60, check=True,
    )
    pattern = re.compile(r":(\d+): refused: .*\n +(.*)")
    return [(int(found[1]), found[2]) for found in pattern.finditer(done.stdout)]


def check(holdfast, servers, name, steps, folder):
    """What the server and the replay disagree about, or either with the marks."""
    url, run = servers.make(name)
    script, part = folder / f"{name}.sql", folder / "step.sql"
    accepted = ""
    for step in steps:
        part.write_text(step.text)
        problem = run(part)
        if bool(problem) != step.refused:
            yield f"line {step.line}: the server: {problem.splitlines()[-1] if problem else 'is content'}"
        accepted += "\n" * (step.line - 1 - accepted.count("\n"))
        script.write_text(accepted + step.text)
        said = [words for line, words in refusals(holdfast, script, servers.kind) if line >= step.line]
        if bool(said) != step.refused:
            yield f"line {step.line}: the replay: {said or 'is content'}"
        if not step.refused:
            accepted += step.text
    script.write_text(accepted)
    live = snapshot(holdfast, url)
    yield from differences(live, snapshot(holdfast, script, "--provider", servers.kind))


def main():
    holdfast, path, kind = sys.argv[1:4]
    failed, steps = 0, 0
    histories = histories_of(path)
    with tempfile.TemporaryDirectory() as folder:
        servers = Servers(folder, kind)
        for number, (title, text) in enumerate(histories):
            parts = list(steps_of(text))
            found = list(check(holdfast, servers, f"h{number}", parts, pathlib.Path(folder)))
            failed += bool(found)
            steps += len(parts)
            for line in found:
                print(f"{title}: {line[:600]}")
    print(f"{kind}: {len(histories)} histories, {steps} steps, {failed} with differences")
    sys.exit(1 if failed or not histories else 0)


if __name__ == "__main__":
    main()
