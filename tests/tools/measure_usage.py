#!/usr/bin/env python3
"""Holds `holdfast usage` against the TypeScript compiler.

    measure_usage.py HOLDFAST PROJECT [--sample N] [--seed N] [--list] [--least PERCENT]

PROJECT is a project with its packages installed, whose code compiles. One object
of its schema after the other (fields, relations, models, values of enums) is taken
away, the client generated, and the code compiled. Of the lines where the compiler
then fails, so many must be in our list (recall), and of our list so many must fail
or be raw SQL (precision). Nothing is downloaded: PRISMA_SCHEMA_ENGINE_BINARY keeps
Prisma from trying.

Prisma's types let a key pass that is not the only one of its object, and give a
field `never` that a `select` names and the model lacks, so that the compiler says
nothing of what fails when it runs. A second compilation therefore takes the types of
arguments as they are (`SelectSubset<T, U>` is `U`); a line counts as failing where
either fails. What follows from an error elsewhere (`implicitly has an 'any' type`)
is counted apart: an error is one of the object where its message names it.
"""
import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys

ENVIRONMENT = {
    **os.environ,
    "PRISMA_SCHEMA_ENGINE_BINARY": "/bin/true",
    "PRISMA_QUERY_ENGINE_LIBRARY": "/bin/true",
    "CHECKPOINT_DISABLE": "1",
    "PRISMA_HIDE_UPDATE_MESSAGE": "1",
    "DATABASE_URL": "postgresql://localhost/none",
}
HEADER = re.compile(r"^\s*(model|enum|view|type)\s+(\w+)\s*\{")
FIELD = re.compile(r"^\s+(\w+)\s+(\w+)(\[\])?(\?)?(.*)$")


class Schema:
    """The blocks of a schema's text, by line."""

    def __init__(self, text):
        self.lines = text.split("\n")
        self.models, self.enums = {}, {}
        owner = kind = None
        for number, line in enumerate(self.lines):
            if header := HEADER.match(line):
                kind, owner = header[1], header[2]
                (self.enums if kind == "enum" else self.models)[owner] = {}
                continue
            if line.startswith("}"):
                owner = None
            if not owner or line.strip().startswith(("//", "@@")):
                continue
            if kind == "enum":
                if value := re.match(r"\s+(\w+)", line):
                    self.enums[owner][value[1]] = number
            elif field := FIELD.match(line):
                self.models[owner][field[1]] = (number, field[2], field[5])

    def is_key(self, model, name):
        """Whether something else of the schema rests on the field."""
        number, _, rest = self.models[model][name]
        if "@id" in rest:
            return True
        word = re.compile(r"\b" + name + r"\b")
        own = [line for line in self.block(model)]
        if any("@@id" in line and word.search(line) for line in own):
            return True
        for other, fields in self.models.items():
            for _, (_, target, tail) in fields.items():
                relation = re.search(r"@relation\((.*)\)", tail)
                if not relation:
                    continue
                keys = re.search(r"fields:\s*\[([^\]]*)\]", relation[1])
                refs = re.search(r"references:\s*\[([^\]]*)\]", relation[1])
                if other == model and keys and word.search(keys[1]):
                    return True
                if target == model and refs and word.search(refs[1]):
                    return True
        return False

    def block(self, model):
        inside = False
        for line in self.lines:
            if HEADER.match(line):
                inside = HEADER.match(line)[2] == model
            elif inside:
                yield line

    def relation_pair(self, model, name):
        """The field and the one on the other side; None if that is not clear."""
        _, target, _ = self.models[model][name]
        back = [
            f"{target}.{other}"
            for other, (_, kind, _) in self.models[target].items()
            if kind == model and (target, other) != (model, name)
        ]
        there = [n for n, (_, kind, _) in self.models[model].items() if kind == target]
        return [f"{model}.{name}", back[0]] if len(back) == len(there) == 1 else None

    def candidates(self):
        found = []
        for model, fields in self.models.items():
            found.append([model])
            for name, (_, kind, _) in fields.items():
                if kind in self.models:
                    pair = self.relation_pair(model, name)
                    if pair and sorted(pair) == pair:
                        found.append(pair)
                elif not self.is_key(model, name):
                    found.append([f"{model}.{name}"])
        for enum, values in self.enums.items():
            text = "\n".join(self.lines)
            found += [
                [f"{enum}.{value}"]
                for value in values
                if not re.search(r"@default\(\s*\[?\s*" + value + r"\b", text)
                and len(values) > 1
            ]
        return found

    def without(self, objects):
        drop, models = set(), set()
        for name in objects:
            owner, _, member = name.partition(".")
            if not member:
                models.add(owner)
            elif owner in self.enums:
                drop.add(self.enums[owner][member])
            else:
                drop.add(self.models[owner][member][0])
                word = re.compile(r"[\[,\s(]" + member + r"[\],\s(]")
                inside = False
                for number, line in enumerate(self.lines):
                    if header := HEADER.match(line):
                        inside = header[2] == owner
                    elif inside and line.strip().startswith("@@") and word.search(line):
                        drop.add(number)
        inside = False
        for number, line in enumerate(self.lines):
            if header := HEADER.match(line):
                inside = header[2] in models
            if inside:
                drop.add(number)
                if line.startswith("}"):
                    inside = False
        for fields in self.models.values():
            for number, kind, _ in fields.values():
                if kind in models:
                    drop.add(number)
        return "\n".join(l for n, l in enumerate(self.lines) if n not in drop)


