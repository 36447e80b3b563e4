"""Lists what an extension package installs, with kinds, licences and platform.

usage: list-vsix.py PACKAGE.vsix
"""

import re
import stat
import sys
import zipfile

ROOT = "extension/"

with zipfile.ZipFile(sys.argv[1]) as package:
    for entry in sorted(package.infolist(), key=lambda entry: entry.filename):
        if entry.filename.startswith(ROOT):
            executable = entry.external_attr >> 16 & stat.S_IXOTH
            kind = "program" if executable else "file"
            print(kind, entry.filename.removeprefix(ROOT))
    text = lambda name: package.read(name).decode()
    print("licence:", *text(ROOT + "LICENSE.txt").split()[:2])
    notices = text(ROOT + "dist/THIRD-PARTY-NOTICES.txt")
    print("notices:", *re.findall(r"^(\S+) \d+\.\d+\.\d+ \(", notices, re.M))
    platform = re.search(r'TargetPlatform="([^"]+)"', text("extension.vsixmanifest"))
    print("platform:", platform[1] if platform else "any")
