#!/usr/bin/env python3
"""Says which links of a site lead nowhere.

usage: check_links.py FOLDER

Looks at every page below FOLDER: files and anchors of the site itself must exist.
Other sites are not asked."""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.anchors = set(), {"", "__top"}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("id", "name") and value:
                self.anchors.add(value)
            if name in ("href", "src") and value and tag != "base":
                self.links.add(value)


def main():
    root = Path(sys.argv[1]).resolve()
    pages = {path: Page(path.read_text()) for path in sorted(root.rglob("*.html"))}
    broken = count = 0
    for path, page in pages.items():
        for link in sorted(page.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            count += 1
            base = root if parts.path.startswith("/") else path.parent
            target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            anchor = unquote(parts.fragment)
            is_whole = target.exists() and root in target.parents
            if is_whole and (target not in pages or not anchor or anchor in pages[target].anchors):
                continue
            # A playground's fragment is content.
            if is_whole and target.parent.name == "playground":
                continue
            broken += 1
            print(f"{path.relative_to(root)}: {link}")
    print(f"{len(pages)} pages, {count} links, {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
