import ReferenceReader
import ReferenceVocabulary
import Testing

/// Tables whose pipes the scrape lost: each cell is a paragraph.
@Suite struct FlattenedTableTests {
    private func rows(_ cells: String...) throws -> [ReadRow] {
        try readRows("# Lamp\n\n## Reading\n\n### Fields\n\n" + cells.joined(separator: "\n\n") + "\n").rows
    }

    @Test func aNameAtTheEndWithNothingBelowItBeginsNoRow() throws {
        let found = try rows("NameDescription", "`a`", "_string_", "Its light.", "`b`")
        #expect(found.map(\.name) == ["a"])
        #expect(found.map(\.typeText) == ["string"])
    }

    @Test func aNameWithATypeBelowItBeginsARow() throws {
        let found = try rows("NameDescription", "`a`", "_string_", "Its light.", "`b`", "_int_", "Its watts.")
        #expect(found.map(\.name) == ["a", "b"])
        #expect(found.map(\.description) == ["Its light.", "Its watts."])
        #expect(found.map(\.role) == [.flattened, .flattened])
    }

    @Test func namesOfMembersStandBeforeTheTextsOfTheirRow() throws {
        let row = try #require(
            try rows(
                "NameDescription", "`lamps`", "_object_", "`colour` _string_", "All lamps.", "Their colour."
            )
            .first)
        #expect(row.description == "All lamps.\n`colour` string: Their colour.")
    }

    @Test func codesOfErrorsBeginRows() throws {
        let found = try readRows(
            "# Lamp\n\n## Reading\n\n### Error Codes\n\nErrorDescription\n\n100\n\nDark.\n\n190\n\nOut.\n"
        ).rows
        #expect(found.map(\.name) == ["100", "190"])
        #expect(found.map(\.description) == ["Dark.", "Out."])
    }
}
