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

    /// A node with its fields, those that edges into it add, and the identifiers that its edges have beside them.
    struct NodeFacts: Sendable {
        var node: Node
        var record: RecordFacts
        /// How many of the record's members are the node's own.
        var ownMembers: Int
        /// By name on the wire.
        var identifiers: [String: String]
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
    let nodes: [NodeID: NodeFacts]
    let operations: [OperationFacts]
    let edges: [EdgeFacts]
    let errors: [ErrorFacts]
    let values: [String: [String: String]]
    let operationIndex: [NodeID: [Int]]
    let edgeIndex: [NodeID: [Int]]
    let pageOfOperation: [OperationID: String]
    let diagnostics: [Diagnostic]

    init(_ api: API, _ manifest: PackManifest, options: [String: PackOption]) {
        // A type that no page describes can be a node all the same, where calls belong to it.
        var api = api
        let nodeNames = Set(api.nodes.map(\.typeName))
        api.unresolvedTypes.removeAll { nodeNames.contains($0.name) }
        let rules = manifest.naming
        let symbols = Symbols(api, rules)
        var speller = TypeSpeller(table: manifest.types)
        for type in api.unresolvedTypes { speller.named[type.name] = symbols.type("unresolved", type.name) }
        for node in api.nodes.reversed() { speller.named[node.typeName] = symbols.type("node", node.id.slug) }
        for definition in api.enums { speller.enums[definition.name] = symbols.type("enum", definition.name) }
        var builder = RecordBuilder(speller: speller, rules: rules, typeNames: symbols.typeNames)

        nodes = Self.nodes(api, symbols, &builder)
        operations = api.operations.map { operation in
            let flat = symbols.type("operation", operation.id.text)
            var name = TypeName.top(flat)
            if let local = symbols.localType(ofOperation: operation.id.text) {
                name.local = local
                name.full = symbols.type("node", operation.node?.slug ?? "") + "." + local
            }
            return OperationFacts(operation, name: name, builder: &builder)
        }
        edges = api.edges.map { edge in
            let name = symbols.type("edge", "\(edge.parent)/\(edge.name)")
            func record(_ suffix: String, _ fields: [Field]) -> RecordFacts {
                builder.record(
                    .top(name + suffix), subject: "\(edge.parent)/\(edge.name)", Member.tree(fields))
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
        errors = Dictionary(grouping: api.errors, by: \.code).sorted { $0.key < $1.key }.compactMap {
            _, group in
            guard let main = group.first(where: { $0.subcode == nil }) ?? group.first else { return nil }
            return ErrorFacts(
                main: main,
                subcodes: group.filter { $0.subcode != nil }.sorted { $0.subcode ?? 0 < $1.subcode ?? 0 })
        }
        self.api = api
        self.text = manifest.text
        self.types = manifest.types
        self.speller = speller
        self.symbols = symbols
        self.options = OptionsView(options: options)
        self.values = values
        let known = Set(api.nodes.map(\.id))
        operationIndex = Dictionary(grouping: api.operations.indices) { index in
            api.operations[index].node.flatMap { known.contains($0) ? $0 : nil } ?? .root
        }
        edgeIndex = Dictionary(grouping: api.edges.indices) { api.edges[$0].parent }
        pageOfOperation = Dictionary(api.operations.map { ($0.id, $0.page) }) { first, _ in first }
        diagnostics = problems.sorted()
    }
}

extension EmitContext {
    /// Fields, edges and added fields of a node are one scope: `User.Fields` has them all, and one name on the wire is
    /// one identifier.
    private static func nodes(_ api: API, _ symbols: Symbols, _ builder: inout RecordBuilder) -> [NodeID:
        NodeFacts]
    {
        var added: [String: [Field]] = [:]
        for edge in api.edges where !edge.addedFields.isEmpty {
            if case .named(let name) = edge.target { added[name, default: []] += edge.addedFields }
        }
        let edges = Dictionary(grouping: api.edges, by: \.parent)
        let operations = Dictionary(grouping: api.operations) { $0.node ?? .root }
        var nodes: [NodeID: NodeFacts] = [:]
        for node in api.nodes where nodes[node.id] == nil {
            let own = Member.tree(node.fields)
            var seen = Set(own.map(\.name)).union((edges[node.id] ?? []).map(\.name))
            let further = Member.tree(added[node.typeName] ?? []).filter { seen.insert($0.name).inserted }
            let identifiers = builder.settle(
                (own + further).map(\.request)
                    + (edges[node.id] ?? []).map {
                        NameRequest(key: $0.name, name: $0.name, location: $0.location)
                    }, .members)
            let record = builder.record(
                .top(symbols.type("node", node.id.slug)), subject: node.title, own + further,
                identifiers: identifiers,
                taken: Set((operations[node.id] ?? []).compactMap { symbols.localType(ofOperation: $0.id.text) })
            )
            nodes[node.id] = NodeFacts(
                node: node, record: record, ownMembers: Set(own.map(\.name)).count, identifiers: identifiers)
        }
        return nodes
    }
}
