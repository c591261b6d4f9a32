import APIModel
import ReferenceReader
import Testing

/// Tables whose rows are members of a field or parameter above them.
@Suite struct MemberTableTests {
    private func fields(_ rest: String) throws -> [Field] {
        let text =
            "# Lamp\n\n## Reading\n\n`GET /{lamp-id}`\n\n### Fields\n\n| Name | Description | Type |\n| --- | --- | --- |\n"
            + "| `id` | Which. | `string` |\n| `arm` | An arm. | `object` |\n| `tags` | Names. | `object[]` |\n\n"
            + rest
        return try #require(ReferenceReader.read([try page(text)]).api.nodes.first).fields
    }

    private static let table =
        "| Name | Type | Description |\n| --- | --- | --- |\n| `angle` | int | How far. |\n"

    @Test(arguments: [
        ("### `arm`", 1), ("#### `tags` objects", 2), ("#### tags fields", 2),
    ])
    func aTableBelowAFieldsNameHasItsMembers(heading: String, parent: Int) throws {
        let fields = try fields(heading + "\n\n" + Self.table)
        #expect(fields.map(\.name) == ["id", "arm", "tags", "angle"])
        #expect(fields.last?.parent == parent && fields.last?.type == .scalar(.integer))
    }

    @Test func aTextBeforeATableCanNameTheField() throws {
        #expect(try fields("The `arm` object has:\n\n" + Self.table).last?.parent == 1)
    }

    @Test func aFieldWithoutMembersHasNone() throws {
        #expect(try fields("#### `id`\n\n" + Self.table).allSatisfy { $0.parent == nil })
    }

    @Test func aRequiredRowThatSaysItsNameAgainIsAMember() throws {
        let text =
            "# Lamps\n\n## Pins\n\n`POST /{lamp-id}/pins`\n\n### Parameters\n\n"
            + "| Name | Type | Description |\n| --- | --- | --- |\n| `arm` | object | An arm. |\n"
            + "| `angle` | int | Required. angle |\n| `cap` | int | Required. What covers it. |\n"
        let parameters = try #require(ReferenceReader.read([try page(text)]).api.operations.first).parameters
        #expect(parameters.map(\.parent) == [nil, 0, nil])
        #expect(parameters.map(\.level) == [.top, .nested, .ambiguous])
    }
}
