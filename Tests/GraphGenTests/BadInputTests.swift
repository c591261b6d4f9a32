import Foundation
import Testing

/// Pages are untrusted: whatever they hold, a run ends with a diagnostic and writes nothing half.
@Suite(.timeLimit(.minutes(40)))
struct BadInputTests {
    static let sound = """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | The lamp |

        """

    /// Runs `generate` over pages, and checks that errors leave nothing behind.
    private func generate(_ pages: [String: Data], sound: Bool = false) throws -> Command.Outcome {
        try Command.withFolder { folder in
            let place = folder.appendingPathComponent("pages")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (name, data) in pages { try data.write(to: place.appendingPathComponent(name)) }
            try Data("pages: pages\noutputs:\n  - { pack: swift, folder: out }\n".utf8)
                .write(to: folder.appendingPathComponent("graphgen.yaml"))
            let outcome = try Command.run(["generate"], in: folder)
            let isWritten = FileManager.default.fileExists(atPath: folder.appendingPathComponent("out").path)
            #expect(isWritten == (outcome.status == 0))
            return outcome
        }
    }

    private func expectRefusal(_ outcome: Command.Outcome, _ text: String) {
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains(text), "\(outcome.errors)")
    }

    @Test func aPageThatDoesNotExistIsRefused() throws {
        let outcome = try Command.withFolder { try Command.run(["model", "absent.md"], in: $0) }
        expectRefusal(outcome, "absent.md:1:1: error: there is no such file or folder")
    }

    @Test func aFolderWithoutPagesIsRefused() throws {
        expectRefusal(try generate([:]), "pages:1:1: error: the folder has no pages")
    }

    @Test func anEmptyFileIsRefused() throws {
        expectRefusal(try generate(["a.md": Data()]), "pages/a.md:1:1: error: the page is empty")
    }

    @Test func bytesThatAreNotUTF8AreRefused() throws {
        expectRefusal(
            try generate(["a.md": Data("# Lamp\nab".utf8) + [0xFF, 0xFE]]),
            "pages/a.md:2:3: error: the bytes are not UTF-8")
    }

    @Test func aNULByteIsRefused() throws {
        expectRefusal(
            try generate(["a.md": Data("# Lamp\na\u{0}b".utf8)]), "pages/a.md:2:2: error: there is a NUL byte"
        )
    }

    @Test func aBinaryFileIsRefused() throws {
        let bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) })
        expectRefusal(try generate(["a.md": bytes]), "pages/a.md:1:1: error: ")
    }

    @Test func aPageWithoutAnyTableIsNoted() throws {
        let outcome = try generate([
            "a.md": Data("# Lamp\n\nJust words.\n".utf8), "lamp.md": Data(Self.sound.utf8),
        ])
        #expect(outcome.status == 0)
        let lint = try Command.withFolder { folder in
            try Data("# Lamp\n\nJust words.\n".utf8).write(to: folder.appendingPathComponent("a.md"))
            return try Command.run(["lint", "a.md"], in: folder)
        }
        #expect(lint.errors.contains("a.md:1:1: "), "\(lint.errors)")
        #expect(lint.errors.contains("[guide-without-tables]"), "\(lint.errors)")
    }

    @Test func aTableWithoutAHeaderIsReported() throws {
        let page = Self.sound.replacingOccurrences(of: "| Field | Description |\n", with: "")
        let outcome = try generate(["lamp.md": Data(page.utf8)])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("[table-without-header]"), "\(outcome.errors)")
    }

    @Test func aLineOf50MBIsRefused() throws {
        expectRefusal(
            try generate(["a.md": Data(repeating: 0x61, count: 50 << 20)]),
            "pages/a.md:1:1: error: the page has 52428800 bytes")
    }

    @Test func aLineLongerThanOfAnyPageIsRefused() throws {
        expectRefusal(
            try generate(["a.md": Data("# Lamp\n".utf8) + Data(repeating: 0x61, count: 2 << 20)]),
            "pages/a.md:2:1: error: the line has more than")
    }

    @Test(arguments: ["[", "* ", "> ", "- [", "`", "<b>", "**", "![", "(", "{", "<"])
    func nestingWithoutEndIsRead(_ mark: String) throws {
        let page = Self.sound + "\n\n" + String(repeating: mark, count: 10_000) + "\n"
        let outcome = try generate(["lamp.md": Data(page.utf8)])
        #expect(outcome.status == 0)
    }

    @Test func nestingWithoutEndInsideOfATypeIsRead() throws {
        let type = String(repeating: "list<", count: 10_000)
        let page = Self.sound.replacingOccurrences(of: "numeric string", with: type)
        #expect(try generate(["lamp.md": Data(page.utf8)]).status == 0)
    }

    @Test func twoPagesForOneAddressAreRefused() throws {
        let outcome = try generate(["a.md": Data(Self.sound.utf8), "b.md": Data(Self.sound.utf8)])
        expectRefusal(outcome, "pages/b.md:3:1: error: the page describes lamp, as pages/a.md does")
    }

    @Test func anUnknownKeyOfTheConfigurationIsRefused() throws {
        let outcome = try Command.withFolder { folder in
            try Data("pages: .\noutput: []\n".utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            return try Command.run(["generate"], in: folder)
        }
        expectRefusal(outcome, "graphgen.yaml:2:1: error: unknown key `output`; did you mean `outputs`?")
    }

    @Test func wrongUsageEndsWith2() throws {
        let outcome = try Command.withFolder { try Command.run(["generate", "--chek"], in: $0) }
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--check"), "\(outcome.errors)")
    }
}
