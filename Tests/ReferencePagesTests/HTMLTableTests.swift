import ReferencePages
import Testing

/// Tables that a scrape left in HTML are tables.
@Suite struct HTMLTableTests {
    private func table(_ text: String) throws -> Table? {
        try PageReader.read(Array(text.utf8), file: "page.md").blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }.first
    }

    @Test func aRowHasTheLineOfItsTag() throws {
        let table = try #require(
            try table(
                "# Lamp\n\n<table>\n<thead><tr><th>Field</th><th>Description</th></tr></thead>\n<tbody>\n<tr>\n"
                    + "  <td><code>hue_of_it</code><br><i>string</i></td>\n  <td>A | hue\n  of &lt;it&gt;.</td>\n</tr>\n"
                    + "<tr><td><code>size</code></td><td><a href=\"x\">S</a></td></tr></tbody></table>\n\nEnd.\n"
            ))
        #expect(table.header == ["Field", "Description"] && table.line == 4)
        #expect(table.rows.map(\.line) == [6, 11])
        #expect(table.rows[0].cells[0].runs.first?.kind == .code)
        #expect(table.rows[0].cells.map(\.plain) == ["hue_of_it\nstring", "A | hue of <it>."])
        #expect(table.rows[1].cells[1].runs.first?.link == "x")
    }

    @Test func aTableWithoutHeadersHasNone() throws {
        let table = try #require(
            try table("<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n\n# Next\n"))
        #expect(
            table.header == ["", ""]
                && table.rows.map { $0.cells.map(\.plain) } == [["a", "b"], ["c", "d"]])
    }

    @Test func aTagThatIsNeverClosedTakesNoRowWithIt() throws {
        let table = try #require(
            try table(
                "<table>\n<tr><td>a</td><td>One <a href=\"x\n<tr><td>c</td><td>Two <b\n title=\"y\">d</b> <i\n</table>\n"
            ))
        #expect(table.rows.map(\.line) == [2, 3])
        #expect(table.rows[0].cells.last?.plain.contains("One") == true)
        #expect(table.rows[1].cells.last?.plain.hasPrefix("Two d") == true)
    }

    @Test func aTagThatGoesOnForManyLinesIsText() throws {
        let text = "<table><tr><td>a</td><td>b <a\n" + String(repeating: "word word word\n", count: 2_000)
        let table = try #require(try table(text))
        #expect(table.rows.count == 1)
        #expect(table.rows.first?.cells.last?.plain.hasPrefix("b <a") == true)
    }

    @Test func aTableInCodeIsCode() throws {
        #expect(try table("```\n<table><tr><td>a</td></tr></table>\n```\n") == nil)
    }
}
