#!/usr/bin/env python3
"""Speaks with the language server of the package over its streams, and waits for
each answer before the next message: streams.py NODE PACKAGE SCHEMA."""

import json
import pathlib
import subprocess
import sys

node, package, schema = sys.argv[1:]
start = "require(process.argv[1]).main('holdfast-lsp', ['--stdio'])"
server = subprocess.Popen(
    [node, "-e", start, f"{package}/dist/node.cjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
)
uri = pathlib.Path(schema).resolve().as_uri()


def send(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    server.stdin.flush()


def receive(is_wanted):
    while True:
        length = int(server.stdout.readline().split(b":")[1])
        server.stdout.readline()
        message = json.loads(server.stdout.read(length))
        if is_wanted(message):
            return message


send({"id": 1, "method": "initialize", "params": {"rootUri": None, "capabilities": {}}})
receive(lambda message: message.get("id") == 1)
send({"method": "initialized", "params": {}})
document = {
    "uri": uri, "languageId": "prisma", "version": 1, "text": pathlib.Path(schema).read_text(),
}
send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
published = receive(lambda message: message.get("method") == "textDocument/publishDiagnostics")
print("server finds", *(finding["code"] for finding in published["params"]["diagnostics"]))
send({"id": 2, "method": "shutdown"})
receive(lambda message: message.get("id") == 2)
send({"method": "exit"})
print("server ends with", server.wait(timeout=60))
