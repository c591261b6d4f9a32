import APIModel
import Testing

@testable import ReferencePages

/// What lines begin with, and white space of all kinds.
@Suite struct LineTextTests {
    @Test(
        arguments: [
            ("    | a | b |", "| a | b |"), ("\t| a | b |", "| a | b |"), ("   | a | b |", nil),
            ("| a | b |", nil),
            ("> | a | b |", "| a | b |"), (">| a | b |", "| a | b |"), ("> > | a | b | ", "| a | b |"),
            ("- | a | b |", "| a | b |"), ("*\t| a | b |", "| a | b |"), ("+ | a | b |", "| a | b |"),
            ("-| a | b |", nil), ("1. | a | b |", nil), ("> a | b |", nil), ("> | a | b", nil), ("> |", nil),
            (">", nil), ("", nil),
        ] as [(String, String?)])
    func aRowStandsBehindMarksOfQuotesItemsAndCode(line: String, row: String?) {
        #expect(RowShape.unmarked(line) == row)
    }

    @Test(arguments: [("", 0), ("a ", 0), ("  a", 2), ("\ta", 4), (" \t a", 6), ("\u{A0}a", 0)])
    func tabsAreFourBlanks(text: String, width: Int) { #expect(text.indentation == width) }

    @Test(arguments: [
        ("a\u{A0}b", "a b"), ("\u{202F}a\u{2007}", " a "), ("\u{A0}\u{A0}", "  "), ("à la\u{A0}", "à la "),
        ("\u{E0}\u{2020}\u{2087}", "\u{E0}\u{2020}\u{2087}"), ("plain", "plain"), ("", ""),
    ])
    func noBreakSpacesAreBlanks(text: String, normalized: String) {
        #expect(text.normalizingSpaces() == normalized)
    }

    @Test(arguments: [
        (" a ", "a"), ("\u{A0}\t\r\n a b\u{A0}\n", "a b"), ("à", "à"), ("à\u{A0}", "à"), (" \n", ""),
        ("\u{A0}", ""), ("", ""), ("a", "a"),
    ])
    func whiteSpaceAtEndsIsDropped(text: String, trimmed: String) { #expect(text.trimmed() == trimmed) }

    @Test(arguments: [("", true), (" \t\r\n", true), ("\u{A0}", false), (" a", false)])
    func aBlankTextIsWhiteSpaceAlone(text: String, isBlank: Bool) { #expect(text.isBlank == isBlank) }

    @Test(arguments: [[], [0x20], [0x0A, 0x20, 0x09]] as [[UInt8]])
    func aPageOfNothingIsRefused(bytes: [UInt8]) {
        let refused = #expect(throws: Diagnostic.self) { try SourceText.lines(of: bytes, file: "page.md") }
        #expect(refused?.id == "page-empty")
    }

    @Test func theDiagnosticOfALineShowsItsFirst60Characters() throws {
        let line = "| " + String(repeating: "x", count: 70) + " | y"
        let page = try PageReader.read(Array("# Lamp\n\n\(line)\n".utf8), file: "page.md")
        let told = try #require(page.diagnostics.first { $0.id == "row-outside-table" })
        #expect(told.message.hasPrefix("the line `\(line.prefix(60))` looks"))
    }
}
