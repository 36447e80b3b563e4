#!/usr/bin/env python3
"""Runs what docs/ci.md shows, on a branch that loses a model and on one that does not.

    check_ci_page.py PAGE HOLDFAST [FOLDER]

Of each block of code it takes the commands as the system that reads the block would, with
that system's variables set, and runs them in a clone: those of a gate have to stop on the
first branch, also where a tag is named as the target, no command may on the second, every
report that one names has to be there, and a check that cannot be made stops each of them.
FOLDER gets the files of the blocks under their names.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

page, holdfast = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])

SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n'
USER = "\nmodel User {\n  id Int @id\n}\n"
POST = "\nmodel Post {\n  id Int @id\n}\n"
MIGRATION = 'CREATE TABLE "User" (id INTEGER PRIMARY KEY);\nCREATE TABLE "Post" (id INTEGER PRIMARY KEY);\n'
# Stands for the program of that name: what it reads has to be JSON, line by line.
REVIEWDOG = """#!/bin/sh
exec python3 -c 'import json, sys
for line in sys.stdin: json.loads(line)'
"""
# Stands for npx where it is told to take holdfast from npm, without a question.
NPX = """#!/bin/sh
[ "$1 $2" = "--yes holdfast@latest" ] || exit 127
shift 2
exec holdfast "$@"
"""
DANGER = """global.markdown = (text) => require("node:fs").writeFileSync("comment.md", text);
require("./dangerfile.js");
"""
VARIABLES = {
    "GITHUB_BASE_REF": "main",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
    "CHANGE_TARGET": "main",
}


def blocks():
    for header, body in re.findall(r"^```(.*?)\n(.*?)^```$", page.read_text(), re.M | re.S):
        language, _, rest = header.partition(" ")
        yield language, rest.removeprefix("file="), body


def commands(name, body):
    """The shell commands of a block, in order."""
    if name.startswith(".github/"):
        return re.findall(r"^\s*- run: (.*)$", body, re.M)
    if name == ".gitlab-ci.yml":
        return re.findall(r"^    - ((?:git|npx) .*)$", body, re.M)
    if name == ".circleci/config.yml":
        found = re.search(r"command: \|\n((?: {12}.*\n)+)", body)
        return [re.sub(r"^ {12}", "", found[1], flags=re.M)]
    if name == "Jenkinsfile":
        return re.findall(r"\bsh '(.*)'", body)
    if name == "dangerfile.js":
        return ["node run-danger.cjs"] if shutil.which("node") else []
    if name == ".pre-commit-config.yaml":
        return [re.search(r"entry: (.*)", body)[1]]
    if name == "package.json":
        checks = json.loads(body)["lint-staged"]["*.prisma"]
        return [f"{check} schema.prisma" for check in checks]
    return [body] if name == "run" else []


def run(words, folder, **options):
    return subprocess.run(words, cwd=folder, check=True, capture_output=True, text=True, **options)


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def git(folder, *words):
    identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"]
    run(["git", *identity, *words], folder)


def commit(folder, models):
    write(folder, "schema.prisma", SCHEMA + models)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "schema", "--allow-empty")


def make_clone(root, models, committed):
    """A clone whose branch, or whose working tree, has these models."""
    origin = root / "origin"
    origin.mkdir()
    run(["git", "init", "-q", "-b", "main"], origin)
    write(origin, "migrations/1_init/migration.sql", MIGRATION)
    write(origin, "migrations/migration_lock.toml", 'provider = "postgresql"\n')
    commit(origin, USER + POST)
    run(["git", "clone", "-q", str(origin), "clone"], root)
    clone = root / "clone"
    git(clone, "checkout", "-qb", "change")
    if committed:
        commit(clone, models)
    else:
        write(clone, "schema.prisma", SCHEMA + models)
    write(clone, "run-danger.cjs", DANGER)
    return clone


def tag_commit_as_target(clone):
    git(clone, "tag", "origin/main")
    git(clone, "push", "-q", "origin", "HEAD:refs/tags/main")


def try_block(name, body, models, settings="{}"):
    """The worst exit status of the block's commands, and the names of the files they left."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        before_commit = "--base HEAD" in body
        clone = make_clone(root, models, committed=not before_commit)
        if not before_commit:
            tag_commit_as_target(clone)
        write(clone, "holdfast.json", settings)
        if name not in ("run", "package.json"):
            write(clone, name, body)
        tools = root / "tools"
        write(tools, "reviewdog", REVIEWDOG)
        write(tools, "npx", NPX)
        for tool in ("reviewdog", "npx"):
            (tools / tool).chmod(0o755)
        (tools / "holdfast").symlink_to(holdfast)
        environment = {
            "PATH": f"{tools}:{os.environ['PATH']}",
            "HOME": folder,
            "LC_ALL": "C.UTF-8",
            **VARIABLES,
        }
        worst = 0
        for command in commands(name, body):
            # Not every system sets pipefail.
            done = subprocess.run(
                ["bash", "-e", "-c", command],
                cwd=clone, env=environment, capture_output=True, text=True,
            )
            if done.returncode > 1 and settings == "{}":
                sys.exit(f"{name}: {command}\n{done.stdout}{done.stderr}")
            worst = max(worst, done.returncode)
        return worst, {path.name for path in clone.iterdir()}


def main():
    for language, name, body in blocks():
        if not commands(name, body):
            print(f"{name}: shown")
            continue
        is_gate = "--fail-on never" not in body and '"never"' not in body
        lossy, files = try_block(name, body, USER)
        clean, files_of_clean = try_block(name, body, USER + POST)
        unchecked, _ = try_block(name, body, USER, settings="{")
        if (lossy, clean) != (int(is_gate), 0):
            sys.exit(f"{name}: exit status {lossy} with a loss, {clean} without")
        if not unchecked:
            sys.exit(f"{name}: exit status 0 where nothing could be checked")
        for report in re.findall(r"--format \w+=([^\s']+)", body):
            if report.split("/")[0] not in files & files_of_clean:
                sys.exit(f"{name}: no {report}")
        if name == "dangerfile.js" and ("comment.md" not in files or "comment.md" in files_of_clean):
            sys.exit(f"{name}: a comment is for findings")
        print(f"{name}: {'stops' if is_gate else 'reports'}")
        if len(sys.argv) > 3 and name != "run":
            write(pathlib.Path(sys.argv[3]), name, body)


main()
