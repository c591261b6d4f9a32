#!/usr/bin/env python3
"""Ends runs of `graphgen generate` at random moments, and checks that one more run leaves the folder as a clean run does.

KILLS says how many (500), SEED which (1). Half of the runs after a kill have other pages than the one that was ended, and
half of the kills wait until files are being written, since that takes the shortest part of a run.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/graphgen"))
KILLS = int(os.environ.get("KILLS", "500"))
SEED = int(os.environ.get("SEED", "1"))


def tree(folder):
    """Everything below a folder: folders, and files with their bytes."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in folders:
            found[os.path.relpath(os.path.join(place, name), folder) + "/"] = None
        for name in files:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def start(config):
    return subprocess.Popen(
        [PROGRAM, "generate", "--quiet", "--config", config], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def main():
    choice = random.Random(SEED)
    scratch = tempfile.mkdtemp(prefix="graphgen-kills-")
    spec = os.path.join(ROOT, "spec/v19.0")
    pages = sorted(name for name in os.listdir(spec) if name.endswith(".md"))
    clean, configs, longest = {}, {}, 0
    # Other pages: some are gone, the others say something else.
    for name, chosen, word in [("a", pages[::2], ""), ("b", pages[::3], " Other words."), ("c", [], "")]:
        os.makedirs(os.path.join(scratch, name))
        for page in chosen or pages[:1]:
            with open(os.path.join(spec, page), encoding="utf-8") as file:
                text = file.read()
            with open(os.path.join(scratch, name, page), "w", encoding="utf-8") as file:
                file.write(text.replace(" |\n", word + " |\n"))
        for folder in ["out", "clean-" + name]:
            config = os.path.join(scratch, f"{name}-{folder}.yaml")
            with open(config, "w", encoding="utf-8") as file:
                file.write(f"pages: {name}\noutputs: [{{ pack: swift, folder: {folder} }}]\n")
            if folder == "out":
                configs[name] = config
                continue
            begin = time.monotonic()
            run = start(config)
            errors = run.communicate()[1]
            if run.returncode != 0:
                sys.exit(f"a clean run failed: {errors.decode()}")
            longest = max(longest, time.monotonic() - begin)
            clean[name] = tree(os.path.join(scratch, folder))
    out = os.path.join(scratch, "out")
    failures, ended, inside = 0, 0, 0
    for kill in range(KILLS):
        first = choice.choice(sorted(configs))
        second = choice.choice([name for name in sorted(configs) if name != first]) if kill % 2 else first
        if choice.random() < 0.1:
            shutil.rmtree(out, ignore_errors=True)
        run = start(configs[first])
        if choice.random() < 0.5:
            while run.poll() is None and not os.path.exists(os.path.join(out, ".graphgen-staging")):
                time.sleep(0.0005)
            time.sleep(choice.random() * 0.06)
        else:
            time.sleep(choice.random() * longest)
        run.kill()
        run.communicate()
        ended += run.returncode != 0
        inside += os.path.exists(os.path.join(out, ".graphgen-staging"))
        run = start(configs[second])
        errors = run.communicate()[1].decode()
        found = tree(out)
        if run.returncode != 0 or found != clean[second]:
            failures += 1
            wrong = [path for path in set(found) | set(clean[second]) if found.get(path, 0) != clean[second].get(path, 0)]
            print(f"kill {kill}: {first} then {second}: exit code {run.returncode}, {sorted(wrong)[:5]}\n{errors}")
            shutil.rmtree(out, ignore_errors=True)
    shutil.rmtree(scratch)
    print(f"{KILLS} kills (seed {SEED}): {ended} runs ended before their end, {inside} of them while writing;"
          f" {failures} folders not as after a clean run")
    sys.exit(1 if failures else 0)


main()
