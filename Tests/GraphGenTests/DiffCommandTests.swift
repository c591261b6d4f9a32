import Foundation
import Testing

/// `graphgen diff` as a program.
@Suite struct DiffCommandTests {
    private static let row = "| `watts`<br><br>int32 | How much it draws |"

    private static func page(_ rows: String) -> String {
        """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | Tells it from others |
        \(rows)

        """
    }

    private static func run(_ old: String, _ new: String, _ arguments: [String] = []) throws
        -> Command.Outcome
    {
        try Command.withFolder { folder in
            for (name, text) in [("old", old), ("new", new)] {
                let pages = folder.appendingPathComponent(name)
                try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: pages.appendingPathComponent("lamp.md"))
            }
            return try Command.run(["diff", "old", "new"] + arguments, in: folder)
        }
    }

    @Test func aRemovedFieldIsBreakingAndFails() throws {
        let outcome = try Self.run(Self.page(Self.row), Self.page(""), ["--fail-on", "breaking"])
        #expect(outcome.status == 1)
        #expect(
            String(decoding: outcome.output, as: UTF8.self) == """
                old/lamp.md:12:1: warning: field `lamp.watts` is gone (int32) [change-breaking]
                1 change: 1 breaking; the package's next version is a major one

                """)
    }

    @Test func whatIsLessGraveDoesNotFail() throws {
        let outcome = try Self.run(Self.page(""), Self.page(Self.row), ["--fail-on", "source-breaking"])
        #expect(outcome.status == 0)
        #expect(String(decoding: outcome.output, as: UTF8.self).hasSuffix("a minor one\n"))
    }

    @Test func markdownIsASectionOfAChangelog() throws {
        let outcome = try Self.run(Self.page(""), Self.page(Self.row), ["--format", "markdown"])
        #expect(
            String(decoding: outcome.output, as: UTF8.self) == """
                ## no version to no version

                1 change: 1 additive; the package's next version is a minor one.

                ### Additive

                - Field `lamp.watts` is new (int32).

                """)
    }

    @Test func annotationsNameFileAndLine() throws {
        let outcome = try Self.run(Self.page(""), Self.page(Self.row), ["--format", "github"])
        #expect(
            String(decoding: outcome.output, as: UTF8.self)
                == "::notice file=new/lamp.md,line=12,col=1,title=change-additive::field `lamp.watts` is new (int32)\n"
        )
    }

    @Test func modelsAreComparedAsPagesAre() throws {
        try Command.withFolder { folder in
            try Data(Self.page(Self.row).utf8).write(to: folder.appendingPathComponent("lamp.md"))
            let model = try Command.run(["model", "lamp.md"], in: folder).output
            try model.write(to: folder.appendingPathComponent("model.json"))
            let outcome = try Command.run(["diff", "model.json", "lamp.md"], in: folder)
            #expect(String(decoding: outcome.output, as: UTF8.self) == "no changes\n")
        }
    }

    @Test func whatIsNoModelIsAnError() throws {
        try Command.withFolder { folder in
            try Data("{}".utf8).write(to: folder.appendingPathComponent("model.json"))
            let outcome = try Command.run(["diff", "model.json", "model.json"], in: folder)
            #expect(outcome.status == 3)
            #expect(
                outcome.errors.hasPrefix(
                    "model.json:1:1: error: the file is no model as `graphgen model` writes it [model-unreadable]"
                )
                    || outcome.errors.contains("[model-unreadable]"))
        }
    }
}
