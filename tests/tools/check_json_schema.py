#!/usr/bin/env python3
"""Holds lines of JSON against a JSON schema.

    check_json_schema.py SCHEMA < LINES

Knows of draft 7 what our own schemas use, and takes anything else for a mistake in the
schema. Standard library only; the validator that editors use judges the same schemas in
formats/validators.test.
"""

import json
import sys

root = json.load(open(sys.argv[1]))
ANNOTATIONS = {"$schema", "title", "description", "definitions"}
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


def is_of(value, name):
    return isinstance(value, TYPES[name]) and not (name == "integer" and value is True)


def problems(value, schema, path):
    """What the schema does not allow, as lines."""
    for keyword, wanted in schema.items():
        if keyword in ANNOTATIONS or keyword in ("additionalProperties", "required"):
            continue
        if keyword == "$ref":
            yield from problems(value, root["definitions"][wanted.split("/")[-1]], path)
        elif keyword == "oneOf":
            tried = [list(problems(value, option, path)) for option in wanted]
            if tried.count([]) != 1:
                yield from min(tried, key=len) or [f"{path}: fits several"]
        elif keyword == "type":
            names = wanted if isinstance(wanted, list) else [wanted]
            if not any(is_of(value, name) for name in names):
                yield f"{path}: {value!r} is no {wanted}"
        elif keyword in ("enum", "const"):
            if value not in (wanted if keyword == "enum" else [wanted]):
                yield f"{path}: {value!r} is not {wanted}"
        elif keyword == "minimum":
            if isinstance(value, int) and value < wanted:
                yield f"{path}: {value} is below {wanted}"
        elif keyword == "items":
            for index, item in enumerate(value if isinstance(value, list) else []):
                yield from problems(item, wanted, f"{path}[{index}]")
        elif keyword == "properties":
            if isinstance(value, dict):
                yield from members(value, schema, path)
        else:
            raise SystemExit(f"{path}: the schema uses {keyword}")


def members(value, schema, path):
    for name in schema["required"]:
        if name not in value:
            yield f"{path}: no {name}"
    for name, member in value.items():
        if name in schema["properties"]:
            yield from problems(member, schema["properties"][name], f"{path}.{name}")
        else:
            yield f"{path}: {name} is not described"


count = 0
for line in sys.stdin:
    for problem in problems(json.loads(line), root, ""):
        sys.exit(problem)
    count += 1
print(f"{count} lines fit")
