import APIModel
import ReferenceReader
import Testing

/// Requests in parts, what calls of one section send apart from each other, and what stands before and behind them.
@Suite struct WrittenCallTests {
    private func operations(_ text: String) throws -> [APIModel.Operation] {
        ReferenceReader.read([try page("# Kilns\n\n" + text)]).api.operations
    }

    private func operation(_ text: String) throws -> APIModel.Operation {
        try #require(try operations(text).first)
    }

    @Test(arguments: [
        "### HTTP Method\n\n`POST`\n\n### Path\n\n`/{kiln-id}/fires`\n",
        "### Method\n\n```\nPOST\n```\n\n### URL\n\n```\nhttps://graph.facebook.com/v19.0/{kiln-id}/fires\n```\n",
    ]) func aMethodAndAPathBelowHeadingsOfTheirOwnAreOneRequest(text: String) throws {
        let operation = try operation("## Fire\n\n" + text)
        #expect(operation.method == .post && operation.path == "/{kiln_id}/fires")
    }

    @Test(arguments: [
        "Call `/{kiln-id}/fires` with a GET request.", "To look, query `/{kiln-id}/fires` using `GET`.",
    ]) func aMethodCanStandBehindItsPath(text: String) throws {
        let operation = try operation("## Look\n\n" + text + "\n")
        #expect(operation.method == .get && operation.path == "/{kiln_id}/fires")
    }

    @Test func aPathWithoutARequestBehindItStatesNone() throws {
        #expect(try operations("## Look\n\nCall `/{kiln-id}/fires` with care, and GET some.\n").isEmpty)
    }

    @Test func aBodyIsOfTheCallThatSendsIt() throws {
        let found = try operations(
            "## Endpoints\n\n* `POST /{kiln-id}/mood`\n* `DELETE /{kiln-id}/mood`\n\n### Body Parameters\n\n"
                + "| Key | Type | Description |\n| --- | --- | --- |\n| `mood` | string | M. |\n")
        let parameters = found.map { "\($0.method?.rawValue ?? "") \($0.parameters.map(\.name))" }.sorted()
        #expect(parameters == ["DELETE []", "POST [\"mood\"]"])
    }

    @Test(arguments: [":white_check_mark:", "\u{2714}\u{FE0F}", "\u{2611}"]) func aTickSaysRequired(
        mark: String
    )
        throws
    {
        let parameter = try #require(
            try operation(
                "## Fire\n\n`POST /{kiln-id}/fires`\n\n### Parameters\n\n| Name | Type | Required? | Description |\n"
                    + "| --- | --- | --- | --- |\n| `heat` | int | \(mark) | H. |\n"
            ).parameters.first)
        #expect(parameter.isRequired)
    }

    @Test(arguments: [
        ("**Returns**: `fire_id`", ["fire_id"]),
        ("Returns `state` (`on`, `off`), `heat` and `since`.", ["state", "heat", "since"]),
    ]) func aSentenceNamesWhatIsAnswered(text: String, names: [String]) throws {
        let answer = try operation("## Fire\n\n`POST /{kiln-id}/fires`\n\n\(text)\n").returns.first
        guard case .structure(let members)? = answer else {
            Issue.record("\(String(describing: answer))")
            return
        }
        #expect(members.map(\.name) == names)
    }

    @Test func itemsBelowYouNeedAreRequirements() throws {
        let needs = try operation(
            "## Fire\n\n`POST /{kiln-id}/fires`\n\n**Before you start**, you need:\n\n- a token of its owner\n- `kilns_write`\n"
        ).requirements
        #expect(needs.map(\.description) == ["a token of its owner", "`kilns_write`"])
        #expect(needs.flatMap(\.permissions) == ["kilns_write"])
    }

    @Test func permissionsOfOneItemAreAlternatives() throws {
        let need = try #require(
            try operation(
                "## Fire\n\n`POST /{kiln-id}/fires`\n\n### Required Permissions\n\n* `kilns_write` or `kilns_admin`\n"
            ).requirements.first)
        #expect(need.permissions == ["kilns_write", "kilns_admin"] && need.isAnyOf)
    }
}
