"""A language client for tests: framing, requests, and the texts of the open
documents with their marks. Standard library only."""

import json
import os
import queue
import re
import subprocess
import threading
from urllib.parse import quote

TIMEOUT = float(os.environ.get("LSP_SCRIPT_TIMEOUT", "30"))


class Failure(Exception):
    """The server did not do what every server must, or the script is wrong."""


class Connection:
    """A server process and the messages that it sends."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.incoming = queue.Queue()
        self.held = None  # bytes that wait for release()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        out = self.process.stdout
        while True:
            length = None
            while line := out.readline():
                if line == b"\r\n":
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                return self.incoming.put(None)
            self.incoming.put(json.loads(out.read(length)))

    def hold(self):
        self.held = b""

    def release(self):
        """Sends in one go what was sent since hold()."""
        data, self.held = self.held, None
        self.send_bytes(data)

    def send_bytes(self, data):
        if self.held is not None:
            self.held += data
            return
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # seen as the end of its output

    def send(self, message):
        self.send_json({"jsonrpc": "2.0", **message})

    def send_json(self, value):
        body = json.dumps(value).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def receive(self):
        """The next message, or None when the server has closed its output."""
        try:
            return self.incoming.get(timeout=TIMEOUT)
        except queue.Empty:
            raise Failure(f"no message from the server in {TIMEOUT:g} s") from None

    def receive_within(self, seconds):
        """The next message, or None when there is none in time."""
        try:
            return self.incoming.get(timeout=seconds)
        except queue.Empty:
            return None

    def close(self):
        """Hangs up; the exit status."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        try:
            return self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failure("the server does not exit at the end of its input") from None


class Client:
    """A client that knows no more than the last diagnostics of each document,
    and answers what the server asks with nothing."""

    def __init__(self, command):
        self.connection = Connection(command)
        self.next_id = 0
        self.published = {}

    def notify(self, method, params):
        self.connection.send({"method": method, "params": params})

    def request(self, method, params):
        self.next_id += 1
        self.connection.send({"id": self.next_id, "method": method, "params": params})
        while True:
            message = self.take()
            if message.get("id") == self.next_id and "method" not in message:
                return message.get("result")

    def take(self):
        message = self.connection.receive()
        if message is None:
            raise Failure("the server has died")
        if message.get("method") == "textDocument/publishDiagnostics":
            self.published[message["params"]["uri"]] = message["params"]
        elif "method" in message and "id" in message:
            is_settings = message["method"] == "workspace/configuration"
            result = [None for _ in message["params"]["items"]] if is_settings else None
            self.connection.send({"id": message["id"], "result": result})
        return message


def units(text, encoding):
    """Length of `text` in the unit of positions."""
    if encoding == "utf-8":
        return len(text.encode())
    return len(text.encode("utf-16-le")) // 2


class Document:
    """An open document; knows its text, and positions in it."""

    def __init__(self, uri, text, encoding):
        self.uri = uri
        self.text = text
        self.encoding = encoding
        self.version = 1
        self.stale = False  # diagnostics of this state are still to come

    def position(self, offset):
        before = self.text[:offset]
        start = before.rfind("\n") + 1
        return {
            "line": before.count("\n"),
            "character": units(before[start:], self.encoding),
        }

    def range(self, begin, end):
        return {"start": self.position(begin), "end": self.position(end)}

    def offset(self, position):
        lines = self.text.split("\n")
        line = min(position["line"], len(lines) - 1)
        column, rest = 0, position["character"]
        while column < len(lines[line]) and rest > 0:
            rest -= units(lines[line][column], self.encoding)
            column += 1
        return sum(len(text) + 1 for text in lines[:line]) + column

    def mark(self, name):
        """Begin and end of what `// ^^^ @name` (in SQL `--`) underlines: the carets stand
        below the nearest line that is no such comment."""
        start = 0
        target = None
        for line in self.text.split("\n"):
            found = re.match(r"\s*(?://|--)\s*(\^+)\s*@([\w-]+)\s*$", line)
            if not found:
                target = start
            elif found[2] == name:
                return target + found.start(1), target + found.end(1)
            start += len(line) + 1
        raise Failure(f"no mark @{name} in {self.uri}")

    def replace(self, edits):
        """Applies protocol edits that are all meant for the present text."""
        for edit in sorted(
            edits, key=lambda edit: self.offset(edit["range"]["start"]), reverse=True
        ):
            begin = self.offset(edit["range"]["start"])
            end = self.offset(edit["range"]["end"])
            self.text = self.text[:begin] + edit["newText"] + self.text[end:]

def file_uri(path):
    return "file://" + quote(os.path.abspath(path))
