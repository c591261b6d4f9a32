import APIModel
import ReferenceReader
import Testing

/// How pages of single products state requests, what these need, send and answer.
@Suite struct WrittenProductTests {
    private func read(_ text: String, url: String = "") throws -> ReadResult {
        let head = url.isEmpty ? "" : "url: https://developers.facebook.com/docs/\(url)\n\n"
        return ReferenceReader.read([try page(head + "# Kilns\n\n" + text)])
    }

    private func operation(_ text: String) throws -> APIModel.Operation {
        try #require(try read(text).api.operations.first)
    }

    @Test func aTableOfOneEndpointStatesItsRequestAndWhatItNeeds() throws {
        let operation = try operation(
            "## Stop\n\nStops one.\n\n| Endpoint | Authentication |\n| --- | --- |\n"
                + "| `DELETE /{kiln-id}/fires` | A token with the `kilns_write` permission. |\n")
        #expect(operation.method == .delete && operation.path == "/{kiln_id}/fires")
        #expect(operation.requirements.map(\.permissions) == [["kilns_write"]])
    }

    @Test func aPathAndWhatItNeedsAreOfTheRequestAbove() throws {
        let result = try read(
            "## Start\n\nMake a `POST` call to `/{kiln-id}/fires`.\n\n| Endpoint | Authorization |\n| --- | --- |\n"
                + "| `/{kiln-id}/fires` | A token of a person. |\n")
        #expect(result.api.operations.map(\.path) == ["/{kiln_id}/fires"])
        #expect(result.api.operations[0].requirements.map(\.description) == ["A token of a person."])
        #expect(result.api.endpoints.isEmpty && !result.diagnostics.contains { $0.id == "row-without-place" })
    }

    @Test func propertiesThatTheOnlyCallSendsAreItsParameters() throws {
        let operation = try operation(
            "Fires kilns.\n\n## Properties\n\n| Property | Type | Description |\n| --- | --- | --- |\n"
                + "| `heat` | Object | H. |\n| `mode` | Enum | M: `slow` (a day), `fast` (an hour). |\n\n"
                + "### `heat`\n\n| Property | Type | Description |\n| --- | --- | --- |\n| `top` | Integer | T. |\n\n"
                + "## Sample Request\n\n```\ncurl -X POST -d '{ \"heat\": { \"top\": 900 }, \"mode\": \"slow\" }' "
                + "\"https://graph.facebook.com/v19.0/<KILN_ID>/fires\"\n```\n\n"
                + "## Response\n\n| Property | Type | Description |\n| --- | --- | --- |\n| `fire_id` | String | F. |\n"
        )
        #expect(operation.method == .post && operation.path == "/{kiln_id}/fires")
        #expect(operation.parameters.map(\.name) == ["heat", "mode", "top"])
        #expect(operation.parameters[2].parent == 0)
        #expect(operation.parameters[1].type == .enumeration(name: nil, values: ["slow", "fast"]))
        #expect(operation.responseFields.map(\.name) == ["fire_id"])
    }

    @Test func propertiesOfAReadStayFields() throws {
        let api = try read(
            "## Properties\n\n| Property | Description |\n| --- | --- |\n| `heat` | H. |\n\n## Sample Request\n\n"
                + "```\ncurl \"https://graph.facebook.com/v19.0/<KILN_ID>/fires?heat=1\"\n```\n",
            url: "graph-api/reference/kiln"
        ).api
        #expect(api.nodes.first?.fields.map(\.name) == ["heat"])
    }

    @Test func namesBelowAReadWithAnIdentifierAreFields() throws {
        let operation = try operation(
            "## Look\n\n`GET /{kiln-id}`\n\n| Name | Description |\n| --- | --- |\n| `id`<br>numeric string | I. |\n"
                + "| `heat`<br>int | H. |\n")
        #expect(operation.responseFields.map(\.name) == ["id", "heat"] && operation.parameters.isEmpty)
    }

    @Test func aListHasItsEnvelopeAndNoFieldsOfTheseNames() throws {
        let api = try read(
            "## Reading\n\n`GET /{kiln-id}/fires`\n\n### Response\n\n| Property | Value |\n| --- | --- |\n"
                + "| `data` | A list of Fire nodes. |\n| `paging` | Cursors. |\n",
            url: "graph-api/reference/kiln/fires"
        ).api
        let edge = try #require(api.edges.first)
        #expect(edge.addedFields.isEmpty && edge.cardinality == .list && edge.target == .named("Fire"))
    }

    @Test(arguments: [
        "### Errors\n\n| Code | Subcode | Message |\n| --- | --- | --- |\n| `-1` | `7` | Cold. |\n",
        "### Errors\n\n* Returns error code `-1` with subcode `7` if it is cold.\n",
        "### Errors\n\n* Error -1, subcode 7: Cold.\n",
    ]) func codesCanBeBelowZeroAndStandBehindWords(text: String) throws {
        let errors = try operation("## Reading\n\n`GET /{kiln-id}`\n\n" + text).errors
        #expect(errors.map(\.code) == ["-1"] && errors.map(\.subcode) == [7])
    }

    @Test(arguments: [
        "**Access token**: One of a person.", "**Required:** The feature Kilns.", "**Features**: Kilns.",
    ]) func aLabelSaysWhatACallNeeds(text: String) throws {
        let needs = try operation("## Look\n\n`GET /{kiln-id}`\n\n\(text)\n").requirements
        #expect(needs.count == 1 && needs[0].name == text.split(separator: "*")[0].filter { $0 != ":" })
    }

    @Test func aSectionOfTheAccessTokenSaysWhatACallNeeds() throws {
        let needs = try operation(
            "## Look\n\n`GET /{kiln-id}`\n\n### Access Token\n\nA User access token of its owner.\n"
        ).requirements
        #expect(needs.map(\.description) == ["A User access token of its owner."])
    }

    @Test func aStepIsNoSectionOfErrors() throws {
        let api = try read(
            "## Step 2: Look at errors\n\nQuery `GET /{kiln-id}?fields=errors` now and then.\n"
        ).api
        #expect(api.operations.map(\.path) == ["/{kiln_id}"])
    }

    @Test func aTextSaysThatParametersFollow() throws {
        let operation = try operation(
            "## Fire\n\n`POST /{kiln-id}/fires`\n\n### Fire Object\n\nIt has these parameters:\n\n"
                + "| Name | Description |\n| --- | --- |\n| `heat`<br>*int* | **Required.** H. |\n")
        #expect(operation.parameters.map { $0.name + ($0.isRequired ? "!" : "") } == ["heat!"])
    }

    @Test func edgesAreListedByTheirPaths() throws {
        let list = "## Edges\n\n* `/{kiln-id}/fires`\n* `/pots` - Its pots.\n"
        let node = try read(
            "## Fields\n\n| Field | Description |\n| --- | --- |\n| `id` | I. |\n\n" + list,
            url: "graph-api/reference/kiln")
        #expect(node.api.edges.map(\.name).sorted() == ["fires", "pots"])
        let guide = try read(list, url: "kilns/guide")
        #expect(guide.diagnostics.contains { $0.id == "row-without-place" && $0.location?.line == 7 })
    }

    @Test func aTypeHyphenatedFromItsValuesIsOne() throws {
        let parameter = try #require(
            try operation(
                "## Fire\n\n`POST /{kiln-id}/fires`\n\n### Parameters\n\n* **`mode`** - enum - `slow`, `fast` or `off`.\n"
            ).parameters.first)
        #expect(parameter.type == .enumeration(name: nil, values: ["slow", "fast", "off"]))
    }
}
