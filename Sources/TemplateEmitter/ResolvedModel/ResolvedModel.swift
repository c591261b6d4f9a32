import APIModel

/// The model with all names and types settled: what views read from. Things refer to each other by their index.
struct ResolvedModel: Sendable {
    var version: String
    var sources: [Source]
    var nodes: [ResolvedNode]
    var edges: [ResolvedEdge]
    var operations: [ResolvedOperation]
    var enums: [ResolvedEnum]
    var errors: [ResolvedError]
    var permissions: [ResolvedPermission]
    var metrics: [ResolvedMetric]
    var valueTables: [ResolvedValueTable]
    var undescribedTypes: [UndescribedType]
    var endpoints: [Endpoint]
    var versions: [VersionPeriod]
    /// Operations whose path starts from no node that was read.
    var looseOperations: [Int]
    /// The enums by the node whose rows or calls take them first; by nil those of no node that was read.
    var enumsByNode: [Int?: [Int]]
    /// The names of all types, those inside of others left out.
    private let typeNames: Set<String>
    /// What there is to say about the model; with an error among it, nothing should be written.
    var diagnostics: [Diagnostic]
    private let references: [NodeID: TypeReference]
    private let enumIndex: [String: Int]
    private let errorIndex: [Int: Int]
    private let permissionIndex: [String: Int]

    /// What a type's name means; nil where it is not in the model.
    func reference(named name: String) -> TypeReference? { references[NodeID(name: name)] }

    /// The index of the enum of a name in the model.
    func enumIndex(named name: String) -> Int? { enumIndex[name] }

    /// The error of a code; nil where it is not among the API's errors.
    func error(code: Int) -> ResolvedError? { errorIndex[code].map { errors[$0] } }

    /// The index of the permission of a name on the wire; nil where it is not among the API's.
    func permissionIndex(named name: String) -> Int? { permissionIndex[name] }

    /// Settles everything.
    ///
    /// - Parameter wireTypes: The second table of types; nil for none.
    init(_ api: API, naming rules: NamingRules, types: TypeTable, wireTypes: TypeTable? = nil) {
        self.init(api, naming: rules, types: types, wireTypes: wireTypes, flatNames: [:])
        let records = nodes.map(\.record) + edges.flatMap(\.records) + operations.flatMap(\.records)
        let flat = FlatNames(records, taken: typeNames, suffix: rules.suffix(.structure)).changed
        guard !flat.isEmpty else { return }
        if types.usesFlatNames || wireTypes?.usesFlatNames == true {
            // They stand in the spellings of types too.
            self.init(api, naming: rules, types: types, wireTypes: wireTypes, flatNames: flat)
            return
        }
        for index in nodes.indices { nodes[index].record.rename(flat) }
        for index in edges.indices {
            edges[index].added.rename(flat)
            edges[index].summary.rename(flat)
        }
        for index in operations.indices { operations[index].rename(flat) }
    }

