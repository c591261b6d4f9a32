#!/usr/bin/env python3
"""Checks what a pack that ships has written, with the tools of its language.

  check.py PACK FOLDER

PACK is openapi, typescript or python. Ends with 1 and says why where something is wrong, with 77 where a tool is missing
(`Scripts/validators.sh` installs them).
"""

import collections
import json
import os
import re
import shutil
import subprocess
import sys

MISSING = 77


def fail(text):
    print(text)
    sys.exit(1)


def run(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")


def need(module=None, program=None):
    if program and not shutil.which(program):
        print(f"{program} is not installed; run Scripts/validators.sh")
        sys.exit(MISSING)
    if module:
        try:
            __import__(module)
        except ImportError:
            print(f"the Python module {module} is not installed; run Scripts/validators.sh")
            sys.exit(MISSING)


def once(names, what):
    twice = [name for name, count in collections.Counter(names).items() if count > 1]
    if twice:
        fail(f"{what} twice: {', '.join(twice[:10])}")


def unique(pairs):
    once([key for key, _ in pairs], "a key of one mapping stands")
    return dict(pairs)


def references(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def check_openapi(folder):
    need(module="openapi_spec_validator")
    path = os.path.join(folder, "openapi.json")
    with open(path, encoding="utf-8") as file:
        document = json.load(file, object_pairs_hook=unique)
    # The validator takes paths that differ in the names of placeholders alone.
    once([re.sub(r"\{[^}]*\}", "{}", path) for path in document["paths"]], "a path stands")
    ids = []
    for item in document["paths"].values():
        for method, operation in item.items():
            if method != "parameters":
                for call in [operation, *operation.get("x-operations", [])]:
                    ids.append(call["operationId"])
                    named = [p["$ref"].split("/")[-1] if "$ref" in p else p["name"] for p in call.get("parameters", [])]
                    once(named, f"a parameter of {call['operationId']} stands")
    once(ids, "an operationId stands")
    for reference in set(references(document)):
        part = document
        for key in reference[2:].split("/"):
            if key not in part:
                fail(f"{reference} leads nowhere")
            part = part[key]
    run([sys.executable, "-m", "openapi_spec_validator", path], folder)
    print(f"{len(document['paths'])} paths, {len(ids)} operations, {len(document['components']['schemas'])} schemas")


def declared(folder, ending, pattern):
    names = []
    for root, _, files in sorted(os.walk(folder)):
        once([name.lower() for name in files], f"a file of {root} stands")
        for name in sorted(files):
            if name.endswith(ending):
                with open(os.path.join(root, name), encoding="utf-8") as file:
                    names += re.findall(pattern, file.read(), re.M)
    return names


def check_typescript(folder):
    need(program="tsc")
    names = declared(os.path.join(folder, "src"), ".ts", r"^export (?:interface|type|function|const|class) (\w+)")
    once(names, "a declaration stands")
    run(["tsc", "-p", ".", "--noEmit"], folder)
    print(f"{len(names)} declarations")


def check_python(folder):
    need(module="mypy")
    names = declared(folder, "types.py", r"^(\w+) = ") + declared(folder, "calls.py", r"^def (\w+)")
    once(names, "a declaration stands")
    run([sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "graph_api"], folder)
    run([sys.executable, "-W", "error", "-m", "compileall", "-q", "-f", "graph_api"], folder)
    print(f"{len(names)} declarations")


CHECKS = {"openapi": check_openapi, "typescript": check_typescript, "python": check_python}

if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in CHECKS:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    CHECKS[sys.argv[1]](sys.argv[2])
