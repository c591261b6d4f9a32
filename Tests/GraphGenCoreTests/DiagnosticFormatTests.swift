import APIModel
import Foundation
import GraphGenCore
import Testing

@Suite struct DiagnosticFormatTests {
    private static let located = Diagnostic(
        ConfigurationDiagnostic.pageMissing, "50% of a, b:\nnothing",
        at: SourceLocation(file: "a,b.md", line: 3, column: 2))
    private static let unlocated = Diagnostic(ConfigurationDiagnostic.withoutOutputs, "nothing")

    private func objects(_ format: DiagnosticFormat, _ diagnostics: [Diagnostic]) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try format.render(diagnostics).utf8))
    }

    @Test func textIsALineEach() throws {
        let text = try DiagnosticFormat.text.render([Self.unlocated, Self.unlocated])
        #expect(text == "error: nothing [config-without-outputs]\nerror: nothing [config-without-outputs]\n")
        #expect(try DiagnosticFormat.text.render([]).isEmpty)
    }

    @Test func colourIsForTextAlone() throws {
        #expect(
            try DiagnosticFormat.text.render([Self.unlocated], isColoured: true).contains(
                "\u{1B}[1;31merror:"))
        for format in DiagnosticFormat.allCases where format != .text {
            #expect(try !format.render([Self.located], isColoured: true).contains("\u{1B}"))
        }
    }

    @Test func gitHubsCommandsEscapeWhatWouldEndThem() throws {
        #expect(
            try DiagnosticFormat.github.render([Self.located, Self.unlocated]) == """
                ::error file=a%2Cb.md,line=3,col=2,title=page-missing::50%25 of a, b:%0Anothing
                ::error title=config-without-outputs::nothing

                """)
    }

    @Test func jsonLeavesOutALocationThatIsNotThere() throws {
        let list = try #require(try objects(.json, [Self.located, Self.unlocated]) as? [[String: Any]])
        #expect(list.map { $0["file"] as? String } == ["a,b.md", nil])
        #expect(list.map { $0["line"] as? Int } == [3, nil])
        #expect(list.map { $0["column"] as? Int } == [2, nil])
        #expect(list.map { $0["id"] as? String } == ["page-missing", "config-without-outputs"])
    }

    @Test func sarifHasEachRuleOnceWithItsTitle() throws {
        let log = try #require(
            try objects(.sarif, [Self.located, Self.located, Self.unlocated]) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["config-without-outputs", "page-missing"])
        #expect(
            rules.map { ($0["shortDescription"] as? [String: String])?["text"] }
                == ["A configuration writes nothing", "There is no such file or folder"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { ($0["locations"] as? [Any])?.count } == [1, 1, 0])
    }
}
