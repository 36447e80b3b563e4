#!/usr/bin/env python3
"""Runs a script of editor actions against a language server and prints its
replies, for FileCheck.

    lsp-script.py --server PROGRAM SCRIPT
    lsp-script.py --server PROGRAM --latency FILE N

Files are named relative to the script. Ids, framing, positions, `initialize`,
`shutdown` and `exit` are added. Replies are JSON with sorted keys, URIs below
the script's folder shortened to `FILE`, and ranges as `line:column-line:column`
counted from 0, as on the wire. The client starts out able to do everything.

A place is FILE@MARK, the text above the carets of a comment `// ^^^ @MARK`, or
FILE@LINE:COLUMN. Texts are JSON strings. One command a line:

  # …                           comment
  without CAPABILITY            before the first action: the client lacks it
  with CAPABILITY JSON          … or has it so: general.positionEncodings ["utf-8"]
  options JSON                  … with these initializationOptions
  answer METHOD JSON|never      how the server's requests are answered (null)
  manual                        no initialize, shutdown, exit of our own
  initialize                    sent now, and its reply printed
  open FILE [URI]               from the disk, or with the text of FILE as URI
  insert FILE@MARK TEXT         before the mark
  change FILE OLD NEW […]       the first OLD becomes NEW; all in one didChange
  type FILE OLD NEW             the same a key at a time
  await FILE                    until the findings of its newest text are there, schema or not
  pause                         no more keys: takes what the server says late
  rewrite FILE OTHER            the whole text at once becomes that of OTHER
  edits FILE JSON               these contentChanges, as they are
  save FILE | close FILE
  write FILE OTHER              on the disk, and the client's watcher tells
  remove FILE                   likewise
  diagnostics FILE              those of the newest state of what is open
  findings FILE                 the same, a line each
  hover FILE@MARK | symbols FILE
  complete FILE@MARK [CHARACTER]  before the mark, as CHARACTER triggers it
  labels FILE@MARK [CHARACTER]    the same, a line each
  accept N [insert]             the Nth of the last items, from 1, in its place
  ask METHOD FILE@MARK [JSON]   about the mark's place and range, with more
                                parameters
  places METHOD FILE@MARK [JSON]  the same, the places of the answer a line each
  moved FILE OTHER              what the editor is to do when it renames a file
  rename FILE@MARK NAME         applies it, or prints why not
  actions FILE@MARK [KIND]      at the mark; only those of KIND
  titles FILE@MARK [KIND]       the same, a line each; `*` marks the preferred
  apply N                       of the last actions, counted from 1
  format FILE[@MARK]            all or a range; prints the edits and applies them
  typed FILE@MARK               what on-type formatting does there; likewise
  hold | release                in between, nothing is sent; then all at once
  rounds                        how often diagnostics were published since asked
  text FILE                     as it is now in the editor, without marks
  messages                      window/showMessage so far, each once
  told METHOD                   parameters of the server's messages of METHOD so
                                far, each once
  request METHOD [JSON] | notify METHOD [JSON]
  frame JSON-TEXT               a body, framed, as it is
  raw TEXT                      bytes, as they are
  next                          whatever the server says next
  until ID                      the reply to a request that a frame held
  end                           hang up; prints the exit status
"""

import argparse
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from lsp_client import Failure, file_uri
from lsp_session import Session, measure


