#!/usr/bin/env python3
"""Runs a command with a proxy between it and a server.

    proxy.py MODE BYTES URL COMMAND…

The command finds the URL through the proxy in the environment, as PROXY. Once
the server has sent BYTES, on all of them, a connection dies (`die`), goes silent (`stall`), or
each further piece of it comes late (`slow`, or `slow=SECONDS`). With `die-sent` it dies once the
client has sent them.
"""

import os
import re
import socket
import subprocess
import sys
import threading
import time


def delay_of(mode):
    return float(mode.partition("=")[2] or 0.02)


def forward(source, target, limit, delay):
    seen = 0
    try:
        while data := source.recv(65536):
            seen += len(data)
            time.sleep(delay)
            if limit and seen > limit:
                break
            target.sendall(data)
    except OSError:
        pass
    # What is not read must not keep the other side waiting.
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def answer(mode, limit, sent, server, client):
    """From the server to the client, badly. `sent` counts for all connections."""
    try:
        while data := server.recv(16384):
            sent[0] += len(data)
            seen = sent[0]
            if seen > limit and mode == "die":
                client.sendall(data[: len(data) // 2])
                break
            if seen > limit and mode == "stall":
                time.sleep(600)
            if seen > limit and mode.startswith("slow"):
                time.sleep(delay_of(mode))
            client.sendall(data)
    except OSError:
        pass
    for end in (client, server):
        try:
            # Another thread reads from it, which a mere close would not end.
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(listener, mode, limit, port):
    answered = [0]
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", port))
        sent = limit if mode == "die-sent" else 0
        delay = delay_of(mode) if mode.startswith("slow-both") else 0
        for target, parts in (
            (forward, (client, server, sent, delay)),
            (answer, (mode, limit, answered, server, client)),
        ):
            threading.Thread(target=target, args=parts, daemon=True).start()


def main():
    mode, limit, url, command = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:]
    port = int(re.search(r"127\.0\.0\.1:(\d+)", url)[1])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, mode, limit, port), daemon=True).start()
        own = listener.getsockname()[1]
        environment = {**os.environ, "PROXY": url.replace(f":{port}", f":{own}")}
        sys.exit(subprocess.run(command, env=environment).returncode)


if __name__ == "__main__":
    main()
