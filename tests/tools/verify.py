#!/usr/bin/env python3
"""Checks a schema and compares the findings with the caret comments in it.

    verify.py [--update] HOLDFAST SCHEMA [--sql MIGRATION] [CHECK-OPTION…]

An annotation is a comment whose carets underline the nearest line above that is
no annotation:

    author Usr @relation(fields: [authorId])
    //     ^^^ error[missing-model] unknown type `Usr`; did you mean …

A message that ends in `…` is the start of the real one. `//<^^` underlines from
column 1, for spans that the comment sign would cover. `// no-diagnostics` says
that there is nothing to find. Both directions count: what is missing, what is
extra, and a wrong column all fail. The other places of a finding's cause are
annotated as `note[rule] also here: …`. A span that ends behind its line's break is
underlined up to the end of the line. --update rewrites the annotations from what
is found now; read the difference like code.

With --sql the annotations stand in a migration instead, behind `--`, and only the
findings there count.
"""

import json
import re
import subprocess
import sys

ANNOTATION = re.compile(
    r"^\s*(?://|--)(?P<first><?)\s*(?P<carets>\^+) (?P<severity>error|warning|info|note)"
    r"\[(?P<rule>[a-z0-9-]+)\] (?P<message>.*?)\s*$"
)


def expectations(lines):
    """(line, column, end column, severity, rule, message), columns in bytes."""
    found, target = [], None
    for number, line in enumerate(lines, 1):
        match = ANNOTATION.match(line)
        if not match:
            target = number
            continue
        column = len(line[: match.start("carets")].encode()) + 1
        if match["first"]:
            column = 1
        end = column + len(match["carets"])
        found.append(
            (target, column, end, match["severity"], match["rule"], match["message"])
        )
    return found


def findings(holdfast, schema, annotated, options, lines):
    command = [holdfast, "check", "--format", "json", *options, schema]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"verify: {' '.join(command)} failed: {run.stderr}")
    report = json.loads(run.stdout)
    if not report["ok"]:
        sys.exit(f"verify: {report['error']['message']}")
    for diagnostic in report["diagnostics"]:
        # What stands in other migrations is for other runs.
        if diagnostic["file"].endswith(".sql") and diagnostic["file"] != annotated:
            continue
        if annotated.endswith(".sql") and diagnostic["file"] != annotated:
            continue
        end = diagnostic["endColumn"]
        if diagnostic["endLine"] != diagnostic["line"]:
            end = len(lines[diagnostic["line"] - 1].encode()) + 1
        yield (
            diagnostic["line"],
            diagnostic["column"],
            end,
            diagnostic["severity"],
            diagnostic["rule"],
            diagnostic["message"],
        )
        for note in diagnostic["notes"]:
            if note["message"].startswith("also here") and note["file"] == annotated:
                line = lines[note["line"] - 1].encode()
                end = note["column"] + note["end"] - note["start"]
                yield (
                    note["line"],
                    note["column"],
                    min(end, len(line) + 1),
                    "note",
                    diagnostic["rule"],
                    note["message"],
                )


def matches(expected, actual):
    if expected[:5] != actual[:5]:
        return False
    if expected[5].endswith("…"):
        return actual[5].startswith(expected[5][:-1].rstrip())
    return expected[5] == actual[5]


def annotation(finding, sign, options):
    """The comment line for a finding; paths of evidence are left to `…`."""
    _, column, end, severity, rule, message = finding
    for path in options:
        if "/" in path and path in message:
            message = message[: message.index(path)].rstrip() + "…"
    carets = "^" * max(end - column, 1)
    prefix = sign + ("<" if column < 3 else " " * (column - 3))
    return f"{prefix}{carets} {severity}[{rule}] {message}"


def update(path, lines, found, options):
    sign = "--" if path.endswith(".sql") else "//"
    out = []
    for number, line in enumerate(lines, 1):
        if not ANNOTATION.match(line):
            out.append(line)
        out += [annotation(item, sign, options) for item in found if item[0] == number]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def show(kind, item):
    line, column, end, severity, rule, message = item
    print(f"{kind}: line {line}, columns {column}-{end}: {severity}[{rule}] {message}")


def main():
    arguments = sys.argv[1:]
    updating = arguments[0] == "--update"
    holdfast, schema, *options = arguments[updating:]
    annotated = schema
    if "--sql" in options:
        place = options.index("--sql")
        annotated = options[place + 1]
        del options[place : place + 2]
    with open(annotated, encoding="utf-8") as file:
        text = file.read()
    lines = text.split("\n")
    found = list(findings(holdfast, schema, annotated, options, lines))
    if updating:
        update(annotated, lines, found, options)
        return
    wanted = expectations(lines)
    if not wanted and not re.search("(//|--) no-diagnostics", text):
        sys.exit("verify: no annotation; write `// no-diagnostics` if that is meant")
    actual = found
    missing = []
    for expected in wanted:
        hit = next((item for item in actual if matches(expected, item)), None)
        if hit:
            actual.remove(hit)
        else:
            missing.append(expected)
    for item in missing:
        show("missing", item)
    for item in actual:
        show("extra", item)
    sys.exit(1 if missing or actual else 0)


if __name__ == "__main__":
    main()
