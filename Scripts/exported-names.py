#!/usr/bin/env python3
"""Lists the names of types and macros that modules of the toolchain export, one file a module.

usage: exported-names.py [--check] [FOLDER]

Without --check the files of FOLDER (Templates/swift/exported) are written anew. With it nothing is written: exit 1 where a
module of the toolchain exports a name that its file lacks. A module that the toolchain does not have is left as it is, and
so are the files of modules that are not listed here: those were written down by hand.
"""
import json, os, subprocess, sys, tempfile

# The file, and the modules whose names an import of it brings.
MODULES = {
    "Swift": ["Swift", "_Concurrency", "_StringProcessing"],
    "Foundation": ["Foundation", "FoundationEssentials", "FoundationInternationalization"],
    "FoundationNetworking": ["FoundationNetworking"],
    "FoundationXML": ["FoundationXML"],
    "Dispatch": ["Dispatch"],
    "Distributed": ["Distributed"],
    "Observation": ["Observation"],
    "RegexBuilder": ["RegexBuilder"],
    "Synchronization": ["Synchronization"],
    "Testing": ["Testing"],
    "XCTest": ["XCTest"],
}
KINDS = {"struct", "class", "enum", "protocol", "typealias", "actor", "macro"}


def target():
    info = json.loads(subprocess.check_output(["swift", "-print-target-info"]))
    return info["target"]["unversionedTriple"], info["paths"]["runtimeResourcePath"]


def exported(module, triple, resources):
    """The names of a module, sorted; None where the toolchain has no such module."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["swift", "symbolgraph-extract", "-module-name", module, "-target", triple, "-I", resources,
             "-skip-synthesized-members", "-minimum-access-level", "public", "-output-dir", folder],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if run.returncode != 0:
            return None
        names = set()
        for file in os.listdir(folder):
            with open(os.path.join(folder, file)) as stream:
                symbols = json.load(stream)["symbols"]
            for symbol in symbols:
                kind = symbol["kind"]["identifier"].split(".")[-1]
                if kind in KINDS and len(symbol["pathComponents"]) == 1:
                    names.add(symbol["pathComponents"][0].split("(")[0])
        # Nobody's types are called like the others.
        return sorted(name for name in names if name[:1].isalpha() and name[:1].isupper())


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    folder = arguments[0] if arguments else os.path.join(root, "Templates/swift/exported")
    triple, resources = target()
    missing = 0
    for file, modules in MODULES.items():
        lists = [exported(module, triple, resources) for module in modules]
        if any(names is None for names in lists):
            print(f"{file}: not in this toolchain", file=sys.stderr)
            continue
        names = sorted(set().union(*lists))
        path = os.path.join(folder, file + ".txt")
        if "--check" in sys.argv:
            with open(path) as stream:
                known = set(stream.read().split())
            lacking = [name for name in names if name not in known]
            print(f"{file}: {len(names)} names, {len(lacking)} not in its file {' '.join(lacking)}".rstrip())
            missing += len(lacking)
        else:
            with open(path, "w") as stream:
                stream.write("".join(name + "\n" for name in names))
    return 1 if missing else 0


sys.exit(main())
