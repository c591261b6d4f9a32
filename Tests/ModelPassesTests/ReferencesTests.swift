import APIModel
import ModelPasses
import Testing

/// Names of types become nodes, or unresolved types; what paths and edges name becomes a node.
@Suite struct ReferencesTests {
    private let link = "https://developers.facebook.com/docs/graph-api/reference/page-post/"

    @Test func typeIsTheNodeOfItsNameInAnyCase() {
        let user = Node.sample(
            "user", [.sample("post", .list(.named("pagepost"))), .sample("post_id", .identifier(of: "x"))])
        let api = passed(API(version: "v1", nodes: [user, .sample("page-post")]))
        #expect(api.nodes.first { $0.id.slug == "user" }?.fields.first?.type == .list(.named("PagePost")))
        #expect(api.unresolvedTypes.isEmpty)
    }

    @Test func typeIsTheNodeThatItsLinkMeansUnlessANodeHasItsName() {
        let user = Node.sample("user", [.sample("post", .named("Story"))])
        let linked = [UnresolvedType(name: "Story", link: link)]
        let api = passed(API(version: "v1", nodes: [user, .sample("page-post")], unresolvedTypes: linked))
        #expect(api.nodes.last?.fields.first?.type == .named("PagePost"))
        let both = passed(
            API(
                version: "v1", nodes: [user, .sample("page-post"), .sample("story")], unresolvedTypes: linked)
        )
        #expect(both.nodes.last?.fields.first?.type == .named("Story"))
    }

    @Test func typeThatNoPageDescribesIsListedWithItsLinkAndUsesInOrder() throws {
        let user = Node.sample(
            "user",
            [
                .sample("b", .named("Shade"), line: 9), .sample("a", .named("Shade"), line: 3),
                .sample("c", .named("Bulb")),
            ])
        let api = passed(
            API(
                version: "v1", nodes: [user],
                unresolvedTypes: [UnresolvedType(name: "Shade", link: "https://x.example/")]))
        #expect(api.unresolvedTypes.map(\.name) == ["Bulb", "Shade"])
        let shade = try #require(api.unresolvedTypes.last)
        #expect(shade.link == "https://x.example/")
        #expect(shade.uses.map(\.member) == ["a", "b"] && shade.uses.map(\.location.line) == [3, 9])
        #expect(shade.uses.allSatisfy { $0.owner == "user" })
    }

    @Test func typesEverywhereInTheModelAreResolved() {
        let old = TypeExpression.map(
            key: .named("x"),
            value: .union([.named("user"), .structure([TypeMember(name: "m", type: .named("USER"))])]))
        let new = TypeExpression.map(
            key: .named("x"),
            value: .union([.named("User"), .structure([TypeMember(name: "m", type: .named("User"))])]))
        var edge = Edge.sample("user", "friends")
        edge.target = old
        edge.addedFields = [.sample("a", old)]
        edge.summaryFields = [.sample("s", old)]
        var operation = Operation.sample("user", .update, [.sample("p", old)])
        operation.creates = old
        operation.returns = [old, .structure([TypeMember(name: "r", type: old)])]
        operation.responseFields = [.sample("f", old)]
        let api = passed(
            API(
                version: "v1", nodes: [.sample("user", [.sample("u", old)])], edges: [edge],
                operations: [operation]))
        #expect(api.nodes[0].fields[0].type == new)
        #expect(api.edges[0].target == new && api.edges[0].addedFields[0].type == new)
        #expect(api.edges[0].summaryFields[0].type == new)
        #expect(api.operations[0].creates == new && api.operations[0].parameters[0].type == new)
        #expect(api.operations[0].returns == [new, .structure([TypeMember(name: "r", type: new)])])
        #expect(api.operations[0].responseFields[0].type == new)
    }

