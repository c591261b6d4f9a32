import APIModel
import ReferenceReader
import Testing

/// Which sections of a page begin operations where requests state them, and what is left out.
@Suite struct StatedSectionTests {
    private func calls(_ body: String) throws -> [String] {
        ReferenceReader.read([try page("# Lamp guide\n\n" + body)]).api.operations.map {
            "\($0.verb.rawValue) \($0.path ?? "-")"
        }
    }

    @Test(
        arguments: [
            ("## Pins\n\n```\nGET /v19.0/me/pins\n```\n", []),
            ("## Pins\n\n```\nGET /{lamp-id}/pins\n```\n", ["read /{lamp_id}/pins"]),
            ("## Pins\n\n```\ncurl x://h/{lamp-id}/pins\n```\n", ["read /{lamp_id}/pins"]),
            ("## Pins\n\n```\ncurl x://h/{lamp-id}\n```\n", ["read /{lamp_id}"]),
            ("## Example\n\n```\nGET /{lamp-id}/pins\n```\n", []),
            ("## Limitations\n\n`GET /{lamp-id}/pins` is slow.\n", []),
            ("## Error Codes\n\n`GET /{lamp-id}/pins` fails.\n", []),
            ("## Pins\n\n`GET /{endpoint}`\n", []), ("## Pins\n\n`GET /me`\n", []),
            ("## Pins\n\n`GET /{lamp-id}/pins`\n\n`GET /{cap-id}/pins`\n", ["read /{lamp_id}/pins"]),
            (
                "## Pins\n\n`GET /{lamp-id}/pins`\n\n`DELETE /{lamp-id}/pins`\n",
                ["read /{lamp_id}/pins", "delete /{lamp_id}/pins"]
            ),
            (
                "`GET /{lamp-id}/pins`\n\n`POST /{lamp-id}/pins`\n\n## Notes\n\nNone.\n",
                ["read /{lamp_id}/pins", "create /{lamp_id}/pins"]
            ),
        ] as [(String, [String])])
    func aRequestBeginsAnOperationOnce(body: String, operations: [String]) throws {
        #expect(try calls(body) == operations)
    }

    @Test(arguments: [
        (1, "the row `a` is not"), (3, "3 rows (`a`, `b`, `c`) are not"),
        (4, "4 rows (`a`, `b`, `c`, \u{2026}) are not"),
    ])
    func rowsThatAreLeftOutAreNamed(count: Int, beginning: String) throws {
        let rows = ["a", "b", "c", "d"].prefix(count).map { "| `\($0)` | x | y |\n" }.joined()
        let read = ReferenceReader.read([
            try page("# Guide\n\n## Days\n\n| Short | Long | Irish |\n| --- | --- | --- |\n" + rows)
        ])
        let notes = read.diagnostics.filter { $0.id == "row-of-unknown-table" }
        #expect(notes.count == 1 && notes.first?.message.hasPrefix(beginning) == true)
        #expect(notes.first?.lines == Array(7..<(7 + count)))
        #expect(notes.first?.message.contains("; lines") == (count > 1))
    }

    @Test(
        arguments: [
            ("The `GET` of `/{lamp-id}/pins` is gone.", [5]), ("The `GET` of pins is gone.", nil),
            ("Pins of `/{lamp-id}/pins` are gone.", nil), ("Its `POST` to `x://h/a` is gone.", [5]),
        ] as [(String, [Int]?)])
    func aMethodAndAPathInCodeMentionARequest(text: String, lines: [Int]?) throws {
        let read = ReferenceReader.read([try page("# Guide\n\n## Limits\n\n\(text)\n")])
        #expect(read.diagnostics.first { $0.id == "request-left-out" }?.lines == lines)
    }

    @Test func theFirstTextThatIsNoRequestDescribesThePage() throws {
        let text = "# Lamp\n\nMake a `GET` request to `/{lamp-id}`.\n\nA lamp of a house.\n\n## Reading\n"
        let api = ReferenceReader.read([try page(text)]).api
        #expect(api.nodes.map(\.description) == ["A lamp of a house."])
    }
}
