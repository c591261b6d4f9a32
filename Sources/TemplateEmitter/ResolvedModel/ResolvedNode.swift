import APIModel

/// A node with its fields, those that edges into it add, and its edges in one scope: `User.Fields` has them all, and one
/// name on the wire is one identifier.
struct ResolvedNode: Sendable {
    var node: Node
    var record: ResolvedRecord
    /// What its type was called in the version before; nil where it has its name still, or another type has that one.
    var formerName: String?
    /// How many of the record's members are the node's own.
    var ownMembers: Int
    /// Its edges, by index.
    var edges: [Int]
    /// Its operations, by index.
    var operations: [Int]
}

/// An edge with the fields that it adds.
struct ResolvedEdge: Sendable {
    var edge: Edge
    /// A name for a type of the edge.
    var typeName: String
    /// The name among the fields of its node; where that was not read, the type's name.
    var identifier: String
    /// What it was called in the version before; nil where it has its name still, or something else has that one.
    var formerIdentifier: String?
    /// The node that has it, by index; nil where that was not read.
    var parent: Int?
    /// The type of what it answers with.
    var target: String
    /// The same in the pack's second type table; empty where it has none.
    var wireTarget: String
    var added: ResolvedRecord
    var summary: ResolvedRecord
    /// What can be called at its path, and what cannot, by index.
    var operations: [Int]

    /// What it declares types of.
    var records: [ResolvedRecord] { [added, summary] }

    /// True where what it answers with has fields to select.
    var targetIsObject: Bool { edge.target?.isNamed ?? false }
}

extension RecordBuilder {
    /// A node, and the identifiers of its edges in their order.
    ///
    /// - Parameters:
    ///   - edges: The node's edges, by index.
    ///   - operations: The node's operations, by index.
    ///   - localTypes: The names of their types inside of the node.
    mutating func node(
        _ node: Node, name: String, added: [Field], edges: [(index: Int, edge: Edge)], operations: [Int],
        localTypes: Set<String>
    ) -> (node: ResolvedNode, edgeIdentifiers: [String]) {
        let own = distinct(Member.tree(node.fields), in: node.title)
        var seen = Set(own.map(\.name)).union(edges.map(\.edge.name))
        let further = Member.tree(added).filter { seen.insert($0.name).inserted }
        let members = own + further
        let identifiers = settle(
            members.map(\.request)
                + edges.map { NameRequest(name: $0.edge.name, location: $0.edge.location) },
            .members)
        let record = record(
            .top(name), subject: node.title, members, identifiers: identifiers, taken: localTypes)
        let resolved = ResolvedNode(
            node: node, record: record, ownMembers: own.count, edges: edges.map(\.index),
            operations: operations)
        return (resolved, Array(identifiers.dropFirst(members.count)))
    }

    mutating func edge(
        _ edge: Edge, typeName: String, identifier: String, parent: Int?, operations: [Int]
    ) -> ResolvedEdge {
        let subject = "\(edge.parent)/\(edge.name)"
        namesInside = NamesInside.names(of: edge, &speller)
        return ResolvedEdge(
            edge: edge, typeName: typeName, identifier: identifier, parent: parent,
            target: speller.spell(edge.target, at: edge.location),
            wireTarget: wireType(edge.target, at: edge.location) ?? "",
            added: record(
                .top(typeName + rules.suffix(.element)), subject: subject, Member.tree(edge.addedFields)),
            summary: record(
                .top(typeName + rules.suffix(.summary)), subject: subject, Member.tree(edge.summaryFields)),
            operations: operations)
    }
}
