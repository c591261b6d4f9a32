import APIModel
import Testing

@testable import TemplateEmitter

/// What packs of other languages need: paths with their methods, references, second spellings, unique names.
@Suite struct PackKeysTests {
    private func operation(
        _ id: String, _ node: String, _ edge: String? = nil, _ verb: APIModel.Operation.Verb, _ path: String
    )
        -> APIModel.Operation
    {
        Operation(
            id: OperationID(id), page: node, node: NodeID(slug: node), edge: edge, verb: verb,
            method: verb.method,
            path: path, location: here)
    }

    @Test func pathsHaveTheirMethodsAndShapesMergePlaceholders() async throws {
        let api = api(
            [node("user"), node("album")],
            operations: [
                operation("album.read", "album", nil, .read, "/{album_id}"),
                operation("user.read", "user", nil, .read, "/{user_id}"),
                operation("user.update", "user", nil, .update, "/{user_id}"),
            ])
        let pack = try pack(
            """
            {{#paths}}
            {{path}} {{#methods}}{{method}} {{#operations}}{{uniqueIdentifier}} {{/operations}}{{/methods}}
            {{/paths}}
            {{#pathShapes}}
            {{shape}} {{json(spellings)}} {{#methods}}{{method}}{{#isShared}}*{{/isShared}} {{count(operations)}} {{/methods}}
            {{/pathShapes}}

            """, for: "api", path: "a")
        #expect(
            try await rendered(api, pack) == """
                /{album_id} GET readAlbum 
                /{user_id} GET readUser POST updateUser 
                /{} ["/{album_id}", "/{user_id}"] GET* 2 POST 1 

                """)
    }

    @Test func referencesAreTheTypesThatSomethingMentions() async throws {
        let inner = TypeExpression.structure([TypeMember(name: "x", type: .named("Place"))])
        let user = node(
            "user", "User",
            [
                field("self", .named("User")), field("albums", .list(.named("Album"))),
                field("gender", .enumeration(name: "Gender", values: ["a"])), field("s", inner),
            ])
        let gender = EnumDefinition(name: "Gender", values: ["a"], complete: true, uses: [])
        let pack = try pack(
            "{{#api.nodes}}{{#references}}{{kind}} {{typeName}} {{flatName}}; {{/references}}{{/api.nodes}}")
        #expect(
            try await rendered(
                api([user, node("album")], enums: [gender], unresolved: [UnresolvedType(name: "Place")]), pack
            )
                == "node Album Album; enum Gender Gender; unresolved Place Place; structure S UserS; ")
    }

    @Test func eachKindOfNamedTypeHasAPatternAndASecondTable() async throws {
        let user = node(
            "user", "User",
            [
                field("a", .union([.named("User"), .scalar(.string)])), field("b", .named("Place")),
                field("c", .enumeration(name: "Gender", values: ["a"])),
            ])
        let gender = EnumDefinition(name: "Gender", values: ["a"], complete: true, uses: [])
        let pack = try pack(
            "{{#fields}}{{type}} {{wireType}}; {{/fields}}",
            more: """
                types: { name: "N{name}", enum: "E{name}", unresolved: "any", union: "{alternatives}", unionSeparator: " | " }
                wireTypes: { enum: string }
                """)
        #expect(
            try await rendered(
                api([user], enums: [gender], unresolved: [UnresolvedType(name: "Place")]), pack)
                == "NUser | string NUser | string; any any; EGender string; ")
    }

    @Test func noTwoTypesHaveOneFlatName() async throws {
        let inner = TypeExpression.structure([TypeMember(name: "x", type: .any)])
        let page = node("page", "Page", [field("open_offerings", inner), field("b_c", inner)])
        let pageB = node("page-b", "PageB", [field("c", inner)])
        let offerings = EnumDefinition(name: "PageOpenOfferings", values: ["a"], complete: true, uses: [])
        let api = api([page, pageB], enums: [offerings])
        let template =
            "{{#api.nodes}}{{#structures}}{{flatName}} {{/structures}}{{#fields}}{{type}} {{/fields}}{{/api.nodes}}"
        let names = "PageOpenOfferingsStructure Page_BC "
        #expect(
            try await rendered(
                api, pack(template, for: "api", path: "a", more: "types: { structure: '{flatName}' }"))
                == names + names + "PageB_C PageB_C ")
        // Where no type is spelled by it, it is the same.
        let text = try await rendered(api, pack(template, for: "api", path: "a"))
        #expect(text.hasPrefix(names))
    }

    @Test func thePackSaysWhatGoesAfterNames() async throws {
        let place = EnumDefinition(name: "User", values: ["a"], complete: true, uses: [])
        let pack = try pack(
            "{{#api.enums}}{{typeName}}{{/api.enums}}",
            more: "names: { suffixes: { enum: Kind } }")
        #expect(try await rendered(api([node("user")], enums: [place]), pack) == "UserKind")
    }

    @Test func anEdgeThatACallReadsIsCallable() async throws {
        let edges = ["a", "b"].map { Edge(parent: NodeID(slug: "user"), name: $0, location: here) }
        let read = operation("user/a.read", "user", "a", .read, "/{user_id}/a")
        let pack = try pack("{{#edges}}{{wireName}} {{isCallable}} {{/edges}}")
        #expect(
            try await rendered(api([node("user")], edges: edges, operations: [read]), pack)
                == "a true b false ")
    }
}