class Script:
    """The commands; each method is one."""

    def __init__(self, session):
        self.session = session

    def run(self, text):
        for line in text.splitlines():
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            print(f"> {line}", flush=True)
            self.run_command(*line.partition(" ")[::2])

    def run_command(self, verb, rest):
        if verb not in COMMANDS:
            raise Failure(f"no command `{verb}`")
        if self.session.managed and verb not in BEFORE_INITIALIZE:
            if not self.session.initialized:
                self.session.initialize()
        try:
            getattr(self, "do_" + verb)(rest.strip())
        except (IndexError, KeyError, ValueError) as error:
            raise Failure(f"`{verb} {rest}` does not work: {error!r}") from error

    def show(self, reply):
        if "error" in reply:
            print("error", reply["error"]["code"], reply["error"]["message"])
        else:
            self.show_json(reply.get("result"))

    def show_json(self, value):
        text = json.dumps(compact(value), indent=2, sort_keys=True, ensure_ascii=False)
        print(self.shorten(text), flush=True)

    def shorten(self, text):
        return text.replace(file_uri(self.session.folder) + "/", "")

    def document(self, name):
        if name not in self.session.documents:
            raise Failure(f"{name} is not open")
        return self.session.documents[name]

    def do_without(self, rest):
        *path, last = rest.split(".")
        node = self.session.capabilities
        for name in path:
            node = node[name]
        del node[last]

    def do_with(self, rest):
        path, _, value = rest.partition(" ")
        *path, last = path.split(".")
        node = self.session.capabilities
        for name in path:
            node = node.setdefault(name, {})
        node[last] = json.loads(value)

    def do_options(self, rest):
        self.session.options = json.loads(rest)

    def do_told(self, rest):
        self.session.settle()
        told = self.session.told.pop(rest, [])
        for params in told:
            self.show_json(params)
        if not told:
            print("nothing")

    def do_answer(self, rest):
        method, _, answer = rest.partition(" ")
        self.session.answers[method] = answer

    def do_manual(self, rest):
        self.session.managed = False

    def do_initialize(self, rest):
        self.show_json(self.session.initialize())

    def do_open(self, rest):
        self.session.open(*rest.split())

    def do_insert(self, rest):
        place, _, text = rest.partition(" ")
        name, _, mark = place.partition("@")
        document = self.document(name)
        at, _ = document.mark(mark)
        self.session.change(document, [(at, at, json.loads(text))])

    def do_change(self, rest):
        name, _, rest = rest.partition(" ")
        document = self.document(name)
        texts = strings(rest)
        replacements, text = [], document.text
        for old, new in zip(texts[::2], texts[1::2]):
            at = text.find(old)
            if at < 0:
                raise Failure(f"{name} does not hold {old!r}")
            replacements.append((at, at + len(old), new))
            text = text[:at] + new + text[at + len(old) :]
        self.session.change(document, replacements)

    def do_type(self, rest):
        name, _, rest = rest.partition(" ")
        document = self.document(name)
        old, new = strings(rest)
        at = document.text.find(old)
        if at < 0:
            raise Failure(f"{name} does not hold {old!r}")
        same = len(os.path.commonprefix([old, new]))
        rest = os.path.commonprefix([old[same:][::-1], new[same:][::-1]])
        old, new = old[: len(old) - len(rest)], new[: len(new) - len(rest)]
        self.session.settle()
        for end in range(at + len(old), at + same, -1):
            self.session.change(document, [(end - 1, end, "")])
            self.session.settle()
        for i in range(same, len(new)):
            self.session.change(document, [(at + i, at + i, new[i])])
            self.session.settle()

    def do_await(self, rest):
        self.session.await_findings(self.document(rest))

    def do_pause(self, rest):
        self.session.settle()
        self.session.pause()

    def do_rewrite(self, rest):
        name, other = rest.split()
        document = self.document(name)
        document.text = self.session.read(other)
        self.session.did_change(document, [{"text": document.text}])

    def do_edits(self, rest):
        name, _, changes = rest.partition(" ")
        document = self.document(name)
        self.session.did_change(document, json.loads(changes))

    def do_save(self, rest):
        document = self.document(rest)
        self.session.settle()
        self.session.expect_all()
        self.session.notify(
            "textDocument/didSave", {"textDocument": {"uri": document.uri}}
        )

    def do_close(self, rest):
        document = self.document(rest)
        self.session.settle()
        del self.session.documents[rest]
        self.session.expect_all()
        if not self.session.schemas():
            self.session.cleared = {
                uri
                for uri, params in self.session.published.items()
                if params["diagnostics"]
            }
        self.session.notify(
            "textDocument/didClose", {"textDocument": {"uri": document.uri}}
        )

    def do_write(self, rest):
        name, other = rest.split()
        path = os.path.join(self.session.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", newline="", encoding="utf-8") as file:
            file.write(self.session.read(other))
        self.session.watched(file_uri(path))

    def do_remove(self, rest):
        path = os.path.join(self.session.folder, rest)
        os.remove(path)
        self.session.watched(file_uri(path))

    def published(self, name):
        self.session.settle()
        uri = file_uri(os.path.join(self.session.folder, name))
        if name in self.session.documents:
            uri = self.session.documents[name].uri
        return self.session.published.get(uri)

    def do_diagnostics(self, rest):
        self.show_json(self.published(rest))

    def do_findings(self, rest):
        published = self.published(rest)
        if published is None:
            return print("nothing published")
        version = published.get("version")
        print(f"version {version}: {len(published['diagnostics'])} findings")
        severities = ["error", "warning", "info", "hint"]
        for found in compact(published["diagnostics"]):
            severity = severities[found["severity"] - 1]
            code = f"[{found['code']}]" if "code" in found else ""
            print(f"{found['range']} {severity}{code} {found['message']}")
            for note in found.get("relatedInformation", []):
                place = note["location"]
                uri = self.shorten(place["uri"])
                print(f"  {uri} {place['range']} {note['message']}")

    def do_hover(self, rest):
        document, range = self.session.place(rest)
        self.show(
            self.session.request(
                "textDocument/hover",
                {"textDocument": {"uri": document.uri}, "position": range["start"]},
            )
        )

    def do_complete(self, rest):
        self.show(self.request_completion(rest))

    def do_labels(self, rest):
        self.request_completion(rest)
        for item in self.session.items:
            detail = f": {item['detail']}" if "detail" in item else ""
            print(f"- {item['label']}{detail}")
        if not self.session.items:
            print("no items")

    def request_completion(self, rest):
        place, _, character = rest.partition(" ")
        self.session.completed, range = self.session.place(place)
        params = {
            "textDocument": {"uri": self.session.completed.uri},
            "position": range["start"],
        }
        if character:
            character = json.loads(character)
            params["context"] = {"triggerKind": 2, "triggerCharacter": character}
        reply = self.session.request("textDocument/completion", params)
        self.session.items = (reply.get("result") or {}).get("items", [])
        return reply

    def do_accept(self, rest):
        number, _, mode = rest.partition(" ")
        item = self.session.items[int(number) - 1]
        edit = item["textEdit"]
        range = edit.get("range") or edit[mode or "replace"]
        text = edit["newText"]
        if item.get("insertTextFormat") == 2:
            text = without_holes(text)
        self.session.apply(
            {"changes": {self.session.completed.uri: [{"range": range, "newText": text}]}}
        )

    def do_symbols(self, rest):
        self.show(
            self.session.request(
                "textDocument/documentSymbol",
                {"textDocument": {"uri": self.document(rest).uri}},
            )
        )

    def ask(self, rest):
        method, place, *more = rest.split(" ", 2)
        document, range = self.session.place(place)
        params = {
            "textDocument": {"uri": document.uri},
            "position": range["start"],
            "range": range,
        }
        params.update(json.loads(more[0]) if more else {})
        return self.session.request(method, params)

    def do_ask(self, rest):
        self.show(self.ask(rest))

    def do_places(self, rest):
        reply = self.ask(rest)
        if "error" in reply:
            return self.show(reply)
        for found in compact(reply["result"] or []):
            uri = found.get("uri") or found.get("targetUri") or "here"
            ranges = [found[key] for key in sorted(found) if key.endswith("ange")]
            print(self.shorten(uri), *ranges)
        if not reply["result"]:
            print("no places")

    def do_moved(self, rest):
        old, new = (
            file_uri(os.path.join(self.session.folder, name)) for name in rest.split()
        )
        files = [{"oldUri": old, "newUri": new}]
        self.show(self.session.request("workspace/willRenameFiles", {"files": files}))

    def do_rename(self, rest):
        place, _, name = rest.partition(" ")
        reply = self.ask(f'textDocument/rename {place} {json.dumps({"newName": name})}')
        if "error" in reply:
            return self.show(reply)
        self.session.apply(reply["result"])

    def do_actions(self, rest):
        self.show(self.request_actions(rest))

    def do_titles(self, rest):
        self.request_actions(rest)
        for action in self.session.actions:
            print("*" if action.get("isPreferred") else "-", action["title"])
        if not self.session.actions:
            print("no actions")

    def request_actions(self, rest):
        place, _, kind = rest.partition(" ")
        document, range = self.session.place(place)
        context = {"diagnostics": []}
        if kind:
            context["only"] = [kind]
        reply = self.session.request(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": document.uri},
                "range": range,
                "context": context,
            },
        )
        self.session.actions = reply.get("result") or []
        return reply

    def do_apply(self, rest):
        self.session.apply(self.session.actions[int(rest) - 1]["edit"])

    def do_format(self, rest):
        if "@" in rest:
            document, range = self.session.place(rest)
            self.format(document, "rangeFormatting", {"range": range})
        else:
            self.format(self.document(rest), "formatting", {})

    def do_typed(self, rest):
        document, range = self.session.place(rest)
        self.format(
            document, "onTypeFormatting", {"position": range["start"], "ch": "\n"}
        )

    def format(self, document, method, params):
        params["textDocument"] = {"uri": document.uri}
        params["options"] = {"tabSize": 8, "insertSpaces": False}
        reply = self.session.request("textDocument/" + method, params)
        self.show(reply)
        if reply.get("result"):
            self.session.apply({"changes": {document.uri: reply["result"]}})

    def do_hold(self, rest):
        self.session.connection.hold()

    def do_release(self, rest):
        self.session.connection.release()

    def do_rounds(self, rest):
        self.session.settle()
        print(self.session.rounds)
        self.session.rounds = 0

    def do_text(self, rest):
        for line in self.document(rest).text.split("\n"):
            if not re.match(r"\s*//\s*\^+\s*@[\w-]+\s*$", line):
                print("|" + line)

    def do_messages(self, rest):
        self.session.settle()
        for message in self.session.messages:
            self.show_json(message)
        self.session.messages = []

    def do_request(self, rest):
        method, _, params = rest.partition(" ")
        self.show(
            self.session.request(method, json.loads(params) if params else None)
        )

    def do_notify(self, rest):
        method, _, params = rest.partition(" ")
        self.session.notify(method, json.loads(params) if params else None)

    def do_frame(self, rest):
        body = rest.encode("utf-8", "surrogateescape")
        self.session.connection.send_bytes(
            b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        )

    def do_raw(self, rest):
        self.session.connection.send_bytes(json.loads(rest).encode("latin-1"))

    def do_next(self, rest):
        message = self.session.receive()
        self.session.handle(message)
        self.show_json(message)

    def do_until(self, rest):
        while (message := self.session.receive()).get("id") != rest:
            self.session.handle(message)
        self.show_json(message)

    def do_end(self, rest):
        print("exit status", self.session.finish())
        self.session.managed = None


