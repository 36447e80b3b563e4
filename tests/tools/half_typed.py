#!/usr/bin/env python3
"""Types into schemas key by key, as a person does, and counts the keystrokes at
which the language server shows a finding about the database that was not there
before the edit and is not there when it is complete: an alarm about half a word.

    half_typed.py --server PROGRAM --holdfast PROGRAM PROJECT… [--corpus FOLDER]
                  [--edits N] [--seed N] [--limit PERCENT] [--verbose]

A PROJECT is a folder with one schema of one file (anywhere below it) and a folder
`migrations`; both are copied. Each edit starts from the original text.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from lsp_client import Client, Document, Failure, file_uri

BLOCK = re.compile(r"^(model|enum)\s+(\w+)\s*\{[^\n]*\n(.*?)^\}[^\n]*\n?", re.M | re.S)
FIELD = re.compile(r"^([ \t]+)(\w+)([ \t]+)([A-Z]\w*)((?:\[\]|\?)?)([^\n]*)$", re.M)
VALUE = re.compile(r"^([ \t]+)(\w+)([^\n]*)$", re.M)

NEW_FIELDS = [
    "note String?",
    "count Int @default(0)",
    'title String @default("a b") @map("heading")',
    "seenAt DateTime? @db.Timestamptz(6)",
    "flags Json?",
    "amount BigInt",
    "tags String[]",
]
TYPES = ["String", "Int", "BigInt", "Boolean", "DateTime", "Float", "Json", "Decimal"]
FIELD_ATTRIBUTES = [
    ' @map("other_name")',
    " @unique",
    ' @default("x")',
    ' @unique(map: "some_key")',
    " @db.VarChar(20)",
]
BLOCK_ATTRIBUTES = [
    '  @@map("other_names")\n',
    "  @@index([id])\n",
    '  @@unique([id], map: "some_key")\n',
]
MODELS = [
    "model Visit {\n  id Int @id @default(autoincrement())\n  path String\n"
    "  seenAt DateTime @default(now())\n\n  @@index([path])\n}\n\n",
    'model Tally {\n  name String @id @map("key")\n  total BigInt?\n'
    '  @@map("tallies")\n}\n\n',
    "enum Colour {\n  RED\n  GREEN\n}\n\n",
    'type Nothing {\n}\n\n',
]


class Edit:
    """Keystrokes, each an (offset, deleted, inserted) in the text that the ones
    before it left."""

    def __init__(self, kind):
        self.kind = kind
        self.keys = []

    def type(self, at, text):
        for letter in text:
            self.keys.append((at, 0, letter))
            at += 1
        return at

    def put(self, at, text):
        self.keys.append((at, 0, text))
        return at + len(text)

    def backspace(self, end, count):
        for i in range(count):
            self.keys.append((end - i - 1, 1, ""))
        return end - count

    def delete(self, at, count):
        for _ in range(count):
            self.keys.append((at, 1, ""))
        return at


class Typist:
    """Makes up edits of a text."""

    def __init__(self, text, chance):
        self.text = text
        self.chance = chance
        self.blocks = list(BLOCK.finditer(text))
        self.models = [block for block in self.blocks if block[1] == "model"]
        self.enums = [block for block in self.blocks if block[1] == "enum"]
        self.makers = [
            self.add_model,
            self.add_model_paired,
            self.delete_model_backwards,
            self.delete_model_forwards,
            self.delete_model_at_once,
            self.delete_model_by_lines,
            self.rename_model,
            self.rename_field,
            self.add_field,
            self.delete_field,
            self.change_type,
            self.add_field_attribute,
            self.add_relation,
            self.add_block_attribute,
            self.comment_out_lines,
            self.comment_out_block,
            self.paste_block,
            self.retype_brace,
        ]
        if self.enums:
            self.makers += [self.rename_value, self.add_value, self.delete_value]
            self.makers += [self.rename_enum]

    def edit(self):
        while True:
            maker = self.chance.choice(self.makers)
            edit = Edit(maker.__name__)
            if maker(edit) is not False:
                return edit

    def model(self):
        return self.chance.choice(self.models)

    def place(self):
        """Before a block, or at the end."""
        starts = [block.start() for block in self.blocks]
        at = self.chance.choice(starts + [len(self.text)])
        # Above the comments that belong to the block.
        while True:
            line = self.text.rfind("\n", 0, max(0, at - 1)) + 1
            if at and self.text[line:at].startswith("//"):
                at = line
            else:
                return at

    def field(self, of=lambda found: True):
        fields = []
        for block in self.models:
            body = block.start(3)
            for found in FIELD.finditer(block[3]):
                if of(found):
                    fields.append((body, found))
        return self.chance.choice(fields) if fields else None

    # --- models

    def add_model(self, edit):
        edit.type(self.place(), self.chance.choice(MODELS))

    def add_model_paired(self, edit):
        """As editors do that close braces, parentheses and quotes."""
        at = self.place()
        header, body = self.chance.choice(MODELS).split("{\n", 1)
        body = body[: body.rindex("}")]
        at = edit.type(at, header)
        edit.put(at, "{}")
        edit.put(at + 1, "\n\n")
        edit.type(at + 2, body.rstrip("\n"))

    def delete_model_backwards(self, edit):
        block = self.model()
        edit.backspace(block.end(), len(block[0]))

    def delete_model_forwards(self, edit):
        block = self.model()
        edit.delete(block.start(), len(block[0]))

    def delete_model_at_once(self, edit):
        block = self.model()
        edit.keys.append((block.start(), len(block[0]), ""))

    def delete_model_by_lines(self, edit):
        block = self.model()
        lines = block[0].splitlines(keepends=True)
        if self.chance.random() < 0.5:
            for line in lines:
                edit.keys.append((block.start(), len(line), ""))
            return
        end = block.end()
        for line in reversed(lines):
            end -= len(line)
            edit.keys.append((end, len(line), ""))

    def rename(self, edit, at, name):
        choice = self.chance.random()
        if choice < 0.4:
            edit.type(at + len(name), "Extra")
        elif choice < 0.6:
            edit.backspace(at + len(name), max(1, len(name) // 2))
        elif choice < 0.9:
            edit.backspace(at + len(name), len(name))
            edit.type(at, "Something")
        else:
            edit.keys.append((at, len(name), ""))  # a word at once
            edit.type(at, "Something")

    def rename_model(self, edit):
        block = self.model()
        self.rename(edit, block.start(2), block[2])

    def comment_out_lines(self, edit):
        block = self.model()
        starts = [block.start()]
        for line in block[0].splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        starts.pop()
        if self.chance.random() < 0.5:
            for start in reversed(starts):
                edit.type(start, "//")
        else:
            for i, start in enumerate(starts):
                edit.type(start + 2 * i, "//")

    def comment_out_block(self, edit):
        block = self.model()
        at = edit.type(block.start(), "/*")
        edit.type(at + len(block[0].rstrip("\n")), "*/")

    def paste_block(self, edit):
        edit.put(self.place(), self.chance.choice(MODELS))

    def retype_brace(self, edit):
        block = self.model()
        brace = block.end(3)
        edit.backspace(brace + 1, 1)
        edit.type(brace, "}")

    # --- fields

    def rename_field(self, edit):
        body, found = self.field()
        self.rename(edit, body + found.start(2), found[2])

    def line_break_before(self, edit):
        """A new line in a model, at which a member may be typed."""
        block = self.model()
        lines = [block.start(3)]
        for line in block[3].splitlines(keepends=True):
            lines.append(lines[-1] + len(line))
        at = self.chance.choice(lines)
        edit.put(at, "  \n")
        return at + 2

    def add_field(self, edit):
        edit.type(self.line_break_before(edit), self.chance.choice(NEW_FIELDS))

    def delete_field(self, edit):
        body, found = self.field()
        line = found[0] + "\n"
        at = body + found.start()
        choice = self.chance.random()
        if choice < 0.4:
            edit.backspace(at + len(line), len(line))
        elif choice < 0.8:
            edit.delete(at, len(line))
        else:
            edit.keys.append((at, len(line), ""))

    def change_type(self, edit):
        chosen = self.field(lambda found: found[4] in TYPES)
        if not chosen:
            return False
        body, found = chosen
        kind = self.chance.choice([kind for kind in TYPES if kind != found[4]])
        at = body + found.start(4)
        if self.chance.random() < 0.2:
            end = body + found.end(5)
            return edit.backspace(end, 1) if found[5] == "?" else edit.type(end, "?")
        edit.backspace(at + len(found[4]), len(found[4]))
        edit.type(at, kind)

    def add_field_attribute(self, edit):
        body, found = self.field()
        attribute = self.chance.choice(FIELD_ATTRIBUTES)
        edit.type(body + found.end(5), attribute)

    def add_relation(self, edit):
        at = self.line_break_before(edit)
        other = self.model()[2]
        edit.type(
            at,
            f"linkId Int\n  link {other} @relation(fields: [linkId], references: [id])",
        )

    def add_block_attribute(self, edit):
        block = self.model()
        edit.type(block.end(3), self.chance.choice(BLOCK_ATTRIBUTES))

    # --- enums

    def value(self):
        block = self.chance.choice(self.enums)
        values = [v for v in VALUE.finditer(block[3]) if not v[2].startswith("//")]
        return (block.start(3), self.chance.choice(values)) if values else None

    def rename_enum(self, edit):
        block = self.chance.choice(self.enums)
        self.rename(edit, block.start(2), block[2])

    def rename_value(self, edit):
        if not (chosen := self.value()):
            return False
        body, found = chosen
        self.rename(edit, body + found.start(2), found[2])

    def add_value(self, edit):
        if not (chosen := self.value()):
            return False
        body, found = chosen
        edit.type(body + found.end(), "\n  ANOTHER")

    def delete_value(self, edit):
        if not (chosen := self.value()):
            return False
        body, found = chosen
        line = found[0] + "\n"
        edit.backspace(body + found.start() + len(line), len(line))


class Editor(Client):
    """An open document and what the server says of it."""

    def __init__(self, server, project, invalid):
        super().__init__([server])
        self.invalid = invalid
        self.findings = {}
        self.request("initialize", {"capabilities": {}, "rootUri": None})
        self.notify("initialized", {})
        (path,) = pathlib.Path(project).rglob("*.prisma")
        self.document = Document(file_uri(path), path.read_text(), "utf-16")
        item = {"uri": self.document.uri, "languageId": "prisma", "version": 1}
        self.notify(
            "textDocument/didOpen", {"textDocument": {**item, "text": self.document.text}}
        )
        self.wait()

    def wait(self):
        """Until the diagnostics are those of the document's version."""
        document = self.document
        while self.published.get(document.uri, {}).get("version") != document.version:
            self.take()

    def change(self, at, deleted, inserted):
        document = self.document
        document.version += 1
        change = {"range": document.range(at, at + deleted), "text": inserted}
        document.text = document.text[:at] + inserted + document.text[at + deleted :]
        identity = {"uri": document.uri, "version": document.version}
        self.notify(
            "textDocument/didChange",
            {"textDocument": identity, "contentChanges": [change]},
        )

    def rest(self):
        """What is shown once the edit is complete."""
        self.published.clear()
        self.notify("textDocument/didSave", {"textDocument": {"uri": self.document.uri}})
        self.wait()
        return self.shown()

    def shown(self):
        """The findings about the database."""
        return {
            (diagnostic["code"], diagnostic["message"].split("\n")[0])
            for diagnostic in self.published[self.document.uri]["diagnostics"]
            if diagnostic.get("code") and diagnostic["code"] not in self.invalid
        }

    def close(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        self.connection.close()


class Count:
    def __init__(self):
        self.keystrokes = collections.Counter()
        self.false = collections.Counter()
        self.rules = collections.Counter()

    def percent(self):
        return 100 * self.false.total() / max(1, self.keystrokes.total())


def type_edit(editor, edit, count, verbose):
    original = editor.document.text
    before = editor.rest()
    states = []
    for key in edit.keys:
        editor.change(*key)
        editor.wait()
        states.append((editor.document.text, editor.shown()))
    after = editor.rest()
    for key, (text, shown) in zip(edit.keys, states):
        count.keystrokes[edit.kind] += 1
        vanished = shown - before - after
        if not vanished:
            continue
        count.false[edit.kind] += 1
        for rule, _ in vanished:
            count.rules[rule] += 1
        if verbose:
            line = text[: key[0]].count("\n") + 1
            near = text.split("\n")[max(0, line - 2) : line + 1]
            print(f"{edit.kind}, line {line}: {near}: {sorted(vanished)[:3]}")
    editor.change(0, len(editor.document.text), original)
    editor.wait()


def copy_project(source, target):
    """The schema and the migrations of a project, as Prisma expects them."""
    source, prisma = pathlib.Path(source), pathlib.Path(target) / "prisma"
    schemas = sorted(source.glob("schema/*.prisma")) + sorted(source.glob("prisma/*.prisma"))
    if len(schemas) != 1:
        raise Failure(f"{source} has {len(schemas)} schema files, not one")
    prisma.mkdir(parents=True)
    shutil.copy(schemas[0], prisma / "schema.prisma")
    for migrations in (source / "migrations", source / "prisma" / "migrations"):
        if migrations.is_dir():
            shutil.copytree(migrations, prisma / "migrations")
    (prisma.parent / "package.json").write_text('{"dependencies": {"prisma": "6.0.0"}}\n')


def corpus_projects(corpus):
    """Those with one schema file, models in it, and a history."""
    found = []
    for project in sorted(pathlib.Path(corpus).iterdir()) if corpus else []:
        schemas = list(project.glob("schema/*.prisma"))
        if len(schemas) == 1 and list(project.glob("migrations/*/migration.sql")):
            if len(list(BLOCK.finditer(schemas[0].read_text()))) > 1:
                found.append(project)
    return found


def invalid_rules(holdfast):
    output = subprocess.run(
        [holdfast, "rules", "--format", "json"], check=True, capture_output=True
    ).stdout
    rules = json.loads(output)["rules"]
    return {rule["id"] for rule in rules if rule["category"] == "invalid"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("projects", nargs="*")
    parser.add_argument("--corpus", help="a folder of projects; all that can be taken")
    parser.add_argument("--server", required=True)
    parser.add_argument("--holdfast", required=True)
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=1.0)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    invalid = invalid_rules(options.holdfast)
    count = Count()
    try:
        for project in options.projects + corpus_projects(options.corpus):
            with tempfile.TemporaryDirectory() as folder:
                copy_project(project, folder)
                editor = Editor(options.server, folder, invalid)
                typist = Typist(editor.document.text, random.Random(options.seed))
                for _ in range(options.edits):
                    type_edit(editor, typist.edit(), count, options.verbose)
                editor.close()
    except Failure as failure:
        print(f"half_typed: {failure}", file=sys.stderr)
        return 1
    for kind in sorted(count.keystrokes):
        print(f"{kind:24} {count.keystrokes[kind]:6} {count.false[kind]:5}")
    for rule, times in count.rules.most_common():
        print(f"  {rule}: {times}")
    print(
        f"{count.false.total()} of {count.keystrokes.total()} keystrokes "
        f"({count.percent():.2f} %) show what vanishes when the edit is complete"
    )
    return 0 if count.percent() <= options.limit else 1


if __name__ == "__main__":
    sys.exit(main())
