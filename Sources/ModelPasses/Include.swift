public import APIModel
import StrictYAML

extension API {
    /// The part of the model that names stand for, with everything that it needs.
    ///
    /// A name is a node's (`User`, `page-post`), with its edges and calls; an edge's (`user/feed`), with the node that has it
    /// and the node that it yields; or a call's (`user/feed.create`), with its node and its edge. Enums come along. A node
    /// that is only mentioned stays a type without fields, so that a small part stays small.
    ///
    /// - Returns: the part, and a note of what it has.
    /// - Throws: `BadInput`, where a name stands for nothing.
    public func including(_ names: [String], at location: SourceLocation? = nil) throws -> (
        api: API, note: Diagnostic
    ) {
        var part = IncludedPart(self)
        let unknown = names.filter { !part.add($0) }
        guard unknown.isEmpty else {
            throw BadInput(
                unknown.map { name in
                    let known =
                        nodes.map(\.typeName) + edges.map(\.id.description) + operations.map(\.id.text)
                    let advice = nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                    return Diagnostic(
                        PassDiagnostic.includeUnknown,
                        "no node, edge or operation is called `\(name)`; "
                            + (advice
                                ?? "nodes are \(nodes.prefix(8).map(\.typeName).joined(separator: ", ")) …"),
                        at: location)
                })
        }
        return part.result(names, at: location)
    }
}

/// What is to stay of a model.
private struct IncludedPart {
    private let api: API
    private var nodes: Set<NodeID> = []
    private var edges: Set<EdgeID> = []
    private var operations: Set<OperationID> = []

    init(_ api: API) { self.api = api }

    /// Adds what a name stands for; false where it stands for nothing.
    mutating func add(_ name: String) -> Bool {
        let identity = NodeID(name: name)
        if let node = api.nodes.first(where: { $0.id == identity || $0.typeName == name }) {
            nodes.insert(node.id)
            edges.formUnion(api.edges.filter { $0.parent == node.id }.map(\.id))
            operations.formUnion(api.operations.filter { $0.node == node.id }.map(\.id))
            return true
        }
        if let edge = api.edges.first(where: { $0.id.description == name }) {
            add(edge)
            operations.formUnion(
                api.operations.filter { $0.node ?? .root == edge.parent && $0.edge == edge.name }.map(\.id))
            return true
        }
        guard let operation = api.operations.first(where: { $0.id.text == name }) else { return false }
        operations.insert(operation.id)
        if let node = operation.node { nodes.insert(node) }
        if let name = operation.edge {
            let id = EdgeID(parent: operation.node ?? .root, name: name)
            if let edge = api.edges.first(where: { $0.id == id }) { add(edge) }
        }
        if case .named(let name) = operation.creates { addNode(named: name) }
        return true
    }

    private mutating func add(_ edge: Edge) {
        edges.insert(edge.id)
        nodes.insert(edge.parent)
        if case .named(let name) = edge.target { addNode(named: name) }
    }

    private mutating func addNode(named name: String) {
        let identity = NodeID(name: name)
        if let node = api.nodes.first(where: { $0.typeName == name || $0.id == identity }) {
            nodes.insert(node.id)
        }
    }

    func result(_ names: [String], at location: SourceLocation?) -> (API, Diagnostic) {
        var result = api
        result.nodes = api.nodes.filter { nodes.contains($0.id) }.map { node in
            var node = node
            node.edges = node.edges.filter { edges.contains(EdgeID(parent: node.id, name: $0)) }
            return node
        }
        result.edges = api.edges.filter { edges.contains($0.id) }
        result.operations = api.operations.filter { operations.contains($0.id) }
        var mentioned = Mentioned()
        _ = result.rewritingTypes { type, _ in
            mentioned.add(type)
            return type
        }
        result.enums = api.enums.filter { mentioned.enums.contains($0.name) }
        let left = api.nodes.filter { node in
            !nodes.contains(node.id)
                && mentioned.names.contains { $0 == NodeID(name: node.typeName) || $0 == node.id }
        }
        result.unresolvedTypes = api.unresolvedTypes.filter {
            mentioned.names.contains(NodeID(name: $0.name))
        }
        result.unresolvedTypes += left.map { UnresolvedType(name: $0.typeName, link: $0.url) }
        result.unresolvedTypes.sort { $0.name < $1.name }
        result.errors = api.errors.map { error in
            var error = error
            error.operations = error.operations.filter(operations.contains)
            return error
        }
        let permissions = Set(result.operations.flatMap(\.permissions))
        result.permissions = api.permissions.filter { permissions.contains($0.name) }.map { permission in
            var permission = permission
            permission.operations = permission.operations.filter(operations.contains)
            return permission
        }
        result.metrics = []
        result.valueTables = []
        result.endpoints = []
        let counts = [
            (result.nodes.count, "nodes"), (result.edges.count, "edges"),
            (result.operations.count, "operations"),
            (result.enums.count, "enums"),
        ].map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let types =
            left.isEmpty ? "" : "; types without fields: \(left.map(\.typeName).joined(separator: ", "))"
        return (
            result,
            Diagnostic(
                PassDiagnostic.included, "\(names.joined(separator: ", ")): \(counts)\(types)", at: location)
        )
    }
}

/// What types name.
private struct Mentioned {
    var names: Set<NodeID> = []
    var enums: Set<String> = []

    mutating func add(_ type: TypeExpression) {
        type.forEachLeaf { leaf in
            switch leaf {
            case .named(let name): names.insert(NodeID(name: name))
            case .enumeration(let name?, _): enums.insert(name)
            default: break
            }
        }
    }
}
