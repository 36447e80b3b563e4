#!/usr/bin/env python3
"""Writes a database as its server's own program does: dump_database.py URL FILE [OPTION…]"""

import os
import sqlite3
import subprocess
import sys
import urllib.parse

from with_server import find_program, postgres_program


def dump(url, file, *options):
    if url.startswith("file:"):
        connection = sqlite3.connect(url.removeprefix("file:"))
        with open(file, "w", encoding="utf-8") as target:
            target.write("\n".join(connection.iterdump()))
        return
    address = urllib.parse.urlsplit(url)
    environment = {**os.environ, "PGPASSWORD": address.password, "MYSQL_PWD": address.password}
    if address.scheme == "postgresql":
        command = [postgres_program("pg_dump"), "--dbname", url]
    else:
        command = [
            find_program("mariadb-dump"), "--no-defaults", "--protocol=tcp",
            f"--host={address.hostname}", f"--port={address.port}",
            f"--user={address.username}", address.path.lstrip("/"),
        ]
    with open(file, "wb") as target:
        subprocess.run([*command, *options], env=environment, stdout=target, check=True)


if __name__ == "__main__":
    dump(*sys.argv[1:])
