#!/usr/bin/env python3
"""Sends a language server what no client should, and checks that it answers
every request once, stays in step with the text, and ends in good order.

    lsp-script-random.py --server PROGRAM [--seed N] [--count N]
"""

import argparse
import json
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from lsp_client import Connection, Document, Failure

REQUESTS = [
    "textDocument/hover",
    "textDocument/documentSymbol",
    "textDocument/codeAction",
    "textDocument/codeLens",
    "textDocument/definition",
    "textDocument/documentHighlight",
    "textDocument/documentLink",
    "textDocument/foldingRange",
    "textDocument/implementation",
    "textDocument/inlayHint",
    "textDocument/linkedEditingRange",
    "textDocument/prepareRename",
    "textDocument/references",
    "textDocument/rename",
    "textDocument/selectionRange",
    "textDocument/semanticTokens/full",
    "textDocument/semanticTokens/full/delta",
    "textDocument/semanticTokens/range",
    "textDocument/typeDefinition",
    "workspace/symbol",
    "workspace/willRenameFiles",
    "holdfast/pendingSql",
    "initialize",
    "workspace/executeCommand",
    "$/unknown",
    "",
]
# What is the same of a text, however it came to be.
COMPARED = [
    "codeLens",
    "definition",
    "documentHighlight",
    "documentLink",
    "documentSymbol",
    "foldingRange",
    "inlayHint",
    "linkedEditingRange",
    "prepareRename",
    "references",
    "rename",
    "selectionRange",
    "semanticTokens/full",
    "semanticTokens/range",
    "typeDefinition",
]
NOTIFICATIONS = [
    "textDocument/didOpen",
    "textDocument/didChange",
    "textDocument/didClose",
    "textDocument/didSave",
    "workspace/didChangeWatchedFiles",
    "workspace/didChangeWorkspaceFolders",
    "workspace/didChangeConfiguration",
    "initialized",
    "$/cancelRequest",
    "$/setTrace",
    "exit/",
]
URIS = [
    "file:///nowhere/a.prisma",
    "file:///nowhere/b.prisma",
    "file:///nowhere/a.prisma/c.prisma",
    "file:///nowhere/holdfast.json",
    "untitled:Untitled-1",
    "file:///c%3A/Users/x/schema.prisma",
    "file://server/share/schema.prisma",
    "file:///nowhere/%zz%00%ff.prisma",
    "file:///",
    "file:",
    "",
    "vscode-vfs://github/a/b.prisma",
    "git:/a.prisma?%7B%22ref%22%3A%22~%22%7D",
]
PIECES = [
    "model User {\n",
    "  id Int @id\n",
    "  posts Post[]\n",
    "  name String? @map(\"n\u00e4me\") // \U0001f600\n",
    "  @@map(\"users\")\n",
    "}\n",
    "enum Role {\n  A\n  B @map(\"b\")\n}\n",
    "datasource db {\n  provider = \"postgresql\"\n}\n",
    "datasource db { provider = ",
    "type X {\n a Y?\n}\n",
    "generator client {\n",
    "/// words\n",
    "/* ",
    "*/",
    "\"",
    "@relation(fields: [a, b], references: [id])",
    "((((",
    "[",
    "}}",
    "\u0000",
    "\u20ac",
    "\n",
    " ",
]


class Chaos:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self):
        count = self.random.randrange(12)
        return "".join(self.random.choice(PIECES) for _ in range(count))

    def number(self):
        numbers = [0, 1, 2, 5, 40, -1, 2**31 - 1, 2**31, 2**32, 2**64, 1e300, 0.5]
        return self.random.choice(numbers)

    def value(self, depth=0):
        kind = self.random.randrange(8 if depth < 4 else 5)
        if kind < 5:
            return [None, True, self.number(), self.text(), ""][kind]
        if kind < 7:
            return {
                self.random.choice(["uri", "a", "range", "text", ""]): self.value(
                    depth + 1
                )
                for _ in range(self.random.randrange(4))
            }
        return [self.value(depth + 1) for _ in range(self.random.randrange(4))]

    def position(self):
        return {"line": self.number(), "character": self.number()}

    def range(self):
        return {"start": self.position(), "end": self.position()}

    def params(self):
        """What the methods expect, all of it at once."""
        change = {"text": self.text()}
        if self.random.random() < 0.8:
            change["range"] = self.range()
        return {
            "textDocument": {
                "uri": self.random.choice(URIS),
                "version": self.number(),
                "languageId": self.random.choice(["prisma", "sql", ""]),
                "text": self.text(),
            },
            "contentChanges": [change] * self.random.randrange(3),
            "position": self.position(),
            "positions": [self.position()] * self.random.randrange(3),
            "newName": self.random.choice(["Fine", "", "a b", "\u00e4", self.text()]),
            "query": self.text(),
            "previousResultId": str(self.random.randrange(4)),
            "files": [{"oldUri": "file:///nowhere", "newUri": "file:///else"}],
            "range": self.range(),
            "context": {"diagnostics": [], "only": [self.random.choice(["quickfix", "x"])]},
            "changes": [{"uri": self.random.choice(URIS), "type": 2}],
            "event": {"added": [], "removed": []},
            "capabilities": self.value(),
        }

    def spoil(self, value):
        """Replaces something in `value` by something else."""
        if isinstance(value, dict) and value and self.random.random() < 0.9:
            key = self.random.choice(sorted(value))
            if self.random.random() < 0.2:
                return {name: item for name, item in value.items() if name != key}
            return {**value, key: self.spoil(value[key])}
        if isinstance(value, list) and value and self.random.random() < 0.9:
            return [self.spoil(value[0])] + value[1:]
        return self.value()


