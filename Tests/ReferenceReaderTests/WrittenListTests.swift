import APIModel
import ReferenceReader
import Testing

/// Parameters, fields and requirements as lists and texts have them.
@Suite struct WrittenListTests {
    private func operation(_ body: String) throws -> APIModel.Operation {
        let text = "# Lamps\n\n## Pins\n\n`POST /{lamp-id}/pins`\n\n" + body
        return try #require(ReferenceReader.read([try page(text)]).api.operations.first)
    }

    @Test(
        arguments: [
            ("* `hue` (required) — A hue.", "hue", true, nil, "A hue."),
            ("* `hue` (string, required): A hue.", "hue", true, "string", "A hue."),
            ("* **hue** *int* A hue. Required.", "hue", true, "int", "A hue. Required."),
            ("* `hue` int[] — A hue.", "hue", false, "int[]", "A hue."),
            ("* `hue` (optional, default: red) - A hue.", "hue", false, nil, "A hue."),
            ("* `hue`: required when it is dark.", "hue", false, nil, "required when it is dark."),
        ] as [(String, String, Bool, String?, String)])
    func anItemIsAParameter(item: String, name: String, isRequired: Bool, type: String?, text: String) throws
    {
        let parameter = try #require(try operation("### Parameters\n\n\(item)\n").parameters.first)
        #expect(parameter.name == name && parameter.isRequired == isRequired)
        #expect(parameter.typeText == type && parameter.description == text)
    }

    @Test func itemsOfInnerListsAreMembers() throws {
        let parameters = try operation(
            "### Parameters\n\n* `arm` object — An arm.\n  * `joint` object — A joint.\n    * `angle` int — How far.\n* `foot` int — A foot.\n"
        ).parameters
        #expect(parameters.map(\.name) == ["arm", "joint", "angle", "foot"])
        #expect(parameters.map(\.parent) == [nil, 0, 1, nil])
    }

    @Test func aListBelowARequestIsOneOfParametersWhereAnItemIsMarked() throws {
        #expect(
            try operation("* `hue` (required): A hue.\n* `mode`: A mode.\n").parameters.map(\.name) == [
                "hue", "mode",
            ])
        #expect(try operation("* `hue`: A hue.\n* `mode`: A mode.\n").parameters.isEmpty)
    }

    @Test(arguments: ["Request Syntax", "Example"])
    func aListWithoutMarksBelowARequestIsNoneOfParameters(heading: String) throws {
        #expect(try operation("### \(heading)\n\n* `hue`: A hue.\n").parameters.isEmpty)
        let announced = "### \(heading)\n\nThe parameters:\n\n* `hue`: A hue.\n"
        #expect(try operation(announced).parameters.map(\.name) == ["hue"])
    }

    @Test func requirementsKeepTheirAlternatives() throws {
        let operation = try operation(
            "### Permissions\n\nOne of these permissions:\n\n* `lamps_read`\n* `lamps_admin`\n\n"
                + "You also need:\n\n* The `rooms_read` or the `rooms_admin` permission\n* A `business_id`\n")
        #expect(operation.permissions == ["lamps_admin", "lamps_read", "rooms_admin", "rooms_read"])
        #expect(operation.requirements.map(\.alternatives) == [1, 1, nil, nil])
        #expect(operation.requirements.map(\.isAnyOf) == [false, false, true, false])
        #expect(operation.requirements.last?.condition == "You also need:")
        #expect(operation.requirements.last?.permissions == [])
    }

    @Test func requirementsOfThePageAreOfEachOperation() throws {
        let text =
            "# Lamps\n\n## Requirements\n\n* `lamps_read`\n\n## Pins\n\n`GET /{lamp-id}/pins`\n\n"
            + "## Caps\n\n`GET /{lamp-id}/caps`\n"
        let operations = ReferenceReader.read([try page(text)]).api.operations
        #expect(operations.count == 2 && operations.allSatisfy { $0.permissions == ["lamps_read"] })
    }

    @Test func aHeadingOfRequirementsBeforeATableDoesNotEndTheOperation() throws {
        let text =
            "# Lamps\n\n## Creating\n\n`POST /{lamp-id}/pins`\n\n## Limitations\n\n* Ten.\n\n## Permissions\n\n"
            + "* `lamps_read`\n\n## Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `hue` | A hue. |\n"
        let operation = try #require(ReferenceReader.read([try page(text)]).api.operations.first)
        #expect(operation.permissions == ["lamps_read"] && operation.limitations == ["Ten."])
        #expect(operation.parameters.map(\.name) == ["hue"])
    }
}
