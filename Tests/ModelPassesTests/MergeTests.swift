import APIModel
import ModelPasses
import Testing

/// What two pages, or a page and a row, say of one edge or one operation.
@Suite struct MergeTests {
    @Test func edgesPageOutranksTheRowOfItsParentAndTheRowAddsWhatIsOpen() throws {
        var row = Edge.sample("user", "albums", "A list of Photos of the row")
        row.flags = [.core, .default]
        var page = Edge.sample("user", "albums")
        page.hasPage = true
        page.flags = [.default]
        page.target = .named("Album")
        page.cardinality = .single
        let edges = passed(API(version: "v1", edges: [row, page])).edges
        let edge = try #require(edges.first)
        #expect(edges.count == 1 && edge.hasPage)
        #expect(edge.description == "A list of Photos of the row")
        #expect(edge.flags == [.default, .core])
        #expect(edge.target == .named("Album") && edge.cardinality == .single)
    }

    @Test func edgesPageKeepsItsOwnDescription() {
        var page = Edge.sample("user", "albums", "Of the page")
        page.hasPage = true
        let row = Edge.sample("user", "albums", "Of the row")
        #expect(passed(API(version: "v1", edges: [row, page])).edges.map(\.description) == ["Of the page"])
    }

    @Test func targetComesFromTheRowOnlyWhereThePageSaysNothingOfIt() {
        func target(_ cardinality: Edge.Cardinality) -> TypeExpression? {
            var page = Edge.sample("user", "albums")
            page.hasPage = true
            page.cardinality = cardinality
            var row = Edge.sample("user", "albums")
            row.target = .named("Album")
            row.cardinality = .list
            return passed(API(version: "v1", edges: [page, row])).edges.first?.target
        }
        #expect(target(.unknown) == .named("Album"))
        #expect(target(.none) == nil)
    }

    @Test func edgesOfOtherNodesOrNamesStayApart() {
        let edges = [
            Edge.sample("user", "albums"), .sample("page", "albums"), .sample("user", "photos"),
            .sample("", "albums"),
        ]
        let names = passed(API(version: "v1", edges: edges)).edges.map(\.id.description)
        #expect(names == ["albums", "page/albums", "user/albums", "user/photos"])
    }

    @Test func whatOnePageOnlySendsTheOtherOneDescribes() throws {
        var edge = Operation.sample(
            "user/feed", .create, node: "user", edge: "feed", method: .post, path: "/{user_id}/feed",
            [.sample("place", nil)])
        edge.parameters[0].description = ""
        var node = edge
        (node.id, node.page) = (OperationID("user.create"), "user")
        node.parameters = [.sample("place", .object), .sample("id", .scalar(.string), .nested, parent: 0)]
        let found = try #require(passed(API(version: "v1", operations: [edge, node])).operations.first)
        #expect(found.parameters.map(\.name) == ["place", "id"])
        #expect(found.parameters.map(\.type) == [.object, .scalar(.string)])
        #expect(found.parameters[1].parent == 0)
    }

    @Test(arguments: [false, true], [false, true])
    func whatEitherPageRequiresIsRequired(sent: Bool, described: Bool) throws {
        var edge = Operation.sample(
            "user/feed", .create, node: "user", edge: "feed", method: .post, path: "/{user_id}/feed",
            [.sample("place", nil)])
        edge.parameters[0].isRequired = sent
        var node = edge
        (node.id, node.page) = (OperationID("user.create"), "user")
        node.parameters = [.sample("place", .object)]
        node.parameters[0].isRequired = described
        let found = try #require(passed(API(version: "v1", operations: [edge, node])).operations.first)
        #expect(found.parameters.map(\.isRequired) == [sent || described])
    }

    /// What is left of operations for `POST /{user_id}/feed` of two pages, the second one's given.
    private func merged(_ change: (inout Operation) -> Void) -> [Operation] {
        let edge = Operation.sample(
            "user/feed", .create, node: "user", edge: "feed", method: .post, path: "/{user_id}/feed",
            [.sample("message"), .sample("place", .object), .sample("id", nil, .nested, parent: 1)])
        var node = edge
        node.id = OperationID("user.create")
        node.page = "user"
        node.path = "/{user-id}/feed"
        change(&node)
        return passed(API(version: "v1", nodes: [.sample("user")], operations: [node, edge])).operations
    }

    @Test func operationsOfOneMethodPathAndVerbAreOneAndThatOfTheEdgesPageComesFirst() {
        #expect(merged { _ in }.map(\.id.text) == ["user/feed.create"])
        #expect(merged { $0.path = "/{USER_ID}/feed" }.count == 1)
    }

