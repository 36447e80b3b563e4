#!/usr/bin/env python3
"""Holds two snapshots against each other: same_snapshot.py FILE FILE

They are the same when they differ only in what no tool can print as a server does:
the text of expressions. Prints each difference; exit status 1 if there is one.
"""

import json
import re
import sys


def plain_default(value):
    if value is None:
        return None
    if value["kind"] == "literal":
        text = value["value"]
        return ("literal", {"true": "1", "false": "0"}.get(text, text))
    return (value["kind"],)


def same_default(a, b):
    a, b = plain_default(a), plain_default(b)
    if a is None or b is None:
        return a == b
    return a == b or "expression" in (a[0], b[0])


def object_of(item):
    """Without the texts, which servers print in their own way."""
    item = {name: value for name, value in item.items() if name not in ("query", "columns")}
    if "checks" in item:
        item["checks"] = [check["name"] for check in item["checks"]]
    if "type" in item:
        item["default"] = bool(item["default"])
    return item


def columns(table):
    return [
        (c["name"], re.sub(r",\s+", ",", c["type"]).lower(), c["nullable"], c.get("comment"))
        for c in table["columns"]
    ]


def place(table):
    """Among other tables; how it is cut up, as far as servers spell that alike."""
    parents = sorted((p["schema"], p["name"], "bound" in p) for p in table.get("parents", []))
    return ("partitionedBy" in table, parents, table.get("comment"))


def index(item):
    parts = [
        (p.get("column"), "expression" in p, p.get("order"), p.get("length"))
        for p in item["columns"]
    ]
    return (item["name"] or "", item["unique"], item["method"], item["predicate"] is None, parts)


def foreign_key(item, provider):
    item = dict(item)
    if provider == "sqlite":
        del item["name"]
    if provider == "mysql":
        for name in ("onDelete", "onUpdate"):
            item[name] = item[name].replace("RESTRICT", "NO ACTION")
    return json.dumps(item, sort_keys=True)


def primary_key(item, provider):
    if item and provider in ("mysql", "sqlite"):
        return item["columns"]
    return item


def differences(a, b):
    provider = a["provider"]
    if provider != b["provider"]:
        yield f"{provider} and {b['provider']}"
    for name in ("views", "enums", "sequences", "domains"):
        c, d = ([object_of(item) for item in s.get(name, [])] for s in (a, b))
        if c != d:
            yield f"{name}: {c} and {d}"
    names = [[(t["schema"], t["name"]) for t in s["tables"]] for s in (a, b)]
    if names[0] != names[1]:
        yield f"tables: {set(names[0]) ^ set(names[1])}"
        return
    for s, t in zip(a["tables"], b["tables"]):
        if columns(s) != columns(t):
            odd = [pair for pair in zip(columns(s), columns(t)) if pair[0] != pair[1]]
            yield f"{s['name']}: columns {odd}"
            continue
        for c, d in zip(s["columns"], t["columns"]):
            if not same_default(c["default"], d["default"]):
                yield f"{s['name']}.{c['name']}: default {c['default']} and {d['default']}"
        pairs = {
            "place and comment": [place(x) for x in (s, t)],
            "primary key": [primary_key(x["primaryKey"], provider) for x in (s, t)],
            "indexes": [sorted(map(index, x["indexes"]), key=str) for x in (s, t)],
            "foreign keys": [
                sorted(foreign_key(k, provider) for k in x["foreignKeys"]) for x in (s, t)
            ],
        }
        for name, (c, d) in pairs.items():
            if c != d:
                yield f"{s['name']}: {name} {c} and {d}"


def main():
    a, b = (json.load(open(path)) for path in sys.argv[1:3])
    found = list(differences(a, b))
    for line in found:
        print(line)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
