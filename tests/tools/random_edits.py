#!/usr/bin/env python3
"""Edits a project at random in a language server that goes on from edit to edit,
and compares what it shows after each with a server that opens the same texts anew.

    random_edits.py --server PROGRAM PROJECT [--edits N] [--seed N]

PROJECT is a folder as half_typed.py takes it; its schema is cut into several files.
"""

import argparse
import json
import os
import pathlib
import random
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from half_typed import copy_project
from lsp_client import Client, Document, Failure, file_uri, units

PIECES = [
    "x",
    " ",
    "\n",
    "\r\n",
    "}",
    "{",
    "?",
    "[]",
    "@",
    "//",
    '"',
    "é",
    "\U0001f600",
    "  extra Int?\n",
    "  extra Role @default(ADMIN)\n",
    '  @@map("othér")\n',
    "model New {\n  id Int @id\n}\n",
    "enum More {\n  A\n}\n",
    "model Half {\n",
]
STATEMENTS = [
    'ALTER TABLE "Post" ADD COLUMN "more" INTEGER;\n',
    'DROP TABLE "Tag" CASCADE;\n',
    'ALTER TABLE "Post" DROP COLUMN "body";\n',
    "ALTER TYPE \"Role\" ADD VALUE 'OTHER';\n",
    "DO $$ BEGIN END $$;\n",
    "-- é\r\n",
    'CREATE TABLE "T',
]
SETTINGS = [
    "{}",
    '{"rules": {"unmapped-column": "warning"}}',
    '{"rules": {"hygiene": "off"}}',
    '{"against": ["none"]}',
    '{"against": ["prisma/migrations"]}',
    '{"rules": ',
]
NAME = re.compile(r"\b[A-Za-z]\w+")


class Text(Document):
    """With lines as the protocol counts them; a lone carriage return ends one."""

    def position(self, offset):
        lines = re.split("\r\n|\r|\n", self.text[:offset])
        return {"line": len(lines) - 1, "character": units(lines[-1], self.encoding)}


class Server(Client):
    def __init__(self, command):
        super().__init__([command])
        self.documents = {}
        watching = {"didChangeWatchedFiles": {"dynamicRegistration": True}}
        self.request("initialize", {"capabilities": {"workspace": watching}})
        self.notify("initialized", {})

    def open(self, uri, text):
        self.documents[uri] = Text(uri, text, "utf-16")
        language = "prisma" if uri.endswith(".prisma") else "sql"
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def close(self, uri):
        del self.documents[uri]
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def change(self, uri, changes):
        """Each a begin, an end and a text, one after the other; or a whole text."""
        document = self.documents[uri]
        document.version += 1
        sent = []
        for change in changes:
            if isinstance(change, str):
                document.text = change
                sent.append({"text": change})
                continue
            begin, end, text = change
            sent.append({"range": document.range(begin, end), "text": text})
            document.text = document.text[:begin] + text + document.text[end:]
        identity = {"uri": uri, "version": document.version}
        self.notify(
            "textDocument/didChange", {"textDocument": identity, "contentChanges": sent}
        )

    def shown(self):
        """What is shown of all schema files, once it is about their texts."""
        uris = [uri for uri in self.documents if uri.endswith(".prisma")]
        while any(
            self.published.get(uri, {}).get("version") != self.documents[uri].version
            for uri in uris
        ):
            self.take()
        # What was published with it.
        self.request("$/unknown", None)
        result = {}
        for uri, params in self.published.items():
            if params["diagnostics"]:
                found = [json.dumps(item, sort_keys=True) for item in params["diagnostics"]]
                result[uri] = sorted(found)
        return result

    def symbols(self, uri):
        params = {"textDocument": {"uri": uri}}
        return self.request("textDocument/documentSymbol", params)


