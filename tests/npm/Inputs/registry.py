#!/usr/bin/env python3
"""A registry of the packed tarballs alone, while a command runs.

    registry.py TARBALLS COMMAND [ARGUMENT…]

The command finds it where npm, pnpm and both yarns look for one; nothing else can
be had. What it asked for stands on standard error, a line each.
"""

import base64
import hashlib
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tarfile
import threading
from urllib.parse import unquote

packages = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.tgz")):
    with tarfile.open(path) as tar:
        manifest = json.load(tar.extractfile("package/package.json"))
    packages[manifest["name"]] = (manifest, path)


class Registry(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        name = unquote(self.path).strip("/")
        print("asked for", name, file=sys.stderr, flush=True)
        if name.endswith(".tgz"):
            data = (pathlib.Path(sys.argv[1]) / name.rsplit("/", 1)[-1]).read_bytes()
            return self.answer(200, data, "application/octet-stream")
        if name not in packages:
            return self.answer(404, b"{}")
        self.answer(200, json.dumps(self.about(*packages[name])).encode())

    def about(self, manifest, path):
        data = path.read_bytes()
        sha512 = base64.b64encode(hashlib.sha512(data).digest()).decode()
        dist = {
            "tarball": f"{address}{manifest['name']}/-/{path.name}",
            "integrity": f"sha512-{sha512}",
            "shasum": hashlib.sha1(data).hexdigest(),
        }
        version = manifest["version"]
        return {
            "name": manifest["name"],
            "dist-tags": {"latest": version},
            "versions": {version: manifest | {"dist": dist}},
            "time": {version: "2020-01-01T00:00:00.000Z"},
        }

    def answer(self, status, data, kind="application/json"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Registry)
address = f"http://127.0.0.1:{server.server_port}/"
threading.Thread(target=server.serve_forever, daemon=True).start()
environment = {
    name: value
    for name, value in os.environ.items()
    if not name.lower().endswith("_proxy") and not name.lower().startswith("npm_config_")
}
sys.exit(
    subprocess.run(
        sys.argv[2:],
        env=environment
        | {
            "npm_config_registry": address,
            "YARN_REGISTRY": address,
            "YARN_NPM_REGISTRY_SERVER": address,
            "YARN_UNSAFE_HTTP_WHITELIST": "127.0.0.1",
        },
    ).returncode
)
