#!/usr/bin/env python3
"""Applies every single fix of every finding, and judges what comes of it.

    judge_fixes.py HOLDFAST [--rules DIR] [--pairs DIR]… [--schemas PATH]…
                   [--mutants N] [--seed N] [--field DIR]… [--oracle PROGRAM]
                   [--show N] [--only RULE]

--rules takes the tests beside the rules, without their annotations; --pairs a
folder of `NAME/before*` and `NAME/after*` (files or folders), where `before` is
the evidence; --schemas files or folders of one schema each, with --mutants N as
many of their files with mistakes (see mutants.py) instead; --field a folder of
cases with a `case.json` each, whose `run` may name evidence. Each schema is
formatted first if it can be. Of each fix it must hold that

    gone      its finding is gone
    worse     there is no new error, ours or, with --oracle, the official engine's
    layout    what was formatted before is formatted after
    comment   no comment is lost
    safe      a safe fix changes neither database nor client: no statement that
              was not there before

and of `--fix` and `--fix=unsafe` that

    settles   a second run changes nothing
    worse     there are not more errors than before
    less      --fix=unsafe leaves no more errors than --fix
"""

import argparse
import collections
import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from mutants import mutants
from verify import ANNOTATION

CHUNK = 2000

# (rule, rule of an error that was there and that only the first one hid)
HIDDEN = {
    # A type that differs in a letter or two is right; what the line asks of it is not.
    ("missing-model", "many-to-many-arguments"),
    ("missing-model", "cascade-cycle"),
    ("missing-model", "missing-opposite-field"),
    ("missing-model", "repeated-attribute"),
    ("missing-model", "unknown-attribute"),
    ("missing-model", "unknown-native-type"),
    ("missing-model", "unknown-relation-column"),
    ("missing-model", "unsupported-list"),
    ("optional-list", "missing-model"),
    ("optional-list", "wrong-default-function"),
    # Relations are judged only after their attributes are right.
    ("attribute-on-relation-field", "ambiguous-relation"),
    ("attribute-on-relation-field", "missing-opposite-field"),
    ("attribute-on-relation-field", "relation-to-ignored-model"),
    ("attribute-on-relation-field", "unsupported-many-to-many"),
    # And as a whole only with both of their sides.
    ("missing-opposite-field", "cascade-paths"),
    ("one-to-one-sides", "missing-relation-columns"),
    # The new column has the native type of the one that it refers to.
    ("missing-opposite-field", "native-type-mismatch"),
    ("missing-opposite-field", "unknown-native-type"),
    ("missing-relation-columns", "native-type-mismatch"),
    ("missing-relation-columns", "unknown-native-type"),
    ("mongodb-reference-type", "unknown-native-type"),
    # A key is judged only when it can be read.
    ("optional-id", "unknown-native-type"),
    ("unknown-setting", "wrong-setting-value"),
    ("unknown-key-field", "optional-id"),
    ("unknown-sort-order", "duplicate-constraint-name"),
    ("wrong-setting-value", "unsupported-schemas"),
}


class Case:
    """A schema with its evidence, in a folder of its own."""

    def __init__(self, name, folder, schema, options):
        self.name, self.folder = name, folder
        self.schema, self.options = schema, options
        self.path = folder / schema
        self.report = None

    def files(self):
        if self.path.is_dir():
            return sorted(self.path.rglob("*.prisma"))
        return [self.path]

    def texts(self):
        return {file: file.read_bytes() for file in self.files()}


class Trial:
    """A case after one fix, or after `--fix`."""

    def __init__(self, case, finding, fix, folder):
        self.case, self.finding, self.fix = case, finding, fix
        self.folder = folder
        self.path = folder / case.schema
        self.report = None
        self.excused = set()  # places of errors that the finding hid

    def place(self, path):
        return self.folder / Path(path).relative_to(self.case.folder)

    def texts(self):
        return {self.place(file): self.place(file).read_bytes() for file in self.case.files()}


# --- Cases -------------------------------------------------------------------


def without_annotations(text):
    kept = [line for line in text.split("\n") if not ANNOTATION.match(line)]
    return "\n".join(line for line in kept if not line.startswith("// RUN:"))


def split_file(text):
    """The parts of a file for split-file, by name; none where it is no such file."""
    parts, lines = {}, None
    for line in text.split("\n"):
        match = re.match(r"//--- (\S+)$", line)
        if match:
            lines = parts.setdefault(match[1], [])
        elif lines is not None:
            lines.append(line)
    return {name: "\n".join(lines) + "\n" for name, lines in parts.items()}


