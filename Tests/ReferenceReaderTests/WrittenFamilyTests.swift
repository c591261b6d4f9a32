import APIModel
import ReferenceReader
import Testing

/// What pages of products beside the Graph API's reference write: guides whose steps state requests, tables with a column of
/// what is required, dotted names, objects described below their own headings.
@Suite struct WrittenFamilyTests {
    private func read(_ text: String) throws -> ReadResult { ReferenceReader.read([try page(text)]) }

    private func operation(_ text: String) throws -> APIModel.Operation {
        try #require(try read(text).api.operations.first)
    }

    @Test func identifiersInLowerCaseArePlaceholders() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\nTo light one, send a `POST` request to the `/lamp_id/flames` endpoint.\n")
        #expect(operation.path == "/{lamp_id}/flames" && operation.verb == .create)
    }

    @Test func aSentenceNamesTheParametersOfItsRequest() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\nTo light one, send a `POST` request to the `/{lamp-id}/flames` endpoint, where `lamp_id` "
                + "is the lamp, with the `colour` parameter set to red and the `height` and `width` parameters. "
                + "The answer has the `id` parameter.\n")
        #expect(operation.parameters.map(\.name) == ["colour", "height", "width"])
    }

    @Test func useBeginsAStatementUnlessItSendsElsewhere() throws {
        let pages = [
            "Use the `POST /{lamp-id}/flames` endpoint.",
            "Use the `POST /{lamp-id}/flames` endpoint instead.",
        ]
        let counts = try pages.map { try read("# Lamps\n\n## Light\n\n\($0)\n").api.operations.count }
        #expect(counts == [1, 0])
    }

    @Test(arguments: ["If you send", "When you make"]) func aConditionIsNoStatement(start: String) throws {
        let text = "# Lamps\n\n## Light\n\n\(start) a `POST` request to `/{lamp-id}/flames`, it fails.\n"
        #expect(try read(text).api.operations.isEmpty)
    }

    @Test func addressesOfOtherHostsAreRequests() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\nSend a `POST` request to `https://graph.lamps.example/{api-version}/me/flames`.\n"
        )
        #expect(operation.path == "/me/flames")
    }

    @Test func aTitleThatIsAWordOfAnOperationIsNone() throws {
        let read = ReferenceReader.read([
            try page(
                "# Publishing\n\n## A look\n\n`GET /{flame-id}`\n\nGets one.\n\n## An end\n\n`DELETE /{flame-id}`\n\nEnds it.\n",
                file: "lamps.publishing.md")
        ])
        #expect(read.api.operations.map(\.verb).sorted { $0.rawValue < $1.rawValue } == [.delete, .read])
    }

    @Test func aColumnSaysWhatIsRequired() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n| Parameter | Type | Required | Description |\n"
                + "| --- | --- | --- | --- |\n| `a` | string | Yes | A. |\n| `b` | string | No | B. |\n"
                + "| `c` | string, required | | C. |\n")
        #expect(operation.parameters.map(\.isRequired) == [true, false, true])
        #expect(operation.parameters.map(\.type) == Array(repeating: .scalar(.string), count: 3))
        #expect(operation.parameters.map(\.description) == ["A.", "B.", "C."])
    }

    @Test func dottedNamesAreMembersOfTheRowAbove() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n| Parameter | Description |\n| --- | --- |\n"
                + "| `wicks`<br>Array | W. |\n| `wicks.id`<br>String | I. |\n| `wicks[].length`<br>Integer | L. |\n"
                + "| `other.thing`<br>String | O. |\n")
        #expect(operation.parameters.map(\.name) == ["wicks", "id", "length", "other.thing"])
        #expect(operation.parameters.map(\.parent) == [nil, 0, 0, nil])
        #expect(operation.parameters.map(\.level) == [.top, .nested, .nested, .top])
    }

    @Test func anObjectOfSeveralWordsIsTheParameterOfThatName() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n| Name | Type | Description |\n"
                + "| --- | --- | --- |\n| `wick_end` | object | W. |\n| `zeal` | string | Z. |\n\n### Wick End Object\n\n"
                + "| Name | Type | Description |\n| --- | --- | --- |\n| `length` | int | L. |\n")
        #expect(operation.parameters.map(\.name) == ["wick_end", "zeal", "length"])
        #expect(operation.parameters.map(\.parent) == [nil, nil, 0])
        // What follows the object is no member of it: those stand below the heading.
        #expect(operation.parameters.map(\.level) == [.top, .top, .nested])
    }

    @Test func aTypedTableBeforeTheOnlyRequestHasItsParameters() throws {
        let operation = try operation(
            "# Lamps\n\n## The flame object\n\n| Name | Description |\n| --- | --- |\n| `a`<br><br>string | **Required.** A. |\n"
                + "| `b`<br><br>object | **Optional.** B. |\n\n## Examples\n\n### Light\n\n    curl -X POST \\\n"
                + "    'https://graph.lamps.example/v19.0/LAMP_ID/flames' \\\n    -d '{ \"a\": \"x y\", \"c\": { \"d\": 1 } }'\n"
        )
        #expect(operation.path == "/{lamp_id}/flames")
        #expect(operation.parameters.map(\.name) == ["a", "b", "c"])
        #expect(operation.parameters.map(\.isRequired) == [true, false, false])
        #expect(operation.parameters.map(\.type) == [.scalar(.string), .object, nil])
    }

    @Test func aBodyGivesPlaceholdersTheirNames() throws {
        let operation = try operation(
            "# Lamps\n\n## Pin\n\n`POST /<LAMP_ID>`\n\n### Post Body\n\n    {\n      \"pin\": \"<SIX_DIGITS>\"\n    }\n\n"
                + "### Body Properties\n\n| Placeholder | Description |\n| --- | --- |\n"
                + "| `<SIX_DIGITS>`<br><br>_String_ | **Required.** The pin. |\n")
        #expect(
            operation.parameters.map(\.name) == ["pin"] && operation.parameters.map(\.isRequired) == [true])
    }

    @Test func requirementsDependOnColumns() throws {
        let operation = try operation(
            "# Lamp\n\n## Reading\n\n`GET /<LAMP_ID>`\n\n### Requirements\n\n| | With a match | With a taper |\n"
                + "| --- | --- | --- |\n| **Permissions** | `lamp_match` | `lamp_taper` |\n| **Host** | `a.example` | `b.example` |\n"
        )
        #expect(operation.permissions == ["lamp_match", "lamp_taper"])
        #expect(operation.requirements.map(\.permissions) == [["lamp_match"], ["lamp_taper"], []])
        #expect(operation.requirements.map(\.alternatives) == [1, 1, nil])
    }

    @Test func aRowAsksForOneOfSeveralPermissions() throws {
        let operation = try operation(
            "# Lamp\n\n## Reading\n\n`GET /<LAMP_ID>`\n\n### Requirements\n\n| Type | Description |\n| --- | --- |\n"
                + "| Permissions | `lamp_basic`<br><br>With a match you also need one of:<br><br>`lamp_match`<br>`lamp_taper` |\n"
        )
        #expect(operation.requirements.map(\.permissions) == [["lamp_basic"], ["lamp_match", "lamp_taper"]])
        #expect(operation.requirements.map(\.isAnyOf) == [false, true])
    }

    @Test func tasksWithTheirEndpointsAreEndpoints() throws {
        let endpoints = try read(
            "# Guide\n\n## Tasks\n\n| Task | Endpoint | Description |\n| --- | --- | --- |\n"
                + "| Light it | `POST /{lamp-id}/flames` | One flame. |\n| Look | `GET /{lamp-id}` | All. |\n"
        ).api.endpoints
        #expect(endpoints.map(\.path) == ["/{lamp_id}/flames", "/{lamp_id}"])
    }

    @Test func anExampleKeepsWhatStandsBeforeAnIdentifier() throws {
        let operation = try operation(
            "url: https://lamps.example/docs/reference/oil-lamp/wicks\n\n# Oil Lamp, Wicks\n\n## Reading\n\n### Example\n\n"
                + "    GET /v19.0/oil_<OIL_LAMP_ID>/wicks HTTP/1.1\n    Host: graph.lamps.example\n")
        #expect(operation.path == "/oil_{oil_lamp_id}/wicks")
    }

    @Test func anInstructionInAnInnerListNamesAParameterOfTheRequest() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\nSend a `POST` request to `/{lamp-id}/flames` with these parameters:\n\n"
                + "* `lit` set to `true`\n    * Include `lit_until` if it is to end\n* `name` set to the name\n"
        )
        #expect(operation.parameters.map(\.name) == ["lit", "lit_until", "name"])
        #expect(operation.parameters.map(\.parent) == [nil, nil, nil])
    }

    @Test func anEdgeBeforeItsAddressIsNoPath() throws {
        let operations = try read(
            "# Lamps\n\n## Light\n\nTo light one, make a `POST` request to the `/flames` edge from this path: "
                + "`https://graph.lamps.example/{version}/{LAMP_ID}/flames`.\n"
        ).api.operations
        #expect(operations.map(\.path) == ["/{lamp_id}/flames"])
    }

    @Test func theOnlyMethodOfAnInstructionIsItsRequests() throws {
        let operation = try operation(
            "# Lamps\n\n## End\n\nTo end one, make a **DELETE** call to the ID of the flame that you want to end: "
                + "`/FLAME_ID`.\n")
        #expect(operation.verb == .delete && operation.path == "/{flame_id}")
    }

    @Test func namesBelowAReadAreParametersWhereAnExampleSendsOne() throws {
        let operation = try operation(
            "# Lamps\n\n## Look\n\nUse the `GET /{lamp-id}/flames` endpoint.\n\n| Name | Description |\n| --- | --- |\n"
                + "| `reverse` | **Optional.** The newest first. |\n| `since` | A day. |\n\n### Example Request\n\n"
                + "    curl \"https://graph.lamps.example/v1.0/<LAMP_ID>/flames?reverse=<REVERSE>\"\n")
        #expect(operation.parameters.map(\.name) == ["reverse", "since"])
    }

    @Test func anExampleOfMeSendsWhatTheRequestTakes() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\nMake a `POST` request to the `/{lamp-id}/flames` endpoint:\n\n"
                + "    curl -X POST -F \"colour=<COLOUR>\" \"https://graph.lamps.example/v1.0/me/flames\"\n")
        #expect(operation.parameters.map(\.name) == ["colour"])
    }

    @Test func optionalBesideANameIsNoType() throws {
        let operation = try operation(
            "# Lamps\n\n## Light\n\n`POST /{lamp-id}/flames`\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
                + "| `colour` *Optional* | C. |\n")
        #expect(operation.parameters.map(\.type) == [nil])
    }
}
