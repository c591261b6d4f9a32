#!/usr/bin/env python3
"""Changes one line of Sources at a time, runs the tests and says which changes no test noticed.

A change negates a condition, exchanges an operator, changes an integer or drops an element of a list, a set or a chain.
What does not compile is not counted, and another change is made in its place. A run that needs far more processor time
than one without a change counts as noticed; a busy machine does not. Everything happens in a copy of the last commit,
without the client and its tests, which do not depend on Sources; the working tree is never touched.

Environment:
  MUTANTS=60      how many changes are counted
  SEED=1          which ones: the same seed gives the same changes of the same sources
  FIRST=1         the try to begin with, to go on where a run ended
  FILES=          a regular expression; only files whose path fits are changed
  LONG=1          0 leaves out tests that take long: what they alone would notice counts as not noticed
  MUTANTS_DIR=    the folder of the copy; one that is kept makes the next run's first build short

Changes that alter nothing that anyone can see are listed in mutants-equivalent.txt, a line each: path, the line's text,
the reason, with a tab between them; they are not made.
"""

import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SWIFT = os.environ.get("SWIFT", "swift")

# The embedding tool runs in the build itself, and a mistake of it fails the build; the command's own files parse arguments
# and print, in words that tests do not repeat.
LEFT_OUT = ("Sources/EmbedTemplatesTool/", "Sources/graphgen/", "Sources/CCommonMark/")

OPERATORS = {
    " < ": [" <= ", " > "], " <= ": [" < "], " > ": [" >= ", " < "], " >= ": [" > "], " == ": [" != "], " != ": [" == "],
    " && ": [" || "], " || ": [" && "], " + ": [" - "], " - ": [" + "], " += ": [" -= "], " -= ": [" += "],
    "..<": ["..."],
}


def log(text):
    print(text, file=sys.stderr, flush=True)


def masked(text):
    """The source with comments and the insides of strings as `~`, so that only code is changed; same length."""
    out, index, depth, multiline = list(text), 0, 0, False
    state = "code"
    stack = []
    while index < len(text):
        if state == "code":
            if text.startswith("//", index):
                while index < len(text) and text[index] != "\n":
                    out[index] = "~"
                    index += 1
                continue
            if text.startswith("/*", index):
                end = text.find("*/", index)
                end = len(text) if end < 0 else end + 2
                for at in range(index, end):
                    if text[at] != "\n":
                        out[at] = "~"
                index = end
                continue
            raw = re.match(r'#+"', text[index:])
            if raw:
                close = '"' + "#" * (len(raw.group()) - 1)
                end = text.find(close, index + len(raw.group()))
                end = len(text) if end < 0 else end + len(close)
                for at in range(index + len(raw.group()), end - len(close)):
                    if text[at] != "\n":
                        out[at] = "~"
                index = end
                continue
            if text[index] == '"':
                multiline = text.startswith('"""', index)
                index += 3 if multiline else 1
                state = "string"
                continue
            if stack:
                depth += {"(": 1, ")": -1}.get(text[index], 0)
                if depth == 0:
                    depth, multiline = stack.pop()
                    state = "string"
            index += 1
        else:
            if text.startswith("\\(", index):
                stack.append((depth, multiline))
                depth, state = 1, "code"
                out[index] = "~"
                index += 2
            elif text[index] == "\\":
                out[index] = "~"
                if index + 1 < len(text) and text[index + 1] != "\n":
                    out[index + 1] = "~"
                index += 2
            elif text.startswith('"""' if multiline else '"', index):
                index += 3 if multiline else 1
                state = "code"
            else:
                if text[index] != "\n":
                    out[index] = "~"
                index += 1
    return "".join(out)


def elements(code, start):
    """The spans of the elements of a bracketed list that begins at `start`, on one line; none where it is no literal."""
    depth, spans, begin = 0, [], start + 1
    for index in range(start, len(code)):
        character = code[index]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth == 0:
                spans.append((begin, index))
                return spans if len(spans) > 1 else []
        elif character == "," and depth == 1:
            spans.append((begin, index))
            begin = index + 1
    return []


