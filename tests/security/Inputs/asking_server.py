#!/usr/bin/env python3
"""Runs a command while a server asks each of its clients for a password.

    asking_server.py postgresql|mysql|silent FILE COMMAND…

The command finds the port of the loopback interface in the environment, as PORT,
and as {port} in its words. Every byte that a client sends is appended to FILE; no
file comes into being when nobody connects. MySQL's clients send a password as a hash,
for which `sesame` is appended. `silent` never answers.
"""

import os
import socket
import struct
import subprocess
import sys
import threading

mode, log, *command = sys.argv[1:]
GREETING = (
    b"\x0a8.0.0\0" + struct.pack("<i", 7) + b"saltsalt\0" + b"\xff\xf7\x08\x02\0"
    b"\xff\x81\x15" + b"\0" * 10 + b"saltsaltsalt\0" + b"mysql_native_password\0"
)
DENIED = b"\xff\x15\x04#28000no"


def packet(number, body):
    return struct.pack("<i", len(body))[:3] + bytes([number]) + body


def receive(client):
    data = client.recv(65536)
    if data:
        with open(log, "ab") as file:
            file.write(data)
    return data


def talk(client):
    open(log, "ab").close()
    if mode == "mysql":
        client.sendall(packet(0, GREETING))
        answer = receive(client)
        # After 36 bytes the user's name, then the length of what proves them.
        if len(answer) > 36 and answer[answer.index(0, 36) + 1]:
            with open(log, "ab") as file:
                file.write(b"sesame")
        client.sendall(packet(2, DENIED))
        return
    while data := receive(client):
        if mode == "silent":
            continue
        code = struct.unpack("!i", data[4:8])[0] if len(data) >= 8 else 0
        if code in (80877103, 80877104):
            client.sendall(b"N")
        elif data[:1] == b"p":
            refusal = b"SFATAL\0C28P01\0Mpassword authentication failed\0\0"
            client.sendall(b"E" + struct.pack("!i", len(refusal) + 4) + refusal)
            return
        else:  # asks for the password as it is
            client.sendall(b"R" + struct.pack("!ii", 8, 3))


def serve(client):
    try:
        with client:
            talk(client)
    except OSError:
        pass


with socket.create_server(("127.0.0.1", 0)) as server:
    port = str(server.getsockname()[1])

    def accept():
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(client,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    words = [word.replace("{port}", port) for word in command]
    status = subprocess.run(words, env={**os.environ, "PORT": port}).returncode
    sys.exit(status)
