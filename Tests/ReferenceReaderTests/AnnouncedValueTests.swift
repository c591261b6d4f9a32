import APIModel
import ReferenceReader
import Testing

/// Values that the description of a row without a type announces.
@Suite struct AnnouncedValueTests {
    private func type(_ description: String) throws -> TypeExpression? {
        let page =
            "# Lamps\n\n## Reading\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `mode` | \(description) |\n"
        return try #require(
            ReferenceReader.read([try ReferenceReaderTests.page(page)]).api.operations.first?.parameters.first
        ).type
    }

    @Test(arguments: [
        "One of `dim` or `lit`.", "How it shines. Can be `dim` or `lit`.", "Possible values: `dim`, `lit`",
        "Must be either `dim` or `lit`. Ask first.", "Valid values are `dim`, and `lit`.",
        "Set to `dim` or `lit`.", "Values: `dim` (weak), `lit` (bright)",
        "Possible values:<br>* `dim` - weak<br>* `lit` - bright",
        "Options are:<br>`dim`: weak<br>`lit`: bright",
    ]) func announcedValuesAreAnEnum(description: String) throws {
        #expect(try type(description) == .enumeration(name: nil, values: ["dim", "lit"]))
    }

    @Test func trueAndFalseAreABoolean() throws {
        #expect(try type("Can be `true` or `false`.") == .scalar(.boolean))
    }

    @Test(arguments: [
        "One of `dim` or `lit` is required.", "One of `mode` or `hue`.", "See `dim` and `lit`.",
        "Can be `1` or `2`.", "Can be `dim`.", "One of the `dim` or `lit` parameters.",
        "One of `dim` or `lit`. Or one of `a` or `b`.", "Can be `a b` or `c d`.",
    ]) func otherNamesAreNone(description: String) throws {
        #expect(try type(description) == nil)
    }
}
