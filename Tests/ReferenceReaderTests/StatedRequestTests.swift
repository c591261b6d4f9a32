import APIModel
import ReferenceReader
import Testing

/// Requests that pages state in code, words, headings and commands, each as the operation that it is.
@Suite struct StatedRequestTests {
    private func calls(_ text: String) throws -> [String] {
        ReferenceReader.read([try page(text)]).api.operations.filter { $0.status == .allowed }.map {
            "\($0.method?.rawValue ?? "-") \($0.path ?? "-") \($0.verb.rawValue)"
        }
    }

    @Test(arguments: [
        ("`POST /{lamp-id}/pins?mode={mode}`", "POST /{lamp_id}/pins create"),
        ("**GET** `/{lamp-id}/pins`", "GET /{lamp_id}/pins read"),
        ("POST https://graph.facebook.com/v19.0/<LAMP_ID>/pins", "POST /{lamp_id}/pins create"),
        ("`DELETE /LAMP-ID` — takes it down.", "DELETE /{lamp_id} delete"),
        ("To dim it, send a `POST` request to `/{lamp-id}`.", "POST /{lamp_id} update"),
        ("`GET /lamp_search?q={words}` finds lamps.", "GET /lamp_search read"),
        ("`GET /{conversion}/pins`", "GET /{conversion}/pins read"),
        ("```\ncurl -XPOST https://graph.facebook.com/{lamp-id}/pins\n```", "POST /{lamp_id}/pins create"),
        ("```\nPOST /{lamp-id}/pins\n```", "POST /{lamp_id}/pins create"),
        (
            "```\ncurl -X POST \"https://graph.facebook.com/v19.0/{lamp-id}/pins\" \\\n  -d 'mode=on'\n```",
            "POST /{lamp_id}/pins create"
        ),
    ])
    func aSectionIsTheOperationThatItsRequestStates(statement: String, call: String) throws {
        #expect(try calls("# Lamp guide\n\n## Pins\n\n\(statement)\n") == [call])
        #expect(try calls("# Lamp guide\n\n\(statement)\n\n## Notes\n\nNone.\n") == [call])
    }

    @Test func aHeadingCanStateTheRequest() throws {
        let text = "# Lamps\n\n## Look: GET `/{lamp-id}`\n\nA lamp.\n\n### `DELETE /{lamp-id}`\n\nGone.\n"
        #expect(try calls(text) == ["GET /{lamp_id} read", "DELETE /{lamp_id} delete"].sorted { $0 > $1 })
    }

    @Test func severalRequestsInOneSectionAreSeveralOperations() throws {
        let text =
            "# Lamps\n\n## Publishing and Updating\n\n`POST /{room-id}/lamps` and `POST /{lamp-id}`\n"
            + "\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `hue`<br><br>string | A hue. |\n"
        let operations = ReferenceReader.read([try page(text)]).api.operations
        #expect(operations.map(\.path) == ["/{room_id}/lamps", "/{lamp_id}"])
        #expect(operations.map(\.verb) == [.create, .update])
        #expect(operations.allSatisfy { $0.parameters.map(\.name) == ["hue"] })
    }

    @Test func theSameRequestAgainIsNoOtherOperation() throws {
        let text =
            "# Lamps\n\n## Pins\n\n`POST /{lamp-id}/pins`\n\n### Request Syntax\n\n"
            + "```\nPOST https://graph.facebook.com/v19.0/{lamp-id}/pins\n  ?mode={mode}&access_token={token}\n```\n"
        let operations = ReferenceReader.read([try page(text)]).api.operations
        #expect(operations.map(\.path) == ["/{lamp_id}/pins"])
        #expect(operations.first?.parameters.map(\.name) == ["mode"])
    }

    @Test func requestsOfOneselfAndMentionsAreNotedAndNoOperations() throws {
        let text = "# Guide\n\n`GET /me`\n\n## Limits\n\nThe `GET /{lamp-id}/pins` endpoint is gone.\n"
        let read = ReferenceReader.read([try page(text)])
        #expect(read.api.operations.isEmpty)
        let note = try #require(read.diagnostics.first { $0.id == "request-left-out" })
        #expect(note.lines == [3, 7])
    }

    @Test func expansionOfAFieldIsNoEdge() throws {
        let text = """
            url: https://developers.facebook.com/docs/graph-api/reference/lamp/history

            # Lamp History

            ## Reading

            `GET /{lamp-id}?fields=history.since({day}){hue}`

            ### Fields

            | Name | Description |
            | --- | --- |
            | `hue`<br><br>string | A hue. |
            """
        let api = ReferenceReader.read([try page(text)]).api
        #expect(api.edges.isEmpty)
        #expect(api.operations.map(\.path) == ["/{lamp_id}"])
        #expect(api.operations.first?.expandedField == "history")
        #expect(api.operations.first?.responseFields.map(\.name) == ["hue"])
    }

    @Test func placeholdersHaveTheDescriptionThatThePageGives() throws {
        let text = """
            # Lamps

            ## Pins

            `GET /{lamp-id}/pins?metric={metric}`

            ### Path Parameters

            | Placeholder | Value |
            | --- | --- |
            | `{lamp-id}` | Which lamp. |
            | `{api-version}` | Which version. |

            ### Query Parameters

            | Parameter | Description |
            | --- | --- |
            | `{metric}` | What to count. |
            | `access_token` | Who asks. |
            """
        let read = ReferenceReader.read([try page(text)])
        let operation = try #require(read.api.operations.first)
        #expect(operation.placeholders.map { "\($0.name): \($0.description)" } == ["lamp_id: Which lamp."])
        #expect(operation.parameters.map { "\($0.name): \($0.description)" } == ["metric: What to count."])
        #expect(read.diagnostics.map(\.id) == ["row-left-to-client", "row-left-to-client"])
    }
}
