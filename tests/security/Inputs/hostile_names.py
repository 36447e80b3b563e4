"""Names that try to be more than names, in every output.

    hostile_names.py HOLDFAST     in an empty folder
"""

import json
import os
import pty
import re
import subprocess
import sys
import tty
import xml.etree.ElementTree

names = {
    "escape": "a\x1b[2J\x1b]8;;http://x\x07b",
    "lines": "a\n::error::forged\nb",
    "return": 'a\rDROP TABLE "users";',
    "direction": "a\u202eb\u2066c",
    "hidden": "a\u200bb\ufeffc\U000e0041d",
    "separators": "a\u2028b\u2029c\u0085d",
    "c1": "a\u009b31mb",
    "markup": "a`[x](command:run)<img src=x>",
    "azure": "##vso[task.setvariable variable=PATH]x",
    "old": "##[add-path]x",
    "percent": "a%0Ab:c,d",
    "sql": 'a"b\n*/ DROP TABLE "users"; --',
}
hostile = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
program = sys.argv[1]


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def run(*arguments):
    done = subprocess.run([program, *arguments], capture_output=True)
    assert done.returncode in (0, 1), (arguments, done)
    assert not hostile.search(done.stderr.decode()), (arguments, done.stderr)
    return done.stdout.decode()


columns = "".join(f", {quoted(name)} text NOT NULL" for name in names.values())
dump = f"CREATE TABLE users (id integer PRIMARY KEY{columns});\n"
for name in names.values():
    dump += f"CREATE TABLE {quoted(name)} (id integer PRIMARY KEY, {quoted(name)} text);\n"
    dump += f"CREATE VIEW {quoted('v' + name)} AS SELECT 1;\n"
dump += "CREATE TYPE \"e\x1b\" AS ENUM ('a\x1b');\n"
with open("dump.sql", "w", encoding="utf-8", newline="") as file:
    file.write(dump)
with open("schema.prisma", "w", encoding="utf-8", newline="") as file:
    file.write(
        'datasource db {\n  provider = "postgresql"\n} // \x1b[31m\u202e\n'
        "model users {\n  id Int @id // \u2028::error::x\r::error::y\n  x Nope\x1b\n}\n"
    )
with open("whole.prisma", "w", encoding="utf-8") as file:
    file.write('datasource db {\n  provider = "postgresql"\n}\nmodel users {\n  id Int @id\n}\n')

# For people: nothing of the names is obeyed, and every line is ours.
text = run("check", "schema.prisma", "--against", "dump.sql")
line = re.compile(
    r"(error|warning|info)\[[a-z-]+\]: |  note: |  fix: | *--> | *\d* [|+-]|$|\d+ errors?, "
    r"| +… \d+ more lines?$|next: |  +\d+ (errors?|warnings?|infos?) +[a-z-]+$"
)
assert not hostile.search(text), text
for each in text.splitlines():
    assert line.match(each), each
assert "##[" not in text and "##vso[" not in text
assert "a\\u{1b}[2J" in text and "a\\u{202e}b" in text

github = run("check", "schema.prisma", "--against", "dump.sql", "--format", "github")
assert not hostile.search(github), github
command = re.compile(
    r"::(error|warning|notice) (file=[^:,\s]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,)?"
    r"title=holdfast(%3A [a-z-]+)?::"
)
for each in github.splitlines():
    assert command.match(each), each

# For programs: what was found, in characters that are seen.
checked = run("check", "schema.prisma", "--against", "dump.sql", "--format", "json")
assert not hostile.search(checked), checked
assert len(checked.splitlines()) == 1
tables = {d["subject"]["table"] for d in json.loads(checked)["diagnostics"] if d["subject"]}
assert tables >= set(names.values()), tables

sarif = run("check", "schema.prisma", "--against", "dump.sql", "--format", "sarif")
assert not hostile.search(sarif), sarif
results = json.loads(sarif)["runs"][0]["results"]
assert not any("](" in result["message"]["text"] for result in results)

def check_as(name):
    text = run("check", "schema.prisma", "--against", "dump.sql", "--format", name)
    assert not hostile.search(text), (name, text)
    return text


json.loads(check_as("gitlab"))
for each in check_as("rdjsonl").splitlines():
    json.loads(each)
for name in ("checkstyle", "junit"):
    xml.etree.ElementTree.fromstring(check_as(name))
# Nothing of a name is more than text in a comment.
comment = re.sub(r"(`+)[^`].*?[^`]?\1(?!`)", "", check_as("markdown"), flags=re.S)
assert not re.search(r"(?<!\\)<(?!/?(details|summary|code|sub)>)", comment), comment
assert not re.search(r"(?<!\\)\]\((?!https://github.com/holdfast)", comment), comment

changes = run("diff", "--from", "whole.prisma", "--to", "dump.sql", "--format", "json")
assert not hostile.search(changes), changes
json.loads(changes)
described = run("diff", "--from", "whole.prisma", "--to", "dump.sql", "--format", "text")
assert not hostile.search(described), described
remarks = run("snapshot", "--explain", "--provider", "postgresql", "dump.sql")
assert not hostile.search(remarks), remarks

# Schemas that we write have nothing to hide.
schema = run("snapshot", "--format", "prisma", "--provider", "postgresql", "dump.sql")
assert not hostile.search(schema), schema


def outside_of_quotes(sql):
    """The SQL without its comments, names and texts."""
    token = re.compile(r"""--[^\n\r]*|"(?:[^"]|"")*"|'(?:[^']|'')*'""")
    return token.sub("", sql)


# A comment of ours ends where we end it, and statements hold names exactly.
script = run("restore", "--dry-run", "--from", "dump.sql", "whole.prisma")
diff, sql = script.split("\n\n-- ", 1)
assert not hostile.search(diff), diff
for made in (
    "-- " + sql,
    run("diff", "--from", "whole.prisma", "--to", "dump.sql"),
    run("snapshot", "--format", "sql", "--provider", "postgresql", "dump.sql"),
):
    bare = outside_of_quotes(made)
    assert "DROP" not in bare and not hostile.search(bare), bare
    for name in names.values():
        assert quoted(name) in made, name

# On a terminal they are written out there as well.
def shown(*arguments):
    main, side = pty.openpty()
    tty.setraw(side)
    child = subprocess.Popen([program, *arguments], stdout=side, stderr=subprocess.DEVNULL)
    os.close(side)
    seen = b""
    try:
        while data := os.read(main, 65536):
            seen += data
    except OSError:  # how Linux says that the other side is closed
        pass
    assert child.wait() == 0
    return seen.decode()


for arguments in (
    ("diff", "--from", "whole.prisma", "--to", "dump.sql"),
    ("restore", "--dry-run", "--from", "dump.sql", "whole.prisma"),
    ("snapshot", "--format", "sql", "--provider", "postgresql", "dump.sql"),
):
    seen = shown(*arguments)
    assert "a\\u{1b}[2J" in seen and not hostile.search(seen), seen
