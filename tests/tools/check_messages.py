#!/usr/bin/env python3
"""Holds the messages of rules to the principles in CONTRIBUTING.md, and looks for
messages that no test shows.

    check_messages.py words ROOT
    check_messages.py shown ROOT

`words` reads messages, notes and titles of fixes where the tests of rules expect
them: in caret comments and their details (see verify.py), and in the CHECK lines of
tests/rules. `shown` takes each text in the sources of a rule and looks for it in
the tests beside it and in tests/; a text shared by rules may stand in any of them.
"""

import pathlib
import re
import statistics
import sys

ANNOTATION = re.compile(
    r"^\s*(?://|--)<?\s*\^+ (?P<severity>error|warning|info|note)"
    r"\[(?P<rule>[a-z0-9-]+)\] (?P<text>.*?)\s*$"
)
DETAIL = re.compile(r"^\s*(?://|--) {4,}(?P<kind>note|fix): (?P<text>.*?)\s*$")
TITLE = re.compile(r'"title":"(?P<text>(?:[^"\\]|\\.)*)"')

LONGEST = 120
AIM = 85  # of the median
LONGEST_TITLE = 90
NAME = re.compile(r"`[\w.$-]+`|\"[\w.$-]+\"|`@[^`]{30,}`")
STATEMENT = re.compile(
    r"\b(?:SELECT|UPDATE|ALTER|CREATE|DROP|DELETE|INSERT|SET|BEGIN|TRUNCATE|VALIDATE"
    r"|ADD CONSTRAINT)\b .*|`prisma [^`]*`|\d\. (?:mkdir|npx) .*",
    re.S,
)

BANNED = {
    r"\bbehind\b": "after",
    r"\banew\b": "rebuilds, recreates",
    r"\bwithout a word\b": "without warning, without asking",
    r"\bany more\b": "no longer",
    r"\bfrom now on\b": "now",
    r"\brefuse[sd]?\b": "rejects; in category invalid, say what is wrong",
    r"(?<!full-)\btexts?\b": "string",
    r"\bby itself\b": "auto-increments",
    r"\bwhole number": "integer",
    r"\btold? apart\b": "distinguishes",
    r"\b(?:is|are|be) no (?!longer)": "is not a",
    r"\bso Prisma\b": "say what is wrong, then `;` and the remedy",
    r"\bthe way out\b": "the fix",
    r"\bleave (?:it|them|the \w+) out\b": "remove it",
    r"\bsee to it\b": "make sure",
    r"\bfor ever\b": "forever",
    r"\ba (?!one\b|one-|uni|use|eu|u\b)[aeiou]": "an",
    r"\ba `(?!One|Uni|Use|one|uni|use)[AEIOaeio]": "an, or another sentence",
    r"\ban (?!hour)[bcdfghjklmnpqrstvwxyz]": "a",
    r"\bexpected to an?\b": "expected",
    r"\bdifferent than\b": "different from",
    r"\ballows to\b": "lets, can",
    r"\bdon't|can't|won't|isn't\b": "in full",
}

STARTS = re.compile(
    r"[a-z`\"{@0-9(]|Prisma|PostgreSQL|MySQL|MariaDB|SQLite|SQL Server|SQL\b|MongoDB"
    r"|CockroachDB|Holdfast|[A-Z]{2,}"
)

VERBS = frozenset(
    "Add Allow Build Change Choose Correct Create Declare Delete Double Drop Give Ignore"
    " Keep List Make Map Mark Move Put Remove Rename Replace Reorder Restore Set Store"
    " Turn Use Wait Write".split()
)


def expected_texts(root):
    """(place, kind, rule, text) of each text that a test expects."""
    rules = root / "analyzer" / "rules"
    for path in sorted([*rules.rglob("*.prisma"), *rules.rglob("*.sql")]):
        rule = path.stem
        for number, line in enumerate(path.read_text().split("\n"), 1):
            place = f"{path.relative_to(root)}:{number}"
            if match := ANNOTATION.match(line):
                rule = match["rule"]
                kind = "note" if match["severity"] == "note" else "message"
                yield place, kind, rule, match["text"]
            elif match := DETAIL.match(line):
                yield place, match["kind"], rule, match["text"]
            elif match := TITLE.search(line):
                yield place, "fix", rule, re.sub(r"\\(.)", r"\1", match["text"])
    for path in sorted((root / "tests" / "rules").rglob("*.test")):
        for number, line in enumerate(path.read_text().split("\n"), 1):
            place = f"{path.relative_to(root)}:{number}"
            if match := re.search(r"(?:error|warning|info)\[([a-z0-9-]+)\]: (.*)", line):
                yield place, "message", match[1], match[2].rstrip()


