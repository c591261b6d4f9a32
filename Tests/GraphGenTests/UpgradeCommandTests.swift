import Foundation
import Testing

/// `graphgen upgrade` as a program, and what its old names become.
@Suite struct UpgradeCommandTests {
    private static let corrections = """
        # What people found out.
        corrections:
          - field: lamp.watts
            type: int32
            reason: it is a number

          # Of no use later.
          - field: lamp.colour
            type: string
            reason: it is a text
          - field: lamp.label
            type: url
            reason: it leads somewhere

        """

    private static func page(_ version: String, _ rows: [String]) -> String {
        """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

        ### Example

            GET /\(version)/{lamp-id} HTTP/1.1

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | Tells it from others |
        \(rows.joined(separator: "\n"))

        """
    }

    private static let old = page(
        "v1.0",
        [
            "| `watts`<br><br>string | How much it draws from the wall |",
            "| `colour`<br><br>object | What it shines in |",
            "| `label`<br><br>string | What people call it |",
        ])
    private static let new = page(
        "v2.0",
        [
            "| `power`<br><br>string | How much it draws from the wall |",
            "| `label`<br><br>string | What people call it |",
        ])

    /// A project that reads one version and has the pages of the next one.
    private static func withProject(
        configuration: String = """
        # Mine.
        pages: spec/v1.0
        version: v1.0
        corrections: spec/v1.0/corrections.yaml
        outputs: [{ pack: swift, folder: out }]

        """, _ body: (URL) throws -> Void
    ) throws {
        try Command.withFolder { folder in
            for (path, text) in [
                ("spec/v1.0/lamp.md", old), ("spec/v2.0/lamp.md", new),
                ("spec/v1.0/corrections.yaml", corrections), ("graphgen.yaml", configuration),
                ("CHANGELOG.md", "# Changelog\n\n## Unreleased\n- Mine.\n\n## 1.0\n- First.\n"),
            ] {
                let file = folder.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            try body(folder)
        }
    }

    private static func text(_ path: String, in folder: URL) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func correctionsConfigurationAndChangelogFollow() throws {
        try Self.withProject { folder in
            let run = try Command.run(["upgrade", "--from", "spec/v1.0", "--to", "spec/v2.0"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(
                run.errors.contains(
                    "spec/v1.0/corrections.yaml:3:5: note: the entry is about `lamp.power` now [correction-renamed]"
                )
                    || run.errors.contains(
                        "spec/v1.0/corrections.yaml:3:1: note: the entry is about `lamp.power` now")
            )
            #expect(run.errors.contains("spec/v1.0/corrections.yaml:8:1: warning: the entry is left out:"))
            #expect(
                try Self.text("spec/v2.0/corrections.yaml", in: folder) == """
                    # What people found out.
                    corrections:
                      - field: lamp.power
                        was: watts
                        type: int32
                        reason: it is a number

                      # Of no use later.
                      - field: lamp.label
                        type: url
                        reason: it leads somewhere

                    """)
            #expect(
                try Self.text("graphgen.yaml", in: folder) == """
                    # Mine.
                    pages: spec/v2.0
                    version: v2.0
                    corrections: spec/v2.0/corrections.yaml
                    outputs: [{ pack: swift, folder: out }]

                    """)
            let log = try Self.text("CHANGELOG.md", in: folder)
            #expect(log.hasPrefix("# Changelog\n\n## Unreleased\n- Mine.\n\n## v1.0 to v2.0\n"))
            #expect(log.hasSuffix("\n## 1.0\n- First.\n"))
            let node = try Self.text("out/Sources/GraphAPI/Nodes/Lamp.swift", in: folder)
            #expect(node.contains("@available(*, deprecated, renamed: \"power\")"))
            #expect(node.contains("public var watts: GraphField<Swift.Int> { power }"))
            #expect(String(decoding: run.output, as: UTF8.self).contains("next: read `git diff`"))
        }
    }

    @Test func aSecondRunChangesNothingAndTheNextVersionDropsOldNames() throws {
        try Self.withProject { folder in
            _ = try Command.run(["upgrade", "--from", "spec/v1.0", "--to", "spec/v2.0"], in: folder)
            let before = try Command.files(in: folder)
            let again = try Command.run(["upgrade", "--from", "spec/v1.0", "--to", "spec/v2.0"], in: folder)
            #expect(again.status == 0, "\(again.errors)")
            #expect(try Command.files(in: folder) == before)

            let next = folder.appendingPathComponent("spec/v3.0")
            try FileManager.default.createDirectory(at: next, withIntermediateDirectories: true)
            try Data(Self.new.replacing("v2.0", with: "v3.0").utf8).write(
                to: next.appendingPathComponent("lamp.md"))
            let run = try Command.run(["upgrade", "--to", "spec/v3.0"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try Self.text("spec/v3.0/corrections.yaml", in: folder).contains("was:") == false)
            #expect(
                try Self.text("out/Sources/GraphAPI/Nodes/Lamp.swift", in: folder).contains("renamed:")
                    == false)
        }
    }

    @Test func aDryRunWritesNothing() throws {
        try Self.withProject { folder in
            let before = try Command.files(in: folder)
            let run = try Command.run(["upgrade", "--to", "spec/v2.0", "--dry-run"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(String(decoding: run.output, as: UTF8.self).contains("would write graphgen.yaml\n"))
            #expect(try Command.files(in: folder) == before)
        }
    }

    @Test func aConfigurationOfOtherPagesIsAnErrorAndNothingIsWritten() throws {
        try Self.withProject(
            configuration: "pages: spec/v1.0/lamp.md\noutputs: [{ pack: swift, folder: out }]\n"
        ) { folder in
            let elsewhere = folder.appendingPathComponent("pages/v2.0")
            try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
            try Data(Self.new.utf8).write(to: elsewhere.appendingPathComponent("lamp.md"))
            let before = try Command.files(in: folder)
            let run = try Command.run(["upgrade", "--from", "spec/v1.0", "--to", "pages/v2.0"], in: folder)
            #expect(run.status == 3)
            #expect(run.errors.contains("name `pages/v2.0` under `pages:` [upgrade-other-pages]"))
            #expect(try Command.files(in: folder) == before)
        }
    }

    @Test func correctionsOutsideOfTheFoldersStayWhereTheyAre() throws {
        try Self.withProject(
            configuration: """
                pages: spec/v1.0
                corrections: mine.yaml
                outputs: [{ pack: swift, folder: out-v1.0 }]

                """
        ) { folder in
            try Data(Self.corrections.utf8).write(to: folder.appendingPathComponent("mine.yaml"))
            let run = try Command.run(["upgrade", "--from", "./spec/v1.0/", "--to", "spec/v2.0"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let text = try Self.text("mine.yaml", in: folder)
            #expect(text.contains("field: lamp.power") && !text.contains("colour"))
            #expect(
                try Self.text("graphgen.yaml", in: folder) == """
                    pages: spec/v2.0
                    corrections: mine.yaml
                    outputs: [{ pack: swift, folder: out-v1.0 }]

                    """)
        }
    }

    @Test func entriesThatShareALineAreRefused() throws {
        try Self.withProject { folder in
            try Data(
                "corrections: [{ field: lamp.watts, type: int32, reason: x }, { node: lamp, typeName: L, reason: y }]\n"
                    .utf8
            )
            .write(to: folder.appendingPathComponent("spec/v1.0/corrections.yaml"))
            let run = try Command.run(["upgrade", "--to", "spec/v2.0"], in: folder)
            #expect(run.status == 3)
            #expect(run.errors.contains("[correction-shares-line]"))
        }
    }
}
