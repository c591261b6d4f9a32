import APIModel
import ReferencePages
import ReferenceReader
import Testing

/// Texts that a scrape glued together, on pages whose headings are glued to the text before them.
@Suite struct GluedTextTests {
    private func api(_ text: String, file: String = "page.md") throws -> API {
        ReferenceReader.read([try page("Pins\n====\n" + text + "### Parameters\n", file: file)]).api
    }

    private func paths(_ text: String) throws -> [String] {
        try api(text).operations.map { "\($0.method?.rawValue ?? "") \($0.path ?? "")" }.sorted()
    }

    private func texts(_ text: String) throws -> [String] {
        try page("Pins\n====\n\(text)### Parameters\n").blocks.compactMap { block in
            if case .paragraph(let text, _) = block { text.plain } else { nil }
        }
    }

    @Test(arguments: [
        "### Unpin\nUnpin by calling:DELETE /{lamp-id}/pins/{pin-name}This answers `true`.",
        "### Unpin\nUnpin a pin.DELETE /{lamp-id}/pins/{pin-name}Nobody sees it then.",
        "### Unpin\nCall this:`DELETE /{lamp-id}/pins/{pin-name}`Nobody sees it then.",
    ]) func aRequestBetweenGluedTextsIsStated(text: String) throws {
        #expect(try paths(text) == ["DELETE /{lamp_id}/pins/{pin_name}"])
    }

    @Test func aGluedTextIsNoPartOfAQuery() throws {
        let operation = try #require(
            try api("### Red\nOnly some:GET /{lamp-id}/pins?hue=redYou can say it otherwise.").operations
                .first)
        #expect(operation.path == "/{lamp_id}/pins" && operation.parameters.map(\.name) == ["hue"])
    }

    @Test func aRequestOfSeveralLinesEndsBeforeAGluedText() throws {
        let operation = try #require(
            try api(
                "### Pin\nPOST https://graph.facebook.com/{lamp-id}/pins\n  &hue={hue}Values behind:\n\n* `hue` - Its colour.\n\nSee this."
            )
            .operations.first)
        #expect(operation.path == "/{lamp_id}/pins" && operation.parameters.map(\.name) == ["hue"])
    }

    @Test func aRefusalBehindAGluedTextRefuses() throws {
        let text = "Pins are made elsewhere.You can't perform this operation on this endpoint."
        let operation = try #require(try api("Creating\n--------\n" + text).operations.first)
        guard case .refused = operation.status else {
            Issue.record("\(operation.status)")
            return
        }
    }

    @Test func boldTitlesStandAlone() throws {
        #expect(
            try texts("**For lit lamps**A token**For others**A token of a person**Notes**") == [
                "For lit lamps", "A token", "For others", "A token of a person", "Notes",
            ])
    }

    @Test func aCommandAndItsAnswerStandAlone() throws {
        #expect(
            try texts(
                "Pin it:`curl -X POST \"https://graph.facebook.com/{lamp-id}\"`It answers:`{ \"id\": 1 }`")
                == [
                    "Pin it:", "curl -X POST \"https://graph.facebook.com/{lamp-id}\"", "It answers:",
                    "{ \"id\": 1 }",
                ])
        #expect(
            try texts("Pin it:curl -i https://graph.facebook.com/1").last
                == "curl -i https://graph.facebook.com/1")
    }

    @Test(arguments: [
        "See www.lamps.Example or example.com.Lamp of ASP.NET pages.", "A YouTube lamp for WhatsApp users.",
        "Set `a.B` and (read)only.", "It is e.g.a lamp.", "Send hue:Red or size:Two please.",
        "Look at https://example.com/lamps.Html for more.",
    ]) func whatIsNotGluedStaysWhole(text: String) throws {
        #expect(try texts(text).count == 1)
    }

    @Test func pagesWithoutAGluedHeadingAreLeftAlone() throws {
        let blocks = try page("# Pins\n\nA first text.A second one.\n\n### Parameters\n").blocks
        #expect(blocks.count == 3)
    }

    @Test func aCommandTellsThePageOfAFileThatIsCalledAsItsPathIs() throws {
        let text =
            "Reading\n-------\n```\ncurl -G -d \"hue=1\" \"https://graph.facebook.com/v19.0/lamps_archive\"\n```\nSee this.### Fields\n"
            + "A list of Lamp nodes."
        let api = try api(text, file: "lamps_archive.md")
        #expect(api.edges.map { $0.parent.slug + "/" + $0.name } == ["/lamps_archive"])
    }

    @Test func aGuideIsKnownByItsTitleAndItsFile() throws {
        let text = "# Overview\n\n## Publishing and Updating\n\nSee each page.\n"
        let pages = [try page(text, file: "overview.md")]
        #expect(ReferenceReader.read(pages).api.nodes.isEmpty)
    }
}
