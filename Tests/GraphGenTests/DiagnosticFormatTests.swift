import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticFormatTests {
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

    @Test func textNamesPathLineColumnSeverityAndID() throws {
        let outcome = try lint([])
        #expect(
            outcome.errors.contains("lamp.md:12:1: warning: the row has 1 of 2 cells"), "\(outcome.errors)")
        #expect(outcome.errors.contains("[row-incomplete]"))
        #expect(outcome.status == 0)
    }

    @Test func strictTurnsWarningsIntoAFailure() throws { #expect(try lint(["--strict"]).status == 1) }

    @Test func jsonIsAListOfDiagnostics() throws {
        let list = try #require(
            try JSONSerialization.jsonObject(with: try lint(["--format", "json"]).output) as? [[String: Any]])
        let finding = try #require(list.first { $0["id"] as? String == "row-incomplete" })
        #expect(finding["line"] as? Int == 12)
        #expect(finding["severity"] as? String == "warning")
    }

    @Test func gitHubsFormIsACommandALine() throws {
        let text = String(decoding: try lint(["--format", "github"]).output, as: UTF8.self)
        #expect(text.contains("::warning file=lamp.md,line=12,col=1,title=row-incomplete::"), "\(text)")
    }

    @Test func sarifHasARuleAndALocationForEachDiagnostic() throws {
        let log = try #require(
            try JSONSerialization.jsonObject(with: try lint(["--format", "sarif"]).output) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(
            results.contains {
                $0["ruleId"] as? String == "row-incomplete" && $0["level"] as? String == "warning"
            })
    }

    @Test func anUnknownKindIsAWrongUsageThatNamesTheNearestOne() throws {
        let outcome = try Command.run(["explain", "row-incomplet"], in: Command.root)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("did you mean `row-incomplete`?"), "\(outcome.errors)")
    }

    @Test func thePagesOfSpecHaveNoWarningsButThoseOfTheReferenceItself() throws {
        let outcome = try Command.run(["lint"], in: Command.root)
        #expect(outcome.status == 0)
        let warnings = outcome.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
        // A field that stands twice, calls that two sections state alike, a heading without a request, and a page that says
        // nothing of its fields.
        let kinds = warnings.compactMap { $0.split(separator: "[").last?.dropLast() }.sorted()
        #expect(
            kinds == [
                "duplicate-member", "name-collision", "name-collision", "name-collision",
                "operation-without-request", "page-without-tables",
            ], "\(warnings)")
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func nearlyAllTypesOfTheRealPagesAreStructured() throws {
        let outcome = try Command.run(["types", try SharedReference.file("v19.0").path], in: Command.root)
        let last = try #require(String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").last)
        let share = try #require(Double(last.split(separator: "(").last?.split(separator: " ").first ?? ""))
        #expect(share >= 99, "\(last)")
    }
}
