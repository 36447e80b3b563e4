#!/usr/bin/env python3
"""Runs a command with a database server of its own.

    with_server.py postgresql|mysql COMMAND…

The server belongs to nobody in particular, listens on a free port of the
loopback interface, keeps its data in a temporary folder and is stopped at the
end. The command finds it through the environment: SERVER is its URL without a
database (user `me`, with a password), SQL a command that runs statements, to be
called as `$SQL DATABASE FILE`, and SERVER_PID its process.
"""

import glob
import os
import pathlib
import pwd
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PASSWORD = "s3cret-of-tests"


def find_program(name, *folders):
    path = os.pathsep.join([*folders, os.environ.get("PATH", ""), "/usr/sbin"])
    return shutil.which(name, path=path)


def postgres_program(name):
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
    return find_program(name, *folders)


def has_server(kind):
    if kind == "postgresql":
        return all(map(postgres_program, ("initdb", "postgres", "psql")))
    return all(map(find_program, ("mariadbd", "mariadb-install-db", "mariadb", "mariadb-dump")))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server that runs as an unprivileged user, also when root tests."""

    def __init__(self):
        # A test's own folder for such things may be closed to that user, and its
        # path too long for a socket.
        self.folder = tempfile.mkdtemp(prefix="holdfast-server-", dir="/tmp")
        self.port = free_port()
        self.process = None
        self.account = {"env": {**os.environ, "TMPDIR": self.folder}}
        if os.getuid() == 0:
            user = pwd.getpwnam("nobody")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.account |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def run(self, *command, **options):
        done = subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, **options
        )
        if done.returncode:
            raise SystemExit(f"{command[0]}: {done.stderr[-1000:]}")

    def start(self, *command):
        self.log = open(os.path.join(self.folder, "log"), "wb")
        self.process = subprocess.Popen(
            command, cwd=self.folder, stdout=self.log, stderr=self.log, **self.account
        )

    def wait_for(self, isReady):
        for _ in range(600):
            if self.process.poll() is not None:
                log = pathlib.Path(self.folder, "log").read_text(errors="replace")
                raise SystemExit(f"the server does not start: {log[-1000:]}")
            if isReady():
                return
            time.sleep(0.05)
        raise SystemExit("the server does not answer")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Postgres(Server):
    def begin(self):
        word = os.path.join(self.folder, "password")
        pathlib.Path(word).write_text(PASSWORD + "\n")
        os.chmod(word, 0o644)
        data = os.path.join(self.folder, "data")
        self.run(
            postgres_program("initdb"), "-D", data, "-U", "me", "-A", "scram-sha-256",
            f"--pwfile={word}", "-E", "UTF8", "--locale=C", "--no-sync", **self.account,
        )
        settings = {
            "fsync": "off", "port": self.port, "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder, "max_locks_per_transaction": 1024,
        }
        options = [part for item in settings.items() for part in ("-c", "%s=%s" % item)]
        self.start(postgres_program("postgres"), "-D", data, *options)
        self.client = [postgres_program("psql"), "-qX", "-v", "ON_ERROR_STOP=1"]
        self.environment = {
            "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": "me",
            "PGPASSWORD": PASSWORD,
        }
        self.wait_for(lambda: self.query("postgres", "SELECT 1"))
        return f"postgresql://me:{PASSWORD}@127.0.0.1:{self.port}"

    def query(self, database, text):
        return not subprocess.run(
            [*self.client, "-d", database, "-c", text], capture_output=True,
            env={**os.environ, **self.environment},
        ).returncode

    def sql_command(self):
        pairs = [f"{name}={value}" for name, value in self.environment.items()]
        inner = " ".join(map(shlex.quote, ["env", *pairs, *self.client]))
        return f'exec {inner} -d "$1" -f "$2"'


class MariaDb(Server):
    def begin(self):
        data = os.path.join(self.folder, "data")
        self.run(
            find_program("mariadb-install-db"), "--no-defaults", f"--datadir={data}",
            "--auth-root-authentication-method=normal", "--skip-test-db", **self.account,
        )
        path = os.path.join(self.folder, "socket")
        self.start(
            find_program("mariadbd"), "--no-defaults", f"--datadir={data}",
            f"--socket={path}", f"--port={self.port}", "--bind-address=127.0.0.1",
            "--innodb-flush-log-at-trx-commit=0", "--character-set-server=utf8mb4",
            f"--pid-file={self.folder}/pid",
        )
        self.client = [
            find_program("mariadb"), "--no-defaults", f"--socket={path}", "-u", "root",
            "--default-character-set=utf8mb4",
        ]
        self.wait_for(lambda: self.query("SELECT 1"))
        self.query(f"CREATE USER me IDENTIFIED BY '{PASSWORD}'; GRANT ALL ON *.* TO me")
        return f"mysql://me:{PASSWORD}@127.0.0.1:{self.port}"

    def query(self, text):
        return not subprocess.run(
            [*self.client, "-e", text], capture_output=True
        ).returncode

    def sql_command(self):
        inner = " ".join(map(shlex.quote, self.client))
        return f'exec {inner} "$1" < "$2"'


def main():
    kind, command = sys.argv[1], sys.argv[2:]
    server = Postgres() if kind == "postgresql" else MariaDb()
    try:
        url = server.begin()
        sql = os.path.join(server.folder, "sql")
        pathlib.Path(sql).write_text("#!/bin/sh\n" + server.sql_command() + "\n")
        os.chmod(sql, 0o755)
        environment = {
            **os.environ, "SERVER": url, "SQL": sql, "SERVER_PID": str(server.process.pid),
        }
        status = subprocess.run(command, env=environment).returncode
    finally:
        server.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
