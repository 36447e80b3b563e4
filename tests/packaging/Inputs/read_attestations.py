"""Prints what a release's bill of materials and provenance say, and fails where they are
not about the files beside them."""

import hashlib
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
bill = json.loads((folder / "sbom.cdx.json").read_text())
product = bill["metadata"]["component"]
print(bill["bomFormat"], bill["specVersion"], product["name"], product["version"])
for component in sorted(bill["components"], key=lambda c: c["name"]):
    print(component["name"], component["version"], component["licenses"][0]["expression"])
references = [c["bom-ref"] for c in bill["components"]]
assert len(references) == len(set(references))
assert set(bill["dependencies"][0]["dependsOn"]) == set(references)

statement = json.loads((folder / "provenance.intoto.json").read_text())
said = {s["name"]: s["digest"]["sha256"] for s in statement["subject"]}
there = {
    p.name: hashlib.sha256(p.read_bytes()).hexdigest()
    for p in folder.iterdir()
    if p.suffix in (".gz", ".tgz")
}
assert said == there == {c["name"]: c["hashes"][0]["content"] for c in product["components"]}
print("subjects are the files")
assert statement["predicate"]["buildDefinition"]["resolvedDependencies"][0]["digest"]["gitCommit"]
print("built by", statement["predicate"]["runDetails"]["builder"]["id"])
