import APIModel
import ModelPasses
import Testing

/// A name that stands twice in a table is a member of the object above it, and so is what stands between.
@Suite struct NestMembersTests {
    private let fields: [Field] = [
        .sample("id", .scalar(.string)), .sample("from", .object), .sample("email", .scalar(.string)),
        .sample("id", .scalar(.string)), .sample("name", .scalar(.string)),
    ]
    private let parents: [Int?] = [nil, nil, 1, 1, nil]

    @Test func fieldsOfANode() {
        let api = passed(API(version: "v1", nodes: [.sample("user", fields)]))
        #expect(api.nodes.first?.fields.map(\.parent) == parents)
    }

    @Test func fieldsThatAnEdgeAdds() {
        var edge = Edge.sample("user", "friends")
        edge.addedFields = fields
        let api = passed(API(version: "v1", nodes: [.sample("user")], edges: [edge]))
        #expect(api.edges.first?.addedFields.map(\.parent) == parents)
    }

    @Test func fieldsOfAnAnswer() {
        var operation = Operation.sample("user")
        operation.responseFields = fields
        #expect(
            passed(API(version: "v1", operations: [operation])).operations.first?.responseFields.map(\.parent)
                == parents)
    }

    @Test func withoutAnObjectAboveANameThatStandsTwiceStaysAtTheTop() {
        let node = Node.sample(
            "user", [.sample("id", .scalar(.string)), .sample("id", .scalar(.string)), .sample("x", .object)])
        #expect(
            passed(API(version: "v1", nodes: [node])).nodes.first?.fields.map(\.parent) == [nil, nil, nil])
    }

    @Test func membersBelongToTheLastObjectAbove() {
        let node = Node.sample(
            "user",
            [
                .sample("id"), .sample("a", .object), .sample("b", .list(.object)), .sample("id"),
                .sample("c", .object),
                .sample("x"), .sample("id"), .sample("y"), .sample("y"),
            ])
        #expect(
            passed(API(version: "v1", nodes: [node])).nodes.first?.fields.map(\.parent)
                == [nil, nil, nil, 2, nil, 4, 4, 4, 4])
    }

    @Test func nestedParametersAreNestedDeeperAndOthersStay() {
        let parameters: [Parameter] = [
            .sample("id"), .sample("place", .object), .sample("id", nil, .nested, parent: 1),
            .sample("location", .object, .nested, parent: 1), .sample("city", nil, .nested, parent: 1),
            .sample("id", nil, .nested, parent: 1), .sample("size", .object), .sample("id", nil, .ambiguous),
        ]
        let api = passed(API(version: "v1", operations: [.sample("user", .create, parameters)]))
        #expect(api.operations.first?.parameters.map(\.parent) == [nil, nil, 1, 1, 3, 3, nil, nil])
    }
}