    private init(
        _ api: API, naming rules: NamingRules, types: TypeTable, wireTypes: TypeTable?,
        flatNames: [String: String]
    ) {
        let (api, twice) = api.distinct
        let nodeIndex = Dictionary(uniqueKeysWithValues: zip(api.nodes.map(\.id), api.nodes.indices))
        let nodeNames = nodeIndex.mapValues { api.nodes[$0].typeName }
        let names = TypeNames(api, nodeNames, rules)
        let named = NamedTypes(api, names)
        var builder = RecordBuilder(
            speller: named.speller(types), wireSpeller: wireTypes.map(named.speller), rules: rules,
            flatNames: flatNames)
        let added = named.addedFields(api)
        let inside = NamesInside(api, index: nodeIndex, names: names.nodes, added: added, &builder.speller)

        let operationsByNode = Dictionary(grouping: api.operations.indices) {
            api.operations[$0].node.flatMap { nodeIndex[$0] }
        }
        let edgesByParent = Dictionary(grouping: api.edges.indices) { nodeIndex[api.edges[$0].parent] }
        let operationNames = OperationNames(
            api.operations, by: operationsByNode, nodeNames: nodeNames, nodes: names.nodes, inside: inside,
            rules)
        let begun = builder
        @Sendable func described() -> (
            nodes: [ResolvedNode], edges: [ResolvedEdge], enums: [ResolvedEnum], found: [Diagnostic]
        ) {
            var builder = begun
            var edgeNames = names.edges
            var formerEdgeNames: [Int: String] = [:]
            var nodes: [ResolvedNode] = []
            for (index, node) in api.nodes.enumerated() {
                let operations = operationsByNode[index] ?? []
                let edges = edgesByParent[index] ?? []
                builder.namesInside = inside.nodes[index]
                let (resolved, identifiers) = builder.node(
                    node, name: names.nodes[index], added: added[index] ?? [],
                    edges: edges.map { ($0, api.edges[$0]) },
                    operations: operations,
                    localTypes: Set(operations.compactMap { operationNames.localTypes[$0] }))
                nodes.append(resolved)
                let taken = resolved.record.members.map(\.identifier) + identifiers
                let former = rules.formerNames(
                    edges.map { api.edges[$0].formerName }, of: identifiers, as: .members, now: taken)
                for (position, edge) in edges.enumerated() {
                    edgeNames[edge] = identifiers[position]
                    formerEdgeNames[edge] = former[position]
                }
            }
            let operationsByEdge = Dictionary(grouping: api.operations.indices) { index in
                let operation = api.operations[index]
                return operation.edge.map { EdgeID(parent: operation.node ?? .root, name: $0) }
            }
            let edges = api.edges.indices.map { index in
                let edge = api.edges[index]
                var resolved = builder.edge(
                    edge, typeName: names.edges[index], identifier: edgeNames[index],
                    parent: nodeIndex[edge.parent], operations: operationsByEdge[edge.id] ?? [])
                resolved.formerIdentifier = formerEdgeNames[index]
                return resolved
            }
            let enums = zip(api.enums, names.enums).map { builder.enumeration($0, name: $1) }
            return (nodes, edges, enums, builder.diagnostics)
        }
        @Sendable func called() -> (operations: [ResolvedOperation], found: [Diagnostic]) {
            var builder = begun
            let edgeIndex = Dictionary(zip(api.edges.map(\.id), api.edges.indices)) { first, _ in first }
            let operations = api.operations.indices.map { index in
                let operation = api.operations[index]
                let node = operation.node.flatMap { nodeIndex[$0] }
                var name = TypeName.top(names.operations[index])
                if let node, let local = operationNames.localTypes[index] {
                    name.local = local
                    name.full = names.nodes[node] + "." + local
                }
                builder.namesInside = inside.operations[index]
                return builder.operation(
                    operation, name: name, identifier: operationNames.identifiers[index],
                    uniqueIdentifier: operationNames.uniqueIdentifiers[index], node: node,
                    edge: operation.edgeID.flatMap { edgeIndex[$0] })
            }
            return (operations, builder.diagnostics)
        }
        let ofNodes: [Diagnostic]
        let ofOperations: [Diagnostic]
        ((nodes, edges, enums, ofNodes), (operations, ofOperations)) = both(described, called)
        var aliases = names.enumAliases[...]
        for index in enums.indices {
            let count = enums[index].definition.otherNames.count
            enums[index].otherTypeNames = Array(aliases.prefix(count))
            aliases = aliases.dropFirst(count)
        }
        let former = rules.formerNames(
            api.nodes.map(\.formerName) + api.enums.map(\.formerName), of: names.nodes + names.enums,
            as: .types,
            now: names.all,
            ignoresCase: true)
        for index in nodes.indices { nodes[index].formerName = former[index] }
        for index in enums.indices { enums[index].formerName = former[nodes.count + index] }
        valueTables = zip(api.valueTables, names.valueTables).map { builder.valueTable($0, name: $1) }
        errors = builder.errors(api)
        permissions = builder.permissions(api.permissions)
        metrics = builder.metrics(api.metrics)
        undescribedTypes = zip(api.unresolvedTypes, names.undescribed).map {
            UndescribedType(type: $0, typeName: $1)
        }
        looseOperations = operationsByNode[nil] ?? []
        enumsByNode = Dictionary(grouping: api.enums.indices) { index in
            api.enums[index].uses.first.flatMap { nodeIndex[NodeID(slug: $0.owner.prefix { $0 != "/" })] }
        }
        typeNames = names.all
        references = named.references
        enumIndex = Dictionary(zip(api.enums.map(\.name), api.enums.indices)) { first, _ in first }
        version = api.version
        sources = api.sources
        endpoints = api.endpoints
        versions = api.versions
        errorIndex = Dictionary(uniqueKeysWithValues: zip(errors.map(\.main.definition.code), errors.indices))
        permissionIndex = Dictionary(zip(permissions.map(\.permission.name), permissions.indices)) {
            first, _ in first
        }
        diagnostics =
            (twice + names.diagnostics + operationNames.diagnostics + ofNodes + ofOperations
            + builder.diagnostics).sorted()
    }
}

