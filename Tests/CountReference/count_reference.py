#!/usr/bin/env python3
r"""Count what pages of the reference say, from their text alone.

    python3 Tests/CountReference/count_reference.py [--details] PAGE.md ...

It shares no code and no word list with the program. It prints JSON: for each page and each of four kinds the list of line
numbers (the first line of a file is 1), and the totals of each kind over all pages. `--details` adds what each line says.

Code is what stands in a fence (``` or ~~~, in a list too) and, after an empty line, what is indented by four columns or more
than the list item it stands in. Nothing but requests is looked for in code.

table_rows
    A line that begins with `|`, is no delimiter row, and is not directly above the delimiter row of its table. Rows with only
    empty cells count. A table has one header row.

requirements
    A list item, nested ones too, whose nearest titled heading is about requirements. Such a title is, without markup, case
    and a final colon: "requirements", "permission(s)", "access token(s)", "access level(s)", "feature(s)", "task(s)",
    "prerequisites", "before you start", "what you need", "what you'll need", "you will need", or several of these joined by
    "and", "or", "&", ",", "/", each with "required", "requirements" or "feature" beside it or not. A heading under such a
    heading inherits it, unless its title is one of limitations, notes, examples, parameters, fields, or a request. A
    paragraph that is only bold is a heading that ends at the next heading.
    Left out: paths listed below "from the following paths:" (requests); titles of level 1 (they name the page, as in
    `/{user-id}/permissions`); "Limitations" (they say what can't be done, not what a caller needs); rows of tables of
    requirements (they are table rows); requirements in sentences, and lists that only a sentence introduces (a list of
    sentences could not be told from any other list by rule).

requests
    One for each place that states METHOD (GET, POST, PUT, PATCH, DELETE) and path. A path begins with `/`, `v19.0/` or
    `{name}/`, or is a URL of a host of Meta's (facebook.com, instagram.com, threads.net, whatsapp.com), with or without
    `https://`. Places are
    1. a heading, a paragraph's line or a list item that, without markup, is METHOD and path and nothing else but `HTTP/1.1`
       and a final colon or full stop;
    2. a code span in other text outside of tables that is METHOD and path, or METHOD directly before a code span that is a
       path;
    3. in code, a line that is METHOD and path (and `HTTP/1.1`), where it is the first line of the code, follows an empty line,
       or follows such a line; a bare host counts, the path being on the next line;
    4. in sentences: METHOD, "request(s)" or "call(s)" or nothing, "to"/"on"/"at"/"against"/"with", perhaps "the"/"this"/
       "your"/"our", perhaps one more word ("endpoint", "edge"), and then a code span or link text that is a path, or a bare
       path. "... from the following path(s):" states one request for each list item directly below that begins with a path:
       the items' lines are counted, not the sentence's, which has no path.
    Duplicates count: a page that states a request in a sentence and in an example states it twice, each with its line. Two
    on one line give the line twice, unless method and path are the same.
    Left out: requests in cells of tables (they are table rows); cURL and SDK examples (a sample call of an address, often with
    numbers for placeholders, and no METHOD beside a path); a METHOD without path or a path without METHOD; requests to other
    hosts (callbacks of webhooks).

errors
    A table row whose code cell has a digit, in a table of errors. A table is one of errors when a header cell has the word
    "error", "subcode" or "HTTP status", or when a header cell has the word "code(s)" and the title of the heading above has the
    word "error(s)" or "subcode(s)". Code cells are those below headers that are "error", "errors" or end in "code(s)" or
    have "code or"/ "code and" in them, "HTTP status code" and "status code" excepted.
    Left out: codes in sentences, lists and samples; rows without a digit there (values, or names of a kind of error). Each of
    these rows is a table row as well.
"""

import json
import re
import sys

METHOD = r"(?:GET|POST|PUT|PATCH|DELETE)"
HOST = r"(?:https?://)?(?:[\w-]+\.)*(?:facebook\.com|instagram\.com|threads\.net|whatsapp\.com)"
SEGMENT = r"(?:\{[^{}\x01]*\}|<[^<>\n\x01]*>|[^\s`<>\x01])"
PATH = rf"(?:(?:v\d+\.\d+/|\{{[\w -]+\}}/){SEGMENT}*|{HOST}(?:/{SEGMENT}*|\?{SEGMENT}*)?|/(?={SEGMENT}){SEGMENT}*|/(?=\s|$))"
WHOLE_REQUEST = re.compile(rf"^({METHOD})\s*[:\-–]?\s*({PATH})(?:\s+HTTP/\d(?:\.\d)?)?\s*[.:,]?$")
SENTENCE_REQUEST = re.compile(
    rf"\b({METHOD})\x01?\s+(?:(?:requests?|calls?|queries|query)\s+)?(?:to|on|at|against|with)\s+"
    rf"(?:(?:the|this|your|our)\s+)?(?:[a-z]+\s+)?(\x01{PATH}[^\x01]*\x01|{PATH})"
)
METHOD_AND_SPAN = re.compile(rf"\b({METHOD})\x01?\s*\x01({PATH})\s*\x01")
FOLLOWING_PATHS = re.compile(rf"\b({METHOD})\x01?\s+(?:requests?|calls?)\b.*\bfollowing\s+paths?\b", re.IGNORECASE)

