import APIModel
import ReferenceReader
import Testing

/// Members of an object that the description of its row lists, in one cell.
@Suite struct CellMemberTests {
    private func parameters(_ type: String, _ description: String) throws -> [Parameter] {
        let page =
            "# Lamps\n\n## Creating\n\nMake a POST request to `/{shop-id}/lamps`.\n\n"
            + "| Name | Type | Description |\n| --- | --- | --- |\n| `shade` | \(type) | \(description) |\n"
            + "| `watts` | int | W. |\n"
        return try #require(ReferenceReader.read([try ReferenceReaderTests.page(page)]).api.operations.first)
            .parameters
    }

    /// Members as `name type`, with a mark for required ones.
    private func members(_ type: String, _ description: String) throws -> [String] {
        let parameters = try parameters(type, description)
        return parameters.compactMap { parameter in
            guard parameter.parent.map({ parameters[$0].name }) == "shade" else { return nil }
            return parameter.name + (parameter.type == .scalar(.string) ? " string" : "")
                + (parameter.type == .scalar(.integer) ? " int" : "") + (parameter.isRequired ? "!" : "")
        }
    }

    @Test(arguments: [
        "What is over it. **hue** *string* \u{2013} Its colour.<br>**width** *integer* \u{2013} Its width.",
        "**hue** *string* - Its colour, **width** *int* - Its width.",
        "Has `hue` (string): Its colour; `width` (integer): Its width.",
        "What is over it.<br><br>* `hue`: string \u{2014} Its colour.<br>* `width`: int \u{2014} Its width.",
    ]) func namesWithTypesAreMembers(description: String) throws {
        #expect(try members("object", description) == ["hue string", "width int"])
    }

    @Test func aMemberSaysThatItIsRequired() throws {
        #expect(
            try members("struct", "`hue` (string, required): Its colour. `width` (int): W.") == [
                "hue string!", "width int",
            ])
    }

    @Test(arguments: [
        "It has these fields:<br>`hue`: Its colour.<br>`width`: Its width.",
        "`hue`: Its colour.<br>`width`: Its width.",
    ]) func namesInLinesOfTheirOwnAreMembersWhereTheTextSaysSo(description: String) throws {
        #expect(try members("array of objects", description) == ["hue", "width"])
    }

    @Test(arguments: [
        ("object", "What to do:<br>`fold`: Folds it.<br>`open`: Opens it."),
        ("string", "**hue** *string* \u{2013} A colour.<br>**width** *integer* \u{2013} A width."),
        ("object", "Goes with `hue` and `width`."), ("object", "A `hue` object. It is bright."),
        ("object", "See `hue`: it differs."),
    ]) func whatIsNoMemberStaysInTheDescription(type: String, description: String) throws {
        #expect(try members(type, description).isEmpty)
    }

    @Test func theTextBeforeTheMembersDescribesTheObject() throws {
        let all = try parameters("object", "What is over it. **hue** *string* \u{2013} Its colour. Nice.")
        #expect(all.map(\.description) == ["What is over it.", "W.", "Its colour. Nice."])
        #expect(all.map(\.level) == [.top, .top, .nested])
    }

    @Test func aRequiredMarkInTheLastLineIsTheObjects() throws {
        let page =
            "# Lamps\n\n## Reading\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
            + "| `shade`<br><br>object | **hue** *string* \u{2013} Its colour.<br>**width** *int* \u{2013} W.<br><br>Required |\n"
        let found = try #require(
            ReferenceReader.read([try ReferenceReaderTests.page(page)]).api.operations.first
        ).parameters
        #expect(found.map { $0.name + ($0.isRequired ? "!" : "") } == ["shade!", "hue", "width"])
    }
}
