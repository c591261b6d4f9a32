import APIModel
import ReferencePages
import Testing

/// Bytes that are no page, or a strange one: a diagnostic or a page, soon, and never a crash.
@Suite struct BadInputTests {
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

    /// The rows of all tables, the header rows left out.
    private func rows(_ page: Page) -> [TableRow] {
        page.blocks.flatMap { block -> [TableRow] in
            if case .table(let table) = block { table.rows } else { [] }
        }
    }

    @Test(arguments: ["", "\n\n", "  \t\n"]) func anEmptyFileOrOneOfBlanksIsRefused(text: String) {
        #expect(refusal(Array(text.utf8))?.id == "page-empty")
    }

    @Test func bytesThatAreNotUTF8AreRefusedWithTheirLocation() {
        let problem = refusal(Array("# Thing\nabc".utf8) + [0xFF, 0xFE, 0x41])
        #expect(problem?.id == "page-not-utf8")
        #expect(problem?.location?.line == 2)
        #expect(problem?.location?.column == 4)
    }

    @Test func aNULByteIsRefusedWithItsLocation() {
        let problem = refusal(Array("# Thing\na".utf8) + [0] + Array("b".utf8))
        #expect(problem?.id == "page-binary")
        #expect(problem?.location?.line == 2)
        #expect(problem?.location?.column == 2)
    }

    @Test func aBinaryFileIsRefused() {
        #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00])?.id == "page-binary")
        #expect(refusal((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 | 1) })?.id == "page-not-utf8")
    }

    @Test func aLineOf50MBIsRefused() {
        #expect(refusal([UInt8](repeating: 0x61, count: 50 << 20))?.id == "page-too-large")
        #expect(refusal([UInt8](repeating: 0x61, count: 2 << 20))?.id == "line-too-long")
    }

    @Test func aPageWithoutAnyTableIsAPage() throws {
        #expect(try read("# Thing\n\nWords.\n").blocks.count == 2)
    }

    @Test func aTableWithoutAHeaderKeepsItsRows() throws {
        guard case .table(let table)? = try read("# Thing\n\n| --- | --- |\n| `a` | b |\n").blocks.last else {
            Issue.record("there is no table")
            return
        }
        #expect(table.header.joined().isEmpty)
        #expect(table.rows.count == 1)
    }

    @Test(arguments: [
        "[", "(", "<", "{", "> ", "* ", "- ", "1. ", "`", "*", "_", "![", "|", "#", "~~~\n", "```\n",
        "<!--", "&", "\\",
    ])
    func nestedMarksHideNoHeading(mark: String) throws {
        func text(_ count: Int) -> String {
            "# Thing\n\n" + String(repeating: mark, count: count) + "\n\n## Reading\n"
        }
        let page = try read(text(6_000))
        guard case .heading(_, let title, _)? = page.blocks.last else {
            Issue.record("the heading is lost")
            return
        }
        #expect(title.plain == "Reading")
    }

    @Test(arguments: ["<!-- ", "<script>", "<pre>", "<?", "<![CDATA["])
    func anHTMLCommentThatNeverEndsHidesNothing(mark: String) throws {
        let page = try read(
            "# Thing\n\n\(mark)\n\n## Reading\n\n| Field | Description |\n| --- | --- |\n| `a` | b |\n")
        #expect(page.blocks.contains { if case .table = $0 { true } else { false } })
    }

    @Test func hugeTablesKeepAllRowsAndColumns() throws {
        let long = try read(
            "| Field | Description |\n| --- | --- |\n"
                + String(repeating: "| `a`<br>string | b |\n", count: 20_000))
        #expect(rows(long).count == 20_000)
        let row = String(repeating: "| a ", count: 5_000) + "|\n"
        let wide = try read(row + String(repeating: "| --- ", count: 5_000) + "|\n" + row)
        #expect(rows(wide).map(\.cells.count) == [5_000])
    }

    @Test(arguments: [
        // After 32 header rows all others are rows.
        ("| Field | Description |", 7_968),
        ("| `a`string | b |", 8_000), ("| --- | --- |", 0), ("| a |", 1), ("## Fields", 0),
        ("Text.### Fields", 0),
    ])
    func rowsGluedOnOneLineAreParted(piece: String, count: Int) throws {
        func text(_ count: Int) -> String {
            "| Field | Description |\n| --- | --- |\n" + String(repeating: piece, count: count) + "\n"
        }
        let found = rows(try read(text(8_000))).count
        #expect(found == count)
    }

    @Test(arguments: [
        ("| `a`string | text\n", 1), ("Text.### Fields", 16_000), ("```\ncode\n", 8_000),
        ("| a || b | c\n", 1),
        ("Text\n----", 8_000),
    ])
    func rowsHeadingsAndFencesWithoutEndAreRead(piece: String, count: Int) throws {
        func text(_ count: Int) -> String { String(repeating: piece, count: count) }
        let page = try read(text(8_000))
        #expect(page.blocks.count + rows(page).count == count)
    }
}