/// What fields can name, by identity.
private struct NamedTypes {
    /// Names of types that are nodes or that no page describes.
    var names: [NodeID: String] = [:]
    /// Names of the types of enums by their names in the model.
    var enums: [String: String]
    /// What each identity means.
    private(set) var references: [NodeID: TypeReference] = [:]
    private var undescribed: Set<NodeID> = []
    private var nodes: [NodeID: Int] = [:]

    init(_ api: API, _ typeNames: TypeNames) {
        for identify in [{ NodeID(name: $0.typeName) }, { $0.id }] as [(Node) -> NodeID] {
            for (index, node) in api.nodes.enumerated() where nodes[identify(node)] == nil {
                nodes[identify(node)] = index
            }
        }
        names = nodes.mapValues { typeNames.nodes[$0] }
        references = nodes.mapValues { .node($0) }
        for (index, (type, name)) in zip(api.unresolvedTypes, typeNames.undescribed).enumerated() {
            let identity = NodeID(name: type.name)
            names[identity] = name
            undescribed.insert(identity)
            references[identity] = .unresolved(index)
        }
        enums = Dictionary(zip(api.enums.map(\.name), typeNames.enums)) { first, _ in first }
    }

    /// Writes types in a table.
    func speller(_ table: TypeTable) -> TypeSpeller {
        TypeSpeller(table: table, types: names, undescribed: undescribed, enums: enums)
    }

    /// The fields that edges add to the nodes that they yield, by the node's index.
    func addedFields(_ api: API) -> [Int: [Field]] {
        var added: [Int: [Field]] = [:]
        for edge in api.edges where !edge.addedFields.isEmpty {
            guard case .named(let name) = edge.target, let node = nodes[NodeID(name: name)] else { continue }
            added[node, default: []] += edge.addedFields
        }
        return added
    }
}

extension API {
    /// The model with one node or one undescribed type of each identity, and what stood twice.
    fileprivate var distinct: (api: API, diagnostics: [Diagnostic]) {
        var result = self
        var diagnostics: [Diagnostic] = []
        var seen: [NodeID: Node] = [:]
        result.nodes = nodes.filter { node in
            guard let first = seen.updateValue(node, forKey: node.id) else { return true }
            diagnostics.append(
                Diagnostic(
                    ModelDiagnostic.twiceInModel, "`\(node.id)` is another node `\(first.id)`",
                    at: node.location))
            return false
        }
        // A type that no page describes can be a node all the same, where calls belong to it.
        var described = Set(seen.keys).union(nodes.map { NodeID(name: $0.typeName) })
        result.unresolvedTypes = unresolvedTypes.filter { described.insert(NodeID(name: $0.name)).inserted }
        return (result, diagnostics)
    }
}
