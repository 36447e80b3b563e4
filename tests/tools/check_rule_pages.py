#!/usr/bin/env python3
"""Runs the examples of every rule page, and checks that each rule has what a
rule must have.

    check_rule_pages.py [--update] HOLDFAST RULES-FOLDER

A page begins with what the rule declares: category, severity, databases, fixes and
options. --update writes that and runs nothing.

A fence `prisma bad` must make exactly its page's rule report something, a fence
`prisma good` nothing at all; `prisma bad 6` and `prisma good 6` for Prisma 6.
A `sql evidence` fence is what both are held against. Where the SQL is at fault,
it is the fences `sql bad` and `sql good` that are held against the schema of
`prisma evidence`.

Where new migrations are at fault, `sql before` is the history, and each `sql bad`
and `sql good` a migration that follows it; the schema is that of `prisma evidence`,
or a datasource for the provider that stands behind `sql before`. Where the history
is at fault, the fences bear names of migrations: `sql before 1_init` is committed to
a git repository, and `sql bad 1_init` takes its place there, `-- deleted` for none.

Where an earlier schema tells what exists, it is the fence `prisma before`.

Where the project's scripts are at fault, `json bad package.json` is a file of that name
in a project with a schema; so are those of another language. One below `migrations`
has a migration beside it.

A rule that is off unless it is asked for is asked for by a holdfast.json, with its own
severity.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

HEADINGS = ["What it does", "Why", "Example", "Fix", "When to disable"]
FENCE = re.compile(r"^```(\w+) (bad|good|evidence|before)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


HEADER = re.compile(r"\A# [^\n]*\n\n(?P<header>Category (?:[^\n]+\n)+)")

PROVIDERS = {
    "postgresql": "PostgreSQL",
    "cockroachdb": "CockroachDB",
    "mysql": "MySQL",
    "sqlite": "SQLite",
    "sqlserver": "SQL Server",
    "mongodb": "MongoDB",
}

settings = {}  # of the rule at work: what holdfast.json says


def findings(holdfast, schema, *options):
    """The rules that report something, or what went wrong as text."""
    place = pathlib.Path(schema)
    folder = place if place.is_dir() else place.parent
    (folder / "holdfast.json").write_text(json.dumps(settings))
    run = subprocess.run(
        [holdfast, "check", "--format", "json", *options, schema],
        capture_output=True,
        text=True,
    )
    if run.returncode not in (0, 1):
        return run.stderr.strip()
    return {item["rule"] for item in json.loads(run.stdout)["diagnostics"]}


def check_example(holdfast, text, version, evidence, kind="sql"):
    with tempfile.TemporaryDirectory() as folder:
        schema = pathlib.Path(folder, "schema.prisma")
        schema.write_text(text)
        against = "none"
        if evidence:
            against = str(pathlib.Path(folder, f"evidence.{kind}"))
            pathlib.Path(against).write_text(evidence)
        options = ["--prisma", version] if version else []
        return findings(holdfast, schema, "--against", against, *options)


def datasource(provider):
    return f'datasource db {{\n  provider = "{provider}"\n}}\n'


def write_migration(folder, name, text):
    migration = pathlib.Path(folder, "migrations", name, "migration.sql")
    if text.strip() == "-- deleted":
        migration.unlink()
        return
    migration.parent.mkdir(parents=True, exist_ok=True)
    migration.write_text(text)


def check_migration(holdfast, schema, before, body):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "schema.prisma")
        path.write_text(schema)
        write_migration(folder, "1_before", before)
        write_migration(folder, "2_new", body)
        return findings(holdfast, path, "--against", "none", "--latest", "1")


def check_history(holdfast, schema, before, name, body):
    with tempfile.TemporaryDirectory() as folder:
        git = ["git", "-C", folder, "-c", "user.name=a", "-c", "user.email=a@b"]
        path = pathlib.Path(folder, "schema.prisma")
        path.write_text(schema)
        for _, _, old, text in before:
            write_migration(folder, old, text)
        subprocess.run([*git, "init", "-q"], check=True)
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "-q", "-m", "before"], check=True)
        write_migration(folder, name, body)
        return findings(holdfast, path, "--against", "none", "--base", "HEAD")


def check_project_file(holdfast, name, body):
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "package.json").write_text("{}")
        pathlib.Path(folder, "schema.prisma").write_text(datasource("postgresql"))
        path = pathlib.Path(folder, name)
        if path.parent.name == "migrations":
            write_migration(folder, "1_init", "SELECT 1;")
        path.write_text(body)
        return findings(holdfast, folder)


def run_example(holdfast, fences, fence):
    """The rules that the example makes report something."""
    language, _, word, body = fence
    if language not in ("prisma", "sql"):
        return check_project_file(holdfast, word, body)
    evidence = "".join(text for _, kind, _, text in fences if kind == "evidence")
    before = [other for other in fences if other[1] == "before"]
    if not before:
        schema, sql = (body, evidence) if language == "prisma" else (evidence, body)
        return check_example(holdfast, schema, word, sql)
    if before[0][0] == "prisma":
        return check_example(holdfast, body, word, before[0][3], "prisma")
    if word:
        schema = evidence or datasource("postgresql")
        return check_history(holdfast, schema, before, word, body)
    schema = evidence or datasource(before[0][2] or "postgresql")
    return check_migration(holdfast, schema, before[0][3], body)


def listed(words):
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def databases_of(rule):
    databases = rule["databases"]
    if len(databases) == len(PROVIDERS):
        return "Every provider"
    if set(databases) == set(PROVIDERS) - {"mongodb"}:
        return "Every SQL provider"
    return listed([PROVIDERS[name] for name in databases])


def header_of(rule):
    """What a rule declares, as its page begins."""
    off = ", off unless you ask for it" if rule["optIn"] else ""
    fixes = rule["fixes"]
    parts = [
        f"Category `{rule['category']}`, severity `{rule['severity']}`{off}.",
        f"{databases_of(rule)}.",
        f"{'Fixes' if len(fixes) > 1 else 'Fix'}: {listed(fixes)}." if fixes else "No fix.",
    ]
    if rule["options"]:
        parts.append(f"Options: {', '.join(f'`{name}`' for name in rule['options'])}.")
    return textwrap.fill(" ".join(parts), 88, break_on_hyphens=False) + "\n"


def update(rule, page):
    text = page.read_text()
    match = HEADER.match(text)
    if not match:
        sys.exit(f"{page}: no paragraph that begins with `Category`")
    begin, end = match.span("header")
    page.write_text(text[:begin] + header_of(rule) + text[end:])


def problems(holdfast, rule, page):
    if not page.exists():
        yield "has no page"
        return
    text = page.read_text()
    if not text.startswith(f"# {rule['id']}\n"):
        yield "its page does not start with its id"
    if re.findall(r"^## (.*)$", text, re.M) != HEADINGS:
        yield f"its page needs the headings {', '.join(HEADINGS)}"
    match = HEADER.match(text)
    if not match or match["header"] != header_of(rule):
        yield "its page begins with other facts than it declares; run this with --update"
    settings["rules"] = {rule["id"]: rule["severity"]} if rule["optIn"] else {}
    fences = FENCE.findall(text)
    for kind in ("bad", "good"):
        examples = [fence for fence in fences if fence[1] == kind]
        if not examples:
            yield f"its page has no {kind} example"
        wanted = {rule["id"]} if kind == "bad" else set()
        for fence in examples:
            found = run_example(holdfast, fences, fence)
            if isinstance(found, str):
                yield found
            elif found != wanted:
                yield f"the {kind} example gives {sorted(found) or 'nothing'}"
    if not page.with_suffix(".prisma").exists():
        yield f"has no test {page.with_suffix('.prisma').name}"


def main():
    arguments = sys.argv[1:]
    updating = arguments[0] == "--update"
    holdfast, folder = arguments[updating:]
    run = subprocess.run(
        [holdfast, "rules", "--format", "json"], capture_output=True, check=True
    )
    failed = 0
    for rule in json.loads(run.stdout)["rules"]:
        page = pathlib.Path(folder, rule["category"], rule["group"], rule["id"] + ".md")
        if updating:
            update(rule, page)
            continue
        for problem in problems(holdfast, rule, page):
            print(f"{rule['id']}: {problem}")
            failed = 1
    sys.exit(failed)


if __name__ == "__main__":
    main()