DELIMITER = re.compile(r"^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
ITEM = re.compile(r"^(\s*)([*+-]|\d{1,9}[.)])(\s+|$)")
HEADING = re.compile(r"^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$")
FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
BOLD_ALONE = re.compile(r"^(\*\*|__)(?=\S)((?:(?!\1).)+)\1\s*:?$")

NEED = (
    r"(?:(?:feature|required|user|app|page|additional|needed|minimum)\s+)*"
    r"(?:requirements?|permissions?|access tokens?|tokens?|access levels?|features?|tasks?|prerequisites|"
    r"before you (?:start|begin)|what you(?:['’]ll| will)? need|you(?:['’]ll| will)? need)"
    r"(?:\s+(?:required|requirements?|needed))?"
)
NEEDS = re.compile(rf"^{NEED}(?:\s*(?:,|&|/|\band\b|\bor\b)\s*{NEED})*$")
NOT_INHERITED = re.compile(
    r"limit|note|example|sample|parameter|field|request|response|return|error|\b(?:get|post|delete|put)\b|"
    r"reading|creating|updating|deleting|publishing"
)


def indent_of(line):
    width = 0
    for character in line:
        if character == " ":
            width += 1
        elif character == "\t":
            width += 4 - width % 4
        else:
            break
    return width


def unescaped(text):
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def without_links(text):
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    return re.sub(r"\[((?:\\.|`[^`]*`|[^\]\[\\])*)\]\((?:[^()]|\([^)]*\))*\)", r"\1", text)


def plain(text):
    """The text without links, emphasis, code marks and escapes."""
    text = without_links(text).replace("`", "")
    text = re.sub(r"(\*\*|__)(.*?)\1", r"\2", text)
    text = re.sub(r"(?<![\w*])[*_](?=\S)(.*?\S)[*_](?![\w*])", r"\1", text)
    return re.sub(r"\s+", " ", unescaped(text)).strip()


def with_marked_spans(text):
    """The text without links and bold, with code spans between two \\x01."""
    text = without_links(text)
    text = re.sub(r"(`+)(.+?)\1", lambda found: "\x01" + found.group(2).strip() + "\x01", text)
    text = text.replace("**", "").replace("__", "") if "\x01" not in text else text.replace("**", "")
    return unescaped(text)


def cells_of(line):
    inner = line.strip()
    inner = inner[1:] if inner.startswith("|") else inner
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    cells, current, escaped, in_code = [], "", False, False
    for character in inner:
        if escaped:
            current, escaped = current + character, False
        elif character == "\\":
            current, escaped = current + character, True
        elif character == "|":
            cells, current = cells + [current], ""
        else:
            current += character
    return [plain(cell) for cell in cells + [current]]


def lines_by_kind(text):
    """(number, kind, text) of each line; kind: code, code-start, blank, heading, item, table, text."""
    fence, items, code_open, blank_before, number = None, [], False, True, 0
    previous = "blank"
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        stripped, indent = line.strip(), indent_of(line)
        found = FENCE.match(line)
        if fence:
            if found and found.group(1)[0] == fence[0] and len(found.group(1)) >= len(fence) and stripped == found.group(1):
                fence, previous = None, "blank"
                yield number, "fence", ""
            else:
                yield number, "code-start" if code_open else "code", stripped
                code_open = False
            continue
        if not stripped:
            blank_before = True
            yield number, "blank", ""
            continue
        while items and blank_before and indent < items[-1]:
            items.pop()
        base = items[-1] if items else 0
        if found and "`" not in stripped[len(found.group(1)):]:
            fence, code_open, blank_before = found.group(1), True, False
            yield number, "fence", ""
            continue
        if indent >= base + 4 and (blank_before or previous == "code"):
            yield number, "code" if previous == "code" else "code-start", stripped
            previous, blank_before = "code", False
            continue
        heading, item = HEADING.match(line), ITEM.match(line)
        rule = re.match(r"^ {0,3}([*_-])(?:\s*\1){2,}\s*$", line)
        if heading:
            items, kind = [], "heading"
        elif item and not rule:
            while items and indent < items[-1]:
                items.pop()
            items.append(indent + len(item.group(2)) + min(len(item.group(3)) or 1, 4))
            kind = "item"
        else:
            kind = "table" if line.startswith("|") else "text"
        yield number, kind, line
        previous, blank_before = kind, False


class Page:
    def __init__(self, text):
        self.lines = list(lines_by_kind(text))
        self.found = {"table_rows": [], "requirements": [], "requests": [], "errors": []}
        self.headings = []  # (level, title, about requirements)
        self.count()

    def add(self, kind, number, says):
        self.found[kind].append((number, says))

    def heading(self, level, title):
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        low = title.lower().rstrip(": ")
        inherited = bool(self.headings and self.headings[-1][2]) and not NOT_INHERITED.search(low)
        self.headings.append((level, low, level > 1 and (inherited or bool(NEEDS.match(low)))))

    def request(self, number, method, path):
        says = f"{method} {path}"
        if (number, says) not in self.found["requests"]:
            self.add("requests", number, says)

    def text_requests(self, number, text):
        """Those of one line outside of code and tables; returns the method when paths follow in a list."""
        whole = WHOLE_REQUEST.match(plain(text))
        if whole:
            self.request(number, whole.group(1), whole.group(2))
            return None
        marked = with_marked_spans(text)
        for span in re.findall(r"\x01([^\x01]*)\x01", marked):
            inside = WHOLE_REQUEST.match(span.strip())
            if inside:
                self.request(number, inside.group(1), inside.group(2))
        for sentence in SENTENCE_REQUEST.finditer(marked):
            self.request(number, sentence.group(1), sentence.group(2).strip("\x01").rstrip(".,:;)"))
        for pair in METHOD_AND_SPAN.finditer(marked):
            self.request(number, pair.group(1), pair.group(2))
        following = FOLLOWING_PATHS.search(marked)
        return following.group(1) if following else None

    def count(self):
        header, following, request_before, before = None, None, False, "blank"
        for index, (number, kind, text) in enumerate(self.lines):
            if kind in ("code", "code-start"):
                found = WHOLE_REQUEST.match(unescaped(text))
                starts = kind == "code-start" or before == "blank" or request_before
                request_before = bool(found and starts)
                if request_before:
                    self.request(number, found.group(1), found.group(2))
            elif kind == "heading":
                found = HEADING.match(text)
                title = plain(found.group(2) or "")
                self.heading(len(found.group(1)), title)
                self.text_requests(number, found.group(2) or "")
                following = None
            elif kind == "item":
                inner = text[ITEM.match(text).end():]
                path = re.match(rf"^({PATH})", plain(inner)) if following else None
                if self.headings and self.headings[-1][2] and not path:
                    self.add("requirements", number, plain(inner))
                if path:
                    self.request(number, following, path.group(1))
                else:
                    self.text_requests(number, inner)
            elif kind == "text":
                alone = BOLD_ALONE.match(text.strip())
                if alone:
                    self.heading(7, plain(alone.group(2)))
                following = self.text_requests(number, text.strip())
            if kind == "table":
                below = self.lines[index + 1] if index + 1 < len(self.lines) else (0, "blank", "")
                if before != "table":
                    header = None
                if DELIMITER.match(text):
                    pass
                elif header is None and below[1] == "table" and DELIMITER.match(below[2]):
                    header = [cell.lower() for cell in cells_of(text)]
                else:
                    self.add("table_rows", number, text)
                    self.error(number, header or [], cells_of(text))
            before = kind

    def error(self, number, header, cells):
        title = self.headings[-1][1] if self.headings else ""
        of_errors = any(re.search(r"\berrors?\b|subcode|http status", cell) for cell in header)
        of_codes = any(re.search(r"\bcodes?\b", cell) for cell in header)
        if not of_errors and not (of_codes and re.search(r"\berrors?\b|subcode", title)):
            return
        for cell, content in zip(header, cells):
            if re.search(r"status codes?$|^http", cell):
                continue
            is_code = re.search(r"^errors?$|codes?$|\bcode (?:or|and)\b", cell)
            if is_code and re.search(r"\d", content):
                self.add("errors", number, content)
                return


def main(arguments):
    details = "--details" in arguments
    result, totals = {}, {}
    for path in sorted(argument for argument in arguments if not argument.startswith("--")):
        with open(path, encoding="utf-8", errors="replace") as file:
            found = Page(file.read()).found
        name = path.rsplit("/", 1)[-1]
        name = path if name in result else name
        result[name] = {
            kind: [{"line": number, "says": says} for number, says in places] if details else [place[0] for place in places]
            for kind, places in found.items()
        }
        for kind, places in found.items():
            totals[kind] = totals.get(kind, 0) + len(places)
    json.dump({"pages": result, "totals": totals}, sys.stdout, indent=1 if details else None, sort_keys=True)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
