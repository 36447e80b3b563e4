"""check_json.py HOLDFAST ARGUMENT…: runs `holdfast check --format json` and the
text format, and fails unless both end properly and the JSON is what the
contract says: UTF-8, with lines and columns that belong to the offsets."""

import json
import subprocess
import sys

holdfast, *arguments = sys.argv[1:]
for form in ("json", "text", "github", "sarif"):
    run = subprocess.run(
        [holdfast, "check", "--format", form, *arguments],
        capture_output=True,
        timeout=60,
    )
    if run.returncode not in (0, 1):
        sys.exit(f"--format {form}: status {run.returncode}: {run.stderr.decode()}")
    output = run.stdout.decode("utf-8")
    if form == "text" and any(c in output for c in "\x1b\0\u202e"):
        sys.exit("the terminal would obey what is in the text")
    if form == "sarif":
        json.loads(output)
    if form != "json":
        continue
    for line in output.splitlines():
        for finding in json.loads(line)["diagnostics"]:
            text = open(finding["file"], "rb").read()
            before = text[: finding["start"]]
            place = (before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))
            if place != (finding["line"], finding["column"]):
                sys.exit(f"{place} is the place of {finding}"[:500])
