import APIModel
import Foundation
import ReferenceReader
import Testing

/// The sentences that introduce endpoints, each with the method and the path of the rows below it.
@Suite struct SentenceTests {
    private static let table =
        "\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `name`<br><br>string | A name. |\n"

    @Test(arguments: [
        (
            "You can make a POST request to `feed` edge from the following paths:\n\n* [`/{page_id}/feed`](#)",
            "POST", "/{page_id}/feed"
        ),
        (
            "You can make a\u{A0}POST request to\u{A0}`feed` edge from the following paths:\n\n* `/{page_id}/feed`",
            "POST", "/{page_id}/feed"
        ),
        (
            "You can make a POST request to *feed* edge from the following paths:\n\n- [/{page_id}/feed](#)",
            "POST", "/{page_id}/feed"
        ),
        (
            "You can update a [Thing](#) by making a POST request to [`/{thing_id}`](#).", "POST",
            "/{thing_id}"
        ),
        ("You can delete a Thing by making a DELETE request to `/{thing_id}`.", "DELETE", "/{thing_id}"),
        (
            "You can dissociate a Thing from a User by making a DELETE request to `/{user_id}/things`.",
            "DELETE", "/{user_id}/things"
        ),
    ]) func sentencesNameMethodAndPath(sentence: String, method: String, path: String) throws {
        let row = try #require(try readRows("# Thing\n\n## Updating\n\n" + sentence + Self.table).rows.first)
        #expect(row.method?.rawValue == method)
        #expect(row.path == path)
    }

    @Test func aSecondSentenceBeginsASecondEndpoint() throws {
        let page =
            "# Thing\n\n## Deleting\n\nYou can delete a Thing by making a DELETE request to `/{a_id}`."
            + Self.table
            + "\nYou can dissociate a Thing from a Page by making a DELETE request to `/{b_id}/c`."
            + Self.table
        #expect(try readRows(page).rows.map(\.path) == ["/{a_id}", "/{b_id}/c"])
    }

    @Test(arguments: [
        "`POST /{ig-user-id}/media`", "POST /v19.0/{ig-user-id}/media",
        "```\nPOST https://graph.facebook.com/{api-version}/{ig-user-id}/media\n  ?a={a}\n```",
    ]) func aRequestLineAloneGivesMethodAndPathWhosePlaceholdersAreNoParameters(line: String) throws {
        let text = """
            # IG User Media

            ## Creating

            \(line)

            Makes one.

            ### Path Parameters

            | Placeholder | Value |
            | --- | --- |
            | `{ig-user-id}` | A user. |

            ### Query String Parameters

            | Key | Placeholder | Value |
            | --- | --- | --- |
            | `caption` | `{caption}` | A text. |
            """
        let read = ReferenceReader.read([try page(text)])
        let operation = try #require(read.api.operations.first)
        #expect(
            operation.method == .post && operation.path == "/{ig_user_id}/media"
                && operation.status == .allowed)
        #expect(operation.description == "Makes one.")
        #expect(operation.parameters.map(\.name) == ["caption"] + (line.contains("?a") ? ["a"] : []))
        #expect(operation.parameters.first?.description == "A text.")
        #expect(operation.placeholders.map { "\($0.name): \($0.description)" } == ["ig_user_id: A user."])
        #expect(read.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "Struct {\n\n`id`: numeric string,\n\n`parts`: List \\[\n\nStruct {\n\n`ok`: bool,\n\n}\n\n\\],\n\n}",
        "This endpoint supports it. Struct {`id`: numeric string, `parts`: List \\[ Struct {`ok`: bool, } \\], }",
        "```\nStruct  {\nid: numeric string,\nparts: List \\[\nStruct  {\nok: bool,\n}\n\\],\n}\n```",
    ]) func returnedStructuresAreReadInEachStyle(text: String) throws {
        let page =
            "# Thing\n\n## Creating\n\nYou can make a POST request to `things` edge from the following paths:\n\n* `/{user_id}/things`\n\n### Return Type\n\n"
            + text + "\n"
        let found = try readRows(page).rows
        #expect(found.map(\.name) == ["id", "parts", "parts[].ok"])
        #expect(found.map(\.typeText) == ["numeric string", "List<Struct>", "bool"])
    }

    @Test(arguments: [
        ("Struct {>", []), ("Struct {]", []), ("Struct { a: List ) b: c }", ["a", "b"]),
        ("Struct { ) `ok`: bool, }", ["ok"]), ("Struct {: x", [""]),
    ])
    func aReturnedStructureWithBracketsThatNothingOpenedIsReadToItsEnd(text: String, names: [String]) throws {
        let found = try readRows("# Thing\n\n## Creating\n\n### Return Type\n\n\(text)\n").rows
        #expect(found.map(\.name) == names)
    }

    @Test(arguments: [
        "* For apps with the\n    \n    [`pages_read`](#)\n    \n    permissions, all is well.\n",
        "* For apps with the\n\n```\n[`pages_read`](#)\n```\n```\npermissions, all is well.\n```\n",
        "- For apps with the\n\n### HTTP\n```\n[`pages_read`](#)\n```\n\n### PHP SDK\n```\npermissions, all is well.\n```\n",
    ]) func permissionsOfARequirementAreFoundWhereItsPartsAreFenced(list: String) throws {
        let page = try page(
            "# Thing\n\n## Reading\n\n### Requirements\n\n" + list
                + "\n### Fields\n\n| Field | Description |\n| --- | --- |\n| `id`<br>id | An id. |\n")
        let api = ReferenceReader.read([page]).api
        #expect(api.operations.flatMap(\.permissions) == ["pages_read"])
    }

    @Test func aPageThatLostItsTitleIsNamedAfterItsFileNotAfterItsFirstSection() throws {
        let operation = try #require(
            ReferenceReader.read([try page("## Reading\n\nText.\n")]).api.operations.first)
        #expect(operation.page == "page")
    }
}
