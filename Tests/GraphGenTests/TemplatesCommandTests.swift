import Foundation
import Testing

/// `graphgen templates`, `graphgen init` and what `generate` has for authors of packs.
@Suite struct TemplatesCommandTests {
    private func output(_ arguments: String..., in folder: URL = Command.root) throws -> String {
        let outcome = try Command.run(arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return String(decoding: outcome.output, as: UTF8.self)
    }

    @Test func theDocumentedKeysAreThoseThatAreDeclared() throws {
        let page = try String(
            contentsOf: Command.root.appendingPathComponent("docs/template-keys.md"), encoding: .utf8)
        #expect(
            try output("templates", "keys", "--format", "markdown") == page,
            "run `make docs-template-keys` and review the diff")
    }

    @Test func packsAreListedAndShown() throws {
        #expect(try output("templates", "list").contains("swift "))
        #expect(try output("templates", "show", "swift").contains("node: for node, Sources/"))
        #expect(try output("templates", "show", "swift", "doc").hasPrefix("{{#docLines}}\n"))
        #expect(try output("templates", "check", "swift").hasPrefix("swift: "))
    }

    @Test func aKindThatThereIsNotIsWrongUsageWithTheNearestOne() throws {
        let outcome = try Command.run(["templates", "keys", "membr"], in: Command.root)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("there is no view `membr`; did you mean `member`?"))
    }

    @Test func theContextOfANodeIsJSONWithTheValuesThatTemplatesSee() throws {
        let text = try output("templates", "context", "User", "user/photos")
        let first = try #require(text.components(separatedBy: "\n}\n{").first) + "\n}"
        let object = try #require(JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
        #expect(object["typeName"] as? String == "User")
        let fields = try #require(object["fields"] as? [[String: Any]])
        #expect(fields.first?["wireName"] as? String == "id")
        let outcome = try Command.run(["templates", "context", "Usr"], in: Command.root)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("did you mean `User`?"))
    }

    @Test func aStartedPackWorksAndIsNeverOverwritten() throws {
        try Command.withFolder { folder in
            #expect(try output("init", "--pack", "mine", in: folder).contains("./mine: pack.yaml"))
            #expect(try output("templates", "check", "mine", in: folder) == "mine: 1 outputs, 2 templates\n")
            let again = try Command.run(["init", "--pack", "mine"], in: folder)
            #expect(again.status == 3)
            #expect(again.errors.contains("not-ours"))
            #expect(try Command.run(["init", "--pack", "../x"], in: folder).status == 2)
        }
        let pack = try Command.withFolder { folder in
            _ = try output("init", "--pack", "mine", in: folder)
            return try output(
                "generate", "--config", Command.root.path + "/graphgen.yaml", "--pack", folder.path + "/mine",
                "--only",
                "User", "--stdout", in: folder)
        }
        #expect(pack.contains("Hello, User!\n"))
    }

    @Test func aCopiedTemplateExtendsItsPackAndKnowsItsHash() throws {
        try Command.withFolder { folder in
            _ = try output("templates", "copy", "swift", "mine", "--template", "version", in: folder)
            #expect(try output("templates", "check", "--strict", "mine", in: folder).hasPrefix("mine: "))
            let manifest = try String(
                contentsOf: folder.appendingPathComponent("mine/pack.yaml"), encoding: .utf8)
            #expect(manifest.contains("extends: swift\n"))
            #expect(manifest.contains("\n  version: "))
            _ = try output("templates", "copy", "swift", "all", in: folder)
            #expect(try output("templates", "check", "--strict", "./all", in: folder).hasPrefix("./all: "))
        }
    }

    @Test func aConfigurationCanTakeAPart() throws {
        try Command.withFolder { folder in
            let text = """
                pages: \(Command.root.path)/spec/v19.0
                include: [user/photos]
                outputs: [{ pack: swift, folder: out }]
                """
            try Data(text.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            let outcome = try Command.run(["generate"], in: folder)
            #expect(outcome.status == 0)
            #expect(outcome.errors.contains("note: user/photos: "))
            let nodes = try Command.files(in: folder.appendingPathComponent("out/Sources/GraphAPI/Nodes"))
            #expect(nodes["User.swift"] != nil)
            #expect(
                nodes["PagePost.swift"].map { String(decoding: $0, as: UTF8.self).contains("struct") } != true
            )
        }
    }
}
