"""What all packages have in common: the version, the license, archives that are
the same bytes each time (SOURCE_DATE_EPOCH is the time of all files)."""

import gzip
import io
import os
import pathlib
import re
import tarfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LICENSE = (ROOT / "LICENSE").read_bytes()
VERSION = re.search(
    r"project\(holdfast VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text()
)[1]
TIME = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))


def is_program(name):
    return "bin/" in name or pathlib.Path(name).stem in ("holdfast", "holdfast-lsp")


def write_tarball(path, files):
    """`files` maps names in the archive to their bytes."""
    inner = io.BytesIO()
    with tarfile.open(fileobj=inner, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, data in sorted(files.items()):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            entry.mode = 0o755 if is_program(name) else 0o644
            entry.mtime = TIME
            tar.addfile(entry, io.BytesIO(data))
    with open(path, "wb") as out:
        with gzip.GzipFile("", "wb", 9, out, mtime=0) as packed:
            packed.write(inner.getvalue())
    print(f"{path.stat().st_size:9} {path}")


def write_zip(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, time.gmtime(TIME)[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if is_program(name) else 0o644) << 16
            packed.writestr(entry, data)
    print(f"{path.stat().st_size:9} {path}")


def programs(target, folder):
    """The names and bytes of a target's programs."""
    suffix = ".exe" if target.startswith("win32") else ""
    return {
        tool + suffix: (pathlib.Path(folder) / (tool + suffix)).read_bytes()
        for tool in ("holdfast", "holdfast-lsp")
    }