class Run:
    def __init__(self, server, seed):
        self.chaos = Chaos(seed)
        self.connection = Connection(server)
        self.waiting = set()
        self.published = {}
        self.next_id = 0

    def request(self, method, params):
        self.next_id += 1
        self.waiting.add(self.next_id)
        self.connection.send({"id": self.next_id, "method": method, "params": params})
        return self.next_id

    def reply(self, id):
        """The reply to `id`; checks those that come before it."""
        while True:
            message = self.connection.receive()
            if message is None:
                raise Failure("the server has died")
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                self.published[params["uri"]] = params
            if "method" in message or message.get("id") is None:
                continue
            if message["id"] not in self.waiting:
                raise Failure(f"a second reply to request {message['id']}")
            self.waiting.remove(message["id"])
            if message["id"] == id:
                return message

    def send_anything(self):
        chaos, choice = self.chaos, self.chaos.random.random()
        params = chaos.params()
        if choice < 0.5:
            params = chaos.spoil(params)
        if choice < 0.05:
            self.connection.send_bytes(
                bytes(chaos.random.randrange(256) for _ in range(40)) + b"\n"
            )
        elif choice < 0.1:
            self.connection.send_json(chaos.spoil({"x": 1, "y": chaos.value()}))
        elif choice < 0.5:
            self.request(chaos.random.choice(REQUESTS), params)
        else:
            self.connection.send(
                {"method": chaos.random.choice(NOTIFICATIONS), "params": params}
            )

    def run(self, count):
        capabilities = {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}
        hints = ["tableNames", "columnNames", "nativeTypes", "foreignKeys"]
        params = {
            "capabilities": capabilities,
            "initializationOptions": {"inlayHints": {name: True for name in hints}},
        }
        self.reply(self.request("initialize", params))
        for i in range(count):
            self.send_anything()
            # Let the queue run dry now and then, for diagnostics to be made.
            if i % 7 == 0:
                self.reply(self.request("$/unknown", None))
        self.reply(self.request("$/unknown", None))
        self.edit_at_random(count // 10)
        self.reply(self.request("shutdown", None))
        if self.waiting:
            raise Failure(f"requests without a reply: {sorted(self.waiting)}")
        self.connection.send({"method": "exit"})
        status = self.connection.close()
        if status != 0:
            raise Failure(f"the server exited with status {status}")

    def edit_at_random(self, count):
        """Edits a text bit by bit; in the end the server must say of it what
        it says of the same text opened anew."""
        edited = Document("untitled:edited", self.chaos.text(), "utf-16")
        self.open(edited)
        for _ in range(count):
            begin = self.chaos.random.randrange(len(edited.text) + 1)
            end = min(len(edited.text), begin + self.chaos.random.randrange(6))
            change = {"range": edited.range(begin, end), "text": self.chaos.text()}
            edited.text = edited.text[:begin] + change["text"] + edited.text[end:]
            edited.version += 1
            self.connection.send(
                {
                    "method": "textDocument/didChange",
                    "params": {
                        "textDocument": {"uri": edited.uri, "version": edited.version},
                        "contentChanges": [change],
                    },
                }
            )
            if self.chaos.random.random() < 0.3:
                self.reply(self.request("$/unknown", None))
            if self.chaos.random.random() < 0.1:
                self.compare(edited)

    def open(self, document):
        item = {"uri": document.uri, "languageId": "prisma", "version": 1}
        self.connection.send(
            {
                "method": "textDocument/didOpen",
                "params": {"textDocument": {**item, "text": document.text}},
            }
        )

    def compare(self, edited):
        anew = Document("untitled:anew", edited.text, "utf-16")
        self.open(anew)
        at = self.chaos.random.randrange(len(edited.text) + 1)
        replies = []
        for document in (edited, anew):
            position = edited.range(at, at)["start"]
            params = {
                "textDocument": {"uri": document.uri},
                "position": position,
                "positions": [position],
                "range": edited.range(0, len(edited.text)),
                "newName": "Renamed",
                "context": {"includeDeclaration": True},
            }
            reply = {}
            for method in COMPARED:
                answer = self.reply(self.request("textDocument/" + method, params))
                reply[method] = answer.get("result") or answer.get("error")
            reply["semanticTokens/full"] = reply["semanticTokens/full"]["data"]
            while (
                self.published.get(document.uri, {}).get("version") != document.version
            ):
                self.reply(self.request("$/unknown", None))
            reply["diagnostics"] = self.published.pop(document.uri)["diagnostics"]
            replies.append(json.dumps(reply, sort_keys=True).replace(document.uri, ""))
        params = {"textDocument": {"uri": anew.uri}}
        self.connection.send({"method": "textDocument/didClose", "params": params})
        if replies[0] != replies[1]:
            raise Failure(f"edited and opened anew differ: {edited.text!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--server", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    options = parser.parse_args()
    try:
        Run([options.server], options.seed).run(options.count)
    except Failure as failure:
        print(f"lsp-script-random: seed {options.seed}: {failure}", file=sys.stderr)
        return 1
    print(f"{options.count} messages, seed {options.seed}: all in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