def problems_of(kind, text):
    whole = not re.search(r"…$|\{\{", text)
    plain = NAME.sub("`0123456789`", text)
    said = STATEMENT.sub("", plain) if kind == "note" else plain
    limit = LONGEST_TITLE if kind == "fix" else LONGEST
    if len(said) > limit:
        yield f"{len(said)} characters, more than {limit}"
    prose = re.sub(r"`[^`]*`", "`x`", STATEMENT.sub("", text))
    for pattern, instead in BANNED.items():
        if match := re.search(pattern, STATEMENT.sub("", text) if "`" in pattern else prose):
            yield f"`{match[0]}`: {instead}"
    if whole and text.endswith(".") and not text.endswith(".…"):
        yield "ends with a full stop"
    if kind == "fix":
        if text.split(" ")[0] not in VERBS:
            yield "a title begins with a verb"
        elif len(text.split(" ")) < 2:
            yield "a title names what is edited"
    elif not STARTS.match(text):
        yield "begins in upper case"


def check_words(root):
    failed, lengths, seen = 0, [], set()
    for place, kind, rule, text in expected_texts(root):
        if (rule, text) in seen:
            continue
        seen.add((rule, text))
        if kind == "message":
            lengths.append(len(NAME.sub("`0123456789`", text)))
        for problem in problems_of(kind, text):
            print(f"{place}: [{rule}] {kind}: {problem}\n    {text}")
            failed = 1
    for path in sorted((root / "analyzer" / "rules").rglob("*.cpp")):
        # The purpose of a rule is what goes wrong: "A column that …".
        if '"Finds ' in path.read_text():
            print(f"{path.relative_to(root)}: say what goes wrong, not that the rule finds it")
            failed = 1
    median = statistics.median(lengths)
    if median > AIM:
        print(f"the median of {len(lengths)} messages is {median} characters, above {AIM}")
        failed = 1
    return failed


LITERAL = re.compile(
    r"//[^\n]*|/\*.*?\*/|static_assert\([^;]*;|'(?:[^'\\\n]|\\.)+'|#include[^\n]*"
    r"|(?P<text>\"(?:[^\"\\\n]|\\.)*\"(?:\s*\"(?:[^\"\\\n]|\\.)*\")*)",
    re.S,
)


def unescaped(literal):
    parts = re.findall(r"\"((?:[^\"\\\n]|\\.)*)\"", literal)
    return re.sub(
        r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), "".join(parts)
    )


def texts_in(source):
    """(line, text) of each text that a person could read, in a rule's source."""
    definition = re.search(r"^const RuleDefinition ", source, re.M)
    end = definition.start() if definition else len(source)
    for match in LITERAL.finditer(source):
        if match["text"] is None or match.start() >= end:
            continue
        for text in unescaped(match["text"]).split("\n"):
            if text.startswith("  "):  # a line of a schema
                continue
            text = text.strip(" `,;:.()[]{}\"'")
            if len(re.findall(r"[A-Za-z]{2,}", text)) >= 2 and " " in text:
                yield source.count("\n", 0, match.start()) + 1, text


def normal(text):
    """As a test shows it, without the escapes of its own language."""
    return re.sub(r"\s+", " ", text.replace('\\\\', "\\").replace('\\"', '"'))


def read_all(paths):
    return normal("\n".join(path.read_text(errors="replace") for path in paths))


def check_shown(root):
    rules, tests = root / "analyzer" / "rules", root / "tests"
    suffixes = {".prisma", ".sql", ".fixed"}
    beside = [path for path in sorted(rules.rglob("*")) if path.suffix in suffixes]
    elsewhere = read_all(sorted([*tests.rglob("*.test"), *(tests / "unit").rglob("*.cpp")]))
    everything = read_all(beside) + elsewhere
    failed = 0
    for path in sorted(rules.rglob("*.cpp")):
        own = [
            test
            for test in beside
            if test.parent == path.parent and test.name.split(".")[0] == path.stem
        ]
        where = read_all(own) + elsewhere if own else everything
        for line, text in texts_in(path.read_text()):
            if normal(text) not in where:
                print(f"{path.relative_to(root)}:{line}: no test shows `{text}`")
                failed = 1
    return failed


def main():
    what, root = sys.argv[1:]
    check = {"words": check_words, "shown": check_shown}[what]
    sys.exit(check(pathlib.Path(root)))


if __name__ == "__main__":
    main()
