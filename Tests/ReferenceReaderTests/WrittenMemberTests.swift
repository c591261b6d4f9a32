import APIModel
import ReferenceReader
import Testing

/// Whose members rows are, told by examples, headings and lists, and what rows say beside their types.
@Suite struct WrittenMemberTests {
    private func operation(_ text: String) throws -> APIModel.Operation {
        try #require(ReferenceReader.read([try page("# Lamps\n\n" + text)]).api.operations.first)
    }

    private func members(_ operation: APIModel.Operation) -> [String] {
        operation.parameters.map { parameter in
            let owner = parameter.parent.map { operation.parameters[$0].name + "." } ?? ""
            return owner + parameter.name + (parameter.isRequired ? "!" : "")
        }
    }

    @Test func anExampleTellsTheObjectOfATable() throws {
        let operation = try operation(
            "To light one, make a `POST` request to `/<LAMP_ID>/flames`.\n\n```\ncurl -X POST \\\n"
                + "  -F 'data=[{ \"hue\": \"red\", \"wick\": { \"length\": 3 } }]' \\\n"
                + "  https://graph.facebook.com/v19.0/<LAMP_ID>/flames\n```\n\n## Main Parameters\n\n"
                + "| Parameter | Description |\n| --- | --- |\n| `data`<br>array | **Required.** D. |\n\n"
                + "## Flame Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `hue`<br>string | **Required.** H. |\n"
                + "| `oil_data`<br>object | O. |\n| `wick`<br>object | W. |\n\n## Oil Data Parameters\n\n"
                + "| Parameter | Description |\n| --- | --- |\n| `litres`<br>float | L. |\n")
        #expect(
            members(operation) == ["data!", "data.hue!", "data.oil_data", "data.wick", "oil_data.litres"])
    }

    @Test func anObjectThatAnExampleAloneSendsHasItsTable() throws {
        let operation = try operation(
            "Send `aim` when you make one:\n\n```\ncurl -X POST -F 'aim={ \"ages\": [4] }' https://graph.facebook.com/v19.0/act_<LAMP_ID>/sets\n```\n\n"
                + "## People\n\n| Name | Description |\n| --- | --- |\n| `ages`<br>type: array | A. |\n| `sizes`<br>type: integer | S. |\n"
        )
        #expect(members(operation) == ["aim", "aim.ages", "aim.sizes"])
        #expect(operation.parameters.map(\.type) == [.object, .list(.any), .scalar(.integer)])
    }

    @Test func aTypeNamesTheHeadingOfItsMembers() throws {
        let operation = try operation(
            "## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n"
                + "| `wicks` | Array<lamp_wick> | W. |\n\n### `lamp_wick`\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n| `length` | int | L. |\n"
        )
        #expect(members(operation) == ["wicks", "wicks.length"])
    }

    @Test func aDescriptionNamesTheObjectOfATable() throws {
        let operation = try operation(
            "## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n| Name | Description |\n| --- | --- |\n"
                + "| `oil`<br>object | A fluid object with its litres. |\n| `wick`<br>object | W. |\n\n### Fluid object\n\n"
                + "| Name | Description |\n| --- | --- |\n| `litres`<br>float | L. |\n")
        #expect(members(operation) == ["oil", "wick", "oil.litres"])
    }

    @Test func aRowThatHasToBeGivenTellsThatItsTableIsSent() throws {
        let table = "| Name | Description |\n| --- | --- |\n"
        let text =
            "## Light\n\n`POST /{lamp-id}/flames`\n\n### Flame object\n\n" + table
            + "| `oil`<br>*object* | **Required when `kind=oil`.** O. |\n| `hue`<br>*string* | **Required.** H. |\n\n"
            + "### Oil object\n\n" + table
            + "| `litres`<br>*float* | **Required.** L. |\n| `brand`<br>*string* | B. |\n"
        #expect(members(try operation(text)) == ["oil", "hue!", "oil.litres!", "oil.brand"])
        let loose = text.replacing("**Required.** ", with: "")
        #expect(members(try operation(loose)).isEmpty)
    }

    @Test func severalNamesInOneItemAreParameters() throws {
        let operation = try operation(
            "## Light\n\nSend a `POST` request to `/{lamp-id}/flames` with the following parameters:\n\n"
                + "+ `oil_url` or `wick_url` – Set to the address\n+ `hue`. A hue.\n")
        #expect(members(operation) == ["oil_url", "wick_url", "hue"])
        #expect(
            operation.parameters.map(\.description) == ["Set to the address", "Set to the address", "A hue."])
    }

    @Test func itemsOfAnInnerListAreValues() throws {
        let operation = try operation(
            "## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n+ `state`\n  Type: enum. Possible values:\n    - `lit`\n    - `not lit`\n+ `hue` (string)\n"
        )
        #expect(members(operation) == ["state", "hue"])
        #expect(operation.parameters.first?.type == .enumeration(name: nil, values: ["lit", "not lit"]))
    }

    @Test func paragraphsWithABoldNameDescribeParameters() throws {
        let operation = try operation(
            "## Creating\n\n**Endpoint:** `POST /:lamp_id/flames`\n\n**Parameters**\n\n**hue** (string, required)\n: A hue.\n\n**size** (int): A size.\n"
        )
        #expect(members(operation) == ["hue!", "size"])
        #expect(operation.parameters.map(\.type) == [.scalar(.string), .scalar(.integer)])
    }

    @Test func anItemOfErrorsIsAnError() throws {
        let errors = ReferenceReader.read([
            try page(
                "# Lamps\n\n## Common error codes\n\n- **190** (subcode **463**) — *Out*. Light it.\n- `4` Too many.\n- Others.\n"
            )
        ]).api.errors
        #expect(errors.map(\.code) == [190, 4] && errors.map(\.subcode) == [463, nil])
    }

    @Test func aNameBelowACodeIsTheErrors() throws {
        let errors = ReferenceReader.read([
            try page(
                "# Lamps\n\n## Errors\n\n| Code | Description |\n| --- | --- |\n| `0`<br>AuthException | No token. |\n"
            )
        ]).api.errors
        #expect(errors.map(\.name) == ["AuthException"])
    }

    @Test func aConditionBelowANameIsNoType() throws {
        let operation = try operation(
            "## Look\n\n`GET /{lamp-id}/figures`\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
                + "| `hue`<br>*Required if `lit` is true* | A hue. |\n| `range`<br>object | Has `start` (required). |\n"
        )
        #expect(operation.parameters.map(\.typeText) == [nil, "object"])
        #expect(operation.parameters.map(\.isRequired) == [false, false])
        #expect(operation.parameters.first?.description == "Required if `lit` is true\nA hue.")
    }

    @Test func aColumnHasTheDefaults() throws {
        let operation = try operation(
            "## Look\n\n`GET /{lamp-id}/figures`\n\n### Parameters\n\n| Name | Default | Meaning |\n| --- | --- | --- |\n"
                + "| `unit` | `DAY` | U. |\n| `hue` | - | H. |\n")
        #expect(operation.parameters.map(\.defaultValue) == ["DAY", nil])
    }

    @Test func aTextNamesGroupsOfPermissions() throws {
        let operation = try operation(
            "## Look\n\n`GET /{lamp-id}`\n\n### Permissions\n\n- The `rooms_read` permission for a room, **or** the `houses_read` and `houses_show` permissions for a house\n\n"
                + "The call needs `lamp_basic`, and in addition either `lamp_oil` or `lamp_gas`.\n"
        )
        #expect(
            operation.requirements.map(\.permissions) == [
                ["rooms_read"], ["houses_read", "houses_show"], ["lamp_basic"], ["lamp_oil", "lamp_gas"],
            ])
        #expect(operation.requirements.map(\.isAnyOf) == [false, false, false, true])
        #expect(operation.requirements.map(\.alternatives) == [1, 1, nil, nil])
    }

    @Test func aTableBelowTheTitleSaysWhatAllCallsNeed() throws {
        let operation = try operation(
            "| | With oil | With gas |\n| --- | --- | --- |\n| **Access Tokens** | Oil token | Gas token |\n"
                + "| **Permissions** | <ul><li>`lamp_oil`</li></ul> | <ul><li>`lamp_gas`</li><li>`lamp_pipe`</li></ul> |\n\n## Look\n\n`GET /{lamp-id}`\n"
        )
        #expect(operation.requirements.map(\.permissions) == [[], ["lamp_oil"], ["lamp_gas", "lamp_pipe"]])
        #expect(operation.requirements.map(\.alternatives) == [nil, 1, 1])
    }

    @Test func namesAloneBelowAHeadingOfFieldsAreFields() throws {
        let operation = try operation(
            "## Look\n\n`GET /{lamp-id}/flames`\n\n### Returnable Fields\n\n* `hue`\n* `size` (only of big ones)\n"
        )
        #expect(operation.responseFields.map(\.name) == ["hue", "size"])
    }

    @Test func aColumnOfWhatIsOptionalTellsWhatIsRequired() throws {
        let operation = try operation(
            "## Look\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n| Param | Description (click it) | Optional |\n| --- | --- | --- |\n"
                + "| **hue**<br>(string) | H. | |\n| `size`<br>int (default: `3`) | S. | \u{2713} |\n")
        #expect(members(operation) == ["hue!", "size"])
        #expect(operation.parameters.map(\.type) == [.scalar(.string), .scalar(.integer)])
        #expect(operation.parameters.map(\.description) == ["H.", "S."])
        #expect(operation.parameters.map(\.defaultValue) == [nil, "3"])
    }

    @Test func aTextBeforeATableSaysThatItIsTheAnswer() throws {
        let operation = try operation(
            "## Light\n\n`POST /{lamp-id}/flames`\n\nReturns an object with the following fields:\n\n| Name | Description |\n| --- | --- |\n| `id`<br>string | I. |\n"
        )
        #expect(operation.parameters.isEmpty && operation.responseFields.map(\.name) == ["id"])
    }

    /// Members are of the row above in their own table, whatever stands in the table before it.
    @Test func dottedNamesOfASecondTableAreMembersOfItsRows() throws {
        let head = "### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
        let text =
            "# Lamp\n\n## Creating\n\n\(head)| `hue`<br>string | A hue. |\n| `watt`<br>int | Its power. |\n\n"
            + "## Updating\n\n\(head)| `pins`<br>list | Its pins. |\n| `pins.id`<br>int | Which one. |\n"
        let operations = ReferenceReader.read([try page(text)]).api.operations
        #expect(operations.map { $0.parameters.map(\.name) } == [["hue", "watt"], ["pins", "id"]])
        #expect(operations.map { $0.parameters.map(\.parent) } == [[nil, nil], [nil, 0]])
    }
}