    @Test func nodesOwnPageComesBeforeOthers() {
        func operation(_ page: String) -> Operation {
            .sample(page, .delete, node: "user", method: .delete, path: "/{user_id}")
        }
        let api = API(
            version: "v1", nodes: [.sample("user")], operations: [operation("album"), operation("user")])
        #expect(passed(api).operations.map(\.id.text) == ["user.delete"])
    }

    @Test func operationsOfAnotherMethodPathVerbOrStatusStayApart() {
        #expect(merged { $0.method = .delete }.count == 2)
        #expect(merged { $0.path = "/{page_id}/feed" }.count == 2)
        #expect(merged { $0.path = "/{user_id}/feeds" }.count == 2)
        #expect(merged { $0.path = "/act_{user_id}/feed" }.count == 2)
        #expect(merged { $0.verb = .update }.count == 2)
        #expect(merged { $0.status = .refused("no") }.count == 2)
        #expect(merged { $0.path = nil }.count == 2)
        #expect(merged { $0.method = nil }.count == 2)
    }

    @Test func newParametersAreAddedWithTheirMembers() throws {
        let operation = try #require(
            merged {
                $0.parameters = [
                    .sample("place", .object), .sample("lost", nil, .nested, parent: 0), .sample("link"),
                    .sample("tags", .object), .sample("x", .object, .nested, parent: 3),
                    .sample("y", nil, .nested, parent: 4),
                ]
            }.first)
        #expect(operation.parameters.map(\.name) == ["message", "place", "id", "link", "tags", "x", "y"])
        #expect(operation.parameters.map(\.parent) == [nil, nil, 1, nil, nil, 4, 5])
    }

    @Test func factsOfBothPagesAreKeptOnce() throws {
        func error(_ code: String, _ line: Int) -> ErrorUse {
            ErrorUse(code: code, description: "e", location: at(line))
        }
        func requirement(_ name: String, _ text: String) -> Requirement {
            Requirement(name: name, description: text, location: at())
        }
        var edge = Operation.sample(
            "user/feed", .create, node: "user", edge: "feed", method: .post, path: "/{user_id}/feed")
        edge.errors = [error("100", 1)]
        edge.requirements = [requirement("Tokens", "a")]
        edge.permissions = ["publish", "email"]
        edge.limitations = ["10 a day"]
        var other = edge
        other.id = OperationID("z")
        other.page = "z"
        other.errors = [error("100", 5), error("200", 6)]
        other.requirements = [
            requirement("Tokens", "a"), requirement("Tokens", "b"), requirement("Apps", "a"),
        ]
        other.permissions = ["email", "app"]
        other.limitations = ["10 a day", "none at night"]
        other.readAfterWrite = true
        other.creates = .named("Post")
        other.returns = [.object]
        other.responseFields = [.sample("id")]
        other.description = "Posts."
        let found = passed(API(version: "v1", nodes: [.sample("user")], operations: [other, edge])).operations
        let operation = try #require(found.first)
        #expect(found.count == 1)
        #expect(operation.errors.map(\.code) == ["100", "200"])
        #expect(operation.errors.map(\.location.line) == [1, 6])
        #expect(operation.requirements.map { $0.name + $0.description } == ["Tokensa", "Tokensb", "Appsa"])
        #expect(operation.permissions == ["app", "email", "publish"])
        #expect(operation.limitations == ["10 a day", "none at night"])
        #expect(operation.readAfterWrite && operation.creates == .named("Post"))
        #expect(operation.returns == [.object] && operation.responseFields.map(\.name) == ["id"])
        #expect(operation.description == "Posts.")
    }

    @Test func firstPagesFactsOutrankThoseOfTheSecond() throws {
        let operation = try #require(
            {
                var edge = Operation.sample(
                    "user/feed", .create, node: "user", edge: "feed", method: .post, path: "/{user_id}/feed")
                edge.readAfterWrite = true
                edge.creates = .named("Post")
                edge.returns = [.scalar(.boolean)]
                edge.responseFields = [.sample("id")]
                edge.description = "Of the edge."
                var other = edge
                other.id = OperationID("z")
                other.page = "z"
                other.readAfterWrite = false
                other.creates = .named("Album")
                other.returns = [.object]
                other.responseFields = [.sample("name")]
                other.description = "Of the node."
                return passed(API(version: "v1", operations: [other, edge])).operations.first
            }())
        #expect(operation.readAfterWrite && operation.creates == .named("Post"))
        #expect(operation.returns == [.scalar(.boolean)] && operation.responseFields.map(\.name) == ["id"])
        #expect(operation.description == "Of the edge.")
    }
}
