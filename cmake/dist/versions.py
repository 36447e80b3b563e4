"""Where the version stands: CMakeLists.txt says it, and every other place repeats it
because its reader cannot ask. The changelog says when it was released."""

import datetime
import re

# A file, and what stands around the version in it: `(before)VERSION`.
PLACES = [
    ("CMakeLists.txt", r"(project\(holdfast VERSION )"),
    ("npm/holdfast/package.json", r'(^  "version": ")'),
    ("npm/holdfast/package.json", r'("@holdfast/[\w-]+": ")'),
    ("npm/wasm/package.json", r'(^  "version": ")'),
    ("npm/wasm/package-lock.json", r'(\A\{\n  "name": "@holdfast/wasm",\n  "version": ")'),
    ("npm/wasm/package-lock.json", r'("": \{\n      "name": "@holdfast/wasm",\n      "version": ")'),
    ("editors/vscode/package.json", r'(^  "version": ")'),
    ("editors/vscode/package-lock.json", r'(\A\{\n  "name": "holdfast",\n  "version": ")'),
    ("editors/vscode/package-lock.json", r'("": \{\n      "name": "holdfast",\n      "version": ")'),
    ("editors/zed/extension.toml", r'(^version = ")'),
    ("editors/zed/Cargo.toml", r'(^version = ")'),
    ("editors/emacs/holdfast.el", r"(^;; Version: )"),
]
CHANGELOGS = ["CHANGELOG.md", "editors/vscode/CHANGELOG.md"]
NUMBER = r"([0-9]+\.[0-9]+\.[0-9]+)"
SEMVER = re.compile(r"(?:(?:0|[1-9][0-9]*)(?:\.|\Z)){3}(?<!\.)")
UNRELEASED = "## Unreleased\n"


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def section(text, version):
    """The date and the text of a version in a changelog, or None."""
    found = re.search(
        rf"^## {re.escape(version)} - (\d{{4}}-\d\d-\d\d)\n(.*?)(?=^## |\Z)", text, re.M | re.S
    )
    return found and (found[1], found[2].strip("\n"))


def unreleased(text):
    """What stands under `Unreleased`."""
    found = re.search(rf"^{UNRELEASED}(.*?)(?=^## |\Z)", text, re.M | re.S)
    return found[1].strip("\n") if found else ""


def released(text):
    """The versions that a changelog has."""
    return re.findall(rf"^## {NUMBER} - ", text, re.M)


def order(version):
    return [int(part) for part in version.split(".")]


def is_date(text):
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def faults(root, version):
    """What keeps the tree from being that version, as FILE:LINE: MESSAGE."""
    result = []
    for path, before in PLACES:
        text = (root / path).read_text()
        found = list(re.finditer(before + NUMBER, text, re.M))
        if not found:
            result.append(f"{path}:1: the version is not where it was; mend versions.py")
        result += [
            f"{path}:{line_of(text, m.start(2))}: is {m[2]}, not {version}"
            for m in found
            if m[2] != version
        ]
    for path in CHANGELOGS:
        text = (root / path).read_text()
        if not section(text, version):
            result.append(f"{path}:1: has no section `## {version} - YYYY-MM-DD`")
        elif not is_date(section(text, version)[0]):
            at = line_of(text, text.index(f"## {version} - "))
            result.append(f"{path}:{at}: {section(text, version)[0]} is no date")
        elif unreleased(text):
            at = line_of(text, text.index(UNRELEASED))
            result.append(f"{path}:{at}: has entries that are not released")
    return result


def prepare(root, version):
    """Writes the version everywhere, and dates what the changelogs have."""
    today = datetime.date.today().isoformat()
    for path in CHANGELOGS:
        text = (root / path).read_text()
        later = [other for other in released(text) if order(other) > order(version)]
        if later:
            raise SystemExit(f"release: {version} comes before {later[0]}, which {path} has")
        if not section(text, version):
            if not unreleased(text):
                raise SystemExit(f"{path}:1: has nothing under `Unreleased` to release")
            text = text.replace(UNRELEASED, f"{UNRELEASED}\n## {version} - {today}\n", 1)
            (root / path).write_text(text)
    for path, before in PLACES:
        text = (root / path).read_text()
        (root / path).write_text(re.sub(before + NUMBER, rf"\g<1>{version}", text, flags=re.M))
