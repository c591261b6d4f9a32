#!/usr/bin/env python3
"""Uses a site of the pack `explorer` as people do, in Chromium without a window.

    explorer_site.py SITE [--axe AXE.min.js] [--every] [--screenshots FOLDER]

`--every` also opens every page of the site and follows every link in it. Ends with 0 where all checks hold, with 1 where
one does not, and with 77 where there is no browser.
"""

import argparse
import json
import os
import re
import sys
import time

sys.dont_write_bytecode = True
from browser import Browser, program  # noqa: E402


def api_of(site):
    """What data.js holds, with an error where a key stands twice in a mapping."""
    text = open(os.path.join(site, "data.js"), encoding="utf-8").read()
    start, end = "window.graphAPI = ", ";\n"
    assert text.startswith(start) and text.endswith(end), "data.js is one assignment"
    for sign in ["</", "<!--", "\u2028", "\u2029"]:
        assert sign not in text, f"data.js holds {sign!r} itself"
    # Character by character in the form of JavaScript, which JSON lacks.
    text = re.sub(r"(\\\\)|\\u\{([0-9A-F]+)\}",
                  lambda found: found[0] if found[1] else json.dumps(chr(int(found[2], 16)))[1:-1],
                  text[len(start):-len(end)])

    def mapping(pairs):
        keys = [key for key, _ in pairs]
        assert len(set(keys)) == len(keys), f"a key twice in {keys}"
        return dict(pairs)

    return json.loads(text, object_pairs_hook=mapping)


# The text of the content without what is for screen readers alone.
SHOWN = """(() => {
    const main = document.querySelector("main").cloneNode(true);
    main.querySelectorAll(".visually-hidden").forEach((each) => each.remove());
    return main.textContent;
})()"""