def run(command, project):
    return subprocess.run(
        command, cwd=project, env=ENVIRONMENT, capture_output=True, text=True
    )


def compile_errors(project):
    out = run(
        ["node", "node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false",
         "--pretty", "false"],
        project,
    ).stdout
    errors = {}
    for line in out.splitlines():
        if found := re.match(r"^(\S[^(]*)\((\d+),\d+\): error (TS\d+): (.*)", line):
            errors.setdefault((found[1], int(found[2])), found[3] + " " + found[4])
    return errors


def take_types_as_they_are(project):
    """False where no generated client is found."""
    places = [p for folder in ("node_modules/.prisma/client", "src", "generated", "app",
                               "prisma", "lib") if (project / folder).is_dir()
              for p in (project / folder).rglob("*.ts")]
    found = False
    for place in places:
        text = place.read_text(errors="replace")
        if "type SelectSubset<T, U> =" not in text:
            continue
        text = re.sub(r"type SelectSubset<T, U> =\s*\{[^}]*\}\s*&\s*"
                      r"(\(T extends SelectAndInclude.*?: \{\}\)|[^;\n]*)?;?",
                      "type SelectSubset<T, U> = U & {};\n", text, count=1, flags=re.S)
        place.write_text(text)
        found = True
    return found


def generate(project):
    done = run(["node", "node_modules/prisma/build/index.js", "generate"], project)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("holdfast")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--schema", default="prisma/schema.prisma")
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", help="objects, joined by + for pairs")
    parser.add_argument("--list", action="store_true", help="show what differs")
    parser.add_argument("--least", type=float, default=0)
    options = parser.parse_args()
    path = options.project / options.schema
    text = path.read_text()
    schema = Schema(text)
    chosen = schema.candidates()
    random.Random(options.seed).shuffle(chosen)
    chosen = chosen[: options.sample]
    if options.only:
        chosen = [name.split("+") for name in options.only]
    failing = listed = both = good = naming = named = unjudged = 0
    try:
        generate(options.project)
        before = compile_errors(options.project)
        if not take_types_as_they_are(options.project):
            sys.exit("no generated client found")
        strict_before = compile_errors(options.project)
        for objects in chosen:
            uses = json.loads(
                run([options.holdfast, "usage", "--format", "json", *objects],
                    options.project).stdout
            )["uses"]
            ours = {(u["file"], u["line"]): u["kind"] for u in uses}
            asked = len(ours)
            path.write_text(schema.without(objects))
            if not generate(options.project):
                print(f"{'+'.join(objects)}: the schema does not work without it")
                continue
            errors = {k: v for k, v in compile_errors(options.project).items()
                      if k not in before}
            take_types_as_they_are(options.project)
            for place, error in compile_errors(options.project).items():
                if place not in strict_before:
                    errors.setdefault(place, error)
            # Where the second compilation always fails, it says nothing.
            ours = {k: v for k, v in ours.items()
                    if k in errors or k not in strict_before}
            unjudged += asked - len(ours)
            hits = errors.keys() & ours.keys()
            raw = {k for k in ours.keys() - hits if ours[k] == "raw-sql"}
            words = [re.compile(r"['.\s]" + re.escape(n.split(".")[-1]) + r"\b", re.I)
                     for n in objects]
            direct = {k for k, v in errors.items() if any(w.search(v) for w in words)}
            failing += len(errors)
            listed += len(ours)
            both += len(hits)
            good += len(hits) + len(raw)
            naming += len(direct)
            named += len(direct & hits)
            print(f"{'+'.join(objects)}: {len(errors)} lines fail, {len(ours)} listed, "
                  f"{len(hits)} of both, {len(raw)} raw SQL", flush=True)
            if options.list:
                for place in sorted(errors.keys() - ours.keys()):
                    print(f"  missed  {place[0]}:{place[1]} {errors[place][:150]}")
                for place in sorted(ours.keys() - errors.keys() - raw):
                    print(f"  extra   {place[0]}:{place[1]} {ours[place]}")
    finally:
        path.write_text(text)
        generate(options.project)
    recall = 100 * both / failing if failing else 100
    precision = 100 * good / listed if listed else 100
    print(f"recall {recall:.1f} % ({both} of {failing} lines that fail; "
          f"{named} of {naming} whose error names the object), "
          f"precision {precision:.1f} % ({good} of {listed} lines listed; "
          f"{unjudged} more that it cannot judge)")
    return recall < options.least or precision < options.least


if __name__ == "__main__":
    sys.exit(main())
