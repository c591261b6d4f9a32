import APIModel
import Foundation
import ModelPasses
import Testing

/// A part of the model is complete in itself: nothing in it names what is not there.
@Suite struct IncludeTests {
    private let here = SourceLocation(file: "page.md", line: 3)

    private var api: API {
        func node(_ slug: String, _ fields: [Field] = []) -> Node {
            Node(
                id: NodeID(slug: slug), typeName: slug.capitalized, title: slug, fields: fields,
                edges: ["feed"],
                location: here)
        }
        let fields = [
            Field(name: "page", type: .list(.named("Page")), location: here),
            Field(name: "kind", type: .enumeration(name: "Kind", values: ["a"]), location: here),
        ]
        let feed = Edge(parent: NodeID(slug: "user"), name: "feed", target: .named("Post"), location: here)
        let other = Edge(parent: NodeID(slug: "page"), name: "feed", location: here)
        func operation(_ id: String, _ node: String, _ edge: String?) -> APIModel.Operation {
            Operation(
                id: OperationID(id), page: node, node: NodeID(slug: node), edge: edge, verb: .read,
                location: here)
        }
        return API(
            version: "v19.0", nodes: [node("page"), node("post"), node("user", fields)],
            edges: [other, feed],
            operations: [
                operation("page.read", "page", nil), operation("user.read", "user", nil),
                operation("user/feed.read", "user", "feed"),
            ],
            enums: [
                EnumDefinition(name: "Kind", values: ["a"], complete: true, uses: []),
                EnumDefinition(name: "Lost", values: ["a"], complete: true, uses: []),
            ])
    }

    /// Until when the version answers holds for a part as for the whole.
    @Test func daysOfVersionsStay() throws {
        var api = api
        api.versions = [VersionPeriod(name: "v19.0", expires: CalendarDay("2026-05-21"))]
        #expect(try api.including(["User"]).api.versions == api.versions)
    }

    @Test func aNodeComesWithItsEdgesCallsAndEnums() throws {
        let part = try api.including(["User"]).api
        #expect(part.nodes.map(\.typeName) == ["User"])
        #expect(part.edges.map(\.id.description) == ["user/feed"])
        #expect(part.operations.map(\.id.text) == ["user.read", "user/feed.read"])
        #expect(part.enums.map(\.name) == ["Kind"])
        #expect(part.unresolvedTypes.map(\.name) == ["Page", "Post"])
    }

    @Test func theNoteSaysWhatAPartHas() throws {
        let user = try api.including(["User"], at: here).note
        #expect(user.location == here)
        #expect(
            user.message
                == "User: 1 nodes, 1 edges, 2 operations, 1 enums; types without fields: Page, Post")
        let all = try api.including(["User", "Page", "Post"]).note
        #expect(all.message == "User, Page, Post: 3 nodes, 2 edges, 3 operations, 1 enums")
    }

    @Test func anEdgeComesWithItsNodesAndACallWithItsEdge() throws {
        for name in ["user/feed", "user/feed.read"] {
            let part = try api.including([name]).api
            #expect(part.nodes.map(\.typeName) == ["Post", "User"])
            #expect(part.edges.map(\.id.description) == ["user/feed"])
            #expect(part.operations.map(\.id.text) == ["user/feed.read"])
        }
    }

    @Test func anUnknownNameIsAnErrorWithTheNearestOne() {
        #expect {
            try api.including(["Usr"])
        } throws: { error in
            (error as? BadInput)?.diagnostics.map(\.message) == [
                "no node, edge or operation is called `Usr`; did you mean `User`?"
            ]
        }
    }
}
