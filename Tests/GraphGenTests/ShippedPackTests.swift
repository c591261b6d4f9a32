import Foundation
import TestSupport
import Testing

/// What the packs that ship write is accepted by the tools of its language, whatever pages say.
@Suite(.enabled(if: PythonScript.isThere, "Python 3 is not installed"))
struct ShippedPackTests {
    private static let packs = ["openapi", "typescript", "python"]

    @Test(arguments: packs, ["other-languages", "hostile-text", "hand-written-family"])
    func toolsOfTheLanguageAcceptIt(pack: String, pages: String) throws {
        try check(pack, Command.root.appendingPathComponent("Tests/Golden/\(pages)/pages").path)
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"), arguments: packs)
    func toolsOfTheLanguageAcceptTheWholeReference(pack: String) throws {
        try check(pack, SharedReference.file("v19.0").path)
    }

    @Test(arguments: ["openapi", "python"])
    func aSampleAnswerIsRead(pack: String) throws {
        let pages = Command.root.appendingPathComponent("Tests/Golden/other-languages/pages").path
        try Command.withFolder { folder in
            try write(pack, pages, in: folder)
            accept(try PythonScript.run("ShippedPacks/sample_answer.py", [pack, folder.path + "/out"]))
        }
    }

    private func check(_ pack: String, _ pages: String) throws {
        try Command.withFolder { folder in
            try write(pack, pages, in: folder)
            accept(try PythonScript.run("ShippedPacks/check.py", [pack, folder.path + "/out"]))
        }
    }

    /// A missing tool is no failure; the script says which one it is.
    private func accept(_ outcome: Command.Outcome) {
        #expect(
            [0, 77].contains(outcome.status),
            "\(String(decoding: outcome.output, as: UTF8.self))\(outcome.errors)")
        if outcome.status == 77 { print(String(decoding: outcome.output, as: UTF8.self)) }
    }

    private func write(_ pack: String, _ pages: String, in folder: URL) throws {
        try "pages: \(pages)\nversion: v19.0\noutputs:\n  - { pack: \(pack), folder: out }\n".write(
            to: folder.appendingPathComponent("graphgen.yaml"), atomically: true, encoding: .utf8)
        let outcome = try Command.run(["generate", "--quiet"], in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
