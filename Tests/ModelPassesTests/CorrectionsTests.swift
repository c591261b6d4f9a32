import APIModel
import ModelPasses
import Testing

/// Entries of a file of corrections: what they change, and which ones are errors.
@Suite struct CorrectionsTests {
    /// A model that entries fit. Types are read by their name: `int64` is one, other words are prose.
    private var api: API {
        var edge = Edge.sample("lamp", "shades")
        edge.cardinality = .none
        edge.addedFields = [.sample("since", .scalar(.string))]
        edge.summaryFields = [.sample("count", .scalar(.string))]
        let create = Operation.sample(
            "lamp", .create,
            [
                .sample("bulb", .object), .sample("watts", .scalar(.string), .ambiguous),
                .sample("colour", .scalar(.string), .ambiguous), .sample("size", .values(["S", "L"])),
            ])
        return API(
            version: "v1",
            nodes: [
                .sample("lamp", [.sample("id", .scalar(.string)), .sample("mode", .values(["A", "B"]))])
            ],
            edges: [edge], operations: [create], errors: [ErrorDefinition(code: 5)])
    }

    private func run(_ entries: String...) throws -> (api: API, diagnostics: [Diagnostic]) {
        let text = "corrections:\n" + entries.map { "  - { reason: x, \($0) }\n" }.joined()
        let corrections = try Corrections(text: text, file: "c.yaml") {
            $0 == "int64" ? .scalar(.int64) : .prose($0)
        }
        return ModelPasses.run(api, corrections: corrections)
    }

    /// What entries change, where no entry is an error.
    private func corrected(_ entries: String...) throws -> API {
        var result: API?
        for entry in entries {
            let (api, diagnostics) = try run(entry)
            #expect(!diagnostics.contains { $0.severity == .error }, "\(diagnostics)")
            result = api
        }
        return try #require(result)
    }