class Run:
    def __init__(self, command, folder, seed):
        self.random = random.Random(seed)
        self.edited, self.fresh = Server(command), Server(command)
        self.first = {}
        paths = sorted(pathlib.Path(folder).rglob("*.prisma"))
        paths += sorted(pathlib.Path(folder).rglob("migration.sql"))
        paths.append(pathlib.Path(folder) / "holdfast.json")
        for path in paths:
            self.first[file_uri(path)] = path.read_bytes().decode()
        self.schemas = [uri for uri in self.first if uri.endswith(".prisma")]
        self.history = []
        for uri, text in self.first.items():
            self.edited.open(uri, text)

    def piece(self, uri):
        if uri.endswith(".sql"):
            return self.random.choice(STATEMENTS)
        return self.random.choice(PIECES)

    def place(self, text, at=None):
        """Not inside of a newline, where the protocol knows no place."""
        at = self.random.randrange(len(text) + 1) if at is None else at
        return at - 1 if text[at - 1 : at + 1] == "\r\n" else at

    def change(self, uri):
        text = self.edited.documents[uri].text
        if uri.endswith(".json"):
            return [self.random.choice(SETTINGS)]
        kind = self.random.random()
        if kind < 0.35:  # typed or deleted somewhere
            at = self.place(text)
            end = self.place(text, min(len(text), at + self.random.randrange(3)))
            return [(at, end, self.piece(uri))]
        if kind < 0.6 and (names := list(NAME.finditer(text))):
            name = self.random.choice(names)  # a name is changed, or another's
            other = self.random.choice(names)[0]
            return [(*name.span(), self.random.choice([other, name[0][:-1], name[0] + "s"]))]
        if kind < 0.8 and text:  # lines go, or come twice
            lines = text.splitlines(keepends=True)
            at = self.random.randrange(len(lines))
            begin = sum(map(len, lines[:at]))
            end = begin + len("".join(lines[at : at + self.random.randrange(1, 4)]))
            twice = text[begin:end] * 2 if self.random.random() < 0.3 else ""
            return [(begin, end, twice)]
        if kind < 0.9:  # several at once
            changes = []
            for _ in range(3):
                at = self.place(text)
                piece = self.piece(uri)
                changes.append((at, at, piece))
                text = text[:at] + piece + text[at:]
            return changes
        newline = "\r\n" if "\r\n" not in text else "\n"
        return [re.sub("\r\n|\n", newline, text)]

    def step(self):
        kind = self.random.random()
        uri = self.random.choice(self.schemas)
        if kind < 0.06:
            uri = self.random.choice(list(self.first))
        documents = self.edited.documents
        if kind > 0.97 or len(documents[uri].text) > 3 * len(self.first[uri]) + 200:
            return self.edited.change(uri, [self.first[uri]])  # start over
        if kind > 0.87 and self.history:
            uri, text = self.history.pop()  # undo
            return self.edited.change(uri, [text])
        self.history.append((uri, documents[uri].text))
        self.edited.change(uri, self.change(uri))

    def land(self):
        """Lines that come and go at once elsewhere: nothing is held back then."""
        for uri in self.schemas[:2]:
            self.edited.change(uri, [(0, 0, "// landed\n")])
            self.edited.change(uri, [(0, len("// landed\n"), "")])
            self.edited.request("$/unknown", None)

    def compare(self, step):
        self.land()
        shown = self.edited.shown()
        for uri in list(self.fresh.documents):
            self.fresh.close(uri)
        self.fresh.request("$/unknown", None)
        self.fresh.published.clear()
        # The schema comes last, since its versions say that all has been read.
        for uri in sorted(self.edited.documents, key=lambda uri: uri in self.schemas):
            self.fresh.open(uri, self.edited.documents[uri].text)
        expected = self.fresh.shown()
        if shown == expected:
            return
        for uri in sorted(set(shown) | set(expected)):
            for finding in sorted(set(shown.get(uri, [])) ^ set(expected.get(uri, []))):
                whose = "only edited" if finding in shown.get(uri, []) else "only anew"
                print(f"{whose}: {uri}: {finding[:600]}", file=sys.stderr)
        raise Failure(f"step {step}: edited and opened anew differ")

    def run(self, count):
        for step in range(count):
            self.step()
            self.compare(step)


def split_schema(folder):
    """Cuts the schema into three files, and makes settings."""
    schema = pathlib.Path(folder) / "prisma" / "schema.prisma"
    blocks = re.split(r"(?<=^\}\n)", schema.read_text(), flags=re.M)
    parts = schema.parent / "schema"
    parts.mkdir()
    for i, name in enumerate(["a", "b", "c"]):
        (parts / f"{name}.prisma").write_text("".join(blocks[i::3]))
    schema.unlink()
    (schema.parent / "migrations").rename(parts / "migrations")
    package = {"dependencies": {"prisma": "6.0.0"}, "prisma": {"schema": "prisma/schema"}}
    (pathlib.Path(folder) / "package.json").write_text(json.dumps(package))
    (pathlib.Path(folder) / "holdfast.json").write_text("{}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("project")
    parser.add_argument("--server", required=True)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            copy_project(options.project, folder)
            split_schema(folder)
            Run(options.server, folder, options.seed).run(options.edits)
    except Failure as failure:
        print(f"random_edits: seed {options.seed}: {failure}", file=sys.stderr)
        return 1
    print(f"{options.edits} edits, seed {options.seed}: as opened anew")
    return 0


if __name__ == "__main__":
    sys.exit(main())
