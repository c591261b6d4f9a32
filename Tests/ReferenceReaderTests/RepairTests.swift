import APIModel
import ReferencePages
import ReferenceReader
import ReferenceVocabulary
import Testing

/// One smallest page for each repair. All of them hold the field `name` with the type `string`.
@Suite struct RepairTests {
    private static let head = "# Thing\n\n## Reading\n\n### Fields\n\n"
    private static let table = "| Field | Description |\n| --- | --- |\n"
    private static let row = "| `name`string | A name. |\n"

    private func names(_ page: String) throws -> [String] {
        try readRows(page).rows.map {
            "\($0.operation?.map(\.rawValue).joined(separator: "+") ?? "-") \($0.kind.rawValue) \($0.name) \($0.typeText ?? "-")"
        }
    }

    private let wanted = ["read field name string"]

    @Test(arguments: [
        "# Thing\n\n## Reading\nText.### Fields\n", "# Thing\n\n## Reading### Fields\n",
        "# Thing\n\n## ReadingSome text.\n### Fields\n",
        "# Thing\n\n## Readingzone\\_of\n### Fields\n", "# Thing\n\n## Readingarea\\_of\n### Fields\n",
        "# Thing\n\n## Readingname\\_of\n### Fields\n", "Thing\n=====Text.Reading\n-------\n### Fields\n",
        "# Thing\nText.Reading-------\n### Fields\n", "# Thing\n\n## Reading\n\n    }];### Fields\n\n",
        "# Thing\n\n## Reading\n\n```\ncode\n}### Fields\n", "Thing\n=====\nReading\n-------### Fields\n",
        "Thing\n=====\nReading\n-------text\\_of### Fields\n",
    ]) func aHeadingGluedToWhatIsAroundItIsFound(head: String) throws {
        #expect(try names(head + Self.table + Self.row) == wanted)
    }

    @Test func aTableGluedToItsHeadingIsFound() throws {
        #expect(try names("# Thing\n\n## Reading\n\n### Fields" + Self.table + Self.row) == wanted)
    }

    @Test func aLostDelimiterRowIsMended() throws {
        #expect(try names(Self.head + "| Field | Description |\n" + Self.row) == wanted)
        #expect(try names(Self.head + "Field | Description |" + Self.row) == wanted)
    }

    @Test(arguments: [
        "| `name`string | A name.\n |\n", "| `na\nme`string | A name. |\n",
        "| `name`string\n| A name. |\n", "| `name`str\ning | A name. |\n",
        "| `name`string |\nA name.\n |\n", "| `name`string\n | A name.\n |\n",
        "|\n`name`string | A name. |\n",
    ]) func aBrokenRowIsMended(row: String) throws {
        #expect(try names(Self.head + Self.table + row) == wanted)
        #expect(
            try names(Self.head + Self.table + row + Self.row.replacing("name", with: "next")) == wanted + [
                "read field next string"
            ])
    }

    @Test func aLineThatBringsTheMissingCellGoesOnWithAClosedRow() throws {
        let rows = try readRows(Self.head + Self.table + "| `name`string |\nA name. |\n").rows
        #expect(rows.map(\.name) == ["name"] && rows.map(\.description) == ["A name."])
    }

    @Test func gluedRowsAreParted() throws {
        let page = Self.head + Self.table + "| `name`string | A name. || `next`string | B. |### Edges\n"
        #expect(try names(page) == wanted + ["read field next string"])
    }

    @Test(arguments: [
        "| `name`string | A na\n", "| `name`str\n", "| `name`string |\n",
        "| `name`string | Default value: `a |\n",
    ]) func aRowThatIsCutIsReported(row: String) throws {
        let read = try readRows(Self.head + Self.table + row)
        #expect(read.diagnostics.contains { $0.location?.line == 9 && $0.severity == .warning })
    }

    @Test(arguments: ["| Fie", "| Field |", "| Field | Des\ncription |"])
    func aHeaderRowThatIsCutOrBrokenIsMendedAndReported(row: String) throws {
        let page = Self.head + row + "\n| --- | --- |\n" + Self.row
        #expect(try names(page) == wanted)
        #expect(try readRows(page).diagnostics.contains { $0.id == "header-broken" })
    }

    @Test func aTextBetweenTwoRowsEndsNoTable() throws {
        let page = Self.head + Self.table + Self.row + "stray\n" + Self.row.replacing("name", with: "next")
        #expect(try names(page) == wanted + ["read field next string"])
    }

    @Test func aFenceThatNeverEndsDoesNotHideTheNextSection() throws {
        #expect(
            try names("# Thing\n\n## Reading\n\n```\nGET /me\n\n### Fields\n\n" + Self.table + Self.row)
                == wanted)
    }

    @Test(arguments: ["`false``true` turns it on.", "`false`<br><br>`true` turns it on."])
    func twoCodeSpansSideBySideAreTwo(text: String) throws {
        let read = try readRows(Self.head + Self.table + "| `name`boolean | Default value: \(text) |\n")
        #expect(read.rows.map(\.defaultValue) == ["false"])
    }

    @Test func theBarOverAnExampleIsNoPartOfASentence() throws {
        let page =
            "# Thing\n\n## Deleting\n\nDelete it:HTTPPHP SDKJavaScript SDKcURLGraph API ExplorerMore.\n"
        let texts = try PageReader.read(Array(page.utf8), file: "page.md").blocks.compactMap { block in
            if case .paragraph(let text, _) = block { text.plain } else { nil }
        }
        #expect(texts == ["Delete it:", "HTTPPHP SDKJavaScript SDKcURLGraph API Explorer", "More."])
    }

    @Test func rowsKeepTheLineWhereTheyBegin() throws {
        let page = Self.head + Self.table + "| `a`string | A\n |\n| `b`string | B\nDefault |\n"
        #expect(try readRows(page).rows.map(\.line) == [9, 11])
    }

    @Test(arguments: [
        "| `name`UTF-8 string | A name.\n |\n", "| `name`string | A name.Supports Em\n |\n",
        "| `name`string | A name.S\n |\n",
        "| `name`string | A name.<br><br>Defau |\n", "| `name`string | \n |\n",
    ]) func aRowThatMayHaveLostItsMarkIsReported(row: String) throws {
        let read = try readRows(Self.head + Self.table + row)
        #expect(
            read.diagnostics.contains { $0.severity == .warning && $0.location?.line == 9 },
            "\(read.diagnostics)")
    }

    @Test(arguments: ["A name.Supports Emoji", "The ID", "A name of macOS", ""]) func aWholeRowIsNotReported(
        text: String
    ) throws {
        #expect(try readRows(Self.head + Self.table + "| `name`string | \(text) |\n").diagnostics.isEmpty)
    }

    @Test func aTextGluedToAnEmptyDefaultIsTheDescription() throws {
        let row = try #require(
            try readRows(Self.head + Self.table + "| `name`string | Default value:the lamp to light\n |\n")
                .rows.first)
        #expect(row.defaultValue == "")
        #expect(row.description == "the lamp to light")
    }

    @Test func aMembersNameGluedToTheEndOfAnEmphasizedTypeIsNoPartOfTheType() throws {
        let row = try #require(
            try readRows(
                Self.head + Self.table + "| `lamps`_object_`id``colour`_bright lamps only_ | The lamps.\n |\n"
            ).rows
                .first)
        #expect(row.type == .object)
        #expect(row.typeText == "object")
    }
}
