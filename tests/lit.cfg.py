"""One lit configuration for the whole repository: tests stand beside what they
test (analyzer/rules) or below tests/, and all share these substitutions."""

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile

import lit.formats

config.name = "holdfast"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".test"]
config.excludes = ["fixtures", "Inputs", "unit", "bench", "fuzz", "tools"]
# The folder of tests that the site file is for, below both roots.
config.test_source_root = os.path.join(config.holdfast_source_dir, config.test_folder)
config.test_exec_root = os.path.join(config.holdfast_build_dir, config.test_folder)

binaries = os.path.join(config.holdfast_build_dir, "bin")
tools = os.path.join(config.holdfast_source_dir, "tests", "tools")
config.environment["PATH"] = os.pathsep.join(
    [config.filecheck_dir, os.environ["PATH"]]
)
# The interpreter itself: what a version manager puts in its place takes half a second
# at each start.
if os.path.dirname(shutil.which("python3") or "") != os.path.dirname(sys.executable):
    config.environment["PATH"] = os.pathsep.join(
        [os.path.dirname(sys.executable), config.environment["PATH"]]
    )
sys.path.append(tools)
import targets  # noqa: E402
from with_server import has_server  # noqa: E402

# Programs that `./dev dist` built for users, which the tests then run instead.
dist = os.path.join(config.holdfast_build_dir, "dist")
programs = binaries
if target := os.environ.get("HOLDFAST_TEST_TARGET"):
    programs = targets.write_programs(dist, target, config.test_exec_root + "/on-" + target)

config.environment["LC_ALL"] = "C.UTF-8"
for name in (
    "HOME",
    "XDG_CACHE_HOME",
    "HOLDFAST_CORPUS",
    "HOLDFAST_PRISMA",
    "HOLDFAST_PRISMA_6",
    "HOLDFAST_USAGE_PROJECT",
    "HOLDFAST_EDITOR_CACHE",
    "HOLDFAST_UPDATE_PICTURES",
    "ASAN_OPTIONS",
    # What downloads of the editor tests need behind a proxy.
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
):
    if name in os.environ:
        config.environment[name] = os.environ[name]
config.environment.update(
    {
        name: value
        for name, value in os.environ.items()
        if name.lower().startswith("npm_config_")
        or name in ("http_proxy", "https_proxy", "no_proxy")
    }
)


def has_emacs():
    """Whether there is an Emacs that has Eglot, of its own or as a package."""
    emacs = shutil.which("emacs")
    return emacs and not subprocess.run(
        [emacs, "--batch", "--eval", "(progn (package-initialize) (require 'eglot))"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ).returncode


def has_kate():
    """Whether Kate can be started, and seen through accessibility."""
    programs = ("kate", "xvfb-run", "xdotool", "dbus-run-session")
    files = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/python3/dist-packages/pyatspi")
    return all(map(shutil.which, programs)) and all(map(os.path.exists, files))


def has_tmpfs():
    """Whether a small disk can be mounted."""
    if os.getuid() != 0 or not shutil.which("mount"):
        return False
    folder = tempfile.mkdtemp(prefix="holdfast-tmpfs-")
    try:
        mounted = not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True
        ).returncode
        return mounted and not subprocess.run(["umount", folder]).returncode
    finally:
        os.rmdir(folder)


def node_platform():
    """What node calls this machine: `linux-x64`."""
    system = {"linux": "linux", "darwin": "darwin"}.get(sys.platform, "win32")
    return f"{system}-{'arm64' if platform.machine() in ('arm64', 'aarch64') else 'x64'}"


verify = f"{sys.executable} {os.path.join(tools, 'verify.py')}"

