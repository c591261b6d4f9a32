import APIModel
import ReferenceReader
import Testing

/// How guides and hand-written references state requests: labels, routes, addresses, commands, sentences that begin otherwise.
@Suite struct WrittenRequestTests {
    private func operations(_ text: String) throws -> [APIModel.Operation] {
        ReferenceReader.read([try page("# Lamps\n\n" + text)]).api.operations
    }

    private func paths(_ text: String) throws -> [String] {
        try operations(text).map { "\($0.method?.rawValue ?? "") \($0.path ?? "")" }.sorted()
    }

    @Test(arguments: [
        "**Endpoint:** `GET /{lamp-id}`", "Get one: `GET /{lamp-id}`", "Get one: GET /{lamp-id}",
        "* Look: `GET /{lamp-id}`",
    ]) func aLabelStandsBeforeARequest(text: String) throws {
        #expect(try paths("## Look\n\n\(text)\n") == ["GET /{lamp_id}"])
    }

    @Test(arguments: ["Example: `GET /{lamp-id}`", "For example: `GET /{lamp-id}`"])
    func aLabelOfAnExampleStatesNothing(text: String) throws {
        #expect(try paths("## Look\n\n\(text)\n").isEmpty)
    }

    @Test func aColonBeginsAPlaceholder() throws {
        #expect(try paths("## Look\n\n`GET /:lamp_id/pins`\n") == ["GET /{lamp_id}/pins"])
        #expect(try paths("## Look\n\n`POST /act_:lamp_id/pins`\n") == ["POST /act_{lamp_id}/pins"])
    }

