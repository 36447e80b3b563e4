"""SQL on the server of with_server.py, for scripts that it runs."""

import os
import subprocess
import tempfile


def sql(text):
    """What psql prints for the text on the database `postgres`; ends the script where it fails."""
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(text)
        file.flush()
        done = subprocess.run(
            [os.environ["SQL"], "postgres", file.name], capture_output=True, text=True
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.strip()
