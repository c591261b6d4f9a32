#!/usr/bin/env python3
"""Says where files have nine words in a row that stand in a folder of reference pages too.

  copied_text.py PAGES PATH…

PAGES is a folder of pages; PATHs are files and folders of ours. Facts are no copies, so what is a name or a value is passed
over on both sides: code, addresses, words with an underscore or a digit, types, lists of values. So are the sentences that
programs have to read as they are: fixed-sentences.txt has a regular expression for each. Prints each run with its place, and
the figure; ends with 1 where there is a run.
"""

import os
import re
import sys

RUN = 9
HERE = os.path.dirname(os.path.abspath(__file__))
# What is no prose: fenced code, code spans, addresses, the first line of a page.
FENCE = re.compile(r"^( {0,3}|\t)(```|~~~).*?^\s*\2\s*$", re.M | re.S)
CODE = re.compile(r"`[^`\n]*`")
ADDRESS = re.compile(r"\]\([^)\s]*\)|<?https?://[^\s)>|]*>?|^url: .*$", re.M)
# A row's first cell has its name and its type.
FIRST_CELL = re.compile(r"^\|[^|]*<br>[^|]*\|", re.M)
BRACES = re.compile(r"(enum|list|array|map|struct|dictionary|object)\s*\\?[<{\[][^\n|]*?(?=\||$)", re.M | re.I)
WORD = re.compile(r"\||<br ?/?>|[^\W_]+(?:['’_.-][^\W_]+)*_?")
ENDS_TEXT = re.compile(r"^\s*($|#|[*+-] |\d+\. |[{}]|///\s*$|//\s*$)")
NAME = re.compile(r"[_\d]|^[A-Z]{2,}$|[a-z][A-Z]")
TEXTS = (".md", ".txt", ".swift", ".yaml", ".mustache", ".json", ".py", ".html", ".js", ".css", ".sh")


def runs(text, left_out=()):
    """Each run of nine words of a text with its line. None goes over the end of a cell, an item, a heading, a paragraph."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    for pattern in (FENCE, ADDRESS, FIRST_CELL, *left_out, CODE, BRACES):
        text = pattern.sub(blank, text)
    last = []
    heading = False
    for number, line in enumerate(text.split("\n"), 1):
        if heading or ENDS_TEXT.match(line):
            last = []
        heading = line.lstrip().startswith("#")
        for match in WORD.finditer(line):
            word = match.group()
            if word[0] in "|<":
                last = []
            elif not NAME.search(word):
                last = last[1 - RUN :] + [word.lower().replace("’", "'")]
                if len(last) == RUN:
                    yield " ".join(last), number


def files(path):
    if os.path.isfile(path):
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(TEXTS):
                yield os.path.join(folder, name)


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def main():
    if len(sys.argv) < 3 or not os.path.isdir(sys.argv[1]):
        print(__doc__, file=sys.stderr)
        return 2
    theirs = {}
    pages = 0
    for path in files(sys.argv[1]):
        pages += 1
        for run, line in runs(read(path)):
            theirs.setdefault(run, (path, line))
    fixed = [
        re.compile(line.replace(" ", r"[^\S\n]+"))
        for line in read(os.path.join(HERE, "fixed-sentences.txt")).split("\n")
        if line and not line.startswith("#")
    ]
    ours, copies = 0, []
    for root in sys.argv[2:]:
        for path in files(root):
            if os.path.abspath(path).startswith(HERE):
                continue
            last = 0
            for run, line in runs(read(path), fixed):
                ours += 1
                if run in theirs and line != last:
                    copies.append((path, line, run, theirs[run]))
                    last = line
    for path, line, run, (page, at) in copies:
        print(f"{path}:{line}: {run} ({os.path.basename(page)}:{at})")
    print(f"{pages} pages; {ours} runs of {RUN} words of ours, {len(copies)} lines with one of theirs")
    return 1 if copies else 0


if __name__ == "__main__":
    sys.exit(main())
