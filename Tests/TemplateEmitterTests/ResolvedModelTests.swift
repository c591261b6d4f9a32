import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct ResolvedModelTests {
    private func operation(_ parameters: [Parameter]) -> APIModel.Operation {
        Operation(
            id: OperationID("user.create"), page: "user", node: NodeID(slug: "user"), verb: .create,
            method: .post, path: "/{user_id}/x",
            parameters: parameters, location: here)
    }

    private func shape(_ parameters: [Parameter]) async throws -> String {
        try await rendered(
            api([node("user")], operations: [operation(parameters)]),
            pack(
                "{{#operations}}{{#parameters}}{{identifier}}:{{type}} {{/parameters}}{{#structures}}{{> s}}{{/structures}}{{/operations}}",
                partials: [
                    "s.mustache":
                        "{{fullName}}({{#members}}{{identifier}}:{{type}}{{^isLast}},{{/isLast}}{{/members}}{{#structures}}{{> s}}{{/structures}})"
                ]))
    }

    @Test func nestedParametersBecomeStructuresAndDeeperOnesJSON() async throws {
        #expect(
            try await shape([
                Parameter(name: "targeting", type: .object, location: here),
                Parameter(name: "regions", type: .list(.object), level: .nested, parent: 0, location: here),
                Parameter(name: "key", type: .scalar(.integer), level: .nested, parent: 1, location: here),
            ])
                == "targeting:Targeting User.Create.Targeting(regions:list<object>)"
        )
    }

    @Test func ambiguousParametersFallBackToAnyJSON() async throws {
        #expect(
            try await shape([
                Parameter(name: "place", type: .object, location: here),
                Parameter(name: "a", type: .any, level: .nested, parent: 0, location: here),
                Parameter(name: "b", type: .any, level: .ambiguous, parent: 0, location: here),
                Parameter(name: "list", type: .list(.object), location: here),
                Parameter(name: "c", type: .any, level: .ambiguous, parent: 3, location: here),
            ]) == "place:any list:list<any> ")
    }

    @Test func circlesAmongParentsLoseNothing() async throws {
        #expect(
            try await shape([
                Parameter(name: "a", type: .object, level: .nested, parent: 1, location: here),
                Parameter(name: "b", type: .object, level: .nested, parent: 0, location: here),
                Parameter(name: "c", type: .object, level: .nested, parent: 2, location: here),
            ]) == "a:A c:object User.Create.A(b:object)")
    }

    /// An answer that the runtime has a type for; a member that the page describes keeps a type of its own.
    @Test(arguments: [("", "Done 0"), ("Whether it went well.", "User.Create.Response 1")])
    func answersOfOneMemberAreTypesOfTheRuntime(_ description: String, _ expected: String) async throws {
        var create = operation([])
        create.responseFields = [
            Field(name: "success", type: .scalar(.boolean), description: description, location: here)
        ]
        let text = try await rendered(
            api([node("user")], operations: [create]),
            pack(
                "{{#operations}}{{answerType}} {{count(answerStructures)}}{{/operations}}",
                more: """
                    types:
                      structure: "{fullName}"
                      scalars: { boolean: Flag }
                      answers: [{ member: success, type: Flag, name: Done }]
                    """))
        #expect(text == expected)
    }

    @Test func pathPlaceholdersAndParametersShareOneScope() async throws {
        let text = try await rendered(
            api(
                [node("user")],
                operations: [operation([Parameter(name: "user_id", type: .any, location: here)])]),
            pack(
                "{{#operations}}{{#pieces}}{{#isPlaceholder}}<{{identifier}}>{{/isPlaceholder}}{{^isPlaceholder}}{{escaped}}{{/isPlaceholder}}{{/pieces}} {{#parameters}}{{identifier}}{{/parameters}}{{/operations}}"
            ))
        #expect(text == "/<userIdInPath>/x userId")
    }

    @Test func aFieldThatStandsTwiceCountsOnceAndIsReported() async throws {
        let emission = try await emit(
            api([node("user", "User", [field("a"), field("a")])]),
            with: pack("{{#fields}}{{wireName}}{{/fields}}"))
        #expect(emission.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a"])
        #expect(emission.diagnostics.map(\.id) == ["duplicate-member"])
    }

    @Test func fieldsThatEdgesAddAreTheTargetsOnce() async throws {
        let edges = ["a", "b"].map {
            Edge(
                parent: NodeID(slug: "user"), name: $0, target: .named("Page"),
                addedFields: [field("role"), field("id")],
                location: here)
        }
        let text = try await rendered(
            api([node("page", "Page", [field("id")]), node("user")], edges: edges),
            pack("{{#fields}}{{wireName}}{{/fields}}+{{#addedFields}}{{wireName}}{{/addedFields}}"))
        #expect(text == "id+role")
    }

    @Test(arguments: [(.list, "list"), (.single, "single"), (.unknown, "")] as [(Edge.Cardinality, String)])
    func edgesAnswerWithAPageOrWithOneNode(cardinality: Edge.Cardinality, told: String) async throws {
        let edge = Edge(
            parent: NodeID(slug: "user"), name: "lamps", cardinality: cardinality, location: here)
        let pack = try pack(
            "{{#isList}}list{{/isList}}{{#isSingle}}single{{/isSingle}}", for: "edge", path: "a.txt")
        #expect(try await rendered(api([node("user")], edges: [edge]), pack) == told)
    }

    @Test func namesOfErrorsAndOfTheirCodesAreToldApart() throws {
        let swift = try TemplatePack(builtIn: "swift").manifest
        let errors = [
            ErrorDefinition(code: 5, name: "Code 18"), ErrorDefinition(code: 17, name: "Code 17"),
            ErrorDefinition(code: 18, name: "Too Dark"), ErrorDefinition(code: 19),
        ]
        let resolved = ResolvedModel(
            API(version: "v1", errors: errors), naming: swift.naming, types: swift.types
        ).errors
        let declared = resolved.flatMap {
            $0.identifier == $0.codeIdentifier ? [$0.identifier] : [$0.identifier, $0.codeIdentifier]
        }
        #expect(Set(declared).count == 7, "\(declared)")
        #expect(resolved[2].identifier == "tooDark" && resolved[3].identifier == "code19")
    }

    @Test func errorsAreGroupedByCode() async throws {
        let text = try await rendered(
            sampleAPI,
            pack(
                "{{#errors}}{{code}}{{#subcodes}}/{{subcode}}{{/subcodes}} {{/errors}}", for: "api", path: "x"
            ))
        #expect(text == "100 190/463 200 ")
    }

    private func errors(_ model: API) async -> [String] {
        do {
            _ = try await emit(model, with: pack("{{#fields}}{{type}}{{/fields}}"))
            return []
        } catch let failure as BadInput {
            return failure.diagnostics.map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    @Test(arguments: [
        (TypeExpression.list(.named("Lamp")), "the type `Lamp`"),
        (.enumeration(name: "Shade", values: nil), "the enum `Shade`"),
    ])
    func aTypeThatTheModelDoesNotHaveIsAnError(type: TypeExpression, name: String) async {
        let found = await errors(api([node("user", "User", [field("a", type)])]))
        #expect(found == ["page.md:7:1: error: \(name) is not in the model [not-in-model]"])
    }

    @Test func anOperationOfAnErrorThatTheModelDoesNotHaveIsAnError() async {
        let found = await errors(
            api([node("user")], errors: [ErrorDefinition(code: 1, operations: [OperationID("user.read")])]))
        #expect(
            found == ["error: the operation `user.read` of the error 1 is not in the model [not-in-model]"])
    }

    @Test func twoNodesOfOneIdentityAreAnError() async {
        let found = await errors(api([node("ads-archive"), node("ads_archive")]))
        #expect(found == ["page.md:7:1: error: `ads_archive` is another node `ads-archive` [twice-in-model]"])
    }

    @Test func typesAreFoundByIdentityHoweverTheirNameIsWritten() async throws {
        let emission = try await emit(
            api(
                [
                    node(
                        "ig-media", "IgMedia", [field("a", .named("IGMedia")), field("b", .named("ig_user"))])
                ],
                unresolved: [UnresolvedType(name: "IGMedia"), UnresolvedType(name: "IGUser")]),
            with: pack(
                "{{#fields}}{{type}} {{/fields}}",
                more: "  - { template: main2, for: unresolved, path: \"{{typeName}}\" }",
                partials: ["main2.mustache": "{{typeName}}"]))
        #expect(
            emission.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["IgMedia IgUser ", "IgUser"])
        #expect(emission.diagnostics == [])
    }

    @Test func whatEdgesAnswerWithIsImported() async throws {
        let edge = Edge(
            parent: NodeID(slug: "user"), name: "links", target: .scalar(.url), cardinality: .list,
            location: here)
        let files = try await emit(
            APIModel.API(version: "v19.0", nodes: [node("user")], edges: [edge]),
            with: try TemplatePack(builtIn: "swift")
        ).files
        let file = try #require(files.first { $0.path.hasSuffix("Nodes/User.swift") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("Foundation.URL") && text.contains("import Foundation"))
    }
}