class Checks:
    def __init__(self, site, axe):
        self.site, self.api, self.axe = site, api_of(site), axe

    def named(self, path, name, *rest):
        from urllib.parse import quote
        return "#/" + "/".join(quote(str(part), safe="-_.!~*'()") for part in (path, name, *rest))

    def node_with_fields(self):
        return max(self.api["nodes"], key=lambda node: len(node["fields"]))

    def edge_with_target(self):
        """The names of two nodes with an edge from one to the other."""
        nodes = {node["id"] for node in self.api["nodes"]} | {each["id"] for each in self.api["types"]}
        for edge in self.api["edges"]:
            target = edge["target"].lstrip("@")
            if edge["parent"] in nodes and target in nodes and target != edge["parent"]:
                return edge["parent"], target
        return None

    def examples(self):
        """A page of each kind, the fullest of its kind."""
        pages = ["#/", "#/graph"]
        keys = {"errors": "code", "permissions": "name", "metrics": "name"}
        for kind in ["nodes", "edges", "operations", "enums", "errors", "permissions", "metrics", "tables", "types"]:
            if self.api[kind]:
                fullest = max(self.api[kind], key=lambda item: len(json.dumps(item)))
                pages += ["#/" + kind, self.named(kind, fullest[keys.get(kind, "id")])]
        if self.edge_with_target():
            pages.append(self.named("graph", self.edge_with_target()[0]))
        return pages + ["#/nodes/there-is-none"]

    # Each check gets a browser with the site open.

    def names_are_unique(self, browser):
        keys = {"errors": "code", "permissions": "name", "metrics": "name"}
        for kind, items in self.api.items():
            # Guides list some metrics twice; the site joins them.
            if isinstance(items, list) and kind != "metrics":
                names = [item[keys.get(kind, "id")] for item in items]
                assert len(set(names)) == len(names), f"a name twice among {kind}"

    def a_field_is_found_by_typing(self, browser):
        node = self.node_with_fields()
        if not node["fields"]:
            return
        field = node["fields"][-1]["name"]
        browser.press("/")
        assert browser.run("document.activeElement.id") == "query", "/ goes to the search"
        browser.type(f"{node['id']} {field}")
        browser.until("document.querySelectorAll('#results [role=option]').length > 0")
        wanted = self.named("nodes", node["id"], field)
        browser.press("Enter")
        browser.until(f"location.hash === {json.dumps(wanted)}")
        browser.until("document.activeElement.classList.contains('is-target')")
        seen = browser.run("(() => { const box = document.activeElement.getBoundingClientRect();"
                           " return box.top >= 0 && box.top < innerHeight; })()")
        assert seen, "the field is in sight"

    def the_arrows_choose_a_result(self, browser):
        browser.press("/")
        browser.type("a")
        browser.until("document.querySelectorAll('#results [role=option]').length > 1")
        browser.press("ArrowDown")
        active = browser.run("document.querySelector('#query').getAttribute('aria-activedescendant')")
        assert active == "result-1", f"the second result is chosen, not {active}"
        assert browser.run("document.querySelector('#result-1').getAttribute('aria-selected')") == "true"
        browser.until("/result/.test(document.querySelector('#announcer').textContent)")
        browser.press("Escape")
        assert browser.run("document.querySelector('#results').hidden"), "Escape closes the results"

    def nothing_found_is_said(self, browser):
        browser.press("/")
        browser.type("qqqqzzzzxxxx")
        browser.until("document.querySelector('#announcer').textContent === 'Nothing found'")

    def an_edge_is_followed_by_keyboard(self, browser):
        if not self.edge_with_target():
            return
        parent, target = self.edge_with_target()
        browser.go(self.named("graph", parent))
        browser.until("!!document.querySelector('svg .is-centre')")
        browser.run("document.querySelector('svg .is-centre').focus()")
        browser.press("ArrowRight")
        assert browser.run("!document.activeElement.matches('.is-centre') && !!document.activeElement.closest('svg')"), \
            "the arrow leads to a neighbour"
        browser.run("[...document.querySelectorAll('svg a.graph-node')].find((each) =>"
                    f" each.getAttribute('aria-label') === {json.dumps('Go to ' + target)}).focus()")
        browser.press("Enter")
        browser.until(f"location.hash === {json.dumps(self.named('graph', target))}")
        browser.until(f"document.querySelector('h1').textContent.startsWith({json.dumps(target)})")
        browser.run("history.back()")
        browser.until(f"document.querySelector('h1').textContent.startsWith({json.dumps(parent)})")

    def a_deep_link_opens_at_its_place(self, browser):
        node = self.node_with_fields()
        if not node["fields"]:
            return
        field = node["fields"][-1]["name"]
        browser.open(self.site, self.named("nodes", node["id"], field))
        browser.until("document.activeElement.classList.contains('is-target')")
        assert browser.run("document.activeElement.dataset.anchor") == field

    def a_missing_page_says_so(self, browser):
        browser.go("#/nodes/there-is-none")
        browser.until("document.querySelector('h1').textContent === 'There is no such page'")

    def the_keyboard_reaches_everything(self, browser):
        browser.press("Tab")
        assert browser.run("document.activeElement.className") == "skip", "first comes the link to the content"
        browser.press("Enter")
        browser.until("document.activeElement.id === 'main'")
        browser.press("Tab")
        assert browser.run("!!document.activeElement.closest('main') && document.activeElement.id !== 'main'")
        browser.run("document.activeElement.blur(); document.querySelector('.skip').focus()")
        seen = set()
        for _ in range(60):
            browser.press("Tab")
            seen.add(browser.run("document.activeElement.closest('header.top, nav.sidebar, main')?.className"))
        assert any("top" in (each or "") for each in seen) and any("sidebar" in (each or "") for each in seen)

    def fields_are_selected_and_copied(self, browser):
        node = self.node_with_fields()
        if len(node["fields"]) < 2:
            return
        browser.go(self.named("nodes", node["id"]))
        browser.until("document.querySelectorAll('input.pick').length > 1")
        for index in [0, 1]:
            browser.run(f"document.querySelectorAll('input.pick')[{index}].focus()")
            browser.press(" ")
        names = ",".join(field["name"] for field in node["fields"][:2])
        text = browser.run("document.querySelector('.selection code').textContent")
        assert text.endswith("?fields=" + names), text
        browser.run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };"
                    "document.querySelector('.selection .copy').focus()")
        browser.press("Enter")
        browser.until("window.copied === document.querySelector('.selection code').textContent")

    def texts_are_shown_as_they_are(self, browser):
        """Every text of a page is in its text, and nothing of it became an element."""
        scripts = browser.run("document.querySelectorAll('script').length")
        for node in self.api["nodes"][:40]:
            browser.go(self.named("nodes", node["id"]))
            shown = browser.run(SHOWN)
            for text in [node["title"], *(part for field in node["fields"] for part in
                                          [field["name"], *re.split(r"[\s`]+|^[*-] ", field["doc"])])]:
                if not re.search(r"~~~|```", text) and text not in "*-":
                    assert text in shown, f"{node['id']}: {text!r} is not shown"
        for operation in self.api["operations"][:40]:
            browser.go(self.named("operations", operation["id"]))
            shown = browser.run(SHOWN)
            for text in [operation["path"], *(each["name"] for each in operation["parameters"])]:
                assert text in shown, f"{operation['id']}: {text!r} is not shown"
        assert browser.run("document.querySelectorAll('script').length") == scripts, "a text became a script"
        assert browser.run("document.querySelectorAll('main script, main iframe, main img, main style').length") == 0

    def it_fits_a_phone(self, browser):
        browser.look(360, 740, False)
        for page in self.examples():
            browser.go(page)
            width = browser.run("document.documentElement.scrollWidth")
            assert width <= 360, f"{page} is {width} wide"
        browser.go("#/")
        browser.run("document.querySelector('#menu').focus()")
        browser.press("Enter")
        assert browser.run("getComputedStyle(document.querySelector('#sidebar')).display") == "block"
        browser.press("Escape")
        assert browser.run("document.activeElement.id") == "menu"

    def searches_are_quick(self, browser):
        # Far more than any takes; a search that grows with the square of the pages takes longer.
        slowest = browser.run("""(() => {
            Explorer.find("warm", 40);
            return Math.max(...["a", "id", "user name", "post create message", "zzzz"].map((query) => {
                const start = performance.now();
                Explorer.find(query, 40);
                return performance.now() - start;
            }));
        })()""")
        assert slowest < 250, f"a search took {slowest:.0f} ms"

    def it_is_accessible(self, browser):
        if not self.axe:
            print("skipped: accessibility, since there is no axe.min.js; pip install axe-core-python")
            return
        script = open(self.axe, encoding="utf-8").read()
        for width, dark in [(1280, False), (1280, True), (390, False), (390, True)]:
            browser.look(width, 860, dark)
            browser.open(self.site)
            browser.run(script + "\n;0")
            # A long list has the same rows as a short one, and takes the rules minutes.
            long = ["#/" + kind for kind, items in self.api.items() if isinstance(items, list) and len(items) > 150]
            for page in [*(each for each in self.examples() if each not in long), "search"]:
                if page == "search":
                    browser.go("#/")
                    browser.press("/")
                    browser.type("a")
                    browser.until("document.querySelectorAll('#results [role=option]').length > 0")
                else:
                    browser.go(page)
                found = browser.run(
                    "axe.run(document, {resultTypes: ['violations']}).then((result) => result.violations.map((each) =>"
                    " `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)"
                    " + ' ' + node.failureSummary).join('; ')}`))")
                look = f"{width} wide, {'dark' if dark else 'light'}"
                assert not found, f"{page}, {look}: " + "\n".join(found)

    def every_page_opens_and_every_link_leads_somewhere(self, browser):
        bad = browser.run("""(() => {
            const bad = [], seen = new Map();
            // Nothing of what is shown here is looked at.
            document.documentElement.style.display = "none";
            const main = document.getElementById("main");
            const anchors = () => new Set([...main.querySelectorAll("[data-anchor]")].map((each) => each.dataset.anchor));
            const show = (href) => {
                Explorer.render(href);
                seen.set(href, anchors());
                return document.querySelector("h1").textContent;
            };
            const links = new Set();
            const pages = ["#/", "#/graph"];
            for (const kind of Explorer.kinds) {
                pages.push("#/" + kind.path);
                for (const item of kind.list) pages.push(Explorer.route(kind.path, String(item[kind.key])));
            }
            for (const node of Explorer.api.nodes) pages.push(Explorer.route("graph", node.id));
            for (const page of pages) {
                try {
                    if (show(page) === "There is no such page") bad.push("missing: " + page);
                } catch (error) { bad.push(page + ": " + error); }
                for (const link of document.querySelectorAll("main a[href^='#/']")) links.add(link.getAttribute("href"));
            }
            for (const link of links) {
                const parts = link.split("/");
                const page = parts.slice(0, 3).join("/");
                if (parts[1] === "graph" && !seen.has(page)) show(page);
                if (!seen.has(page)) bad.push("leads nowhere: " + link);
                else if (parts[3] !== undefined && !seen.get(page).has(decodeURIComponent(parts[3]))) bad.push("no such place: " + link);
            }
            document.documentElement.style.display = "";
            return [pages.length, links.size, bad.slice(0, 20)];
        })()""")
        pages, links, problems = bad
        assert not problems, "\n".join(problems)
        print(f"  {pages} pages, {links} links")


