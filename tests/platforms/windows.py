#!/usr/bin/env python3
"""What Windows does in ways of its own, under wine: windows.py DIST ROOT WORK.

Each check prints its name when it holds; the first that does not ends it.
"""

import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[2])
sys.path.append(str(ROOT / "tests" / "tools"))
import targets  # noqa: E402
from lsp_client import Client  # noqa: E402

WORK = pathlib.Path(sys.argv[3])
HOLDFAST = targets.command(sys.argv[1], "win32-x64")
SERVER = targets.command(sys.argv[1], "win32-x64", "holdfast-lsp")
os.environ.update(targets.environment())
os.environ["LC_ALL"] = "C.UTF-8"


def run(*words, cwd=WORK, text=None):
    return subprocess.run(
        [*HOLDFAST, *words], cwd=cwd, input=text, capture_output=True, timeout=300
    )


def project(name):
    """A copy of the incident; its folder."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs" / "incident", folder)
    return folder


def holds(name, condition, *seen):
    if not condition:
        sys.exit(f"{name}: does not hold: {' | '.join(map(str, seen))}")
    print(name, flush=True)


def on_drive(path):
    """What Windows calls a path of this machine: wine's drive Z is its root."""
    return "Z:" + str(path).replace("/", "\\")


def finds_incident(done, where):
    lines = done.stdout.decode().splitlines()
    places = [line.split(":", 1)[0] for line in lines if "unmapped-" in line]
    return done.returncode == 1 and places and set(places) == {where}


def check_arguments():
    folder = project("pröj 日本")
    done = run("check", "pröj 日本\\schema.prisma", "--format", "short")
    holds("utf-8 and backslashes in arguments", finds_incident(done, "pröj 日本/schema.prisma"), done)
    done = run("check", on_drive(folder / "schema.prisma"), "--format", "sarif")
    holds("forward slashes in reports", done.returncode == 1 and b"\\\\" not in done.stdout and b"%5C" not in done.stdout, done)
    done = run("check", "\\\\?\\" + on_drive(folder / "schema.prisma"), "--format", "short")
    holds("verbatim paths", done.returncode == 1 and b"unmapped-table" in done.stdout, done)
    done = run("check", on_drive(folder / "nothing.prisma"))
    holds("what is not there", done.returncode == 2 and b"cannot read" in done.stderr, done)


def check_share():
    """Wine finds `\\\\SERVER\\SHARE` as dosdevices/unc/SERVER/SHARE."""
    folder = project("shared files")
    prefix = pathlib.Path(os.environ.get("WINEPREFIX", pathlib.Path.home() / ".wine"))
    share = prefix / "dosdevices" / "unc" / "holdfast-test" / "share"
    share.parent.mkdir(parents=True, exist_ok=True)
    share.unlink(missing_ok=True)
    share.symlink_to(folder)
    done = run("check", "\\\\holdfast-test\\share\\schema.prisma", "--format", "short")
    holds("paths of a share", finds_incident(done, "//holdfast-test/share/schema.prisma"), done)
    share.unlink()


def check_long_path():
    name = "a" * 60
    folder = project("long")
    deep = folder.joinpath(*[name] * 5)
    shutil.copytree(ROOT / "docs" / "incident", deep)
    done = run("check", "/".join([name] * 5) + "/schema.prisma", "--format", "short", cwd=folder)
    holds("paths of more than 260 characters", done.returncode == 1 and b"unmapped-table" in done.stdout, done)


def check_fix():
    folder = project("fix")
    schema = folder / "schema.prisma"
    schema.write_bytes(schema.read_bytes().replace(b"\n", b"\r\n"))
    done = run("check", "fix", "--fix=unsafe")
    text = schema.read_bytes()
    holds("--fix writes", b"talent_groups" in text, done)
    holds("line ends stay", text.count(b"\n") == text.count(b"\r\n"), text)
    holds("output has one byte a line end", b"\r" not in done.stdout + done.stderr, done)
    left = sorted(path.name for path in folder.iterdir())
    holds("nothing else is left", left == sorted(os.listdir(ROOT / "docs" / "incident")), left)


def check_server():
    folder = project("server ü")
    uri = "file:///z%3A" + str(folder / "schema.prisma").replace(" ", "%20").replace("ü", "%C3%BC")
    client = Client(SERVER)
    client.request("initialize", {"processId": None, "rootUri": uri.rsplit("/", 1)[0], "capabilities": {}})
    client.notify("initialized", {})
    text = (folder / "schema.prisma").read_text()
    client.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "prisma", "version": 1, "text": text}})
    while len(client.published.get(uri, {"diagnostics": []})["diagnostics"]) < 3:
        client.take()
    codes = {item["code"] for item in client.published[uri]["diagnostics"]}
    holds("the server takes `file:///z%3A/`", "unmapped-table" in codes, codes)
    holds("it names no path in another way", b"\\" not in str(client.published).encode().replace(b"\\n", b""), client.published)
    client.request("shutdown", None)
    client.notify("exit", None)
    holds("it ends when told to", client.connection.close() == 0)


def check_guard():
    """A command of a batch file gets its words as they were typed."""
    folder = project("guard")
    (folder / "show.cmd").write_bytes(b"@echo [%1] [%2] [%3]\r\n@exit /b 7\r\n")
    # Wine's cmd.exe replaces %PATH% in quotes in a way of its own.
    done = run("guard", "--", ".\\show", "a b", "c", "x & y", cwd=folder)
    shown = done.stdout.decode().replace("\r", "")
    holds("guard runs a batch file", shown == '["a b"] ["c"] ["x & y"]\n', done)
    holds("its exit status", done.returncode == 7, done)


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    for check in (check_arguments, check_share, check_long_path, check_fix, check_server, check_guard):
        check()
    print("all hold")


main()
