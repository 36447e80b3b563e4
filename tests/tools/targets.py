"""Runs programs that `./dev dist` built for one system or another on this machine:
Windows' under wine, those of another processor under qemu.

    targets.py DIST TARGET FOLDER   writes `holdfast` and `holdfast-lsp` into FOLDER

DIST is build/dist. Nothing runs macOS' programs here.
"""

import os
import pathlib
import platform
import shlex
import shutil
import sys

TARGETS = (
    "linux-x64",
    "linux-arm64",
    "linux-x64-musl",
    "linux-arm64-musl",
    "win32-x64",
    "darwin-x64",
    "darwin-arm64",
)
MACHINES = {"x64": ("x86_64", "AMD64"), "arm64": ("aarch64", "arm64")}
# Debian's libc6-arm64-cross, libc6-amd64-cross.
SYSROOTS = {"arm64": "/usr/aarch64-linux-gnu", "x64": "/usr/x86_64-linux-gnu"}
EMULATORS = {"arm64": "qemu-aarch64-static", "x64": "qemu-x86_64-static"}


class Missing(Exception):
    """Why a target's programs do not run here."""


def file_of(dist, target, tool):
    suffix = ".exe" if target.startswith("win32") else ""
    return pathlib.Path(dist).resolve() / target / "bin" / (tool + suffix)


def starter(target):
    """The words before the program's own path."""
    system, cpu, *libc = target.split("-")
    own = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}[platform.system()]
    if own == system and platform.machine() in MACHINES[cpu]:
        return []
    if system == "win32" and shutil.which("wine"):
        return [shutil.which("wine")]
    if system == "linux" == own and shutil.which(EMULATORS[cpu]):
        root = SYSROOTS[cpu]
        if libc:
            return [shutil.which(EMULATORS[cpu])]
        if os.path.isdir(root):
            return [shutil.which(EMULATORS[cpu]), "-L", root]
        raise Missing(f"{root} is not there")
    raise Missing("nothing here runs it")


def command(dist, target, tool="holdfast"):
    """The words that start a target's program; raises Missing."""
    file = file_of(dist, target, tool)
    if not file.exists():
        raise Missing("not built")
    return [*starter(target), str(file)]


def runs(dist, target):
    try:
        return bool(command(dist, target))
    except Missing:
        return False


def environment():
    """For wine: its remarks are no program's output."""
    return {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}


def write_programs(dist, target, folder):
    """`holdfast` and `holdfast-lsp` in a folder, whatever starts them."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for tool in ("holdfast", "holdfast-lsp"):
        exports = " ".join(f"{k}={shlex.quote(v)}" for k, v in environment().items())
        script = folder / tool
        script.write_text(
            f"#!/bin/sh\n{exports} exec {shlex.join(command(dist, target, tool))} \"$@\"\n"
        )
        script.chmod(0o755)
    return folder


if __name__ == "__main__":
    try:
        write_programs(*sys.argv[1:4])
    except Missing as missing:
        sys.exit(f"targets: {sys.argv[2]}: {missing}")
