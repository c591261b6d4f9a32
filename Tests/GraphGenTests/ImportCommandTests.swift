import Foundation
import Testing

/// `graphgen import` as a program.
@Suite struct ImportCommandTests {
    private static let page = """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

            GET /v20.0/{lamp-id} HTTP/1.1
            Host: graph.facebook.com

        """

    private func run(
        _ files: [String: String], _ arguments: [String] = ["heap"],
        _ body: (Command.Outcome, URL) throws -> Void
    ) throws {
        try Command.withFolder { folder in
            for (path, text) in files {
                let file = folder.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            try body(try Command.run(["import"] + arguments, in: folder), folder)
        }
    }

    private func exists(_ path: String, _ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    @Test func aLineSaysWhatBecameOfEachFileAndTheLastWhatToDo() throws {
        try run(["heap/1": Self.page, "heap/x/2.md": "# Soup\n\nLeeks.\n"]) { outcome, folder in
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(
                String(decoding: outcome.output, as: UTF8.self) == """
                    take heap/1 as spec/v20.0/lamp.md
                    leave heap/x/2.md: it has nothing to do with the Graph API
                    1 taken (1 to spec/v20.0), 1 left
                    Next: graphgen lint --summary spec/v20.0

                    """)
            #expect(exists("spec/v20.0/lamp.md", folder) && exists("heap/1", folder))
        }
    }

    @Test func aDryRunCopiesNothing() throws {
        try run(["heap/1": Self.page], ["heap", "--dry-run"]) { outcome, folder in
            #expect(outcome.status == 0 && !exists("spec", folder))
            #expect(
                String(decoding: outcome.output, as: UTF8.self).contains("take heap/1 as spec/v20.0/lamp.md"))
        }
    }

    @Test func aHeapWithoutPagesIsNoSuccess() throws {
        try run(["heap/1.md": "# Soup\n"]) { outcome, folder in
            #expect(outcome.status == 1 && !exists("spec", folder))
        }
    }

    @Test func aPageThatIsThereStopsTheRunAndIsNamed() throws {
        try run(["heap/1": Self.page, "spec/v20.0/lamp.md": "# Mine\n"]) { outcome, folder in
            #expect(outcome.status == 3)
            #expect(
                outcome.errors.hasPrefix("spec/v20.0/lamp.md:1:1: error: another page is there"),
                "\(outcome.errors)")
            #expect(
                outcome.errors.contains("--force") && outcome.errors.hasSuffix("[import-over-existing]\n"))
        }
    }

    @Test func pagesWithoutAVersionNeedOne() throws {
        let page = Self.page.replacing("/v20.0", with: "")
        try run(["heap/1": page]) { outcome, folder in
            #expect(outcome.status == 3 && outcome.errors.contains("--version") && !exists("spec", folder))
        }
        try run(["heap/1": page], ["heap", "--version", "21"]) { outcome, folder in
            #expect(outcome.status == 0 && exists("spec/v21.0/lamp.md", folder))
        }
    }

    @Test func wrongUsageIsToldFromBadInput() throws {
        try run([:], ["absent"]) { outcome, _ in
            #expect(
                outcome.status == 3 && outcome.errors.hasPrefix("absent:1:1: error: there is no such folder"))
        }
        try run(["heap/1": Self.page], ["heap", "--version", "../x"]) { outcome, _ in
            #expect(outcome.status == 2)
        }
    }
}
