#!/usr/bin/env python3
"""Says where JSON files do not fit a JSON schema: fits_schema.py SCHEMA FILE…

Knows the words that our published schema uses, and refuses others, so that none
is left unchecked.
"""

import json
import sys

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
    "integer": int,
}
SILENT = {"$schema", "$defs", "title", "description"}
KNOWN = SILENT | {
    "$ref", "type", "const", "enum", "anyOf", "required", "properties",
    "additionalProperties", "items",
}


def is_a(value, name):
    return isinstance(value, TYPES[name]) and not (name == "integer" and value is True)


def mistakes(root, rule, value, place):
    unknown = set(rule) - KNOWN
    assert not unknown, f"the schema uses {unknown}, which this tool does not know"
    if "$ref" in rule:
        target = root
        for step in rule["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        yield from mistakes(root, target, value, place)
    types = rule.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(is_a(value, name) for name in types):
        yield f"{place}: {value!r} is no {' or '.join(types)}"
        return
    if "const" in rule and value != rule["const"]:
        yield f"{place}: {value!r} is not {rule['const']!r}"
    if "enum" in rule and value not in rule["enum"]:
        yield f"{place}: {value!r} is none of {rule['enum']}"
    if "anyOf" in rule and all(
        list(mistakes(root, choice, value, place)) for choice in rule["anyOf"]
    ):
        yield f"{place}: {value!r} fits no choice"
    if isinstance(value, dict):
        for name in rule.get("required", []):
            if name not in value:
                yield f"{place}: lacks {name}"
        for name, member in value.items():
            if name in rule.get("properties", {}):
                yield from mistakes(root, rule["properties"][name], member, f"{place}.{name}")
            elif rule.get("additionalProperties") is False:
                yield f"{place}: has {name}"
    if isinstance(value, list) and "items" in rule:
        for i, item in enumerate(value):
            yield from mistakes(root, rule["items"], item, f"{place}[{i}]")


def main():
    schema = json.load(open(sys.argv[1]))
    found = [
        f"{path}: {mistake}"
        for path in sys.argv[2:]
        for mistake in mistakes(schema, schema, json.load(open(path)), "")
    ]
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
