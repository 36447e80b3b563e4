#!/usr/bin/env python3
"""Schemas with mistakes: one to three edits of a line each, drawn from a seed.

    mutants.py SEED COUNT OUT SCHEMA…

The edits are those of a hand that slips: names misspelt, lines left out or written
twice, attributes forgotten, misplaced or without their arguments, types and
providers exchanged, marks lost.
"""

import pathlib
import random
import re
import sys

TYPES = "String Boolean Int BigInt Float Decimal DateTime Json Bytes".split()
PROVIDERS = "postgresql cockroachdb mysql sqlite sqlserver mongodb".split()
ATTRIBUTES = [
    "@id", "@unique", "@updatedAt", "@ignore", '@map("other")', "@default(now())",
    "@default(1)", '@default("x")', "@default([])", "@default(autoincrement())",
    "@default(uuid())", "@default(NOPE)", "@relation", '@relation("r")', "@db.Text",
    "@db.VarChar(80)", "@db.Decimal(0, 0)", "@db.Timestmp(3)", "@db.ObjectId", "@pg.Text",
]
BLOCK_ATTRIBUTES = [
    "@@id([id])", "@@unique([nope])", "@@index([id, id])", '@@map("other")', "@@ignore",
    "@@fulltext([id])", '@@schema("nope")', "@@index([id(sort: Up)])", "@@unique([])",
]
SETTINGS = ["foo = 1", 'relationMode = "nope"', "schemas = [1]", 'extensions = ["x"]']

FIELD = re.compile(r"^(\s+)([A-Za-z]\w*)(\s+)([A-Za-z]\w*)(\[\]|\?)?(.*)$")
ATTRIBUTE = re.compile(r"\s+@[\w.]+(?:\((?:[^()\"]|\"[^\"]*\"|\([^()]*\))*\))?")


def misspelt(word, rng):
    at = rng.randrange(len(word))
    return rng.choice(
        [
            word[:at] + word[at + 1 :] or "x",
            word[:at] + word[at] + word[at:],
            word[:at] + word[at:][1:2] + word[at : at + 1] + word[at + 2 :],
            word.swapcase() if at == 0 else word[:at] + word[at:].capitalize(),
            word + "s",
            word[: max(3, len(word) // 2)],
        ]
    )


def in_field(line, rng):
    """A field with a mistake; None for another line."""
    match = FIELD.match(line)
    if not match or match[4] in ("Provider",):
        return None
    indent, name, gap, kind, mark, rest = match.groups(default="")
    attributes = ATTRIBUTE.findall(rest)
    choices = [
        indent + misspelt(name, rng) + gap + kind + mark + rest,
        indent + name + gap + misspelt(kind, rng) + mark + rest,
        indent + name + gap + rng.choice(TYPES) + mark + rest,
        indent + name + gap + kind + rng.choice(["", "?", "[]", "[]?"]) + rest,
        line.rstrip() + " " + rng.choice(ATTRIBUTES),
        indent + name + " " + rng.choice([":", ""]) + " " + kind + mark + rest,
    ]
    if attributes:
        gone = rng.choice(attributes)
        choices += [
            line.replace(gone, "", 1),
            line.replace(gone, gone + gone, 1),
            line.replace(gone, re.sub(r"\(.*", "", gone), 1),
            re.sub(r"@(\w+)", lambda m: "@" + misspelt(m[1], rng), line, count=1),
            re.sub(r"\[(\w+)\]", lambda m: "[" + misspelt(m[1], rng) + "]", line, count=1),
            re.sub(r"\b(Cascade|SetNull|Restrict|NoAction)\b", "Nothing", line),
        ]
    return rng.choice(choices)


def in_other(line, rng):
    """A line that is no field, with a mistake."""
    if match := re.match(r'^(\s*provider\s*=\s*)"(\w+)"', line):
        return match[1] + rng.choice([f'"{rng.choice(PROVIDERS)}"', match[2], f'"\\{match[2]}"', "1"])
    if match := re.match(r"^(\w+)( \w+ \{)", line):
        return rng.choice([misspelt(match[1], rng), match[1].capitalize()]) + match[2]
    if "@@" in line:
        return re.sub(r"\[(\w+)", lambda m: "[" + misspelt(m[1], rng), line, count=1)
    if match := re.match(r"^(\s+)(\w+)(\s*=\s*)(.*)$", line):
        return match[1] + rng.choice([misspelt(match[2], rng) + match[3] + match[4],
                                      match[2] + match[3] + match[4].replace('"', "")])
    return line


def mutant(text, rng):
    lines = text.split("\n")
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(lines))
        line = lines[at]
        kind = rng.random()
        if not line.strip():
            continue
        if kind < 0.08:
            del lines[at]
        elif kind < 0.14:
            lines.insert(at, line)
        elif kind < 0.2 and line == "}":
            lines.insert(at, "  " + rng.choice(BLOCK_ATTRIBUTES + SETTINGS))
        else:
            lines[at] = in_field(line, rng) or in_other(line, rng)
        if not lines:
            break
    return "\n".join(lines)


def mutants(texts, seed, count):
    """`count` texts, drawn from `texts` evenly."""
    rng = random.Random(seed)
    return [mutant(texts[number % len(texts)], rng) for number in range(count)]


def main():
    seed, count, out, *schemas = sys.argv[1:]
    texts = [pathlib.Path(path).read_text() for path in schemas]
    folder = pathlib.Path(out)
    folder.mkdir(parents=True)
    for number, text in enumerate(mutants(texts, int(seed), int(count))):
        (folder / f"{number:05}.prisma").write_text(text)


if __name__ == "__main__":
    main()
