#!/usr/bin/env python3
"""Measures language servers by one script: from a typed character to its
diagnostics, from the start to the first diagnostics, hovers, and memory.

    lsp.py SCHEMA… [--edits N] --server NAME=COMMAND …

Each server gets the same messages. A SCHEMA is a file of a project. Of a server
that answers an edit with the diagnostics of an earlier one, the last counts.
"""

import argparse
import os
import pathlib
import shlex
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
from lsp_client import Client, Document, Failure, file_uri

TICKS = os.sysconf("SC_CLK_TCK")


class Measured(Client):
    def __init__(self, command, path):
        self.begin = time.perf_counter()
        super().__init__(shlex.split(command))
        root = project_of(path)
        capabilities = {
            "textDocument": {"publishDiagnostics": {"relatedInformation": True}},
            "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}},
        }
        folder = {"uri": file_uri(root), "name": root.name}
        self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": file_uri(root),
                "workspaceFolders": [folder],
                "capabilities": capabilities,
            },
        )
        self.notify("initialized", {})
        self.document = Document(file_uri(path), path.read_text(), "utf-16")
        self.notify(
            "textDocument/didOpen",
            {
                "textDocument": {
                    "uri": self.document.uri,
                    "languageId": "prisma",
                    "version": 1,
                    "text": self.document.text,
                }
            },
        )
        self.wait()
        self.started = time.perf_counter() - self.begin

    def wait(self):
        """For diagnostics of the document as it is; not all servers name its
        version."""
        while True:
            message = self.take()
            params = message.get("params")
            if message.get("method") != "textDocument/publishDiagnostics":
                continue
            if params["uri"] != self.document.uri:
                continue
            if params.get("version") in (None, self.document.version):
                return

    def edit(self, at, deleted, inserted):
        document = self.document
        document.version += 1
        change = {"range": document.range(at, at + deleted), "text": inserted}
        document.text = document.text[:at] + inserted + document.text[at + deleted :]
        params = {
            "textDocument": {"uri": document.uri, "version": document.version},
            "contentChanges": [change],
        }
        begin = time.perf_counter()
        self.notify("textDocument/didChange", params)
        self.wait()
        return time.perf_counter() - begin

    def hover(self, at):
        params = {
            "textDocument": {"uri": self.document.uri},
            "position": self.document.position(at),
        }
        begin = time.perf_counter()
        self.request("textDocument/hover", params)
        return time.perf_counter() - begin

    def close(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        self.connection.close()

    # What the process has used, where /proc tells.

    def processor_time(self):
        try:
            fields = self.status("stat").rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / TICKS
        except OSError:
            return 0

    def peak_memory(self):
        try:
            for line in self.status("status").splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        except OSError:
            pass
        return 0

    def status(self, name):
        with open(f"/proc/{self.connection.process.pid}/{name}") as file:
            return file.read()


def project_of(path):
    for folder in path.parents:
        if (folder / "package.json").exists():
            return folder
    return path.parent


def places(text, count):
    """All over the file, inside of words."""
    for i in range(count):
        at = len(text) * (i + 1) // (count + 2)
        while at < len(text) and not text[at].isalpha():
            at += 1
        yield at


def percentile(times, share):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * share))] * 1000


def measure(name, command, path, edits):
    client = Measured(command, path)
    client.edit(0, 0, " ")
    client.edit(0, 1, "")
    before = client.processor_time()
    keys = []
    for at in places(client.document.text, edits // 2):
        keys.append(client.edit(at, 0, "x"))
        keys.append(client.edit(at, 1, ""))
    used = (client.processor_time() - before) / len(keys)
    hovers = [client.hover(at) for at in places(client.document.text, 50)]
    memory = client.peak_memory()
    client.close()
    print(
        f"{name:10} keystroke median {percentile(keys, 0.5):7.2f} p99 {percentile(keys, 0.99):7.2f}"
        f" processor {used * 1000:6.2f}; hover p99 {percentile(hovers, 0.99):6.2f};"
        f" start {client.started * 1000:6.0f} ms; {memory:4.0f} MB",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("schemas", nargs="+", type=pathlib.Path)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--server", action="append", required=True)
    options = parser.parse_args()
    try:
        for path in options.schemas:
            path = path.resolve()
            text = path.read_text()
            print(f"{path.name} of {project_of(path).name}, {text.count(chr(10))} lines, in ms")
            for server in options.server:
                name, _, command = server.partition("=")
                measure(name, command, path, options.edits)
    except Failure as failure:
        print(f"lsp.py: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
