"""Errors about names that try to be more than names.

    hostile_errors.py HOLDFAST     in an empty folder
"""

import os
import re
import subprocess
import sys

hostile = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f]")
name = "a\x1b[2J\n::error::forged\u202e\u2028b"
program = sys.argv[1]


def fails(*arguments):
    done = subprocess.run([program, *arguments], capture_output=True)
    error = done.stderr.decode()
    assert done.returncode == 2, (arguments, done)
    assert not hostile.search(error + done.stdout.decode()), (arguments, error)
    for line in error.splitlines():
        assert line.startswith("holdfast: "), (arguments, error)


os.mkdir(name)
schema = os.path.join(name, "schema.prisma")
with open(schema, "w", encoding="utf-8") as file:
    file.write(f"model A {{\n  id Int @id\n  {name}\n}}\n")
for command in ("check", "format", "diff", "snapshot", "restore", "explain", "rules", name):
    fails(command, name + "2", "--" + name)
    fails(command, name + "2")
fails("check", name + "2")
with open("good.prisma", "w", encoding="utf-8") as file:
    file.write('datasource db {\n  provider = "postgresql"\n}\n')
fails("check", "good.prisma", "--against", name)
fails("check", "good.prisma", "--base", name)
fails("format", name)
fails("explain", name)
fails("snapshot", name)
fails("diff", "--from", name, "--to", "empty")
fails("restore", "--from", schema, name)
with open(os.path.join(name, "holdfast.json"), "w", encoding="utf-8") as file:
    file.write('{"rules": {"\\u001b[2J\\n::error::x\\u202e": "off"}}')
fails("check", name)
with open(schema, "w", encoding="utf-8") as file:
    file.write('datasource db {\n  provider = "postgresql"\n}\n')
with open(os.path.join(name, "holdfast.json"), "w", encoding="utf-8") as file:
    file.write('{"against": ["\\u001b[2J\\n::error::x\\u202e.sql"]}')
fails("check", name)

# What is formatted is named.
with open(schema, "w", encoding="utf-8") as file:
    file.write("model A {\n   id Int @id\n}\n")
done = subprocess.run([program, "format", name], capture_output=True)
assert done.returncode == 0 and len(done.stdout.decode().splitlines()) == 1, done
assert not hostile.search(done.stdout.decode()), done
