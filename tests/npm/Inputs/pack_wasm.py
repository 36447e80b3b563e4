"""Packs a `@holdfast/wasm` that only says how it was called, for tests of what
surrounds it: pack_wasm.py FOLDER."""

import io
import json
import pathlib
import sys
import tarfile

FILES = {
    "package.json": json.dumps(
        {"name": "@holdfast/wasm", "version": "0.1.0", "exports": {"./node": "./node.js"}}
    ),
    "node.js": "exports.main = (tool, words) =>"
    " console.log('wasm', tool, JSON.stringify(words));\n",
}
path = pathlib.Path(sys.argv[1]) / "holdfast-wasm-0.1.0.tgz"
with tarfile.open(path, "w:gz") as tar:
    for name, text in FILES.items():
        entry = tarfile.TarInfo(f"package/{name}")
        entry.size = len(text)
        tar.addfile(entry, io.BytesIO(text.encode()))