def rule_cases(folder, work):
    for file in sorted(Path(folder).rglob("*.prisma")):
        text = file.read_text()
        parts = split_file(text) or {file.name: text}
        for number, run in enumerate(re.findall(r"// RUN: %verify (.*)", text)):
            case = work / f"{file.stem}-{number}"
            words = run.replace("%t/", "").replace("%s", file.name)
            words = shlex.split(words.replace("%S", str(file.parent.resolve())))
            if any("%" in word or word == "--base" for word in words):
                continue
            options = [word for word in words[1:] if word != "--details"]
            if "--sql" in options:
                at = options.index("--sql")
                del options[at : at + 2]
            for part, body in parts.items():
                make(case / part, body)
            for at, word in enumerate(options):
                if (case / word).exists():
                    options[at] = str(case / word)
            if (case / words[0]).exists():
                yield Case(f"{file.stem}-{number}", case, words[0], options)


def make(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(without_annotations(text), encoding="utf-8")


def pair_cases(folder, work):
    for pair in sorted(Path(folder).iterdir()):
        before = next(iter(sorted(pair.glob("before*"))), None)
        after = next(iter(sorted(pair.glob("after*"))), None)
        if not before or not after:
            continue
        case = work / f"{Path(folder).name}-{pair.name}"
        shutil.copytree(pair, case)
        options = ["--against", str(case / before.name)]
        yield Case(pair.name, case, after.name, options)


def schemas_below(path):
    """Files and folders of one schema each. A folder of several files, exactly one of
    which has a datasource, is one schema."""
    if path.is_file():
        return [path]
    files = sorted(path.rglob("*.prisma"))
    with_datasource = [f for f in files if re.search(rb"^\s*datasource\s", f.read_bytes(), re.M)]
    if len(files) > 1 and len(with_datasource) == 1:
        return [path]
    below = [entry for entry in sorted(path.iterdir()) if entry.is_dir() or entry.suffix == ".prisma"]
    return [schema for entry in below for schema in schemas_below(entry)]


def schema_cases(path, work):
    for number, schema in enumerate(schemas_below(Path(path))):
        case = work / str(number)
        case.mkdir(parents=True)
        (shutil.copytree if schema.is_dir() else shutil.copy)(schema, case / schema.name)
        yield Case(str(schema), case, schema.name, ["--against", "none"])


def mutant_cases(paths, seed, count, work):
    """Single files of the schemas, each with a few mistakes."""
    files = [file for path in paths for file in schemas_below(Path(path)) if file.is_file()]
    texts = [file.read_text(errors="replace") for file in files]
    small = [text for text in texts if len(text) < 20000]
    for number, text in enumerate(mutants(small, seed, count)):
        case = work / str(number)
        case.mkdir(parents=True)
        (case / "schema.prisma").write_text(text)
        yield Case(f"mutant {number}", case, "schema.prisma", ["--against", "none"])


def evidence_of(schema, folder, command):
    """What a case of `--field` compares the schema with: what its command names, or
    the migrations beside the schema."""
    if "--against" in command:
        named = folder / command[command.index("--against") + 1]
        return named if named.exists() else None
    for above in schema.parents:
        if (above / "migrations").is_dir():
            return above / "migrations"
        if above == folder:
            return None
    return None


def field_cases(folder, work):
    """Each schema of each `case.json`, its evidence apart; without the steps that set
    a case up, and without symbolic links."""
    for description in sorted(Path(folder).rglob("case.json")):
        source = description.parent
        told = json.loads(description.read_text())
        command = told["run"] if isinstance(told["run"][0], str) else told["run"][0]
        for number, schema in enumerate(schemas_below(source)):
            case = work / f"{source.parent.name}-{source.name}-{number}"
            shutil.copytree(source, case)
            place = case / schema.relative_to(source)
            evidence = evidence_of(place, case / told.get("cwd", "."), command)
            if evidence != place:
                options = ["--against", str(evidence or "none")]
                name = f"{source.parent.name}/{source.name}"
                yield Case(name, case, str(schema.relative_to(source)), options)


# --- Asking ------------------------------------------------------------------


def batch(holdfast, arguments, lines):
    """The answers to the lines of a batch, in their order."""
    answers = []
    for at in range(0, len(lines), CHUNK):
        text = "".join(line + "\n" for line in lines[at : at + CHUNK])
        run = subprocess.run(
            [holdfast, *arguments, "--batch", "-"],
            input=text, capture_output=True, text=True,
        )
        answers += [json.loads(line) for line in run.stdout.split("\n") if line]
    if len(answers) != len(lines):
        sys.exit(f"judge_fixes: {arguments} answered {len(answers)} of {len(lines)}: {run.stderr}")
    return answers


def check_all(holdfast, subjects):
    """Gives each case or trial its report; those of equal options at once."""
    groups = collections.defaultdict(list)
    for subject in subjects:
        case = getattr(subject, "case", subject)
        groups[tuple(case.options)].append(subject)
    for options, group in groups.items():
        paths = [str(subject.path) for subject in group]
        answers = batch(holdfast, ["check", "--format", "json", *options], paths)
        for subject, answer in zip(group, answers):
            subject.report = answer if answer["ok"] else None


def format_all(holdfast, folders):
    for at in range(0, len(folders), CHUNK):
        subprocess.run([holdfast, "format", *map(str, folders[at : at + CHUNK])], capture_output=True)


def statements(holdfast, questions):
    """What `diff` prints for each (from, to); None where it cannot."""
    lines = [json.dumps({"id": "", "from": str(a), "to": str(b)}) for a, b in questions]
    answers = batch(holdfast, ["diff"], lines) if lines else []
    return [answer["statements"] if answer["ok"] else None for answer in answers]


def official_errors(oracle, subjects):
    """The errors of the official engine: (line, text) for each subject."""
    lines = []
    for subject in subjects:
        files = [{"path": str(file), "content": text.decode()} for file, text in subject.texts().items()]
        lines.append(json.dumps({"files": files}))
    run = subprocess.run(
        [oracle, "lint", "--batch", "-"],
        input="\n".join(lines), capture_output=True, text=True,
    )
    answers = [json.loads(line) for line in run.stdout.split("\n") if line]
    if len(answers) != len(lines):
        sys.exit(f"judge_fixes: the oracle answered {len(answers)} of {len(lines)}: {run.stderr}")
    return [
        [
            # It adds which actions are implicit, which is no other error.
            (item["file"], item["line"], re.sub(r"\(Implicit default .*?\) ", "", item["text"]))
            for item in answer.get("diagnostics", [])
            if item["severity"] == "error"
        ]
        for answer in answers
    ]


# --- Applying ----------------------------------------------------------------


def apply(text, edits):
    out, at = b"", 0
    for edit in sorted(edits, key=lambda edit: edit["start"]):
        assert edit["start"] >= at, "edits overlap"
        out += text[at : edit["start"]] + edit["text"].encode()
        at = edit["end"]
    return out + text[at:]


def new_lines(before, after):
    """The numbers of the lines that were not there, blanks aside."""
    known = {b"".join(line.split()) for line in before.split(b"\n")}
    return {
        number
        for number, line in enumerate(after.split(b"\n"), 1)
        if b"".join(line.split()) not in known
    }


def trials_of(case, work, numbers=itertools.count()):
    for finding in case.report["diagnostics"]:
        for fix in finding["fixes"]:
            folder = work / str(next(numbers))
            shutil.copytree(case.folder, folder)
            trial = Trial(case, finding, fix, folder)
            trial.touched = {}
            for file, text in case.texts().items():
                edits = [edit for edit in fix["edits"] if edit["file"] == str(file)]
                after = apply(text, edits)
                trial.place(file).write_bytes(after)
                trial.touched[trial.place(file)] = new_lines(text, after)
            yield trial


# --- Judging -----------------------------------------------------------------


def key(finding):
    return finding["rule"], finding["message"]


def invalid(report):
    return [d for d in report["diagnostics"] if d["category"] == "invalid" and d["severity"] == "error"]


def places_of(report, finding):
    """How often the finding is there, joined ones counted."""
    same = [d for d in report["diagnostics"] if d["rule"] == finding["rule"]]
    exact = sum(key(d) == key(finding) for d in same)
    joined = sum(1 + sum(n["message"].startswith("also here") for n in d["notes"]) for d in same)
    return exact, joined


def is_gone(trial):
    before, after = places_of(trial.case.report, trial.finding), places_of(trial.report, trial.finding)
    return after[0] < before[0] or after[1] < before[1]


def new_errors(before, after, trial):
    """Errors that were not there, and are the fix's: it wrote their line, or the
    schema had no error that may have hidden them. Where the finding was of two
    mistakes, the second may be left. A block of no known kind hides all of its own."""
    left = collections.Counter(text for _, _, text in before)
    rules = {trial.finding["rule"]} if trial.finding else (
        {rule for rule, _ in HIDDEN} | {text.split(":")[0] for _, _, text in before}
    )
    known = rules if trial.finding else {text.split(":")[0] for _, _, text in before}
    for file, line, text in after:
        other = text.split(":")[0]
        if left[text] > 0:
            left[text] -= 1
        elif "unknown-block" in known or other in rules or any((rule, other) in HIDDEN for rule in rules):
            trial.excused.add((Path(file), line))
        elif (Path(file), line) in trial.excused:
            continue
        elif not before or line in trial.touched.get(Path(file), ()):
            yield text


def ours(report):
    return [(d["file"], d["line"], f"{d['rule']}: {d['message']}") for d in invalid(report)]


def clauses(statements):
    """What the statements do to one column or constraint each."""
    lines = (line.strip().rstrip(",;") for text in statements for line in text.split("\n"))
    return collections.Counter(re.sub(r"^ALTER TABLE \S+ (?=\S+ COLUMN)", "", line) for line in lines)


def is_destructive(clause):
    return re.search(r"\bDROP\b|SET DATA TYPE|SET NOT NULL|\bTYPE\b|MODIFY", clause)


def lines_of(texts):
    """(code, comment) of each line, blanks aside."""
    for text in texts.values():
        for line in re.split(rb"[\r\n]+", text):
            code, sign, comment = line.partition(b"//")
            yield b"".join(code.split()), sign + comment


class Judge:
    def __init__(self, options):
        self.options, self.failures, self.judged = options, [], 0

    def fail(self, what, trial, detail):
        fix = trial.fix if isinstance(trial.fix, str) else trial.fix["title"]
        rule = trial.finding["rule"] if trial.finding else ""
        self.failures.append((what, rule, trial.case.name, fix, detail))

    def single(self, trials):
        check_all(self.options.holdfast, trials)
        for trial in trials:
            self.judged += 1
            if trial.report is None:
                self.fail("worse", trial, "cannot be checked")
                continue
            if not is_gone(trial):
                self.fail("gone", trial, trial.finding["message"])
            before, after = ours(trial.case.report), ours(trial.report)
            for text in new_errors(before, after, trial):
                self.fail("worse", trial, text)
            self.comments(trial)
        self.official(trials)
        self.safety(trials)
        self.layout(trials)

    def comments(self, trial):
        """A comment may go with what it stands beside."""
        if "comment" in trial.fix["title"]:
            return
        after = list(lines_of(trial.texts()))
        kept, code_left = {comment for _, comment in after}, {code for code, _ in after}
        for code, comment in lines_of(trial.case.texts()):
            if comment not in kept and (not code or code in code_left):
                self.fail("comment", trial, comment.decode())

    def official(self, trials):
        if not self.options.oracle:
            return
        cases = list({id(t.case): t.case for t in trials}.values())
        before = dict(zip(map(id, cases), official_errors(self.options.oracle, cases)))
        for trial, after in zip(trials, official_errors(self.options.oracle, trials)):
            was = before[id(trial.case)]
            # The second of two mistakes, as told by our own report.
            rest = {
                (d["file"], d["line"])
                for d in (invalid(trial.report) if trial.report else [])
                if d["rule"] == trial.finding["rule"]
            }
            after = [error for error in after if error[:2] not in rest]
            for text in new_errors(was, after, trial):
                self.fail("engine", trial, text)

    def safety(self, trials):
        safe = [
            t for t in trials
            if t.fix["safety"] == "safe" and t.report and not invalid(t.case.report)
        ]
        sources = [source_of(t.case) or t.case.path for t in safe]
        before = statements(self.options.holdfast, [(s, t.case.path) for s, t in zip(sources, safe)])
        after = statements(self.options.holdfast, [(s, t.path) for s, t in zip(sources, safe)])
        for trial, was, now in zip(safe, before, after):
            if was is None or now is None:
                continue
            new = (clauses(now) - clauses(was)).keys()
            if any(map(is_destructive, new)) if source_of(trial.case) else new:
                self.fail("safe", trial, "; ".join(new))

    def layout(self, trials):
        stands = [t for t in trials if t.case.formatted]
        before = {id(t): t.texts() for t in stands}
        format_all(self.options.holdfast, [t.path for t in stands])
        for trial in stands:
            for file, text in trial.texts().items():
                if text != before[id(trial)][file]:
                    self.fail("layout", trial, difference(before[id(trial)][file], text))

    def whole(self, cases, work):
        left = {}
        for flag in ("--fix", "--fix=unsafe"):
            trials = []
            for number, case in enumerate(cases):
                if not any(f for d in case.report["diagnostics"] for f in d["fixes"]):
                    continue
                folder = work / f"{flag}-{number}"
                shutil.copytree(case.folder, folder)
                trial = Trial(case, None, flag, folder)
                command = [self.options.holdfast, "check", flag, *case.options, str(trial.path)]
                trial.run = subprocess.run(command, capture_output=True)
                if trial.run.returncode not in (0, 1):
                    self.fail("worse", trial, trial.run.stderr.decode())
                once = trial.texts()
                trial.touched = {
                    trial.place(file): new_lines(text, once[trial.place(file)])
                    for file, text in case.texts().items()
                }
                subprocess.run(command, capture_output=True)
                for file, text in trial.texts().items():
                    if text != once[file]:
                        self.fail("settles", trial, difference(once[file], text))
                trials.append(trial)
            check_all(self.options.holdfast, trials)
            for trial in trials:
                before = ours(trial.case.report)
                for text in new_errors(before, ours(trial.report), trial):
                    self.fail("worse", trial, text)
                self.left(trial, left.setdefault(id(trial.case), []))

    def left(self, trial, runs):
        """`--fix=unsafe` clears what `--fix` does."""
        runs.append(collections.Counter(text for _, _, text in ours(trial.report)))
        known = collections.Counter(text for _, _, text in ours(trial.case.report))
        if len(runs) == 2:
            for text in (runs[1] & known) - (runs[0] & known):
                self.fail("less", trial, f"{text} is left")


def source_of(case):
    if "--against" in case.options:
        source = case.options[case.options.index("--against") + 1]
        return source if source != "none" else None
    return None


def difference(before, after):
    before, after = before.split(b"\n"), after.split(b"\n")
    for old, new in zip(before, after):
        if old != new:
            return f"{old.decode()!r} formats to {new.decode()!r}"
    return f"{len(before)} lines become {len(after)}"


def prepare(options, cases):
    """Formats the schemas, and says which of them are laid out now."""
    if not options.as_is:
        format_all(options.holdfast, [case.path for case in cases])
    for case in cases:
        run = subprocess.run([options.holdfast, "format", "--check", str(case.path)], capture_output=True)
        case.formatted = run.returncode == 0


def report_failures(judge, show):
    groups = collections.defaultdict(list)
    for what, rule, *rest in judge.failures:
        groups[what, rule].append(rest)
    for (what, rule), failures in sorted(groups.items(), key=lambda item: -len(item[1])):
        print(f"{what} {rule or '--fix'}: {len(failures)}")
        for name, fix, detail in failures[:show]:
            print(f"  {name}: {fix}\n    {detail}")
    print(f"{judge.judged} fixes judged, {len(judge.failures)} complaints")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("holdfast")
    parser.add_argument("--rules")
    parser.add_argument("--pairs", action="append", default=[])
    parser.add_argument("--schemas", action="append", default=[])
    parser.add_argument("--mutants", type=int, default=0, help="as many of the schemas, instead of them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--field", action="append", default=[])
    parser.add_argument("--oracle")
    parser.add_argument("--only", help="findings of this rule alone")
    parser.add_argument("--as-is", action="store_true", help="format nothing first")
    parser.add_argument("--show", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        cases = list(rule_cases(options.rules, work / "cases")) if options.rules else []
        for pairs in options.pairs:
            cases += pair_cases(pairs, work / "cases")
        if options.mutants:
            cases += mutant_cases(options.schemas, options.seed, options.mutants, work / "mutants")
        for number, path in enumerate(options.schemas if not options.mutants else []):
            cases += schema_cases(path, work / f"cases-{number}")
        for number, path in enumerate(options.field):
            cases += field_cases(path, work / f"field-{number}")
        if not cases:
            sys.exit("judge_fixes: there is nothing to judge")
        prepare(options, cases)
        check_all(options.holdfast, cases)
        cases = [case for case in cases if case.report]
        if options.only:
            for case in cases:
                case.report["diagnostics"] = [d for d in case.report["diagnostics"] if d["rule"] == options.only or d["category"] == "invalid"]
        judge = Judge(options)
        (work / "trials").mkdir()
        trials = [trial for case in cases for trial in trials_of(case, work / "trials") if options.only in (None, trial.finding["rule"])]
        judge.single(trials)
        judge.whole(cases, work / "whole")
        report_failures(judge, options.show)
    sys.exit(1 if judge.failures else 0)


if __name__ == "__main__":
    main()
