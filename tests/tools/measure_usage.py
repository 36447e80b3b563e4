#!/usr/bin/env python3
"""Holds `holdfast usage` against the TypeScript compiler.

    measure_usage.py HOLDFAST PROJECT [--schema PATH] [--configs TSCONFIG…] [--sample N]
                     [--seed N] [--list] [--least PERCENT] [--verdicts FILE]

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

Recall is said twice. Of all lines that fail; and without the follow-ups: a query that is
wrong has no result type any more, so that every use of what it gave fails as well, whatever
field that is of. A line that we do not list is a follow-up if no error in it names the
object, and the type of each wrong expression in it comes from a line that we do list
(compile_errors.cjs says what "comes from" is).

Precision is said twice, too. The compiler lets a key of a query pass that stands in a literal
with a name of its own, or in one that comes out of `map`. The client rejects it when the query
runs (unknown_keys.mjs shows it), so that it is right to list it; and strictly, where all that
the compiler lets pass is wrong. Values of enums are never such keys.

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
ERROR = re.compile(r"^(\S.*?)\((\d+),(\d+)\): error TS(\d+): (.*)")
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


class TypeScript:
    """The compiler of a project, asked again and again. With `other`, a faster one says
    what fails, and the project's own what that comes from."""

    def __init__(self, project, configs, other):
        self.project, self.configs, self.other = project, configs, other
        script = pathlib.Path(__file__).with_name("compile_errors.cjs")
        self.process = subprocess.Popen(
            ["node", "--max-old-space-size=6144", str(script), ".", *configs],
            cwd=project, env=ENVIRONMENT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def compile(self, expected=()):
        """The files that it checks, and by place what fails there. What is expected to fail
        is not explained, which takes most of the time, and left out."""
        known = self.ask_other(expected) if self.other else None
        self.process.stdin.write(json.dumps(known) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        errors = {}
        for error in answer["errors"]:
            if error["code"] in IMPLICIT:
                continue
            place = f"{error['file']}:{error['line']}"
            errors.setdefault(place, []).append(
                {"text": f"{error['code']} {error['message']}", "rests": error["rests"]})
        return answer["files"], errors

    def ask_other(self, expected):
        found = {}
        for config in self.configs:
            out = run([self.other, "--noEmit", "--incremental", "false", "--composite", "false",
                       "--pretty", "false", "-p", config], self.project).stdout
            last = None
            for line in out.splitlines():
                error = ERROR.match(line)
                if error:
                    file, row, column, code, message = error.groups()
                    last = {"file": file, "line": int(row), "column": int(column),
                            "code": int(code), "message": message}
                    found[file, row, column, code] = last
                elif last:
                    last["message"] += " " + line.strip()
        return [error for error in found.values()
                if f"{error['file']}:{error['line']}" not in expected]

    def end(self):
        self.process.stdin.close()
        self.process.wait()


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


def generate(project, schema):
    done = run(["node", "node_modules/prisma/build/index.js", "generate", "--schema", schema],
               project)
    return done.returncode == 0


class Compiler:
    """What fails without an object, asked of the compiler or remembered."""

    def __init__(self, options):
        self.project, self.configs = options.project, options.configs
        self.schema, self.verdicts = options.schema, options.verdicts
        self.typescript, self.other = None, options.compiler
        self.path = options.project / options.schema
        self.text = self.path.read_text()
        self.known = {}
        if self.verdicts and self.verdicts.exists():
            self.known = json.loads(self.verdicts.read_text())
        if self.known.get("schema") != self.text:
            self.known = {"schema": self.text, "objects": {}}
        if "files" not in self.known:
            self.prepare()
        # Where the second compilation always fails, it says nothing.
        self.strict = {place_of(key) for key in self.known["strict"]}

    def compile(self, expected=()):
        if not self.typescript:
            self.typescript = TypeScript(self.project, self.configs, self.other)
        return self.typescript.compile(expected)

    def end(self):
        """Puts back what asking changed."""
        if self.typescript:
            self.typescript.end()
            generate(self.project, self.schema)

    def prepare(self):
        generate(self.project, self.schema)
        self.known["files"], self.known["before"] = self.compile()
        if not take_types_as_they_are(self.project):
            sys.exit("no generated client found")
        self.known["strict"] = self.compile()[1]
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
        return found and {place_of(key): errors for key, errors in found.items()}

    def ask(self, text):
        try:
            self.path.write_text(text)
            if not generate(self.project, self.schema):
                return None
            errors = {k: v for k, v in self.compile(self.known["before"])[1].items()
                      if k not in self.known["before"]}
            take_types_as_they_are(self.project)
            for place, error in self.compile(self.known["strict"])[1].items():
                if place not in self.known["strict"]:
                    errors.setdefault(place, error)
            return errors
        finally:
            self.path.write_text(self.text)


def place_of(key):
    file, line = key.rsplit(":", 1)
    return file, int(line)


def main():
    # So that what was changed is put back.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    parser = argparse.ArgumentParser()
    parser.add_argument("holdfast")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--schema", default="prisma/schema.prisma")
    parser.add_argument("--configs", nargs="*", default=["tsconfig.json"])
    parser.add_argument("--compiler", help="a faster one than the project's own: tsgo")
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


class Count:
    """What all objects together come to."""

    def __init__(self):
        self.failing = self.listed = self.both = self.good = 0
        self.naming = self.named = self.follow_ups = self.unjudged = self.keys = 0

    def add(self, errors, ours, keys, naming, follow_ups):
        hits = errors.keys() & ours.keys()
        raw = {k for k in ours.keys() - hits if ours[k] == "raw-sql"}
        self.failing += len(errors)
        self.listed += len(ours)
        self.both += len(hits)
        self.good += len(hits) + len(raw)
        self.naming += len(naming)
        self.named += len(naming & hits)
        self.follow_ups += len(follow_ups)
        self.keys += len(keys)
        return (f"{len(errors)} lines fail, {len(ours)} listed, {len(hits)} of both, "
                f"{len(raw)} raw SQL, {len(keys)} keys, {len(follow_ups)} follow-ups")

    def recalls(self):
        return (percent(self.both, self.failing),
                percent(self.both, self.failing - self.follow_ups))

    def precisions(self):
        return (percent(self.good + self.keys, self.listed),
                percent(self.good, self.listed))

    def __str__(self):
        of_all, without = self.recalls()
        precision, strict = self.precisions()
        return (f"recall {of_all:.1f} % ({self.both} of {self.failing} lines that fail; "
                f"{self.named} of {self.naming} whose error names the object), "
                f"without follow-ups {without:.1f} % (of "
                f"{self.failing - self.follow_ups}), "
                f"precision {precision:.1f} % ({self.good} of {self.listed} lines listed, "
                f"and {self.keys} keys that fail when the query runs; {self.unjudged} more "
                f"that it cannot judge), strictly {strict:.1f} %")


def percent(part, whole):
    return 100 * part / whole if whole else 100


def keys_of_queries(errors, ours, objects, schema):
    """The lines of ours that the compiler lets pass, but not the client that runs them."""
    if any(name.split(".")[0] in schema.enums for name in objects):
        return set()
    return {place for place, kind in ours.items()
            if kind == "argument" and place not in errors}


def list_uses(options, objects):
    """By file and line, the kind of the use that we list."""
    command = [options.holdfast, "usage", "--format", "json", *objects]
    if os.path.dirname(options.schema) != "prisma":
        command += ["--project", os.path.dirname(options.schema)]
    uses = json.loads(run(command, options.project).stdout)["uses"]
    # In a repository that the project is a part of, they lead up and down again.
    return {(inside(options.project, use["file"]), use["line"]): use["kind"] for use in uses}


def inside(project, path):
    return os.path.relpath(os.path.join(project, path), project)


def names_one(message, objects):
    """Whether a message has an object's name in quotes, or one that is made of it. Types that
    are printed in full have names of all kinds of things."""
    quoted = [part.lower() for part in re.findall(r"['\"]([\w.]+)(?:<[^'\"]*>)?['\"]", message)]
    for name in objects:
        owner, _, member = name.lower().partition(".")
        if any(part == member if member else owner in part for part in quoted):
            return True
    return False


def is_follow_up(errors, ours):
    listed = {}
    for file, line in ours:
        listed.setdefault(file, []).append(line)
    return all(any(first <= line <= last for file, first, last in error["rests"]
                   for line in listed.get(file, ())) for error in errors)


def judge(options, schema, chosen):
    compiler = Compiler(options)
    checked = set(compiler.known["files"])
    count = Count()
    try:
        for objects in chosen:
            errors = compiler.without(schema, objects)
            if errors is None:
                print(f"{'+'.join(objects)}: the schema does not work without it")
                continue
            all_ours = list_uses(options, objects)
            ours = {k: v for k, v in all_ours.items() if k in errors or
                    (k not in compiler.strict and (k[0] in checked or v == "raw-sql"))}
            count.unjudged += len(all_ours) - len(ours)
            naming = {place for place, found in errors.items()
                      if any(names_one(error["text"], objects) for error in found)}
            follow_ups = {place for place, found in errors.items()
                          if place not in ours and place not in naming
                          and is_follow_up(found, ours)}
            keys = keys_of_queries(errors, ours, objects, schema)
            counted = count.add(errors, ours, keys, naming, follow_ups)
            print(f"{'+'.join(objects)}: {counted}", flush=True)
            if options.list:
                list_differences(errors, ours, keys, follow_ups)
    finally:
        compiler.end()
    print(count)
    return count.recalls()[0] < options.least or count.precisions()[1] < options.least


def list_differences(errors, ours, keys, follow_ups):
    for place in sorted(errors.keys() - ours.keys()):
        kind = "follows" if place in follow_ups else "missed "
        print(f"  {kind} {place[0]}:{place[1]} {errors[place][0]['text'][:150]}")
    for place in sorted(ours.keys() - errors.keys()):
        if ours[place] != "raw-sql":
            kind = "key    " if place in keys else "extra  "
            print(f"  {kind} {place[0]}:{place[1]} {ours[place]}")


if __name__ == "__main__":
    sys.exit(main())
