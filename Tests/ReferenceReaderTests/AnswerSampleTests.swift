import APIModel
import ReferenceReader
import Testing

/// Answers that pages give in words or as a sample in JSON.
@Suite struct AnswerSampleTests {
    private func read(_ rest: String) throws -> ReadResult {
        ReferenceReader.read([try page("# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n" + rest)])
    }

    private func returns(_ rest: String) throws -> [TypeExpression] {
        try #require(try read(rest).api.operations.first).returns
    }

    private static let success = TypeExpression.structure([
        TypeMember(name: "success", type: .scalar(.boolean))
    ])

    @Test(arguments: [
        "Returns `true` if it burns.\n", "### Response\n\n`true` if it burns, otherwise an error message.\n",
    ])
    func wordsSayThatTheAnswerIsTrue(text: String) throws {
        #expect(try returns(text) == [.scalar(.boolean)])
    }

    @Test(arguments: [
        "### Response\n\nIf successful:\n\n{\n  \"success\": true\n}\n\nOtherwise an error is returned.\n",
        "### Sample Response\n\n    {\n      \"success\": true\n    }\n",
        "On success, your app receives this:\n\n    { \"success\": true, }\n",
        "### Response\n\nOn success:{ \"success\": true }Otherwise an error is returned.\n",
        "Returns `{ \"success\": true }`.\n",
        "An answer with `success` set to `true` is the response on success.\n",
    ])
    func samplesAndWordsTellMembers(text: String) throws { #expect(try returns(text) == [Self.success]) }

    @Test func aSampleHasTypesOfItsValuesAndLeavesTheRestOpen() throws {
        let read = try read(
            "### Sample Response\n\n    {\n      \"data\": [\n        { \"id\": \"1\", \"n\": 1, \"x\": null }, // the first\n"
                + "        { \"id\": \"2\", \"n\": 1.5, \"tags\": [] },\n        ...\n      ],\n      \"left\": {left},\n"
                + "      \"<FIELD>\": \"<VALUE>\"\n    }\n")
        let element = TypeExpression.structure([
            TypeMember(name: "id", type: .scalar(.string)), TypeMember(name: "n", type: .scalar(.float)),
            TypeMember(name: "x", type: .any), TypeMember(name: "tags", type: .list(.any)),
        ])
        #expect(
            read.api.operations.first?.returns == [
                .structure([
                    TypeMember(name: "data", type: .list(element)), TypeMember(name: "left", type: .any),
                ])
            ])
        #expect(read.diagnostics.filter { $0.id == "answer-of-sample" }.map(\.lines) == [[9]])
    }

    @Test(arguments: [
        "### Response\n\n    { \"error\": { \"message\": \"No lamp\", \"code\": 100 } }\n",
        "Your webhook receives this notification:\n\n    { \"object\": \"lamp\" }\n",
        "The request body is:\n\n    { \"colour\": \"red\" }\n",
        "### Parameters\n\n    { \"colour\": \"red\" }\n",
        "    curl -X POST 'https://graph.lamps.example/{lamp-id}/flames' -d '{ \"colour\": \"red\" }'\n",
        "If the call fails you receive an error:\n\n    { \"code\": 100 }\n",
    ])
    func samplesOfOtherThingsAreNoAnswers(text: String) throws { #expect(try returns(text) == []) }

    @Test func aReadWhoseFieldsAreListedNeedsNoSample() throws {
        let read = ReferenceReader.read([
            try page(
                "url: https://lamps.example/docs/reference/lamp\n\n# Lamp\n\n## Reading\n\n`GET /{lamp-id}`\n\n### Fields\n\n"
                    + "| Field | Description |\n| --- | --- |\n| `id`<br><br>string | I. |\n\n### Sample Response\n\n"
                    + "    { \"id\": \"1\" }\n")
        ])
        #expect(read.api.operations.first?.returns == [])
        #expect(!read.diagnostics.contains { $0.id == "answer-of-sample" })
    }
}

/// Types, values and defaults that a description states in a fixed place.
@Suite struct StatedTypeTests {
    private func parameter(_ cell: String, type: String? = nil) throws -> Parameter {
        let header =
            type == nil
            ? "| Name | Description |\n| --- | --- |\n"
            : "| Name | Type | Description |\n| --- | --- | --- |\n"
        let cells = type.map { "| `a` | \($0) | \(cell) |\n" } ?? "| `a` | \(cell) |\n"
        let read = ReferenceReader.read([
            try page("# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n" + header + cells)
        ])
        return try #require(read.api.operations.first?.parameters.first)
    }

    @Test(arguments: [
        ("Integer. How many.", TypeExpression.scalar(.integer), false),
        ("(string) The name.", .scalar(.string), false),
        ("(required, string) The name.", .scalar(.string), true),
        ("Required. Boolean. Lit?", .scalar(.boolean), true),
        ("string, required. The name.", .scalar(.string), true),
        ("**Optional.** Array of strings. Names.", .list(.scalar(.string)), false),
        ("list<string>: names", .list(.scalar(.string)), false),
    ])
    func aTypeInAFixedPlaceIsRead(cell: String, type: TypeExpression, isRequired: Bool) throws {
        let parameter = try parameter(cell)
        #expect(parameter.type == type && parameter.isRequired == isRequired)
    }

    @Test(arguments: [
        "Integer values are rounded.", "A string.", "Count. How many.", "Object to be lit.",
        "Link: where it is.",
        "Strings, integers and more.", "(see below) The name.", "`string` is one of them.",
    ])
    func aTypeInProseIsNone(cell: String) throws { #expect(try parameter(cell).type == nil) }

    @Test func valuesThatADescriptionListsAreThoseOfABareEnum() throws {
        #expect(
            try parameter("One of `RED`, `BLUE`, or `GREEN`.", type: "enum").type
                == .enumeration(name: nil, values: ["RED", "BLUE", "GREEN"]))
        #expect(
            try parameter("Values: `A`, `B`. With `x` or `y` it is open.", type: "enum").type
                == .enumeration(name: nil, values: ["A", "B"]))
        #expect(
            try parameter("Has `A`, `B`. With `x` or `y` it is open.", type: "enum").type
                == .enumeration(name: nil, values: nil))
        #expect(try parameter("One of `RED`, `BLUE`.", type: "string").type == .scalar(.string))
    }

    @Test(arguments: [
        "Default: `red`", "It defaults to `red`.", "Default value is `red`.", "**Default:** `red`",
    ])
    func aDefaultInCodeMarksIsRead(cell: String) throws {
        #expect(try parameter(cell, type: "string").defaultValue == "red")
    }

    @Test(arguments: ["By default it is `red`.", "The default is chosen.", "No default: it varies with `x`."])
    func aDefaultInProseIsNone(cell: String) throws {
        #expect(try parameter(cell, type: "string").defaultValue == nil)
    }

    @Test func objectsWrittenOutAreStructures() throws {
        #expect(
            try parameter("A.", type: "{'since':YYYY-MM-DD,'until':YYYY-MM-DD}").type
                == .structure([
                    TypeMember(name: "since", type: .scalar(.dateTime)),
                    TypeMember(name: "until", type: .scalar(.dateTime)),
                ]))
        #expect(try parameter("A.", type: "type: string").type == .scalar(.string))
    }
}
