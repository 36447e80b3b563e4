"""An editor for tests: the open documents, what the server has published, and
the edits that are applied. Standard library only."""

import json
import os
import re
import statistics
import time

from lsp_client import Connection, Document, Failure, file_uri

MARKUP = ["markdown", "plaintext"]
CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "workspaceFolders": True,
    },
    "textDocument": {
        "publishDiagnostics": {
            "relatedInformation": True,
            "codeDescriptionSupport": True,
            "versionSupport": True,
        },
        "hover": {"contentFormat": MARKUP},
        "completion": {
            "completionItem": {
                "snippetSupport": True,
                "insertReplaceSupport": True,
                "documentationFormat": MARKUP,
            }
        },
        "definition": {"linkSupport": True},
        "rename": {"prepareSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "codeAction": {
            "codeActionLiteralSupport": {
                "codeActionKind": {"valueSet": ["quickfix"]}
            },
            "isPreferredSupport": True,
        },
    },
}


class Session:
    """One server, and the editor in front of it."""

    def __init__(self, server, folder):
        self.connection = Connection(server)
        self.folder = folder
        self.capabilities = json.loads(json.dumps(CAPABILITIES))
        self.answers = {}
        self.options = None
        self.told = {}
        self.documents = {}
        self.published = {}
        self.rounds = 0  # how often diagnostics were published
        self.cleared = set()  # files whose diagnostics are still to be cleared
        self.messages = []
        self.actions = []
        self.items = []  # of the last completion
        self.completed = None  # the document that they are for
        self.next_id = 1
        self.initialized = False
        self.managed = True
        self.encoding = "utf-16"

    # The protocol.

    def handle(self, message):
        """Keeps what the server says unasked; True for replies."""
        method = message.get("method")
        if method:
            self.told.setdefault(method, []).append(message.get("params"))
        if method == "textDocument/publishDiagnostics":
            params = message["params"]
            self.published[params["uri"]] = params
            self.rounds += 1
            self.cleared.discard(params["uri"])
            for document in self.documents.values():
                if document.uri == params["uri"]:
                    if document.version == params.get("version"):
                        document.stale = False
        elif method == "window/showMessage":
            self.messages.append(message["params"])
        elif method and "id" in message:
            answer = self.answers.get(method, "null")
            if answer != "never":
                answer = json.loads(answer)
                if not (isinstance(answer, dict) and "error" in answer):
                    answer = {"result": answer}
                self.connection.send({"id": message["id"], **answer})
        return not method

    def receive(self):
        message = self.connection.receive()
        if message is None:
            raise Failure("the server closed its output")
        return message

    def pause(self):
        """Takes messages until none has come for a while."""
        while (message := self.connection.receive_within(1.5)) is not None:
            self.handle(message)

    def request(self, method, params=None):
        self.next_id += 1
        id = self.next_id
        self.send({"id": id, "method": method}, params)
        while True:
            message = self.receive()
            if self.handle(message) and message.get("id") == id:
                return message

    def notify(self, method, params=None):
        self.send({"method": method}, params)

    def send(self, message, params):
        if params is not None:
            message["params"] = params
        self.connection.send(message)

    def initialize(self):
        self.initialized = True
        reply = self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": file_uri(self.folder),
                "workspaceFolders": [{"uri": file_uri(self.folder), "name": "root"}],
                "capabilities": self.capabilities,
                "initializationOptions": self.options,
            },
        )
        self.encoding = reply["result"]["capabilities"]["positionEncoding"]
        self.notify("initialized", {})
        return reply["result"]

    def settle(self):
        """Waits until the diagnostics of every open schema are those of its
        newest text, and those of other files have come, too."""
        while self.cleared or any(doc.stale for doc in self.documents.values()):
            self.handle(self.receive())
        self.request("holdfast/none")

    def await_findings(self, document):
        """Waits until the diagnostics of a document that is no schema, too, are those of
        its newest text."""
        while self.published.get(document.uri, {}).get("version") != document.version:
            self.handle(self.receive())

    def finish(self):
        if self.managed:
            if not self.initialized:
                self.initialize()
            self.request("shutdown")
            self.notify("exit")
        return self.connection.close()

    # Documents.

    def read(self, name):
        path = os.path.join(self.folder, name)
        with open(path, newline="", encoding="utf-8") as file:
            return file.read()

    def open(self, name, uri=None):
        uri = uri or file_uri(os.path.join(self.folder, name))
        document = Document(uri, self.read(name), self.encoding)
        language = "prisma" if name.endswith(".prisma") else "plaintext"
        self.documents[name] = document
        self.expect_all()
        self.notify(
            "textDocument/didOpen",
            {
                "textDocument": {
                    "uri": uri,
                    "languageId": language,
                    "version": 1,
                    "text": document.text,
                }
            },
        )

    def schemas(self):
        return [self.documents[n] for n in self.documents if n.endswith(".prisma")]

    def expect_all(self):
        """Each open schema is checked anew."""
        for document in self.schemas():
            document.stale = True

    def did_change(self, document, changes):
        document.version += 1
        if document in self.schemas():
            document.stale = True
        else:
            self.settle()
            self.expect_all()
        self.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": document.uri, "version": document.version},
                "contentChanges": changes,
            },
        )

    def change(self, document, replacements):
        """Pairs of a range and a text, one after the other."""
        changes = []
        for begin, end, text in replacements:
            changes.append({"range": document.range(begin, end), "text": text})
            document.text = document.text[:begin] + text + document.text[end:]
        self.did_change(document, changes)

    def place(self, place):
        """FILE@MARK or FILE@LINE:COLUMN as document and range."""
        name, _, mark = place.partition("@")
        document = self.documents[name]
        if found := re.fullmatch(r"(-?\d+):(-?\d+)", mark):
            position = {"line": int(found[1]), "character": int(found[2])}
            return document, {"start": position, "end": position}
        return document, document.range(*document.mark(mark))

    def apply(self, edit):
        changes = edit.get("changes") or {}
        for change in edit.get("documentChanges", []):
            if change.get("kind") == "create":
                path = change["uri"][len("file://") :]
                os.makedirs(os.path.dirname(path), exist_ok=True)
                open(path, "x").close()
            else:
                changes[change["textDocument"]["uri"]] = change["edits"]
        for uri, edits in changes.items():
            for document in self.documents.values():
                if document.uri == uri:
                    document.replace(edits)
                    self.did_change(document, [{"text": document.text}])
                    break
            else:
                path = uri[len("file://") :]
                document = Document(uri, self.read(path), self.encoding)
                document.replace(edits)
                with open(path, "w", newline="", encoding="utf-8") as file:
                    file.write(document.text)
                self.watched(uri)

    def watched(self, uri):
        self.settle()
        self.expect_all()
        self.notify(
            "workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 2}]}
        )


def measure(server, path, count):
    """From sending one typed character to having its diagnostics, in ms."""
    session = Session(server, os.path.dirname(os.path.abspath(path)))
    session.initialize()
    name = os.path.basename(path)
    session.open(name)
    session.settle()
    document = session.documents[name]
    lines = document.text.count("\n")
    times = []
    for i in range(count):
        # Typed and taken back at places all over the file, inside of a word.
        at = len(document.text) * (i // 2 + 1) // (count // 2 + 2)
        while at < len(document.text) and not document.text[at].isalpha():
            at += 1
        begin = time.perf_counter()
        change = (at, at, "x") if i % 2 == 0 else (at, at + 1, "")
        session.change(document, [change])
        while document.stale:
            session.handle(session.receive())
        times.append((time.perf_counter() - begin) * 1000)
    session.finish()
    times.sort()
    p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
    print(
        f"{name}: {lines} lines, {count} edits: "
        f"median {statistics.median(times):.2f} ms, p99 {p99:.2f} ms"
    )