SCREENSHOTS = [
    # file, width, height, dark, address, what is typed
    ("node", 1240, 800, False, "#/nodes/User", ""),
    ("search", 1240, 620, True, "#/", "birth"),
    ("graph", 1240, 860, False, "#/graph/User", ""),
    ("operation", 1240, 800, True, "#/edges/UserLiveVideosEdge", ""),
    ("phone", 390, 800, False, "#/nodes/VideoPoll", ""),
    ("phone-graph", 390, 800, True, "#/graph/User", ""),
]


def take_screenshots(site, folder):
    for name, width, height, dark, address, typed in SCREENSHOTS:
        browser = Browser(width, height, dark)
        try:
            browser.open(site, address)
            if typed:
                browser.press("/")
                browser.type(typed)
            time.sleep(0.5)
            browser.screenshot(os.path.join(folder, name + ".png"))
        finally:
            browser.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site")
    parser.add_argument("--axe")
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--screenshots")
    arguments = parser.parse_args()
    if not program():
        print("skipped: there is no Chromium; install it: apt-get install chromium")
        return 77
    if arguments.screenshots:
        take_screenshots(arguments.site, arguments.screenshots)
        return 0
    checks = Checks(arguments.site, arguments.axe)
    failed = 0
    browser = Browser()
    try:
        for name, check in vars(Checks).items():
            if name.startswith("_") or name in ("named", "node_with_fields", "edge_with_target", "examples"):
                continue
            if name.startswith("every") and not arguments.every:
                continue
            browser.problems.clear()
            browser.requests.clear()
            try:
                browser.look(1280, 860, False)
                browser.open(arguments.site)
                check(checks, browser)
                assert not browser.problems, "the console says: " + "; ".join(browser.problems)
                outside = [url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))]
                assert not outside, f"it asks the network for {outside}"
                print("ok", name)
            except (AssertionError, RuntimeError) as error:
                failed += 1
                print("FAILED", name + ":", error)
    finally:
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
