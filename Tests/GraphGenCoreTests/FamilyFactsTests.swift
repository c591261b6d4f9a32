import APIModel
import Foundation
import GraphGenCore
import Testing

/// The pages of a family that people wrote, against the facts that a reader takes from them: `expected-facts.json` beside the
/// pages, which its README explains.
@Suite struct FamilyFactsTests {
    private struct Facts: Decodable {
        struct Call: Decodable {
            var method: String?
            var path: String?
            var verb: String
            var parameters: [String]
            var placeholders: [String: Bool]
            var permissions: [String]
            var anyOf: [[String]]
            var requirements: Int
        }
        struct Failure: Decodable {
            var code: Int
            var lastCode: Int?
            var subcode: Int?
        }
        struct Path: Decodable {
            var methods: [String]
            var path: String
            var limit: Bool
        }
        struct Target: Decodable {
            var target: String?
            var kind: String?
        }
        var operations: [Call]
        var refused: [String]
        var elsewhere: [String]
        var fields: [String: String?]
        var errors: [Failure]
        var metrics: [String: [String]]
        var endpoints: [Path]
        var edges: [String: Target]
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/hand-written-family")

    private static let facts: [String: Facts] = {
        let data = try? Data(contentsOf: folder.appendingPathComponent("expected-facts.json"))
        return (try? JSONDecoder().decode([String: Facts].self, from: data ?? Data())) ?? [:]
    }()

    @Test func thereAreFacts() { #expect(Self.facts.count == 25) }

    @Test(arguments: facts.keys.sorted()) func aPageSaysWhatAReaderTakesFromIt(page: String) async throws {
        let facts = try #require(Self.facts[page])
        let file = Self.folder.appendingPathComponent("pages/" + page).path
        let api = try await Pipeline([file]).api
        let allowed = api.operations.filter { $0.status == .allowed }
        #expect(Set(allowed.map(Self.key)) == Set(facts.operations.map(Self.key)))
        for call in facts.operations {
            guard let operation = allowed.first(where: { Self.key($0) == Self.key(call) }) else { continue }
            Self.compare(operation, call)
        }
        let others = api.operations.filter { $0.status != .allowed }
        #expect(others.filter(\.isRefused).map(\.verb.rawValue).sorted() == facts.refused.sorted())
        #expect(others.filter { !$0.isRefused }.map(\.verb.rawValue).sorted() == facts.elsewhere.sorted())
        if let node = api.nodes.first(where: \.isDescribed) {
            #expect(Set(Self.names(node.fields)) == Set(facts.fields.keys))
        }
        #expect(
            Set(api.errors.map { [$0.code, $0.lastCode ?? 0, $0.subcode ?? 0] })
                == Set(facts.errors.map { [$0.code, $0.lastCode ?? 0, $0.subcode ?? 0] }))
        let periods = Dictionary(api.metrics.map { ($0.name, $0.periods) }) { first, _ in first }
        #expect(periods == facts.metrics)
        #expect(
            Set(
                api.endpoints.map {
                    Set($0.methods.map(\.rawValue) + [$0.path, "\(!$0.description.isEmpty)"])
                })
                == Set(facts.endpoints.map { Set($0.methods + [$0.path, "\($0.limit)"]) }))
        let listed = api.edges.filter { !$0.hasPage }
        #expect(Set(listed.map(\.name)).isSuperset(of: facts.edges.keys))
        for edge in listed {
            guard let fact = facts.edges[edge.name] else { continue }
            #expect(
                edge.target == fact.target.map { .named($0) }
                    && edge.cardinality.rawValue == fact.kind ?? "unknown")
        }
    }

    private static func compare(_ operation: APIModel.Operation, _ call: Facts.Call) {
        let parameters = operation.parameters
        func path(_ index: Int) -> String {
            (parameters[index].parent.map { path($0) + "." } ?? "") + parameters[index].name
        }
        let names = parameters.indices.map { path($0) + (parameters[$0].isRequired ? "!" : "") }
        #expect(names.sorted() == call.parameters.sorted(), "\(operation.id)")
        let described = Set(operation.placeholders.filter { !$0.description.isEmpty }.map(\.name))
        #expect(described == Set(call.placeholders.filter(\.value).keys), "\(operation.id)")
        #expect(Set(operation.permissions) == Set(call.permissions + call.anyOf.joined()), "\(operation.id)")
        let groups =
            Dictionary(grouping: operation.requirements.filter { $0.alternatives != nil }) {
                $0.alternatives ?? 0
            }.values.map { $0.flatMap(\.permissions) }
            + operation.requirements.filter(\.isAnyOf).map(\.permissions)
        #expect(
            Set(groups.filter { !$0.isEmpty }.map(Set.init)) == Set(call.anyOf.map(Set.init)),
            "\(operation.id)")
        #expect(operation.requirements.count == call.requirements, "\(operation.id)")
    }

    private static func key(_ operation: APIModel.Operation) -> String {
        "\(operation.method?.rawValue ?? "-") \(operation.path ?? "-") \(operation.verb.rawValue)"
    }

    private static func key(_ call: Facts.Call) -> String {
        "\(call.method ?? "-") \(call.path ?? "-") \(call.verb)"
    }

    /// The names of fields, those of members behind the field that has them.
    private static func names(_ fields: [Field]) -> [String] {
        func path(_ index: Int) -> String {
            (fields[index].parent.map { path($0) + "." } ?? "") + fields[index].name
        }
        return fields.indices.map { path($0) }
    }
}

extension APIModel.Operation {
    fileprivate var isRefused: Bool { if case .refused = status { true } else { false } }
}