def changes(line, code):
    """Every change of a line, as (kind, new line). `code` is the line with strings and comments masked."""
    found = []
    if re.match(r"\s*(import|public import|package import|@|//|case \.[\w, .]+:$)", code) or "reserveCapacity" in code:
        return found
    for operator, others in OPERATORS.items():
        for match in re.finditer(re.escape(operator), code):
            for other in others:
                found.append((f"`{operator.strip()}` → `{other.strip()}`", line[: match.start()] + other + line[match.end() :]))
    for match in re.finditer(r"\b(if|guard|while|where) (?!let |var |case |#)([^{,]+?)(?= \{| else|,|$)", code):
        condition = line[match.start(2) : match.end(2)]
        if any(condition.count(left) != condition.count(right) for left, right in ("()", "[]", "{}")):
            continue
        found.append(("negated", line[: match.start(2)] + "!(" + condition + ")" + line[match.end(2) :]))
    for match in re.finditer(r"(?<=[ (])!(?=[\w(.])", code):
        found.append(("`!` dropped", line[: match.start()] + line[match.end() :]))
    for match in re.finditer(r"(?<![\w.$#~])(\d[\d_]*)(?![\w.]*[\w~])", code):
        value = int(match.group(1).replace("_", ""))
        for other in {value + 1, max(value - 1, 0)} - {value}:
            found.append((f"{value} → {other}", line[: match.start()] + str(other) + line[match.end() :]))
    for word, other in (("true", "false"), ("false", "true")):
        for match in re.finditer(rf"\b{word}\b", code):
            found.append((f"{word} → {other}", line[: match.start()] + other + line[match.end() :]))
    for match in re.finditer(r"(?<![\w\])?])\[", code):
        for begin, end in elements(code, match.start()):
            if begin == match.start() + 1:
                begin_cut, end_cut = begin, end + 1
            else:
                begin_cut, end_cut = begin - 1, end
            element = line[begin:end].strip()
            if element:
                found.append((f"{element} dropped", line[:begin_cut] + line[end_cut:]))
    # A row of a list that spans lines, whose elements are literals.
    if re.match(r'\s+(".*"|\.\w+|\(.*\)),$', line) or re.match(r'\s+"~*"(: [.\w~"]+)?,', code):
        first = re.match(r'\s*(\([^()]*\)|"~*"(: [.\w~"]+)?|\.\w+),\s?', code)
        if first:
            found.append(("an element dropped", re.match(r"\s*", line).group() + line[first.end() :]))
    if re.match(r"\s+\.\w+[({].*[)}]$", code) and "case" not in code:
        found.append(("a call of a chain dropped", ""))
    for match in re.finditer(r"\.(lowercased\(\)|uppercased\(\)|sorted\(\)|reversed\(\)|dropFirst\(\)|dropLast\(\))", code):
        found.append((f".{match.group(1)} dropped", line[: match.start()] + line[match.end() :]))
    return [(kind, new) for kind, new in found if new != line]


def equivalents():
    path = os.path.join(ROOT, "Scripts", "mutants-equivalent.txt")
    found = set()
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and not line.startswith("#"):
                found.add((parts[0], parts[1].strip()))
    return found


def candidates(root):
    skipped, pattern = equivalents(), re.compile(os.environ.get("FILES", ""))
    by_line = []
    for folder, _, names in sorted(os.walk(os.path.join(root, "Sources"))):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), root)
            # A linked file belongs to the client's package, whose own tests are about it.
            if os.path.islink(os.path.join(root, path)):
                continue
            if not name.endswith(".swift") or path.startswith(LEFT_OUT) or not pattern.search(path):
                continue
            text = open(os.path.join(root, path), encoding="utf-8").read()
            lines = text.split("\n")
            for number, (line, code) in enumerate(zip(lines, masked(text).split("\n"))):
                if (path, line.strip()) in skipped:
                    continue
                found = changes(line, code)
                if found:
                    by_line.append((path, number, line, found))
    return by_line


# Nothing takes longer by the clock, which ends what waits for ever.
LONGEST = 3 * 3600


# How a test says that it failed, while others still run.
FAILED = re.compile(r"^✘ Test ")


