import Foundation
import TestSupport
import Testing

/// The site that the pack `explorer` makes, used in Chromium as people use it: Tests/ExplorerSite.
@Suite(.serialized, .timeLimit(.minutes(40)))
struct ExplorerSiteTests {
    private static let script = Command.root.appendingPathComponent("Tests/ExplorerSite/explorer_site.py")
        .path

    /// Writes the site of pages and checks it. A check that has no browser here says so.
    private func check(_ configuration: String, every: Bool) throws {
        try Command.withFolder { folder in
            try Data(configuration.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            let generate = try Command.run(["generate", "--quiet"], in: folder)
            try #require(generate.status == 0, "\(generate.errors)")
            // The rules of accessibility come from PyPI; without them the other checks run.
            let run = try Command.shell(
                """
                axe=$(python3 -c 'import axe_core_python, os
                print(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"))' 2>/dev/null) || {
                    python3 -m pip install --quiet --disable-pip-version-check --timeout 20 --retries 1 --target axe \
                        axe-core-python >/dev/null 2>&1 && axe=axe/axe_core_python/axe.min.js
                }
                python3 '\(Self.script)' site ${axe:+--axe "$axe"} \(every ? "--every" : "")
                """, in: folder)
            let output = String(decoding: run.output, as: UTF8.self) + run.errors
            if run.status == 77 || run.status == 127 {
                return print(
                    "skipped: the explorer's site needs python3 and Chromium (apt-get install chromium)")
            }
            for line in output.split(separator: "\n") where line.hasPrefix("skipped") { print(line) }
            #expect(run.status == 0, "\(output)")
        }
    }

    private func configuration(_ pages: String) -> String {
        """
        pages: \(pages)
        version: v19.0
        outputs:
          - { pack: explorer, folder: site }
        """
    }

    @Test func theSiteOfOurPagesCanBeUsedByEverybody() throws {
        let spec = Command.root.appendingPathComponent("spec/v19.0").path
        try check(configuration(spec), every: false)
    }

    @Test func hostileTextIsShownAsText() throws {
        let pages = Command.root.appendingPathComponent("Tests/Golden/hostile-site/pages").path
        try check(configuration(pages), every: true)
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func theSiteOfTheWholeReferenceCanBeUsedByEverybody() throws {
        try check(configuration(try SharedReference.file("v19.0").path), every: true)
    }
}
