import APIModel
import Testing

@Suite struct DiagnosticTests {
    private enum Kind: String, DiagnosticKind {
        case late, soon

        var declaration: DiagnosticDeclaration {
            DiagnosticDeclaration(
                rawValue, self == .late ? .error : .note, title: "A title", explanation: "Why.",
                advice: "What to do.")
        }
    }

    private func diagnostic(
        _ file: String?, _ line: Int = 1, _ column: Int? = nil, _ kind: Kind = .soon, _ message: String = "m"
    ) -> Diagnostic {
        Diagnostic(kind, message, at: file.map { SourceLocation(file: $0, line: line, column: column) })
    }

    @Test func severityAndIDAreThoseOfTheDeclaration() {
        let diagnostic = Diagnostic(Kind.late, "too late", replaces: .row)
        #expect(diagnostic.severity == .error && diagnostic.id == "late" && diagnostic.replaces == .row)
        #expect(Diagnostic(Kind.soon, "soon").replaces == nil)
    }

    @Test func descriptionIsTheFormOfCompilersAndLeavesAMissingLocationOut() {
        #expect(diagnostic("a.md", 3, 7, .late, "too late").description == "a.md:3:7: error: too late [late]")
        #expect(diagnostic("a.md", 3).description == "a.md:3:1: note: m [soon]")
        #expect(diagnostic(nil).description == "note: m [soon]")
    }

    @Test func orderIsByLocationThenByIDThenByMessageAndThoseWithoutLocationComeFirst() {
        let sorted = [
            diagnostic(nil, 1, nil, .late), diagnostic(nil), diagnostic("a.md", 2, nil),
            diagnostic("a.md", 2, 5, .late),
            diagnostic("a.md", 2, 5, .soon, "a"), diagnostic("a.md", 2, 5, .soon, "b"),
            diagnostic("a.md", 10),
            diagnostic("b.md", 1, nil, .late),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        #expect(sorted.shuffled().sorted() == sorted)
        #expect(!(sorted[0] < sorted[0]))
        #expect(sorted[1] < sorted[2] && !(sorted[2] < sorted[1]))
    }

    @Test func badInputIsALineForEachDiagnostic() {
        let failure = BadInput([diagnostic("a.md", 1), diagnostic(nil, 1, nil, .late)])
        #expect(failure.description == "a.md:1:1: note: m [soon]\nerror: m [late]")
    }

    @Test func locationsAreInOrderOfFileLineAndColumn() {
        let sorted = [
            SourceLocation(file: "a.md", line: 2), SourceLocation(file: "a.md", line: 2, column: 2),
            SourceLocation(file: "a.md", line: 10), SourceLocation(file: "b.md"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        #expect(sorted[0].description == "a.md:2:1" && sorted[1].description == "a.md:2:2")
        #expect(SourceLocation(file: "a.md").line == 1)
    }
}
