import APIModel
import Testing

@testable import ReferencePages

/// Every line that looks like a row is in a table that was read, or in a diagnostic that names it. The damages are those of
/// a table of three rows.
@Suite struct RowAccountTests {
    private static let header = ["| Field | Description |", "| --- | --- |"]
    private static let rows = ["a", "b", "c"].map { "| `\($0)`<br><br>string | Text of \($0) |" }

    private func read(_ lines: [String], _ separator: String = "\n") throws -> Page {
        let text = ["# Lamp", "", "## Reading", "", "### Fields", ""] + lines + ["", "Text after it.", ""]
        return try PageReader.read(Array(text.joined(separator: separator).utf8), file: "page.md")
    }

    private func names(_ page: Page) -> [String] {
        page.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { String($0.cells[0].plain.prefix { $0 != "\n" }).trimmed() }
        }
    }

    private func expectAllRows(_ lines: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation)
        throws
    {
        for separator in ["\n", "\r\n", "\r"] {
            let page = try read(lines, separator)
            #expect(names(page) == ["a", "b", "c"], "\(page.diagnostics)", sourceLocation: sourceLocation)
            #expect(
                !page.diagnostics.contains { $0.id == "row-outside-table" }, "\(page.diagnostics)",
                sourceLocation: sourceLocation)
        }
    }

    private func interrupted(by lines: [String]) -> [String] {
        Self.header + [Self.rows[0]] + lines + Self.rows[1...]
    }

    @Test func aTableWithoutDamageHasNoDiagnostic() throws {
        try expectAllRows(Self.header + Self.rows)
        #expect(try read(Self.header + Self.rows).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ["A paragraph."], ["", "A paragraph.", ""], ["", "One.", "", "Two.", "", "Three.", ""],
        ["", "", "", ""], ["", "", "", "", "", "", ""], ["", "- An item", ""],
    ])
    func rowsGoOnBelowTextAndBlankLines(lines: [String]) throws {
        try expectAllRows(interrupted(by: lines))
    }

    @Test(arguments: [["### Another"], ["", "### Another", ""], ["", "Another", "-------", ""]])
    func rowsGoOnBelowAHeading(lines: [String]) throws { try expectAllRows(interrupted(by: lines)) }

    @Test func rowsWithoutHeaderAndDelimiterAreATable() throws { try expectAllRows(Self.rows) }

    @Test(arguments: ["    ", "\t", "      ", "> ", ">", "> > ", "- ", "* ", "  - "])
    func rowsBehindMarksAndBlanksAreRows(mark: String) throws {
        try expectAllRows((Self.header + Self.rows).map { mark + $0 })
    }

    @Test func aTableInAnItemIsATable() throws {
        let lines = Self.header + Self.rows
        try expectAllRows(["- " + lines[0]] + lines.dropFirst().map { "  " + $0 })
    }

    @Test(arguments: [["```"], ["", "```"], ["> ```"], ["", "> ```", ""], ["~~~"], ["```json"]])
    func aFenceThatNeverEndsHidesNoRows(lines: [String]) throws { try expectAllRows(interrupted(by: lines)) }

    @Test(arguments: [0, 1, 2]) func aFenceAtARowsEndHidesNoRows(row: Int) throws {
        var rows = Self.rows
        rows[row] += "```"
        try expectAllRows(Self.header + rows)
    }

    /// A type damaged at its line break, and a cell that begins like a heading.
    @Test func aCellThatBeginsWithMarksOfAHeadingStaysInItsRow() throws {
        let page = try read(Self.header + ["| `a`<-br>Page ID |##### Page ID.<br><br>Required |ired |"])
        let cells = page.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return table.rows.flatMap { $0.cells.map(\.plain) }
        }
        #expect(cells.contains { $0.contains("ired") && $0.contains("Page ID.") }, "\(page.blocks)")
    }

    @Test func aRowWithoutItsFirstPipeIsARow() throws {
        for row in 0..<3 {
            var rows = Self.rows
            rows[row].removeFirst(2)
            try expectAllRows(Self.header + rows)
        }
        try expectAllRows(Self.header + Self.rows.dropLast() + ["`c`<br><br>string | Text of c"])
    }

    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
    func otherSeparatorsAreCharactersOfALine(separator: String) throws {
        try expectAllRows(Self.header + [Self.rows.joined(separator: separator)])
        try expectAllRows(Self.header + [Self.rows[0] + separator, separator + Self.rows[1], Self.rows[2]])
    }

    @Test func cellsBeyondTheHeaderAreNamed() throws {
        let page = try read(Self.header + [Self.rows[0], Self.rows[1] + " more | cells |", Self.rows[2]])
        #expect(names(page) == ["a", "b", "c"])
        #expect(page.diagnostics.map(\.id) == ["row-too-wide"])
        #expect(page.diagnostics.first?.location?.line == 10)
    }

    /// So many cells that they may be rows glued to each other.
    @Test(arguments: [
        " ||||||||||||||||||||||||||||||||| words |", String(repeating: " x |  |", count: 30) + " words |",
    ])
    func veryManyCellsBeyondTheHeaderAreNamed(cells: String) throws {
        let page = try read(Self.header + [Self.rows[0], Self.rows[1] + cells, Self.rows[2]])
        let wide = page.diagnostics.filter { $0.id == "row-too-wide" }
        #expect(wide.map { $0.location?.line } == [10])
    }

    @Test func manyRowsGluedToOneLineAreRows() throws {
        let rows = (0..<20).map { "| `n\($0)`<br><br>string | x |" }
        let page = try read(Self.header + [rows.joined(separator: " ")])
        #expect(names(page) == (0..<20).map { "n\($0)" })
        #expect(!page.diagnostics.contains { $0.id == "row-too-wide" })
    }

    @Test func aSecondDelimiterRowPartsNothing() throws {
        try expectAllRows(interrupted(by: ["| --- | --- |"]))
        try expectAllRows(Self.header + ["| --- | --- |"] + Self.rows)
        guard
            case .table(let table)? = try read(interrupted(by: ["|---|---|"])).blocks.first(where: \.isTable)
        else {
            Issue.record("there is no table")
            return
        }
        #expect(table.rows.count == 3 && table.header == ["Field", "Description"])
    }

    @Test(arguments: ["| words of no table", "| one | cell", "|"])
    func aLineWithAPipeThatIsInNoTableIsNamed(line: String) throws {
        let page = try read(["", line, ""])
        #expect(page.diagnostics.filter { $0.id == "row-outside-table" }.map { $0.location?.line } == [8])
        #expect(page.diagnostics.allSatisfy { $0.replaces == .row })
    }

    @Test func codeHoldsNoRows() throws {
        let page = try read(["```", "| a | b |", "|| true", "```", "", "    | x | y"])
        #expect(page.diagnostics.isEmpty, "\(page.diagnostics)")
    }

    @Test(arguments: ["``", "` `", "````"]) func anEmptyNameIsADiagnostic(name: String) throws {
        let page = try read(
            Self.header + [
                Self.rows[0], "| \(name)<br><br>string | x |".replacing("<br><br>string", with: ""),
            ] + Self.rows[1...])
        #expect(names(page) == ["a", "b", "c"])
        #expect(page.diagnostics.map(\.id) == ["name-empty"] && page.diagnostics.first?.location?.line == 10)
    }

    @Test func aNameThatNeverEndsIsReadWithoutItsBacktick() throws {
        let page = try read(Self.header + ["| `bb<br><br>string | x |"])
        #expect(names(page) == ["bb"])
        #expect(page.diagnostics.map(\.id) == ["name-broken"])
    }

    @Test(arguments: [
        ("| Te", "xt of a", "Text of a"), ("| Text ", "of a", "Text\nof a"), ("| Text", "", "Text"),
        // An accent without a letter combines with whatever stands before it.
        ("| Text ", "\u{301}of a", "Text\n\u{301}of a"),
    ])
    func aCellThatGoesOnBehindABlankIsCutBetweenWords(first: String, rest: String, text: String) throws {
        let page = try read(Self.header + ["| `a`<br><br>string " + first, rest + " |"])
        guard case .table(let table)? = page.blocks.first(where: \.isTable) else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.cells[1].plain.trimmed() } == [text])
    }
}

extension Block {
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
