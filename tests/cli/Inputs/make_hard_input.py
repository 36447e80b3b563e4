"""Writes the files of hard-input.test into the current folder."""

import os
import pathlib
import random

SCHEMA = """datasource db {
  provider = "postgresql"
}

model A {
  id Int @id
}
"""


def write(path, data):
    pathlib.Path(path).write_bytes(data if isinstance(data, bytes) else data.encode())


os.symlink("circle.prisma", "circle.prisma")
os.mkfifo("pipe.prisma")
os.mkdir("broken")
os.symlink("nowhere.prisma", "broken/gone.prisma")
with open("huge.prisma", "wb") as huge:  # sparse
    huge.truncate(1 << 32)

os.makedirs("loop/inner")
os.symlink("..", "loop/inner/outer")
write("loop/a.prisma", SCHEMA)
write("loop/inner/b.prisma", "model B {\n  id Int @id\n}\n")

write("latin1.prisma", "// a\n// b\n\n// caf\u00e9".encode("latin-1").replace(b"caf", b"  cafe "))
write("utf16.prisma", SCHEMA.encode("utf-16"))
write("bom.prisma", "\ufeff" + SCHEMA)
write("crlf.prisma", SCHEMA.replace("\n", "\r\n"))
write("cr.prisma", SCHEMA.replace("\n", "\r"))
write("empty.prisma", "")

numbers = random.Random(1)
write("nul.prisma", SCHEMA.replace("Int", "I\0nt"))
write("escape.prisma", SCHEMA.replace("Int", "\x1b[2JInt \u202e"))
write("line.prisma", SCHEMA + "model " + "x" * 50_000_000)
write("deep.prisma", SCHEMA + "model B {\n  id Int @default(" + "[" * 300_000 + "\n}\n")
write("random.prisma", "".join(chr(numbers.randrange(1, 0x2FF)) for _ in range(100_000)))

write("nul.sql", b"CREATE TABLE \0 (id int);\nCREATE TABLE b (\xff int);\n")
write("random.sql", bytes(numbers.randrange(256) for _ in range(100_000)))
write("line.sql", "CREATE TABLE c (id int, " + "x int, " * 200_000)
