import APIModel
import ModelPasses
import Testing

/// Sets of values become enums with names.
@Suite struct ShareEnumsTests {
    private func names(_ nodes: [Node], _ operations: [Operation] = []) -> [String] {
        passed(API(version: "v1", nodes: nodes, operations: operations)).enums.map(\.name)
    }

    @Test func valuesKeepTheOrderOfTheFirstPageAndStandOnce() throws {
        let api = passed(
            API(
                version: "v1",
                nodes: [
                    .sample("album", [.sample("size", .values(["M", "S", "M", "L"]), line: 4)]),
                    .sample("photo", [.sample("size", .values(["L", "M", "S"]), line: 2)]),
                ]))
        let size = try #require(api.enums.first)
        #expect(api.enums.count == 1)
        #expect(size.values == ["M", "S", "L"] && size.complete)
        #expect(size.uses.map(\.owner) == ["album", "photo"] && size.uses.map(\.location.line) == [4, 2])
        #expect(size.uses.map(\.member) == ["size", "size"])
        #expect(
            api.nodes.map { $0.fields[0].type } == [
                .enumeration(name: size.name, values: ["M", "S", "M", "L"]),
                .enumeration(name: size.name, values: ["L", "M", "S"]),
            ])
    }

    @Test func enumIsNamedAfterItsFirstOwnerAndMember() {
        let one = [Node.sample("live-video", [.sample("status", .values(["A"]))])]
        #expect(names(one) == ["LiveVideoStatus"])
        let two = one + [.sample("album", [.sample("state", .values(["A"]))])]
        #expect(names(two) == ["AlbumState"])
    }

    @Test func eachOwnerCallsItsValuesByNamesThatNoOtherPageChanges() throws {
        let live = Node.sample(
            "live-video",
            [.sample("status", .values(["A"]), line: 3), .sample("state", .values(["A"]), line: 4)])
        let album = Node.sample("album", [.sample("photo_size", .values(["A"]))])
        let user = Node.sample("user", [.sample("photo_size", .values(["A"]))])
        let other = Node.sample("user", [.sample("photo_size", .values(["B"]))])
        func declared(_ nodes: [Node]) -> Set<String> {
            Set(passed(API(version: "v1", nodes: nodes)).enums.flatMap { [$0.name] + $0.otherNames })
        }
        let alone = declared([live])
        #expect(alone == ["LiveVideoStatus", "LiveVideoState"])
        for others in [[album], [album, user], [album, other]] {
            #expect(declared([live] + others).isSuperset(of: alone))
        }
        let shared = try #require(passed(API(version: "v1", nodes: [album, user])).enums.first)
        #expect(shared.name == "AlbumPhotoSize" && shared.otherNames == ["UserPhotoSize"])
    }

    @Test func enumsYieldToNodesAndUnresolvedTypes() {
        let nodes = [Node.sample("album", [.sample("size", .values(["A"]))]), .sample("album-size")]
        #expect(names(nodes) == ["AlbumSizeValue"])
        let named = [
            Node.sample("album", [.sample("size", .values(["A"])), .sample("x", .named("AlbumSize"))])
        ]
        #expect(names(named) == ["AlbumSizeValue"])
    }

    @Test func setsOfOneOwnerAndMemberAreToldApartByTheirUse() {
        let node = Node.sample("album", [.sample("size", .values(["A"]))])
        let update = Operation.sample("album", .update, [.sample("size", .values(["B"]), line: 2)])
        #expect(names([node], [update]) == ["AlbumSize", "AlbumUpdateSize"])
        let nested = Operation.sample(
            "album", .update,
            [.sample("cover", .object), .sample("size", .values(["B"]), .nested, parent: 0, line: 2)])
        #expect(names([node], [nested]) == ["AlbumCoverSize", "AlbumSize"])
    }

    @Test func valuesOfAParameterAreCalledAfterTheEdgeWhicheverPageListsIt() {
        let first = Operation.sample(
            "album", .create, node: "album", edge: "photos", [.sample("size", .values(["A"]), line: 1)],
            id: "1")
        let second = Operation.sample(
            "album", .create, node: "album", edge: "covers", [.sample("size", .values(["B"]), line: 2)],
            id: "2")
        let third = Operation.sample(
            "album", .create, node: "album", edge: "videos", [.sample("size", .values(["C"]), line: 3)],
            id: "3")
        #expect(
            names([], [first, second, third]) == ["AlbumCoversSize", "AlbumPhotosSize", "AlbumVideosSize"])
    }

    @Test func setsOfAnswersAreNamedAfterTheirVerb() {
        var read = Operation.sample("album", line: 2)
        read.returns = [.structure([TypeMember(name: "size", type: .values(["B"]))])]
        let node = Node.sample("album", [.sample("size", .values(["A"]))])
        #expect(names([node], [read]) == ["AlbumResultSize", "AlbumSize"])
        var update = Operation.sample("album", .update, line: 3)
        update.returns = [.structure([TypeMember(name: "size", type: .values(["C"]))])]
        #expect(names([node], [read, update]) == ["AlbumResultSize", "AlbumSize", "AlbumUpdateResultSize"])
    }

    @Test func whereNothingElseTellsSetsApartTheirValuesDo() {
        let node = Node.sample(
            "album",
            [
                .sample("size", .values(["A"]), line: 1), .sample("size", .values(["B"]), line: 2),
                .sample("size", .values(["C"]), line: 3),
            ])
        #expect(names([node]) == ["AlbumSize", "AlbumSizeWithB", "AlbumSizeWithC"])
    }

    @Test func whatItsOwnerAndMemberNameComesBeforeWhatNeedsMore() {
        let page = Node.sample("page", [.sample("type", .values(["A"]))])
        let button = Node.sample("page-button", [.sample("type", .values(["B"]))])
        let update = Operation.sample(
            "page", .update,
            [.sample("button", .object), .sample("type", .values(["C"]), .nested, parent: 0, line: 2)])
        #expect(names([page, button], [update]) == ["PageButtonType", "PageType", "PageUpdateButtonType"])
    }

    @Test func enumOfAListsElementsIsCalledAfterOne() {
        let list = TypeExpression.list(.values(["A"]))
        #expect(names([.sample("page", [.sample("tasks", list)])]) == ["PageTask"])
        #expect(names([.sample("page", [.sample("tasks", .values(["A"]))])]) == ["PageTasks"])
    }

    @Test func enumWithoutValuesIsOfItsMemberAloneAndIncomplete() {
        let nodes = [
            Node.sample("album", [.sample("size", .values(nil)), .sample("kind", .values([]))]),
            .sample("photo", [.sample("size", .values(nil))]),
        ]
        let api = passed(API(version: "v1", nodes: nodes))
        #expect(api.enums.map(\.name) == ["AlbumKind", "AlbumSize", "PhotoSize"])
        #expect(api.enums.allSatisfy { !$0.complete && $0.values.isEmpty && $0.uses.count == 1 })
    }

    @Test func enumsInsideOfOtherTypesAreSharedToo() {
        let set = TypeExpression.values(["A"])
        let type = TypeExpression.list(
            .union([.map(key: .scalar(.string), value: set), .structure([TypeMember(name: "x", type: set)])]))
        let api = passed(API(version: "v1", nodes: [.sample("album", [.sample("size", type)])]))
        let named = TypeExpression.enumeration(name: "AlbumSize", values: ["A"])
        #expect(api.enums.map(\.uses.count) == [2])
        #expect(
            api.nodes[0].fields[0].type
                == .list(
                    .union([
                        .map(key: .scalar(.string), value: named),
                        .structure([TypeMember(name: "x", type: named)]),
                    ])))
    }
}
