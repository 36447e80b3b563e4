"""Reads a report in JSON and prints how many findings there are of each rule."""

import collections
import json
import sys

report = json.load(sys.stdin)
counts = collections.Counter(finding["rule"] for finding in report["diagnostics"])
for rule, count in sorted(counts.items()):
    print(count, rule)
