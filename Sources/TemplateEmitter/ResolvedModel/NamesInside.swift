import APIModel

/// Names of types that the code inside of a node or of a call uses, so that no type declared there hides them.
///
/// A type inside may bear any other type's name, so that a further page changes no name inside of the others.
struct NamesInside: Sendable {
    /// In the order of the model's nodes.
    private(set) var nodes: [Set<String>]
    /// In the order of the model's operations.
    private(set) var operations: [Set<String>]

    /// - Parameters:
    ///   - index: The index of a node by its identity.
    ///   - own: The names of the types of nodes.
    ///   - added: The fields that edges add to nodes, by the node's index.
    init(
        _ api: API, index: [NodeID: Int], names own: [String], added: [Int: [Field]],
        _ speller: inout TypeSpeller
    ) {
        nodes = own.map { [$0] }
        operations = []
        for (node, described) in api.nodes.enumerated() {
            for field in described.fields + (added[node] ?? []) {
                nodes[node].formUnion(speller.names(in: field.type))
            }
        }
        for edge in api.edges {
            guard let node = index[edge.parent] else { continue }
            nodes[node].formUnion(Self.names(of: edge, &speller))
        }
        for operation in api.operations {
            var names = Self.names(of: operation, &speller)
            if let node = operation.node.flatMap({ index[$0] }) {
                nodes[node].formUnion(names)
                names.insert(own[node])
            }
            operations.append(names)
        }
    }

    /// The names that an edge uses.
    static func names(of edge: Edge, _ speller: inout TypeSpeller) -> Set<String> {
        (edge.addedFields + edge.summaryFields).reduce(into: speller.names(in: edge.target)) {
            $0.formUnion(speller.names(in: $1.type))
        }
    }

    private static func names(of operation: Operation, _ speller: inout TypeSpeller) -> Set<String> {
        let types =
            operation.returns + [operation.creates].compactMap { $0 }
            + operation.responseFields.compactMap(\.type) + operation.parameters.compactMap(\.type)
        return types.reduce(into: []) { $0.formUnion(speller.names(in: $1)) }
    }
}
