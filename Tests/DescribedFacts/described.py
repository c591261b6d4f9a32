#!/usr/bin/env python3
"""Says how much of what one model describes another describes too, by kind.

  described.py REFERENCE.json SPEC.json [LEAST]

Both files are what `graphgen model` prints. Ends with 1 where a kind is below LEAST percent (99 unless given), and prints what
is not described.
"""

import json
import sys


def texts(model):
    """What a model describes: (kind, name) and its text."""
    for node in model["nodes"]:
        yield "nodes", node["slug"], node["description"]
        for field in node["fields"]:
            yield "fields", f"{node['slug']}.{field['name']}", field["description"]
    for edge in model["edges"]:
        name = f"{edge['parent']}/{edge['name']}"
        yield "edges", name, edge["description"]
        for field in edge["addedFields"] + edge["summaryFields"]:
            yield "fields", f"{name}.{field['name']}", field["description"]
    for operation in model["operations"]:
        name = operation["id"]
        if operation["status"]["kind"] == "allowed":
            yield "operations", name, operation["description"]
        for field in operation["responseFields"]:
            yield "fields", f"{name}.{field['name']}", field["description"]
        for parameter in operation["parameters"]:
            kind = "parameters at the top" if parameter["level"] == "top" else "nested parameters"
            yield kind, f"{name}.{parameter['name']}", parameter["description"]
    for error in model["errors"]:
        name = f"{error['code']}/{error.get('subcode')}"
        yield "error codes", name, " ".join(message["text"] for message in error["messages"])
    for permission in model["permissions"]:
        yield "permissions", permission["name"], permission["description"]
    for metric in model["metrics"]:
        yield "metrics", metric["name"], metric["description"]
    for table in model["valueTables"]:
        for value in table["values"]:
            yield "values", f"{table['page']} {table['title']}.{value['name']}", value["description"]


def described(model):
    """How many texts each name has, by kind: a name can stand in a list twice."""
    found = {}
    for kind, name, text in texts(model):
        names = found.setdefault(kind, {})
        names[name] = names.get(name, 0) + (1 if text.strip() else 0)
    return found


def main():
    if len(sys.argv) not in (3, 4):
        print(__doc__, file=sys.stderr)
        return 2
    models = []
    for path in sys.argv[1:3]:
        with open(path, encoding="utf-8") as file:
            models.append(described(json.load(file)))
    theirs, ours = models
    least = float(sys.argv[3]) if len(sys.argv) == 4 else 99.0
    low = False
    for kind, names in theirs.items():
        wanted = sum(names.values())
        missing = {name: count - ours.get(kind, {}).get(name, 0) for name, count in names.items()}
        missing = {name: count for name, count in missing.items() if count > 0}
        has = wanted - sum(missing.values())
        share = 100.0 * has / wanted if wanted else 100.0
        print(f"{kind}: {has} of {wanted}, {share:.2f} %")
        for name in sorted(missing):
            print(f"  not described: {name}")
        low = low or share < least
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