def run(command, folder, seconds=LONGEST, until_failure=False):
    """The exit code and the output; None for the code where a process took more seconds of processor time, or waited.

    With `until_failure`, it ends with the first test that fails.
    """
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        start_new_session=True, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)))

    def end():
        # Tests and the programs that they run have groups of their own, in one session.
        subprocess.run(["pkill", "-KILL", "-s", str(process.pid)], check=False)

    has_waited = threading.Event()
    clock = threading.Timer(LONGEST, lambda: (has_waited.set(), end()))
    clock.start()
    lines, has_failed = [], False
    for line in process.stdout:
        lines.append(line)
        if until_failure and not has_failed and FAILED.search(line):
            has_failed = True
            end()
    code, output = process.wait(), "".join(lines)
    clock.cancel()
    if has_failed:
        return 1, output
    # A test that is ended by its limit is reported by `swift test`, by the signal's number or name.
    is_limit = code != 0 and re.search(r"signal code (24|9)\b|SIGXCPU", output)
    return None if is_limit or has_waited.is_set() else code, output


# What adds the client and its tests to the package.
CLIENT = "if hasGenerated {"


def copy():
    """A copy of the last commit beside a link to ../shared; its build folder is kept from change to change."""
    given = os.environ.get("MUTANTS_DIR")
    parent = os.path.abspath(given) if given else tempfile.mkdtemp(prefix="graphgen-mutants-")
    root = os.path.join(parent, "main")
    os.makedirs(root, exist_ok=True)
    for name in os.listdir(root):
        if name not in (".build", "Package.resolved"):
            path = os.path.join(root, name)
            shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.remove(path)
    archive = subprocess.Popen(["git", "archive", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", root], stdin=archive.stdout, check=True)
    if archive.wait() != 0:
        sys.exit("git archive failed")
    shared, link = os.path.realpath(os.path.join(ROOT, "..", "shared")), os.path.join(parent, "shared")
    if os.path.isdir(shared) and not os.path.lexists(link):
        os.symlink(shared, link)
    # What was fetched need not be fetched again.
    for name in ("repositories", "checkouts", "workspace-state.json"):
        source, target = os.path.join(ROOT, ".build", name), os.path.join(root, ".build", name)
        if os.path.exists(source) and not os.path.exists(target):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copytree(source, target, symlinks=True) if os.path.isdir(source) else shutil.copy(source, target)
    resolved = os.path.join(ROOT, "Package.resolved")
    if os.path.exists(resolved):
        shutil.copy(resolved, root)
    # The client stays as files, which the command's tests compare with what is made; it is not built.
    manifest = os.path.join(root, "Package.swift")
    text = open(manifest, encoding="utf-8").read()
    if CLIENT not in text:
        sys.exit(f"Package.swift does not say `{CLIENT}`")
    with open(manifest, "w", encoding="utf-8") as stream:
        stream.write(text.replace(CLIENT, "if false {"))
    return parent, root, given is None


# Suites that take long, many by programs of others that validate what is made; they come last.
SLOW = (r"\.(MutationTests|RestyleTests|BadInputTests|GoldenCompileTests|SchemaTests|ShippedPackTests|HostilePackTests"
        r"|ExplorerSiteTests|DescribedFactsTests)/")

WITH_LONG = os.environ.get("LONG", "1") != "0"

# Nothing of these depends on Sources: texts and the toolchain's names.
UNRELATED = r"\.(CopiedTextTests|ExportedNamesTests)/"

# Runs that are repeated notice what differs from run to run, and take as long as all others together.
REPEATED = r"\.CommandDeterminismTests/"

# What is made of small pages; most changes of what is read or written show there.
GOLDENS = r"GraphGenTests\.GoldenTests"


def test_targets(root):
    """The test targets of this package, without the client's."""
    names = sorted(name for name in os.listdir(os.path.join(root, "Tests")) if name.endswith("Tests"))
    return [name for name in names if name != "GeneratedTests"]


def steps(root, path):
    """What is run, in its order: the module's own tests, goldens, other quick ones, the command's, then what takes long."""
    targets, own, command = test_targets(root), path.split("/")[1] + "Tests", "GraphGenTests"
    return [
        (own, [own] if own in targets else [], False), ("goldens", [GOLDENS], False),
        ("other quick tests", [name for name in targets if name not in (own, command)], False),
        (command, [command], False), ("tests that take long", targets if WITH_LONG else [], True),
    ]


def test_command(names, is_slow):
    filters = "^(" + "|".join(names) + ")" + (SLOW if is_slow else r"[./]")
    skipped = ["--skip", REPEATED, "--skip", UNRELATED] + ([] if is_slow else ["--skip", SLOW])
    return [SWIFT, "test", "--skip-build", "--filter", filters] + skipped


def needs(root):
    """The processor time that the tests of each target need without a change, and under `SLOW` those that take long."""
    found, failed = {}, []
    measured = [(name, [name]) for name in test_targets(root) + [GOLDENS]]
    for key, names in measured + ([(SLOW, test_targets(root))] if WITH_LONG else []):
        before = processor_time()
        code, output = run(test_command(names, key == SLOW), root)
        found[key] = processor_time() - before
        if code != 0:
            failed += [line for line in output.split("\n") if "✘" in line] or [f"{key} ended with {code}"]
    if failed:
        sys.exit("tests fail without any change:\n" + "\n".join(failed[-30:]))
    return found


def noticed_by(root, path, needed):
    for title, names, is_slow in steps(root, path):
        if not names:
            continue
        limit = int(max(60, 4 * (needed[SLOW] if is_slow else sum(needed[name] for name in names))))
        code, _ = run(test_command(names, is_slow), root, limit, until_failure=True)
        if code != 0:
            return title + (" (a time-out)" if code is None else "")
    return None


def processor_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main():
    wanted, seed = int(os.environ.get("MUTANTS", "60")), os.environ.get("SEED", "1")
    parent, root, is_temporary = copy()
    try:
        by_line = candidates(root)
        # First a line, then one of its changes, so that lines with many possible changes do not count more.
        choice = random.Random(f"mutants {seed}")
        choice.shuffle(by_line)
        log(f"{len(by_line)} lines can be changed; building {root}")
        begin = time.time()
        build = [SWIFT, "build", "--build-tests"]
        code, output = run(build, root)
        if code != 0:
            sys.exit("the copy does not build:\n" + output[-4000:])
        log(f"built in {time.time() - begin:.0f} s; running the tests without a change")
        begin, needed = time.time(), needs(root)
        log(f"tests take {time.time() - begin:.0f} s")
        counted, unnoticed, uncompiled = 0, [], 0
        first = int(os.environ.get("FIRST", "1"))
        for attempt, (path, number, line, found) in enumerate(by_line, 1):
            if counted == wanted:
                break
            kind, new = choice.choice(found)
            if attempt < first:
                continue
            file = os.path.join(root, path)
            original = open(file, encoding="utf-8").read()
            lines = original.split("\n")
            lines[number] = new
            begin = time.time()
            try:
                with open(file, "w", encoding="utf-8") as stream:
                    stream.write("\n".join(lines))
                code, _ = run(build, root)
                if code != 0:
                    uncompiled += 1
                    log(f"try {attempt}: {path}:{number + 1} does not compile: {kind}")
                    continue
                by = noticed_by(root, path, needed)
            finally:
                with open(file, "w", encoding="utf-8") as stream:
                    stream.write(original)
            counted += 1
            if by is None:
                unnoticed.append((path, number + 1, kind, line.strip(), new.strip()))
            told = f"noticed by {by}" if by else "NOT NOTICED"
            print(f"{path}:{number + 1}: {kind}: {told}\n    {line.strip()}\n    {new.strip()}", flush=True)
            log(f"try {attempt}, {counted}/{wanted}: {path}:{number + 1} {told}, {time.time() - begin:.0f} s")
        print(f"\n{counted} changes, {counted - len(unnoticed)} noticed, {len(unnoticed)} not; {uncompiled} did not compile (seed {seed})")
        for path, number, kind, before, after in unnoticed:
            print(f"{path}:{number}: {kind}\n    {before}\n    {after}")
    finally:
        if is_temporary:
            shutil.rmtree(parent, ignore_errors=True)


if __name__ == "__main__":
    main()
