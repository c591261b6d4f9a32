import Foundation
import TestSupport
import Testing

/// The repository holds facts of the reference pages and none of their sentences.
@Suite(.enabled(if: PythonScript.isThere, "Python 3 is not installed"))
struct CopiedTextTests {
    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func noNineWordsOfThePagesStandInARow() throws {
        let ours = [
            "spec", "Generated", "Templates", "Tests", "docs", "Sources", "README.md", "CHANGELOG.md",
        ]
        let outcome = try PythonScript.run(
            "CopiedText/copied_text.py", [SharedReference.file("").path] + ours.map(path))
        #expect(outcome.status == 0, "\(String(decoding: outcome.output, as: UTF8.self))")
    }

    @Test func aCopiedSentenceIsNamedWithItsPlace() throws {
        let outcome = try compare(
            page: "The number of lamps on the pier that somebody may see at night.",
            ours: "# Lamps\n\nIt has the number of lamps on the pier that `x` somebody may see.")
        #expect(outcome.status == 1)
        let text = String(decoding: outcome.output, as: UTF8.self)
        #expect(text.contains("ours.md:3: the number of lamps on the pier that somebody (page.md:1)"))
    }

    @Test func factsAreNoCopies() throws {
        let row = "| `id`<br><br>numeric string or an integer that has no sign at all | An id |\n"
        let sentence =
            "You can make a POST request to `lamps` edge from the following paths:\n\nThis endpoint doesn't have any parameters.\n"
        let outcome = try compare(page: row + sentence, ours: row + "\n" + sentence)
        #expect(outcome.status == 0)
    }

    private func path(_ name: String) -> String { Command.root.appendingPathComponent(name).path }

    private func compare(page: String, ours: String) throws -> Command.Outcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "copied-\(UUID().uuidString)")
        let pages = folder.appendingPathComponent("pages")
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try page.write(to: pages.appendingPathComponent("page.md"), atomically: true, encoding: .utf8)
        let file = folder.appendingPathComponent("ours.md")
        try ours.write(to: file, atomically: true, encoding: .utf8)
        return try PythonScript.run("CopiedText/copied_text.py", [pages.path, file.path])
    }
}
