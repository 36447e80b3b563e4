#!/usr/bin/env python3
"""Runs a command while a port of the loopback interface answers in a bad way.

    fake_server.py MODE COMMAND…

The command finds the port in the environment, as PORT. Modes: `hang` accepts
and says nothing, `close` closes at once, `garbage` sends random bytes, and for
PostgreSQL's protocol `late-hang`, `late-close` and `late-garbage` let the client
in and behave so at its first query; `leak` refuses it with a message that repeats
its secrets.
"""

import os
import random
import socket
import struct
import subprocess
import sys
import threading


def message(kind, body=b""):
    return kind + struct.pack("!i", len(body) + 4) + body


ACCEPTED = (
    message(b"R", struct.pack("!i", 0))
    + message(b"S", b"server_version\x0015.0\0")
    + message(b"Z", b"I")
)
REFUSED = message(
    b"E",
    b"SFATAL\0C28000\0Mno entry with tops3cret and\tkeyw0rd \x1b[31m\xff here\0\0",
)


def read_startup(client):
    """Answers requests for encryption with no, and takes the real beginning."""
    while True:
        head = client.recv(8)
        if len(head) < 8:
            return
        length, code = struct.unpack("!ii", head)
        client.recv(max(0, length - 8))
        if code not in (80877103, 80877104):
            return
        client.sendall(b"N")


def behave(mode, client):
    if mode == "garbage":
        client.sendall(random.Random(7).randbytes(4096))
    if mode in ("close", "garbage"):
        client.close()


def serve(mode, client, keep):
    keep.append(client)
    try:
        if mode == "leak":
            read_startup(client)
            client.sendall(REFUSED)
            client.close()
        elif mode.startswith("late-"):
            read_startup(client)
            client.sendall(ACCEPTED)
            client.recv(1)
            behave(mode.removeprefix("late-"), client)
        else:
            behave(mode, client)
    except OSError:
        pass


def accept(mode, listener, keep):
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=serve, args=(mode, client, keep), daemon=True).start()


def main():
    mode, command = sys.argv[1], sys.argv[2:]
    listener = socket.create_server(("127.0.0.1", 0))
    keep = []
    threading.Thread(target=accept, args=(mode, listener, keep), daemon=True).start()
    environment = {**os.environ, "PORT": str(listener.getsockname()[1])}
    sys.exit(subprocess.run(command, env=environment).returncode)


if __name__ == "__main__":
    main()
