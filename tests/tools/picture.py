#!/usr/bin/env python3
"""What a command shows on a terminal, compared with a picture of it.

    picture.py [--update] [--columns N] [--color] [--env NAME=VALUE]… PICTURE COMMAND…
    picture.py [OPTION…] - COMMAND…

Runs the command on a pseudo terminal of N columns (80) and compares what it prints
with the text file PICTURE; `-` prints it. Without --color the command runs with
NO_COLOR; with it, escape sequences stand in the picture as `<31>` (colours) and
`<link ADDRESS>`. Nothing that the terminal would break itself is allowed: no line is
wider than N columns unless it is one word. With --update, or HOLDFAST_UPDATE_PICTURES
in the environment, the picture is written anew; read the difference like code.
"""

import argparse
import difflib
import fcntl
import os
import pathlib
import pty
import re
import struct
import sys
import termios
import unicodedata

ESCAPES = re.compile(r"\x1b\[([0-9;]*)m|\x1b\]8;;(.*?)\x1b\\")


def run(command, columns, environment):
    """What the command prints on a terminal, and its exit status."""
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        os.execvpe(command[0], command, environment)
    output = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            part = b""
        if not part:
            break
        output += part
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return output.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(status)


def width(line):
    columns = 0
    for character in ESCAPES.sub("", line):
        if unicodedata.combining(character):
            continue
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return columns


def readable(match):
    if match[2] is None:
        return f"<{match[1]}>"
    return f"<link {match[2]}>" if match[2] else "</link>"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--columns", type=int, default=80)
    parser.add_argument("--color", action="store_true")
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("picture")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()

    hidden = ("COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "CI")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    environment |= {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    if not options.color:
        environment["NO_COLOR"] = "1"
    environment |= dict(pair.split("=", 1) for pair in options.env)

    text, status = run(options.command, options.columns, environment)
    if status not in (0, 1):
        sys.exit(f"picture: exit status {status}\n{text}")
    for line in text.split("\n"):
        if width(line) > options.columns and " " in line.strip():
            sys.exit(f"picture: wider than {options.columns} columns:\n{line}")
    text = ESCAPES.sub(readable, text)
    if options.picture == "-":
        print(text, end="")
        return
    picture = pathlib.Path(options.picture)
    if options.update or os.environ.get("HOLDFAST_UPDATE_PICTURES"):
        picture.parent.mkdir(parents=True, exist_ok=True)
        picture.write_text(text)
        return
    wanted = picture.read_text() if picture.exists() else ""
    if wanted != text:
        sys.stdout.writelines(
            difflib.unified_diff(
                wanted.splitlines(True), text.splitlines(True), str(picture), "now"
            )
        )
        sys.exit("picture: not as in the picture; renew it with --update")


if __name__ == "__main__":
    main()
