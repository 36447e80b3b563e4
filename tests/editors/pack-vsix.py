"""Packs a folder as an extension, as far as VS Code needs to install it.

usage: pack-vsix.py FOLDER PACKAGE.vsix
"""

import pathlib
import sys
import zipfile

folder, package = map(pathlib.Path, sys.argv[1:])
with zipfile.ZipFile(package, "w") as archive:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            archive.write(file, "extension" / file.relative_to(folder))