    @Test func aPathNeedsNoSlashBeforeIt() throws {
        #expect(
            try paths("## Look\n\nTo look, query the `GET lamp/flame_tokens` endpoint.\n") == [
                "GET /lamp/flame_tokens"
            ])
    }

    @Test func aQueryGoesOnInTheNextLines() throws {
        let operation = try #require(
            try operations(
                "## Look\n\n```\nGET https://graph.facebook.com/v19.0/lamp/flames?\n    hue={hue}&\n    size={size}\n```\n"
            ).first)
        #expect(operation.path == "/lamp/flames" && operation.parameters.map(\.name) == ["hue", "size"])
    }

    @Test(arguments: [
        "If it is dark, send a `GET` request to the `/{lamp-id}` endpoint.",
        "Lamps are few. To count them, query the `GET /{lamp-id}` endpoint.",
        "You learn it by querying the `GET /{lamp-id}` endpoint.",
    ]) func theLastSentenceTellsToSendARequest(text: String) throws {
        #expect(try paths("## Look\n\n\(text)\n") == ["GET /{lamp_id}"])
    }

    @Test func pathsInAListAreOfOneRequest() throws {
        let operation = try #require(
            try operations(
                "## Light\n\nSend a `POST` request to `/{lamp-id}/pins`, `/{room-id}/pins` or `/{house-id}/pins`.\n"
            ).first)
        #expect(operation.path == "/{lamp_id}/pins")
        #expect(operation.otherPaths == ["/{room_id}/pins", "/{house_id}/pins"])
    }

    @Test func anInstructionIntroducesAListOfPaths() throws {
        let text =
            "## Creating\n\nMake a POST request to the `pins` edge from the following paths:\n\n- `/{lamp-id}/pins`\n"
        #expect(try paths(text) == ["POST /{lamp_id}/pins"])
    }

    @Test func aCommandThatCallsOneNodeStatesARequest() throws {
        let text =
            "## Look\n\n```\ncurl -G \\\n  -d 'hue=<HUE>' \\\n  https://graph.facebook.com/v19.0/<LAMP_ID>\n```\n\n"
            + "## Dim\n\n```\ncurl -d \"level=<LEVEL>\" https://graph.facebook.com/v19.0/<LAMP_ID>\n```\n\n"
            + "## Search\n\n```\ncurl -G -d 'q=<WORDS>' https://graph.facebook.com/v19.0/lamp_search\n```\n"
        #expect(try paths(text) == ["GET /lamp_search", "GET /{lamp_id}", "POST /{lamp_id}"])
    }

    @Test func aCommandThatATextGivesAsAnExampleStatesNothing() throws {
        let text =
            "## Debug\n\nSend `debug` with calls. For example:\n\n```\ncurl \"https://graph.facebook.com/{lamp-id}?debug=all\"\n```\n"
        #expect(try paths(text).isEmpty)
    }

    @Test func aPageOfParametersIsAboutTheRequestOfItsOnlyExample() throws {
        let operation = try #require(
            try operations(
                "## Parameters\n\n| Property | Type |\n| --- | --- |\n| `hue` | String |\n\n## Sample Request\n\n"
                    + "```\ncurl -X POST -d '{\"hue\": \"red\"}' \"https://graph.facebook.com/v19.0/<LAMP_ID>/pins\"\n```\n"
            ).first)
        #expect(operation.path == "/{lamp_id}/pins" && operation.parameters.map(\.type) == [.scalar(.string)])
    }

    @Test func aRequestInBoldLettersIsAHeading() throws {
        let text =
            "## Reading\n\n**GET /lamp_post**\n\n#### Example\n\nAn example.\n\n**GET /lamp_video**\n\n"
            + "#### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `hue` | H. |\n"
        let operations = try operations(text)
        #expect(operations.map(\.path) == ["/lamp_post", "/lamp_video"])
        #expect(operations.map { $0.parameters.count } == [0, 1])
    }

    @Test func aTableBeforeTheRequestOfItsSectionMakesNoOperation() throws {
        let text =
            "## Settings\n\n| Setting | Description |\n| --- | --- |\n| `LIT` | L. |\n\nSend a `GET` request to `/lamp_id/settings`.\n"
        #expect(try paths(text) == ["GET /{lamp_id}/settings"])
    }

    @Test func aSampleBehindAReadIsItsAnswer() throws {
        let text =
            "## End\n\nTo end it, use the `DELETE /{lamp-id}` endpoint.\n\n```json\n{ \"success\": true }\n```\n"
        let operation = try #require(try operations(text).first)
        #expect(operation.returns == [.structure([TypeMember(name: "success", type: .scalar(.boolean))])])
    }

    @Test func whatIsSetToTrueIsTheAnswer() throws {
        let operation = try #require(
            try operations("## Dim\n\n`POST /{lamp-id}`\n\nReturns `success` set to `true`.\n").first)
        #expect(operation.returns == [.structure([TypeMember(name: "success", type: .scalar(.boolean))])])
    }

    @Test func fieldsOfAnotherCallAreOfItsAnswer() throws {
        let text =
            "url: https://developers.facebook.com/docs/lamps/reference/lamp/pins\n\n# Lamp Pins\n\n## All\n\n"
            + "`GET /{lamp-id}/pins`\n\n## One\n\n`GET /{pin-id}`\n\n| Field | Description |\n| --- | --- |\n| `hue` | *String* Its hue. |\n"
        let api = ReferenceReader.read([try page(text)]).api
        #expect(api.edges.first?.addedFields.isEmpty == true)
        #expect(
            api.operations.first { $0.path == "/{pin_id}" }?.responseFields.map(\.type) == [.scalar(.string)])
    }

    @Test func methodsAndPathsInColumnsAreEndpoints() throws {
        let endpoints = ReferenceReader.read([
            try page(
                "# Guide\n\n| Action | Method | Endpoint |\n| --- | --- | --- |\n| Light | POST | /{LAMP-ID}/flames |\n"
            )
        ]).api.endpoints
        #expect(endpoints.map(\.path) == ["/{lamp_id}/flames"] && endpoints.first?.methods == [.post])
    }

    @Test(arguments: [
        "```\nhttps://graph.facebook.com/v19.0/<LAMP_ID>/pins\n```",
        "`https://graph.facebook.com/v19.0/<LAMP_ID>/pins`",
    ])
    func aMethodStandsInTheTextBeforeAnAddress(address: String) throws {
        #expect(
            try paths("## Add\n\nTo add one, make an HTTP POST to:\n\n\(address)\n") == [
                "POST /{lamp_id}/pins"
            ])
    }

    @Test func anAddressBeginsWithANameForTheHost() throws {
        let text =
            "## Add\n\n```\ncurl -X POST '{BASE-URL}/{LAMP-ID}/pins' \\\n--data '{ \"hue\": \"red\" }'\n```\n"
        #expect(try paths(text) == ["POST /{lamp_id}/pins"])
    }

    @Test func aSectionOfParametersIsAboutTheRequestOfItsExample() throws {
        let operations = try operations(
            "## Look\n\n`GET /{lamp-id}/face`\n\n## Change\n\n### Parameters\n\n| Name | Description |\n| --- | --- |\n| `hue` | H. |\n\n"
                + "### Example\n\n```\ncurl -X POST -d '{\"hue\":\"red\"}' 'https://graph.facebook.com/v19.0/<LAMP_ID>/face'\n```\n"
        )
        #expect(operations.map(\.method) == [.get, .post])
        #expect(operations.map { $0.parameters.map(\.name) } == [[], ["hue"]])
    }

    @Test func theBodyOfACommandFollowsIt() throws {
        let operation = try #require(
            try operations(
                "## Add\n\n`POST /{lamp-id}/pins`\n\n```\ncurl -d @- -X POST \"https://graph.facebook.com/v19.0/<LAMP_ID>/pins\" <<'EOF'\n{ \"hue\": \"red\" }\nEOF\n```\n"
            ).first)
        #expect(operation.parameters.map(\.name) == ["hue"])
    }

    @Test(arguments: [
        "HTTP POST to `/{lamp-id}/pins` with `hue=red` and `size`.",
        "Do a POST on the `/{lamp-id}/pins` endpoint with `hue` and `size`.",
        "Post to `/{lamp-id}/pins` with the parameters `hue`, `size`.",
        "Perform an HTTP POST to `/{lamp-id}/pins` with `hue` and `size` in the body.",
    ]) func aMethodInWordsAndWhatIsSentWithIt(text: String) throws {
        let operation = try #require(try operations("## Pin\n\n\(text)\n").first)
        #expect(operation.method == .post && operation.path == "/{lamp_id}/pins")
        #expect(operation.parameters.map(\.name) == ["hue", "size"])
    }

    @Test(arguments: [
        "HTTP POST to `/{lamp-id}/pins` with `lamps_write` permission.",
        "HTTP POST to `/{lamp-id}/pins` with a `token` of yours.",
    ]) func whatACallNeedsIsNotSent(text: String) throws {
        let operation = try #require(try operations("## Pin\n\n\(text)\n").first)
        #expect(operation.parameters.isEmpty)
    }

    @Test(arguments: ["Posts to `/{lamp-id}/pins` are kept.", "Get to know `/{lamp-id}/pins`."])
    func wordsThatAreNoMethodStateNothing(text: String) throws {
        #expect(try paths("## Pin\n\n\(text)\n").isEmpty)
    }
}
