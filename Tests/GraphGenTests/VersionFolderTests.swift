import Foundation
import Testing

/// Pages of several versions side by side.
@Suite struct VersionFolderTests {
    private static func page(_ version: String, _ field: String) -> String {
        """
        # Lamp

        ## Reading

        ### Example

            GET /\(version)/{lamp-id} HTTP/1.1

        ### Fields

        | Field | Description |
        | --- | --- |
        | `\(field)`<br><br>string | What it has |

        """
    }

    private static func run(_ arguments: [String], configuration: String = "") throws -> Command.Outcome {
        try Command.withFolder { folder in
            for (path, text) in [
                ("spec/v9.0/lamp.md", page("v9.0", "brass")), ("spec/v10.0/lamp.md", page("v10.0", "steel")),
                (
                    "spec/v9.0/corrections.yaml",
                    "corrections:\n  - field: lamp.brass\n    type: int32\n    reason: a number\n"
                ),
                ("spec/notes/todo.txt", "Nothing."), ("graphgen.yaml", configuration),
            ] {
                let file = folder.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            return try Command.run(arguments, in: folder)
        }
    }

    private static let output = "outputs: [{ pack: reference, folder: out }]\n"

    @Test(arguments: [["model", "spec"], ["model", "spec/"], ["model", "spec/v10.0"]])
    func aFolderOfVersionsStandsForTheNewest(arguments: [String]) throws {
        let model = String(decoding: try Self.run(arguments).output, as: UTF8.self)
        #expect(model.contains(#""name" : "steel""#) || model.contains(#""name":"steel""#))
        #expect(!model.contains("brass"))
        #expect(model.contains("v10.0") && !model.contains("v9.0"))
    }

    @Test func theConfigurationTakesTheNewestOrTheVersionThatItNames() throws {
        let newest = try Self.run(["generate", "--stdout"], configuration: "pages: spec\n" + Self.output)
        #expect(String(decoding: newest.output, as: UTF8.self).contains("steel"), "\(newest.errors)")
        let named = try Self.run(
            ["generate", "--stdout"],
            configuration: """
                pages: spec
                version: v9.0
                corrections: spec/{version}/corrections.yaml
                outputs: [{ pack: swift, folder: out }]

                """)
        #expect(named.status == 0, "\(named.errors)")
        let text = String(decoding: named.output, as: UTF8.self)
        #expect(text.contains("var brass: GraphField<Swift.Int>") && !text.contains("steel"))
    }

    @Test func aVersionThatIsNotThereIsAnError() throws {
        let run = try Self.run(["generate"], configuration: "pages: spec\nversion: v11.0\n" + Self.output)
        #expect(run.status == 3)
        #expect(
            run.errors
                == "graphgen.yaml:1:8: error: there is no folder `v11.0`; there are `v9.0`, `v10.0` [version-missing]\n"
        )
    }

    @Test func aPlaceholderWithoutAVersionIsAnError() throws {
        let run = try Self.run(["generate"], configuration: "pages: \"spec/{version}\"\n" + Self.output)
        #expect(run.status == 3)
        #expect(run.errors.contains("[version-unknown]"))
    }

    @Test func pagesOfAnotherVersionThanTheNamedOneAreReported() throws {
        let run = try Self.run(
            ["generate", "--stdout"], configuration: "pages: spec/v10.0\nversion: v12.0\n" + Self.output)
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "spec/v10.0/lamp.md:1:1: warning: 1 of the 1 pages that name a version are not of v12.0 but, as this one,"
                    + " of v10.0; all are read as v12.0 [version-contradicted]"))
    }

    @Test func onePageOfAnotherVersionIsANote() throws {
        try Command.withFolder { folder in
            for (name, version) in [("lamp", "v9.0"), ("bulb", "v10.0"), ("room", "v10.0")] {
                try Data(Self.page(version, "x").replacing("Lamp", with: name).utf8).write(
                    to: folder.appendingPathComponent(name + ".md"))
            }
            let run = try Command.run(["lint", "."], in: folder)
            #expect(run.status == 0)
            #expect(
                String(decoding: run.output, as: UTF8.self).contains(
                    "lamp.md:1:1: note: the page is of v9.0, and is read as v10.0 [version-of-page]")
                    || run.errors.contains(
                        "lamp.md:1:1: note: the page is of v9.0, and is read as v10.0 [version-of-page]")
            )
        }
    }
}