COMMANDS = {name[3:] for name in vars(Script) if name.startswith("do_")}
BEFORE_INITIALIZE = {
    "with",
    "without",
    "options",
    "answer",
    "manual",
    "initialize",
}


def strings(text):
    """The JSON strings that stand one behind the other in `text`."""
    found, decoder = [], json.JSONDecoder()
    while text := text.strip():
        value, end = decoder.raw_decode(text)
        found.append(value)
        text = text[end:]
    return found


def without_holes(snippet):
    """A snippet as it is written before somebody fills it in."""
    snippet = re.sub(r"\$\{\d+\|([^,|}]*)[^}]*\}", r"\1", snippet)
    snippet = re.sub(r"\$\{\d+:((?:\\.|[^}])*)\}", r"\1", snippet)
    snippet = re.sub(r"\$\d+", "", snippet)
    return re.sub(r"\\([\\$}])", r"\1", snippet)


def compact(value):
    """Ranges and positions as short strings."""
    if isinstance(value, list):
        return [compact(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"line", "character"}:
        return f"{value['line']}:{value['character']}"
    if value.keys() == {"start", "end"}:
        return f"{compact(value['start'])}-{compact(value['end'])}"
    return {key: compact(item) for key, item in value.items()}


def run_script(server, path):
    session = Session(server, os.path.dirname(os.path.abspath(path)))
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        Script(session).run(file.read())
    if session.managed is None:
        return
    status = session.finish()
    if session.managed and status != 0:
        raise Failure(f"the server exited with status {status}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--server", required=True)
    parser.add_argument("--latency", nargs=2, metavar=("FILE", "N"))
    parser.add_argument("script", nargs="?")
    options = parser.parse_args()
    server = [options.server, "--stdio"]
    try:
        if options.latency:
            measure(server, options.latency[0], int(options.latency[1]))
        elif options.script:
            run_script(server, options.script)
        else:
            parser.error("a script or --latency is needed")
    except Failure as failure:
        print(f"lsp-script: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