# Longest name first: lit replaces textually, in this order.
config.substitutions += [
    (
        "%lsp-script",
        "{} {} --server {}".format(
            sys.executable,
            os.path.join(tools, "lsp-script.py"),
            os.path.join(programs, "holdfast-lsp"),
        ),
    ),
    ("%holdfast-lsp", os.path.join(programs, "holdfast-lsp")),
    ("%holdfast", os.path.join(programs, "holdfast")),
    ("%verify", f"{verify} {os.path.join(programs, 'holdfast')}"),
    ("%with-server", f"{sys.executable} {os.path.join(tools, 'with_server.py')}"),
    ("%picture", f"{sys.executable} {os.path.join(tools, 'picture.py')}"),
    ("%fake-server", f"{sys.executable} {os.path.join(tools, 'fake_server.py')}"),
    ("%same-snapshot", f"{sys.executable} {os.path.join(tools, 'same_snapshot.py')}"),
    ("%run-action", f"{sys.executable} {os.path.join(tools, 'run_action.py')}"),
    ("%grammar-corpus", os.path.join(binaries, "grammar-corpus")),
    ("%usageproject", os.environ.get("HOLDFAST_USAGE_PROJECT", "")),
    ("%corpus", os.environ.get("HOLDFAST_CORPUS", "")),
    ("%python", sys.executable),
    ("%nvim", shutil.which("nvim") or "nvim"),
    ("%node", shutil.which("node") or "node"),
    ("%platform", node_platform()),
    ("%binaries", binaries),
    ("%dist", dist),
    ("%wasm-package", os.path.join(config.holdfast_build_dir, "dist", "npm", "wasm")),
    ("%wasm-module", os.path.join(config.holdfast_build_dir, "dist", "wasm", "holdfast.wasm")),
    ("%tools", tools),
    ("%root", config.holdfast_source_dir),
]
config.available_features.update(
    feature
    for feature, present in {
        "nvim": shutil.which("nvim"),
        "node": shutil.which("node"),
        "python-yaml": importlib.util.find_spec("yaml"),
        "npm": shutil.which("npm"),
        "debootstrap": shutil.which("debootstrap") and os.getuid() == 0,
        "dpkg": shutil.which("dpkg-deb") and shutil.which("dpkg-shlibdeps"),
        "zsh": shutil.which("zsh"),
        "fish": shutil.which("fish"),
        "emacs": has_emacs(),
        "vim-ale": shutil.which("vim.nox")
        and os.path.isdir("/usr/share/vim-ale")
        and shutil.which("script"),
        "kate": has_kate(),
        "postgresql-server": has_server("postgresql"),
        "mysql-server": has_server("mysql"),
        "tmpfs": has_tmpfs(),
        "corpus": os.environ.get("HOLDFAST_CORPUS"),
        "real-prisma": os.environ.get("HOLDFAST_PRISMA"),
        "real-prisma-6": os.environ.get("HOLDFAST_PRISMA_6"),
        "usage-project": os.environ.get("HOLDFAST_USAGE_PROJECT")
        and os.environ.get("HOLDFAST_TEST_ALL"),
        "vscode-e2e": os.environ.get("HOLDFAST_TEST_ALL"),
        "slow": os.environ.get("HOLDFAST_TEST_ALL"),
        # Left from an earlier build it would tell of that one.
        "wasm": os.environ.get("HOLDFAST_TEST_ALL")
        and os.path.exists(os.path.join(config.holdfast_build_dir, "dist", "npm", "wasm")),
        "mkdocs": shutil.which("mkdocs"),
    }.items()
    if present
)
# As "wasm": they may be of an earlier build.
if os.environ.get("HOLDFAST_TEST_ALL"):
    config.available_features.update(
        f"on-{target}" for target in targets.TARGETS if targets.runs(dist, target)
    )
# A static program cannot load the clients of databases, and Windows has none.
if not (target or "").endswith("-musl") and not (target or "").startswith("win32"):
    config.available_features.update(
        feature for feature, built in config.live_databases.items() if built == "ON"
    )
# Why tests are left out, once.
if config.test_folder == "tests":
    for feature, reason in {
        "live-postgresql": "built without libpq",
        "live-mysql": "built without libmariadb",
        "live-sqlite": "built without sqlite3",
        "postgresql-server": "no PostgreSQL server is installed",
        "mysql-server": "no MariaDB server is installed",
    }.items():
        if feature not in config.available_features:
            lit_config.note(f"{reason}: tests that need {feature} are left out")
if config.sanitize:
    config.available_features.add("sanitized")
    # LLVM's archives are not instrumented: its allocators would poison memory in
    # our code and hand it out unpoisoned in theirs.
    options = config.environment.get("ASAN_OPTIONS")
    config.environment["ASAN_OPTIONS"] = ":".join(
        filter(None, [options, "allow_user_poisoning=0", "abort_on_error=1"])
    )
    # `not` takes an exit status for a failure that was expected, but no signal.
    config.environment["UBSAN_OPTIONS"] = "abort_on_error=1:print_stacktrace=1"
    suppressions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "leaks.supp")
    config.environment["LSAN_OPTIONS"] = f"suppressions={suppressions}:print_suppressions=0"