    @Test func fieldOfANodeOrAnEdgeGetsAnotherType() throws {
        #expect(try corrected("field: lamp.id, type: int64").nodes[0].fields[0].type == .scalar(.int64))
        #expect(
            try corrected("field: lamp/shades.since, type: int64").edges[0].addedFields[0].type
                == .scalar(.int64))
        #expect(
            try corrected("field: lamp/shades.count, type: int64").edges[0].summaryFields[0].type
                == .scalar(.int64))
    }

    @Test func parameterGetsWhatItsEntrySays() throws {
        let parameters = try corrected(
            "parameter: lamp.create watts, type: int64, required: true, level: nested, parent: bulb"
        ).operations[0].parameters
        #expect(parameters[1].type == .scalar(.int64) && parameters[1].isRequired)
        #expect(parameters[1].level == .nested && parameters[1].parent == 0)
        #expect(parameters[2] == api.operations[0].parameters[2])
        let top = try corrected("parameter: lamp.create watts, level: top").operations[0].parameters[1]
        #expect(top.level == .top && top.parent == nil)
    }

    @Test func levelsAreSettledAndMembersBelongToTheParameterAbove() throws {
        let parameters = try corrected("levels: lamp.create, top: [colour], nested: [watts]").operations[0]
            .parameters
        #expect(parameters.map(\.level) == [.top, .nested, .top, .top])
        #expect(parameters.map(\.parent) == [nil, 0, nil, nil])
    }

    @Test func edgeAndNodeGetWhatTheirEntriesSay() throws {
        let edge = try corrected("edge: lamp/shades, target: int64, cardinality: list").edges[0]
        #expect(edge.target == .scalar(.int64) && edge.cardinality == .list)
        #expect(try corrected("node: lamp, typeName: Light").nodes[0].typeName == "Light")
    }

    @Test func enumGetsItsNameEverywhereAndItsValues() throws {
        let api = try corrected("enum: LampMode, name: Mode, add: [C, A], remove: [B]")
        let mode = try #require(api.enums.first { $0.name == "Mode" })
        #expect(mode.values == ["A", "C"] && mode.complete)
        #expect(api.nodes[0].fields[1].type == .enumeration(name: "Mode", values: ["A", "B"]))
        #expect(api.enums.map(\.name).contains("LampSize") && !api.enums.map(\.name).contains("LampMode"))
        #expect(
            try corrected("enum: LampMode, remove: [A, B]").enums.contains {
                !$0.complete && $0.values.isEmpty
            })
    }

    @Test func errorGetsItsCategory() throws {
        let error = try corrected("error: 5, category: transient").errors[0]
        #expect(error.category == .transient && error.isRetryable)
        #expect(try corrected("error: 5, category: throttled").errors[0].isRetryable)
        #expect(try !corrected("error: 5, category: token").errors[0].isRetryable)
    }

    @Test(arguments: [
        "field: lamp.gone, type: int64", "field: gone.id, type: int64",
        "parameter: lamp.create gone, type: int64",
        "parameter: gone.create watts, type: int64", "parameter: lamp.create watts, parent: colour",
        "levels: gone.create, top: [watts]", "levels: lamp.create, top: [bulb]",
        "levels: lamp.create, nested: [gone]",
        "edge: lamp/gone, cardinality: list", "node: gone, typeName: X", "enum: Gone, name: X",
        "error: 6, category: token",
    ])
    func entryThatIsAboutNothingIsAnErrorAtItsLocation(entry: String) throws {
        let errors = try run("node: lamp, typeName: Light", entry).diagnostics.filter {
            $0.severity == .error
        }
        #expect(errors.count == 1)
        #expect(errors.first?.message.contains("about nothing") == true, "\(errors)")
        #expect(errors.first?.location == SourceLocation(file: "c.yaml", line: 3, column: 5))
    }

    @Test(arguments: [
        "node: lamp, typeName: Lamp", "edge: lamp/shades, cardinality: none", "enum: LampMode, add: [A]",
        "error: 5, category: other",
    ])
    func entryThatChangesNothingIsAnError(entry: String) throws {
        let errors = try run(entry).diagnostics.filter { $0.severity == .error }
        #expect(errors.count == 1)
        #expect(errors.first?.message.contains("the pages say the same") == true, "\(errors)")
    }

    @Test func entriesAboutPagesThatWereNotReadDoNotCountAndAreNoted() throws {
        let unread = (1...6).map { "node: gone, typeName: X, page: p\($0)" }
        let text =
            "corrections:\n  - { reason: x, node: lamp, typeName: Light, page: lamp }\n"
            + unread.map { "  - { reason: x, \($0) }\n" }.joined()
        let corrections = try Corrections(text: text, file: "c.yaml") { .prose($0) }
        let (api, diagnostics) = ModelPasses.run(api, corrections: corrections)
        #expect(api.nodes[0].typeName == "Light")
        let note = try #require(diagnostics.first { $0.location?.file == "c.yaml" })
        #expect(diagnostics.filter { $0.location?.file == "c.yaml" }.count == 1)
        #expect(note.severity == .note && note.location?.line == 3)
        #expect(
            note.message.hasSuffix("6 entries are about pages that were not read: p1, p2, p3, p4, p5, …"),
            "\(note)")
    }

    @Test(arguments: [
        ("field: lamp, type: x", "`lamp` has not the form `user.birthday`"),
        ("field: .id, type: x", "has not the form"),
        ("parameter: lamp.create, type: x", "has not the form"),
        ("edge: lamp, target: x", "has not the form"),
        ("error: many, category: token", "`many` is no error code"),
        ("error: 5, category: sad", "`sad` is no value of `category`"),
        ("parameter: a b, level: middle", "`middle` is no value of `level`"),
        ("edge: a/b, cardinality: many", "`many` is no value of `cardinality`"),
        ("field: lamp.id", "the entry changes nothing: give it one of `type`"),
        ("node: lamp, type: x", "unknown key `type`"), ("type: x", "an entry is about one thing"),
        ("field: a.b, node: lamp, type: x", "an entry is about one thing"),
    ])
    func entryOfAnotherFormIsAnError(entry: String, message: String) {
        let failure = #expect(throws: BadInput.self) { _ = try run(entry) }
        #expect(failure?.diagnostics.count == 1)
        #expect(
            failure?.diagnostics.first?.message.contains(message) == true, "\(String(describing: failure))")
        #expect(failure?.diagnostics.first?.location?.line == 2)
    }

    @Test func allEntriesOfAnotherFormAreReportedAtOnce() {
        let failure = #expect(throws: BadInput.self) {
            _ = try run("type: x", "node: lamp, typeName: Light", "field: lamp, type: x")
        }
        #expect(failure?.diagnostics.map { $0.location?.line } == [2, 4])
    }

    @Test func entryWithoutAReasonIsAnError() {
        let failure = #expect(throws: BadInput.self) {
            try Corrections(text: "corrections:\n  - { node: lamp, typeName: Light }\n", file: "c.yaml") {
                .prose($0)
            }
        }
        #expect(failure?.description.contains("`reason` is missing") == true)
    }

    @Test func modelsJSONIsSortedAndItsFactsAreWithoutProseAndLocations() throws {
        var model = API(version: "v1", nodes: [.sample("lamp", [.sample("id", .object)])])
        model.nodes[0].description = "Words."
        let text = String(decoding: try ModelJSON.data(model), as: UTF8.self)
        #expect(
            text.hasSuffix("}\n") && text.contains("\"description\" : \"Words.\"")
                && text.contains("\"location\""))
        let facts = String(decoding: try ModelJSON.data(model, factsOnly: true), as: UTF8.self)
        for key in ["description", "location", "sources", "link", "url", "title", "typeText"] {
            #expect(!facts.contains("\"\(key)\""), "\(key)")
        }
        #expect(
            facts.contains("\"slug\"") == text.contains("\"slug\"") && facts.contains("\"kind\" : \"object\"")
        )
    }
}
