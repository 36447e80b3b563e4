#!/usr/bin/env python3
"""Runs the examples of every rule page, and checks that each rule has what a
rule must have.

    check_rule_pages.py HOLDFAST RULES-FOLDER

A fence `prisma bad` must make exactly its page's rule report something, a fence
`prisma good` nothing at all; `prisma bad 6` and `prisma good 6` for Prisma 6.
A `sql evidence` fence is what both are held
against.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

HEADINGS = ["What it does", "Why", "Example", "Fix", "When to disable"]
FENCE = re.compile(r"^```(\w+) (bad|good|evidence)(?: (\d))?\n(.*?)^```$", re.M | re.S)


def check_example(holdfast, rule, text, version, evidence, expected):
    """None when the example does what the page says, else what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        schema = pathlib.Path(folder, "schema.prisma")
        schema.write_text(text)
        against = "none"
        if evidence:
            against = str(pathlib.Path(folder, "evidence.sql"))
            pathlib.Path(against).write_text(evidence)
        run = subprocess.run(
            [holdfast, "check", "--format", "json", "--against", against]
            + (["--prisma", version] if version else [])
            + [schema],
            capture_output=True,
            text=True,
        )
        if run.returncode not in (0, 1):
            return run.stderr.strip()
        found = {item["rule"] for item in json.loads(run.stdout)["diagnostics"]}
    wanted = {rule} if expected == "bad" else set()
    if found != wanted:
        return f"the {expected} example gives {sorted(found) or 'nothing'}"
    return None


def problems(holdfast, rule, page):
    if not page.exists():
        yield "has no page"
        return
    text = page.read_text()
    if not text.startswith(f"# {rule['id']}\n"):
        yield "its page does not start with its id"
    if re.findall(r"^## (.*)$", text, re.M) != HEADINGS:
        yield f"its page needs the headings {', '.join(HEADINGS)}"
    if f"Category `{rule['category']}`, severity `{rule['severity']}`." not in text:
        yield "its page names another category or severity"
    fences = FENCE.findall(text)
    evidence = "".join(body for _, kind, _, body in fences if kind == "evidence")
    for kind in ("bad", "good"):
        examples = [(body, of) for _, word, of, body in fences if word == kind]
        if not examples:
            yield f"its page has no {kind} example"
        for body, version in examples:
            problem = check_example(
                holdfast, rule["id"], body, version, evidence, kind
            )
            if problem:
                yield problem
    if not page.with_suffix(".prisma").exists():
        yield f"has no test {page.with_suffix('.prisma').name}"


def main():
    holdfast, folder = sys.argv[1:]
    run = subprocess.run(
        [holdfast, "rules", "--format", "json"], capture_output=True, check=True
    )
    failed = 0
    for rule in json.loads(run.stdout)["rules"]:
        page = pathlib.Path(folder, rule["category"], rule["id"] + ".md")
        for problem in problems(holdfast, rule, page):
            print(f"{rule['id']}: {problem}")
            failed = 1
    sys.exit(failed)


if __name__ == "__main__":
    main()