    @Test func nodesThatPathsAndEdgesNameAreMadeOnceAtTheirFirstLocation() throws {
        var early = Edge.sample("lamp-shade", "a")
        early.location = at(3)
        var late = Edge.sample("lamp-shade", "b")
        late.location = at(7)
        var refused = Operation.sample("x", .create, node: "bulb", path: "/{bulb_id}")
        refused.status = .refused("no")
        let operations = [Operation.sample("x", .update, node: "socket"), refused]
        let api = passed(
            API(
                version: "v1", nodes: [.sample("user")],
                edges: [late, early, .sample("", "c"), .sample("user", "d")], operations: operations))
        #expect(api.nodes.map(\.id.slug) == ["lamp-shade", "socket", "user"])
        #expect(api.nodes.map(\.isDescribed) == [false, false, true])
        #expect(api.nodes.map(\.typeName) == ["LampShade", "Socket", "User"])
        #expect(api.nodes[0].location == at(3))
    }

    @Test func nodeIsMadeOfATypeThatAnEdgeAddsFieldsTo() {
        var edge = Edge.sample("user", "friends")
        edge.target = .named("Friend")
        var plain = Edge.sample("user", "fans")
        plain.target = .named("Fan")
        edge.addedFields = [.sample("since")]
        let api = passed(
            API(
                version: "v1", nodes: [.sample("user")], edges: [edge, plain],
                unresolvedTypes: [UnresolvedType(name: "Friend", link: "https://x.example/")]))
        #expect(api.nodes.map(\.id.slug) == ["friend", "user"])
        #expect(api.nodes.first?.url == "https://x.example/")
    }

    @Test(arguments: [
        ("fans", "A list of Users who like it", "User"), ("fans", "A set of users", "User"),
        ("fans", "an array of LiveVideos", "LiveVideo"), ("fans", "A collection of live videos", "LiveVideo"),
        ("fans", "Users that like it", "User"), ("fans", "All the Users of a lamp", "User"),
        ("live_videos", "", "LiveVideo"), ("live_videos", "Its live videos", "LiveVideo"),
        ("fans", "Users. More words", "User"), ("fans", "`Users` (who like it)", "User"),
        ("stories", "", "Story"), ("boxes", "", "Box"), ("days", "", "Day"), ("buses", "", "Bus"),
        ("watches", "", "Watch"),
        ("keys", "", "Key"), ("business_users", "", "BusinessUser"),
    ])
    func edgeYieldsWhatItsRowListsOrItsNameSays(name: String, description: String, target: String) {
        let nodes = [
            "user", "live-video", "story", "box", "day", "bus", "watch", "key", "business-user", "lamp",
        ]
        let api = passed(
            API(version: "v1", nodes: nodes.map { .sample($0) }, edges: [.sample("lamp", name, description)]))
        #expect(api.edges.first?.target == .named(target))
        #expect(api.edges.first?.cardinality == .list)
    }

    @Test(arguments: [
        ("fans", "People who like it"), ("fans", "Users, photos and lamps"), ("users", "Lamps that have it"),
        ("fans", "Users can be read here"), ("live_videos", "Pictures"),
        ("fans", "A list of Users, and lamps"),
        ("fans", "Of users"), ("fans", ""),
    ])
    func edgeStaysOpenWhereItCouldBeSomethingElse(name: String, description: String) {
        let nodes = ["user", "live-video", "lamp"].map { Node.sample($0) }
        let read = API(version: "v1", nodes: nodes, edges: [.sample("lamp", name, description)])
        let (api, diagnostics) = (passed(read), passDiagnostics(read))
        #expect(api.edges.first?.target == nil && api.edges.first?.cardinality == .unknown)
        #expect(
            diagnostics.count == 1 && diagnostics.first?.message.contains("`lamp/\(name)`") == true,
            "\(diagnostics)")
    }

    @Test func readingThatIsNotTheRowsOwnWordsIsNotedAndAListIsNot() {
        func notes(_ edge: Edge) -> Int {
            passDiagnostics(API(version: "v1", nodes: [.sample("user")], edges: [edge])).count
        }
        #expect(notes(.sample("user", "fans", "A list of Users")) == 0)
        #expect(notes(.sample("user", "users", "")) == 1)
        var known = Edge.sample("user", "users")
        known.cardinality = .none
        #expect(notes(known) == 0)
        #expect(passed(API(version: "v1", nodes: [.sample("user")], edges: [known])).edges[0].target == nil)
    }
}
