#!/usr/bin/env python3
"""Checks a schema and compares the findings with the caret comments in it.

    verify.py [--update] HOLDFAST SCHEMA [--details] [--sql MIGRATION] [CHECK-OPTION…]

An annotation is a comment whose carets underline the nearest line above that is
no annotation:

    author Usr @relation(fields: [authorId])
    //     ^^^ error[missing-model] unknown type `Usr`; did you mean …

A message that ends in `…` is the start of the real one. `//<^^` underlines from
column 1, for spans that the comment sign would cover. `// no-diagnostics` says
that there is nothing to find. Both directions count: what is missing, what is
extra, and a wrong column all fail. The other places of a finding's cause are
annotated as `note[rule] also here: …`. A span that ends after its line's break is
underlined up to the end of the line. --update rewrites the annotations from what
is found now; read the difference like code.

With --details the notes of a finding and the titles of its fixes follow its
annotation, all of them, each on a line of its own:

    //     note: the enum
    //     fix: Change the type to `User`

A finding must be of a database, and have fixes of the safety, that its rule
declares.

With --sql the annotations stand in a migration instead, after `--`, and only the
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
# A note of the finding above, or the title of a fix.
DETAIL = re.compile(r"^\s*(?://|--) {4,}(?P<kind>note|fix): (?P<text>.*?)\s*$")
PROVIDER = re.compile(
    r"^datasource\b[^{]*\{[^}]*^\s*provider\s*=\s*\"(cockroachdb|mongodb|mysql|postgresql|sqlite"
    r"|sqlserver)\"",
    re.M,
)


def expectations(lines):
    """(line, column, end column, severity, rule, message, details), in bytes."""
    found, target, after = [], None, False
    for number, line in enumerate(lines, 1):
        match = ANNOTATION.match(line)
        detail = DETAIL.match(line) if after else None
        if detail:
            found[-1][6].append((detail["kind"], detail["text"]))
            continue
        after = bool(match)
        if not match:
            target = number
            continue
        column = len(line[: match.start("carets")].encode()) + 1
        if match["first"]:
            column = 1
        end = column + len(match["carets"])
        severity, rule, message = match["severity"], match["rule"], match["message"]
        found.append((target, column, end, severity, rule, message, []))
    return found


def details_of(diagnostic):
    """Its notes, but for other places of its cause, and its fixes' titles."""
    notes = [note["message"] for note in diagnostic["notes"]]
    return [("note", text) for text in notes if not text.startswith("also here")] + [
        ("fix", fix["title"]) for fix in diagnostic["fixes"]
    ]


def check_declared(holdfast, schema, diagnostics):
    """Ends the test where a rule does not declare what it found."""
    run = subprocess.run([holdfast, "rules", "--format", "json"], capture_output=True, check=True)
    rules = {rule["id"]: rule for rule in json.loads(run.stdout)["rules"]}
    with open(schema, encoding="utf-8", errors="replace") as file:
        provider = PROVIDER.search(file.read())
    for diagnostic in diagnostics:
        rule = rules[diagnostic["rule"]]
        for fix in diagnostic["fixes"]:
            if fix["safety"] not in rule["fixes"]:
                sys.exit(f"verify: {rule['id']} declares no {fix['safety']} fix")
        if provider and provider[1] not in rule["databases"]:
            sys.exit(f"verify: {rule['id']} does not declare {provider[1]}")


def findings(holdfast, schema, annotated, options, lines):
    command = [holdfast, "check", "--format", "json", *options, schema]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"verify: {' '.join(command)} failed: {run.stderr}")
    report = json.loads(run.stdout)
    if not report["ok"]:
        sys.exit(f"verify: {report['error']['message']}")
    if schema.endswith(".prisma"):
        check_declared(holdfast, schema, report["diagnostics"])
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
            details_of(diagnostic),
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
                    [],
                )


def is_text(expected, actual):
    if expected.endswith("…"):
        return actual.startswith(expected[:-1].rstrip())
    return expected == actual


def matches(expected, actual, detailed):
    if expected[:5] != actual[:5] or not is_text(expected[5], actual[5]):
        return False
    wanted, given = expected[6], actual[6] if detailed else []
    return len(wanted) == len(given) and all(
        kind == other and is_text(text, found)
        for (kind, text), (other, found) in zip(wanted, given)
    )


def without_paths(text, options):
    """Paths of evidence are left to `…`, and so is what comes after a newline."""
    for path in [*options, "\n"]:
        if ("/" in path or path == "\n") and path in text:
            text = text[: text.index(path)].rstrip() + "…"
    return text


def annotation(finding, sign, options, detailed):
    """The comment lines for a finding."""
    _, column, end, severity, rule, message, details = finding
    carets = "^" * max(end - column, 1)
    prefix = sign + ("<" if column < 3 else " " * (column - 3))
    yield f"{prefix}{carets} {severity}[{rule}] {without_paths(message, options)}"
    for kind, text in details if detailed else []:
        yield f"{sign}    {kind}: {without_paths(text, options)}"


def update(path, lines, found, options, detailed):
    sign = "--" if path.endswith(".sql") else "//"
    out, after = [], False
    for number, line in enumerate(lines, 1):
        after = bool(ANNOTATION.match(line) or (after and DETAIL.match(line)))
        if not after:
            out.append(line)
        for item in found:
            if item[0] == number:
                out += annotation(item, sign, options, detailed)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def show(kind, item):
    line, column, end, severity, rule, message, details = item
    print(f"{kind}: line {line}, columns {column}-{end}: {severity}[{rule}] {message}")
    for detail in details:
        print(f"    {detail[0]}: {detail[1]}")


def main():
    arguments = sys.argv[1:]
    updating = arguments[0] == "--update"
    holdfast, schema, *options = arguments[updating:]
    detailed = "--details" in options
    if detailed:
        options.remove("--details")
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
        update(annotated, lines, found, options, detailed)
        return
    wanted = expectations(lines)
    if not wanted and not re.search("(//|--) no-diagnostics", text):
        sys.exit("verify: no annotation; write `// no-diagnostics` if that is meant")
    actual = found
    missing = []
    for expected in wanted:
        hit = next((item for item in actual if matches(expected, item, detailed)), None)
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
