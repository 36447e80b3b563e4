#!/usr/bin/env python3
"""Gathers the pages of the site from the repository.

usage: assemble.py ROOT FOLDER

Writes FOLDER/mkdocs.yml and FOLDER/pages. A page lies where readers look for it,
which is not where the repository keeps it, so its links are rewritten: to the page
if there is one, else to the file on GitHub. Fails on a link that leads nowhere."""

import os
import re
import shutil
import sys
from pathlib import Path, PurePosixPath

GITHUB = "https://github.com/holdfast-prisma/holdfast"
LINK = re.compile(r"(?<=\]\()([^)\s]+)(?=\))")
FENCE = re.compile(r"^```(\w+) (?:file=)?(\S+)(?: (\S+))?$", re.M)
TITLES = {
    "evidence": "what exists",
    "bad": "found",
    "good": "nothing found",
    "settings": "holdfast.json",
}


def site_paths(root):
    """Where each page and picture of the repository stands in the site."""
    paths = {"README.md": "index.md", "CHANGELOG.md": "changelog.md",
             "CONTRIBUTING.md": "contributing.md", "docs/incident/README.md": "incident.md",
             "docs/rules.md": "rules/index.md", "docs/playground": "playground/index.html"}
    for page in sorted((root / "docs").glob("*.md")):
        paths.setdefault(f"docs/{page.name}", page.name)
    for page in sorted((root / "docs/guides").glob("*.md")):
        paths[f"docs/guides/{page.name}"] = f"guides/{page.name}"
    for page in sorted((root / "analyzer/rules").rglob("*.md")):
        paths[page.relative_to(root).as_posix()] = f"rules/{page.name}"
    for asset in [*(root / "docs/images").glob("*"), *(root / "docs").glob("*.png"),
                  *(root / "docs").glob("*.schema.json")]:
        name = asset.relative_to(root / "docs").as_posix()
        paths[f"docs/{name}"] = name
    return paths


def rewrite(root, paths, source, text):
    """The text of a page with links that hold in the site."""
    here = PurePosixPath(paths[source]).parent

    def target_of(match):
        link, _, anchor = match[1].partition("#")
        if not link or re.match(r"[a-z]+:", link):
            return match[1]
        name = os.path.normpath(os.path.join(os.path.dirname(source), link))
        anchor = f"#{anchor}" if anchor else ""
        if f"{name}/README.md" in paths:
            name += "/README.md"
        if name in paths:
            return os.path.relpath(paths[name], here) + anchor
        if not (root / name).exists():
            sys.exit(f"{source}: there is no `{link}`")
        kind = "tree" if (root / name).is_dir() else "blob"
        return f"{GITHUB}/{kind}/main/{name}{anchor}"

    return LINK.sub(target_of, text)


def title_fences(text):
    """After a fence's language stands what the tests make of it, which makes a title."""
    def titled(match):
        language, word, detail = match.groups()
        title = TITLES.get(word, word) + (f" ({detail})" if detail else "")
        return f'```{language} title="{title}"'

    return FENCE.sub(titled, text)


def title_of(page):
    """The heading, as plain text: the list of pages knows no Markdown."""
    return page.read_text().partition("\n")[0].lstrip("# ").replace("`", "").strip()


def navigation(root, paths):
    """The list of pages, in YAML."""
    def line(depth, title, path=None):
        return f"{'  ' * depth}- {title!r}:" + (f" {path}" if path else "")

    own = {"README.md", "docs/rules.md", "docs/incident/README.md", "CHANGELOG.md", "CONTRIBUTING.md",
           "docs/ARCHITECTURE.md"}
    lines = ["nav:", line(1, "Holdfast", "index.md"), line(1, "Playground", "playground/index.html"),
             line(1, "The incident", "incident.md"), line(1, "Guides")]
    for source, path in paths.items():
        if path.startswith("guides/"):
            lines.append(line(2, title_of(root / source), path))
    lines.append(line(1, "Reference"))
    for source, path in paths.items():
        if path.endswith(".md") and "/" not in path and source not in own:
            lines.append(line(2, title_of(root / source), path))
    # A list of them all on each page would be most of the page.
    lines += [line(1, "Rules", "rules/index.md")]
    lines += [line(1, "Project"), line(2, "Changes", "changelog.md"), line(2, "Contributing", "contributing.md"),
              line(2, "Architecture", "ARCHITECTURE.md"), line(2, "Source", GITHUB)]
    return "\n".join(lines) + "\n"


def main():
    root, folder = map(Path, sys.argv[1:])
    pages = folder / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    paths = site_paths(root)
    for source, path in paths.items():
        target = pages / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.endswith(".md"):
            text = rewrite(root, paths, source, (root / source).read_text())
            target.write_text(title_fences(text))
        elif (root / source).is_file():
            shutil.copyfile(root / source, target)
    shutil.copyfile(root / "docs/site/site.css", pages / "site.css")
    settings = (root / "docs/site/mkdocs.yml").read_text()
    (folder / "mkdocs.yml").write_text(settings + navigation(root, paths))


if __name__ == "__main__":
    main()
