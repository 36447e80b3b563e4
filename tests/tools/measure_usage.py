#!/usr/bin/env python3
"""Holds `holdfast usage` against the TypeScript compiler.

    measure_usage.py HOLDFAST PROJECT [--sample N] [--seed N] [--list] [--least PERCENT]
                     [--verdicts FILE]

PROJECT is a project with its packages installed, whose code compiles. One object
of its schema after the other (fields, relations, models, values of enums) is taken
away, the client generated, and the code compiled. Of the lines where the compiler
then fails, so many must be in our list (recall), and of our list so many must fail
or be raw SQL (precision). Nothing is downloaded: PRISMA_SCHEMA_ENGINE_BINARY keeps
Prisma from trying.

Prisma's types let a key pass that is not the only one of its object, so that the
compiler says nothing of what fails when it runs. A second compilation therefore takes
the types of arguments as they are (`SelectSubset<T, U>` is `U`); a line counts as
failing where either fails. They also give a row the type `never` for what a `select`
names and the model lacks, of which every use passes: for the time of the measurement
such a row has no such field. Where only a type is gone because of an error elsewhere
(`implicitly has an 'any' type`), no line of ours can be wanted: these are left out.
Files that the compiler does not check (JavaScript, tests that a tsconfig.json leaves
out) are not judged.

What the compiler says is the costly part and does not depend on us: --verdicts keeps it in
a file, for the next run over the same project.
"""
import argparse
import json
import os
import pathlib
import random
import re
import signal
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
# A parameter, binding, variable or index without a type.
IMPLICIT = {"TS7006", "TS7031", "TS7005", "TS7034", "TS7053"}
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
        found = re.match(r"^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)", line)
        if found and found[3] not in IMPLICIT:
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


class HonestRows:
    """While it lasts, rows lack the fields that their models lack."""

    KEY = re.compile(r"(as \(S & I\)\[K\] extends [^?]*\? never : )K\]")

    def __init__(self, project):
        runtime = project / "node_modules/@prisma/client/runtime"
        self.texts = {p: p.read_text() for p in sorted(runtime.glob("*.d.ts"))}

    def __enter__(self):
        known = ("K extends '_count' | keyof P['scalars'] | keyof P['objects'] | "
                 "keyof P['composites'] ? K : never]")
        found = 0
        for path, text in self.texts.items():
            changed, count = self.KEY.subn(lambda m: m[1] + known, text)
            found += count
            path.write_text(changed)
        if not found:
            sys.exit("the client's types of rows are not as they were")

    def __exit__(self, *_):
        for path, text in self.texts.items():
            path.write_text(text)


def generate(project):
    done = run(["node", "node_modules/prisma/build/index.js", "generate"], project)
    return done.returncode == 0


def checked_files(project):
    """The files of the project that the compiler checks, from its root."""
    out = run(["node", "node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false",
               "--listFilesOnly"], project).stdout
    root = str(project.resolve()) + "/"
    return {line[len(root):] for line in out.splitlines() if line.startswith(root)
            and "/node_modules/" not in line and line.endswith((".ts", ".tsx"))}


class Compiler:
    """What fails without an object, asked of the compiler or remembered."""

    def __init__(self, project, path, verdicts):
        self.project, self.path, self.verdicts = project, path, verdicts
        self.text = path.read_text()
        self.known = {}
        if verdicts and verdicts.exists():
            self.known = json.loads(verdicts.read_text())
        if self.known.get("schema") != self.text:
            self.known = {"schema": self.text, "objects": {}}
        self.asked = False
        if "files" not in self.known:
            self.prepare()

    def prepare(self):
        self.asked = True
        generate(self.project)
        self.known["files"] = sorted(checked_files(self.project))
        self.known["before"] = encode(compile_errors(self.project))
        if not take_types_as_they_are(self.project):
            sys.exit("no generated client found")
        self.known["strict"] = encode(compile_errors(self.project))
        self.save()

    def save(self):
        if self.verdicts:
            self.verdicts.write_text(json.dumps(self.known))

    def without(self, schema, objects):
        """By file and line, what fails; None where the schema needs the objects."""
        key = "+".join(objects)
        if key not in self.known["objects"]:
            self.known["objects"][key] = self.ask(schema.without(objects))
            self.save()
        found = self.known["objects"][key]
        return None if found is None else decode(found)

    def ask(self, text):
        self.asked = True
        try:
            self.path.write_text(text)
            if not generate(self.project):
                return None
            before, strict = decode(self.known["before"]), self.strict()
            errors = {k: v for k, v in compile_errors(self.project).items()
                      if k not in before}
            take_types_as_they_are(self.project)
            for place, error in compile_errors(self.project).items():
                if place not in strict:
                    errors.setdefault(place, error)
            return encode(errors)
        finally:
            self.path.write_text(self.text)

    def strict(self):
        return decode(self.known["strict"])


def encode(errors):
    return {f"{file}:{line}": text for (file, line), text in errors.items()}


def decode(errors):
    return {(place.rsplit(":", 1)[0], int(place.rsplit(":", 1)[1])): text
            for place, text in errors.items()}


def main():
    # So that what was changed is put back.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    parser = argparse.ArgumentParser()
    parser.add_argument("holdfast")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--schema", default="prisma/schema.prisma")
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", help="objects, joined by + for pairs")
    parser.add_argument("--list", action="store_true", help="show what differs")
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--verdicts", type=pathlib.Path)
    options = parser.parse_args()
    path = options.project / options.schema
    schema = Schema(path.read_text())
    chosen = schema.candidates()
    random.Random(options.seed).shuffle(chosen)
    chosen = chosen[: options.sample]
    if options.only:
        chosen = [name.split("+") for name in options.only]
    with HonestRows(options.project):
        return judge(options, schema, chosen)


def judge(options, schema, chosen):
    path = options.project / options.schema
    compiler = Compiler(options.project, path, options.verdicts)
    checked = set(compiler.known["files"])
    failing = listed = both = good = naming = named = unjudged = 0
    try:
        for objects in chosen:
            errors = compiler.without(schema, objects)
            if errors is None:
                print(f"{'+'.join(objects)}: the schema does not work without it")
                continue
            uses = json.loads(
                run([options.holdfast, "usage", "--format", "json", *objects],
                    options.project).stdout
            )["uses"]
            ours = {(u["file"], u["line"]): u["kind"] for u in uses}
            asked = len(ours)
            # Where the second compilation always fails, it says nothing.
            strict = compiler.strict()
            ours = {k: v for k, v in ours.items() if k in errors or
                    (k not in strict and (k[0] in checked or v == "raw-sql"))}
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
        if compiler.asked:
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
