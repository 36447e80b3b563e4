#!/usr/bin/env python3
"""Runs a command in a terminal of its own, and types for it.

    on_terminal.py [--on TEXT TYPED | --do TEXT COMMAND | --signal TEXT NAME]… -- COMMAND…

Waits for each TEXT in what the command shows, in order, then types TYPED and a
line break, runs COMMAND in a shell, or sends a signal to the command. What the
terminal showed is printed at the end, then the exit status.
"""

import os
import pty
import select
import signal
import subprocess
import sys
import time

PATIENCE = 60


def main():
    steps, words = [], sys.argv[1:]
    while words[0] != "--":
        steps.append(tuple(words[:3]))
        words = words[3:]
    child, terminal = pty.fork()
    if child == 0:
        # Whoever runs the tests in the background ignores it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execvp(words[1], words[1:])
    shown, begin, deadline = b"", 0, time.time() + PATIENCE
    while time.time() < deadline:
        if steps and steps[0][1].encode() in shown[begin:]:
            kind, text, what = steps.pop(0)
            begin = shown.index(text.encode(), begin) + len(text.encode())
            if kind == "--on":
                os.write(terminal, what.encode() + b"\n")
            elif kind == "--do":
                subprocess.run(what, shell=True, check=True)
            else:
                os.kill(child, getattr(signal, what))
            continue
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            got = os.read(terminal, 65536)
        except OSError:
            break
        if not got:
            break
        shown += got
    else:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    sys.stdout.write(shown.decode(errors="replace").replace("\r\n", "\n"))
    left = [step[1] for step in steps]
    print(f"never shown: {left}" if left else "", end="")
    print(f"status {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
