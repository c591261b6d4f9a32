import Foundation
import Testing

@Suite("Findings")
struct FindingTests {
    private static let page = """
        url: https://developers.facebook.com/docs/graph-api/reference/lamp/

        # Lamp

        ## Reading

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | Which lamp it is |
        | `cut

        """

    private func lint(_ arguments: [String]) throws -> Command.Outcome {
        try Command.withFolder { folder in
            try Data(Self.page.utf8).write(to: folder.appendingPathComponent("lamp.md"))
            return try Command.run(["lint", "lamp.md"] + arguments, in: folder)
        }
    }

    @Test("text names path, line, column, severity and id")
    func text() throws {
        let outcome = try lint([])
        #expect(outcome.errors.contains("lamp.md:12:1: warning: the row has 1 of 2 cells"), "\(outcome.errors)")
        #expect(outcome.errors.contains("[row-incomplete]"))
        #expect(outcome.status == 0)
    }

    @Test("--strict turns warnings into a failure")
    func strict() throws { #expect(try lint(["--strict"]).status == 1) }

    @Test("JSON is a list of findings")
    func json() throws {
        let list = try #require(try JSONSerialization.jsonObject(with: try lint(["--format", "json"]).output) as? [[String: Any]])
        let finding = try #require(list.first { $0["id"] as? String == "row-incomplete" })
        #expect(finding["line"] as? Int == 12)
        #expect(finding["severity"] as? String == "warning")
    }

    @Test("GitHub's form is a command a line")
    func github() throws {
        let text = String(decoding: try lint(["--format", "github"]).output, as: UTF8.self)
        #expect(text.contains("::warning file=lamp.md,line=12,col=1,title=row-incomplete::"), "\(text)")
    }

    @Test("SARIF has a rule and a place for each finding")
    func sarif() throws {
        let log = try #require(try JSONSerialization.jsonObject(with: try lint(["--format", "sarif"]).output) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.contains { $0["ruleId"] as? String == "row-incomplete" && $0["level"] as? String == "warning" })
    }

    @Test("an unknown kind is a wrong usage that names the nearest one")
    func unknownKind() throws {
        let outcome = try Command.run(["explain", "row-incomplet"], in: Command.root)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("did you mean `row-incomplete`?"), "\(outcome.errors)")
    }

    @Test("the pages of spec/ have no warnings")
    func spec() throws {
        let outcome = try Command.run(["lint", "--strict"], in: Command.root)
        #expect(outcome.status == 0, "\(outcome.errors.split(separator: "\n").filter { !$0.contains(": note: ") })")
    }

    @Test("nearly all types of the real pages are structured", .enabled(if: Reference.exists, "../shared/reference is not here"))
    func types() throws {
        let outcome = try Command.run(["types", Reference.folder.appendingPathComponent("v19.0").path], in: Command.root)
        let last = try #require(String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").last)
        let share = try #require(Double(last.split(separator: "(").last?.split(separator: " ").first ?? ""))
        #expect(share >= 99, "\(last)")
    }
}
