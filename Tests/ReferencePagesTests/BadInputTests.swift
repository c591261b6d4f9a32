import APIModel
import ReferencePages
import Testing

/// Bytes that are no page, or a strange one: a diagnostic or a page, soon, and never a crash.
@Suite("Bad input", .timeLimit(.minutes(20)))
struct BadInputTests {
    private func refusal(_ bytes: [UInt8]) -> Diagnostic? {
        do {
            _ = try PageReader.read(bytes, file: "page.md")
            return nil
        } catch {
            return error as? Diagnostic
        }
    }

    private func read(_ text: String) throws -> Page {
        try PageReader.read(Array(text.utf8), file: "page.md")
    }

    /// Reads to the end; the suite's time limit tells a hang.
    private func readWhole(_ text: String) throws {
        _ = try read(text)
    }

    @Test("an empty file, or one of blanks, is refused", arguments: ["", "\n\n", "  \t\n"])
    func empty(text: String) {
        #expect(refusal(Array(text.utf8))?.id == "page-empty")
    }

    @Test("bytes that are not UTF-8 are refused with their place")
    func notUTF8() {
        let problem = refusal(Array("# Thing\nabc".utf8) + [0xFF, 0xFE, 0x41])
        #expect(problem?.id == "page-not-utf8")
        #expect(problem?.location?.line == 2)
        #expect(problem?.location?.column == 4)
    }

    @Test("a NUL byte is refused with its place")
    func nulByte() {
        let problem = refusal(Array("# Thing\na".utf8) + [0] + Array("b".utf8))
        #expect(problem?.id == "page-binary")
        #expect(problem?.location?.line == 2)
        #expect(problem?.location?.column == 2)
    }

    @Test("a binary file is refused")
    func binary() {
        #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00])?.id == "page-binary")
        #expect(refusal((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 | 1) })?.id == "page-not-utf8")
    }

    @Test("a line of 50 MB is refused")
    func longLine() {
        #expect(refusal([UInt8](repeating: 0x61, count: 50 << 20))?.id == "page-too-large")
        #expect(refusal([UInt8](repeating: 0x61, count: 2 << 20))?.id == "line-too-long")
    }

    @Test("a page without any table is a page")
    func noTable() throws {
        #expect(try read("# Thing\n\nWords.\n").blocks.count == 2)
    }

    @Test("a table without a header keeps its rows")
    func noHeader() throws {
        guard case .table(let table)? = try read("# Thing\n\n| --- | --- |\n| `a` | b |\n").blocks.last else {
            Issue.record("there is no table")
            return
        }
        #expect(table.header.joined().isEmpty)
        #expect(table.rows.count == 1)
    }

    @Test(
        "10,000 nested marks are read in no time",
        arguments: [
            "[", "(", "<", "{", "> ", "* ", "- ", "1. ", "`", "*", "_", "![", "|", "#", "~~~\n", "```\n",
            "<!--", "&", "\\",
        ])
    func nested(mark: String) throws {
        try readWhole("# Thing\n\n" + String(repeating: mark, count: 10_000) + "\n\n## Reading\n")
    }

    @Test(
        "an HTML comment that never ends hides nothing",
        arguments: ["<!-- ", "<script>", "<pre>", "<?", "<![CDATA["])
    func openHTML(mark: String) throws {
        let page = try read(
            "# Thing\n\n\(mark)\n\n## Reading\n\n| Field | Description |\n| --- | --- |\n| `a` | b |\n")
        #expect(page.blocks.contains { if case .table = $0 { true } else { false } })
    }

    @Test("tables of 20,000 rows and of 5,000 columns are read in no time")
    func hugeTables() throws {
        try readWhole(
            "| Field | Description |\n| --- | --- |\n"
                + String(repeating: "| `a`<br>string | b |\n", count: 20_000))
        let row = String(repeating: "| a ", count: 5_000) + "|\n"
        try readWhole(row + String(repeating: "| --- ", count: 5_000) + "|\n" + row)
    }

    @Test("20,000 rows, header rows or delimiter rows on one line are read in no time")
    func glued() throws {
        let head = "| Field | Description |\n| --- | --- |\n"
        for piece in [
            "| `a`string | b |", "| --- | --- |", "| Field | Description |", "| a |", "## Fields",
            "Text.### Fields",
        ] {
            try readWhole(head + String(repeating: piece, count: 20_000) + "\n")
        }
    }

    @Test("rows that never end, headings glued without end and fences without end are read to the end")
    func linear() throws {
        for piece in [
            "| `a`string | text\n", "Text.### Fields", "```\ncode\n", "| a || b | c\n", "Text\n----",
        ] {
            try readWhole(String(repeating: piece, count: 8_000))
        }
    }
}
