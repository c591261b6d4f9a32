import APIModel
import Foundation
import Testing

@Suite struct IdentityTests {
    @Test func spellingsOfOneNodeAreOneIdentity() {
        let spellings = [
            NodeID(name: "IGMedia"), NodeID(slug: "ig-media"), NodeID(placeholder: "{ig_media_id}"),
            NodeID(placeholder: "<IG_MEDIA_ID>"), NodeID(name: "IG Media"), NodeID(slug: "ig_media"),
        ]
        #expect(Set(spellings) == [NodeID(slug: "ig-media")])
        #expect(NodeID(slug: "ads_archive") == NodeID(slug: "ads-archive"))
        #expect(NodeID(name: "Adaccount") == NodeID(slug: "ad-account"))
        #expect(NodeID(slug: "ig-media") != NodeID(slug: "ig-user"))
    }

    @Test func slugKeepsTheSpellingOfItsAddressAndNamesGetHyphens() {
        #expect(NodeID(slug: "ads_archive").slug == "ads_archive")
        #expect(NodeID(name: "Page Post").slug == "page-post")
        #expect(NodeID(name: "PagePost").slug == "page-post")
        #expect(NodeID(slug: "ads_archive").description == "ads_archive")
    }

    @Test(arguments: [
        ("{page-post-id}", "page-post"), ("<PAGE_POST_ID>", "page-post"), ("{page_id}", "page"),
        ("{id}", "id"),
        ("{album}", "album"),
    ])
    func placeholderLosesItsIDUnlessThatIsAll(text: String, slug: String) {
        #expect(NodeID(placeholder: text).slug == slug)
    }

    @Test(arguments: [
        ("https://developers.facebook.com/docs/graph-api/reference/page-post/", "page-post"),
        ("/docs/graph-api/reference/user?locale=en", "user"),
        ("/docs/graph-api/reference/user/#fields", "user"),
        ("/docs/graph-api/reference/user/businesses/", nil), ("/docs/graph-api/reference/", nil),
        ("/docs/graph-api/overview/", nil), ("", nil),
    ])
    func linkMeansANodeWhereOnePartFollowsTheReference(link: String, slug: String?) {
        #expect(NodeID(link: link)?.slug == slug)
    }

    @Test func typeNameBeginsEachWordWithACapital() {
        #expect(NodeID(slug: "page-post").typeName == "PagePost")
        #expect(NodeID(slug: "ads_archive").typeName == "AdsArchive")
        #expect(NodeID.typeName("user/live_videos") == "UserLiveVideos")
        #expect(NodeID.typeName("IGUser") == "IGUser")
    }

    @Test func placeholderOfANodeIsItsSlugAndID() {
        #expect(NodeID(slug: "page-post").placeholder == "{page_post_id}")
        #expect(NodeID(slug: "user").placeholder == "{user_id}")
    }

    @Test func nodesAreInOrderOfTheirSpelling() {
        let sorted = ["ad-set", "ad_account", "album"]
        #expect(sorted.reversed().map { NodeID(slug: $0) }.sorted().map(\.slug) == sorted)
    }

    @Test func edgesOfTheRootAreCalledByTheirNameAlone() {
        #expect(EdgeID(parent: NodeID(slug: "user"), name: "businesses").description == "user/businesses")
        #expect(EdgeID(parent: .root, name: "oembed_post").description == "oembed_post")
    }

    @Test func edgesAreInOrderOfTheirNodesThenOfTheirNames() {
        let sorted = ["album/photos", "user/albums", "user/photos"]
        let edges = sorted.map { $0.split(separator: "/") }.map {
            EdgeID(parent: NodeID(slug: $0[0]), name: String($0[1]))
        }
        #expect(edges.reversed().sorted().map(\.description) == sorted)
    }

    @Test func identitiesAreTextsInJSON() throws {
        let nodes = [NodeID(slug: "ads_archive"), .root]
        let data = try JSONEncoder().encode(nodes)
        #expect(String(decoding: data, as: UTF8.self) == #"["ads_archive",""]"#)
        #expect(try JSONDecoder().decode([NodeID].self, from: data).map(\.slug) == ["ads_archive", ""])
        let operations = [OperationID("user.update"), OperationID("album.create /{user_id}/albums")]
        let text = try JSONEncoder().encode(operations)
        #expect(try JSONDecoder().decode([String].self, from: text) == operations.map(\.text))
        #expect(try JSONDecoder().decode([OperationID].self, from: text) == operations)
        #expect(operations.sorted() == operations.reversed())
    }

    @Test func operationCallsAnEdgeWhereItHasNodeAndEdge() {
        func edge(_ node: NodeID?, _ edge: String?) -> EdgeID? {
            APIModel.Operation(
                id: OperationID("x"), page: "x", node: node, edge: edge, verb: .read,
                location: SourceLocation(file: "x.md")
            ).edgeID
        }
        #expect(edge(NodeID(slug: "user"), "feed") == EdgeID(parent: NodeID(slug: "user"), name: "feed"))
        #expect(edge(NodeID(slug: "user"), nil) == nil)
        #expect(edge(nil, "feed") == nil)
    }
}
