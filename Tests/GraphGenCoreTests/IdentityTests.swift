import APIModel
import Foundation
import GraphGenCore
import TestSupport
import Testing

/// A node and a type that fields name are one where their names are, however pages spell them.
@Suite struct IdentityTests {
    /// Names that are both a node and a type that no page describes.
    private func names(inBoth api: API) -> [String] {
        let nodes = Set(api.nodes.flatMap { [$0.id, NodeID(name: $0.typeName)] })
        return api.unresolvedTypes.map(\.name).filter { nodes.contains(NodeID(name: $0)) }
    }

    private static func page(_ slug: String, _ rows: String) -> String {
        """
        url: https://developers.facebook.com/docs/graph-api/reference/\(slug)/

        # \(slug)

        ## Reading

        ### Fields

        | Field | Description |
        | --- | --- |
        \(rows)

        """
    }

    @Test func aPageAndAFieldOfItsTypeAreOneHoweverTheyAreSpelled() async throws {
        let rows = "| `media`<br><br>IGMedia | One |\n| `more`<br><br>list<IgMedia> | More |"
        let pages = [
            "ig-media.md": Self.page("ig-media", "| `id`<br><br>numeric string | Which |"),
            "lamp.md": Self.page("lamp", rows),
        ]
        try await withFolder(pages) { folder in
            let api = try await Pipeline([folder.path]).api
            #expect(api.nodes.map(\.id.slug) == ["ig-media", "lamp"])
            #expect(api.unresolvedTypes.isEmpty)
            let node = try #require(api.nodes.first)
            let lamp = try #require(api.nodes.last)
            #expect(lamp.fields.map(\.type) == [.named(node.typeName), .list(.named(node.typeName))])
        }
    }

    @Test func aNodeThatOnlyAPathNamesIsTheTypeOfFields() async throws {
        let page =
            Self.page("lamp", "| `owner`<br><br>Street_Light | Whose |")
            + "\n## Creating\n\nYou can make a POST request to `lamps` edge from the following paths:\n\n"
            + "* `/{street_light_id}/lamps`\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
            + "| `name`<br><br>string | Its name |\n"
        try await withFolder(["lamp.md": page]) { folder in
            let api = try await Pipeline([folder.path]).api
            let implied = try #require(api.nodes.first { !$0.isDescribed })
            #expect(implied.id == NodeID(name: "StreetLight"))
            #expect(names(inBoth: api).isEmpty)
            #expect(api.nodes.first { $0.isDescribed }?.fields.first?.type == .named(implied.typeName))
        }
    }

    @Test(
        .enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func noNameOfTheRealPagesIsBothANodeAndAnUnresolvedType() async throws {
        let api = try await Pipeline([try SharedReference.file("v19.0").path]).api
        #expect(api.sources.count > 200 && !api.unresolvedTypes.isEmpty)
        #expect(names(inBoth: api) == [])
        #expect(Set(api.unresolvedTypes.map { NodeID(name: $0.name) }).count == api.unresolvedTypes.count)
        #expect(Set(api.nodes.map(\.id)).count == api.nodes.count)
    }
}
