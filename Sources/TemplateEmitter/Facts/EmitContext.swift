import APIModel

/// The model with all names and types settled: what views read from.
///
/// A class only because thousands of views share the one value; nothing in it changes.
final class EmitContext: Sendable {
    /// An error code with what differs by subcode.
    struct ErrorFacts: Sendable {
        var main: ErrorDefinition
        var subcodes: [ErrorDefinition]
    }

    /// The fields that an edge adds.
    struct EdgeFacts: Sendable {
        var edge: Edge
        var target: String
        var added: RecordFacts
        var summary: RecordFacts
    }

    let api: API
    let text: TextRules
    let types: TypeTable
    let speller: TypeSpeller
    let symbols: Symbols
    let options: OptionsView
    let nodes: [String: (node: Node, record: RecordFacts)]
    let operations: [OperationFacts]
    let edges: [EdgeFacts]
    let errors: [ErrorFacts]
    let values: [String: [String: String]]
    let operationIndex: [String: [Int]]
    let edgeIndex: [String: [Int]]
    let diagnostics: [EmitterDiagnostic]

    init(_ api: API, _ manifest: PackManifest, options: [String: PackOption]) {
        let rules = manifest.naming
        let symbols = Symbols(api, rules)
        var speller = TypeSpeller(table: manifest.types)
        for type in api.unresolvedTypes { speller.named[type.name] = symbols.type("unresolved", type.name) }
        for node in api.nodes.reversed() { speller.named[node.typeName] = symbols.type("node", node.slug) }
        for definition in api.enums { speller.enums[definition.name] = symbols.type("enum", definition.name) }
        var builder = RecordBuilder(speller: speller, rules: rules, typeNames: symbols.typeNames)

        var nodes: [String: (node: Node, record: RecordFacts)] = [:]
        for node in api.nodes where nodes[node.slug] == nil {
            let name = symbols.type("node", node.slug)
            nodes[node.slug] = (
                node, builder.record(name, fullName: name, subject: node.title, Member.tree(node.fields)))
        }
        operations = api.operations.map {
            OperationFacts($0, typeName: symbols.type("operation", $0.id), builder: &builder)
        }
        edges = api.edges.map { edge in
            let name = symbols.type("edge", "\(edge.parent)/\(edge.name)")
            func record(_ suffix: String, _ fields: [Field]) -> RecordFacts {
                builder.record(
                    name + suffix, fullName: name + suffix, subject: "\(edge.parent)/\(edge.name)", Member.tree(fields))
            }
            return EdgeFacts(
                edge: edge, target: speller.spell(edge.target), added: record("Element", edge.addedFields),
                summary: record("Summary", edge.summaryFields))
        }
        var problems = symbols.diagnostics + builder.diagnostics
        var values: [String: [String: String]] = [:]
        for definition in api.enums {
            let settled = Symbols.values(definition.values, rules, at: definition.uses.first?.location)
            values["enum \(definition.name)"] = settled.names
            problems += settled.diagnostics
        }
        for table in api.valueTables {
            let settled = Symbols.values(table.values.map(\.name), rules, at: table.values.first?.location)
            values["table \(table.page) \(table.title)"] = settled.names
            problems += settled.diagnostics
        }
        errors = Dictionary(grouping: api.errors, by: \.code).sorted { $0.key < $1.key }.compactMap { _, group in
            guard let main = group.first(where: { $0.subcode == nil }) ?? group.first else { return nil }
            return ErrorFacts(
                main: main, subcodes: group.filter { $0.subcode != nil }.sorted { $0.subcode ?? 0 < $1.subcode ?? 0 })
        }
        self.api = api
        self.text = manifest.text
        self.types = manifest.types
        self.speller = speller
        self.symbols = symbols
        self.options = OptionsView(options: options)
        self.nodes = nodes
        self.values = values
        operationIndex = Dictionary(grouping: api.operations.indices) { api.operations[$0].node ?? "" }
        edgeIndex = Dictionary(grouping: api.edges.indices) { api.edges[$0].parent }
        diagnostics = problems.sorted()
    }
}
