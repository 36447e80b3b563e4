#!/usr/bin/env python3
"""Runs a command behind a proxy to a database server.

    proxy.py URL [--cut BYTES] [--delay SECONDS] COMMAND…

The command finds in PROXY the URL with the proxy's address. What the server
sends is held for SECONDS a piece, and after BYTES of it the connection ends.
"""

import os
import re
import socket
import subprocess
import sys
import threading
import time


def forward(source, target, limit, delay, counter):
    try:
        while True:
            data = source.recv(4096)
            if not data:
                break
            time.sleep(delay)
            left = None if limit is None else max(limit - counter[0], 0)
            counter[0] += len(data)
            target.sendall(data if left is None else data[:left])
            if left is not None and left <= len(data):
                break
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(listener, address, limit, delay):
    counter = [0]
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(address)
        for ends, most, wait in (((server, client), limit, delay), ((client, server), None, 0)):
            threading.Thread(
                target=forward, args=(*ends, most, wait, counter if most else [0]), daemon=True
            ).start()


def main():
    words = sys.argv[1:]
    url, words = words[0], words[1:]
    limit, delay = None, 0.0
    while words[0] in ("--cut", "--delay"):
        if words[0] == "--cut":
            limit = int(words[1])
        else:
            delay = float(words[1])
        words = words[2:]
    host, port = re.search(r"@([^:/]+):(\d+)", url).groups()
    listener = socket.create_server(("127.0.0.1", 0))
    mine = listener.getsockname()[1]
    threading.Thread(
        target=serve, args=(listener, (host, int(port)), limit, delay), daemon=True
    ).start()
    environment = {**os.environ, "PROXY": url.replace(f":{port}", f":{mine}", 1)}
    sys.exit(subprocess.run(words, env=environment).returncode)


if __name__ == "__main__":
    main()
