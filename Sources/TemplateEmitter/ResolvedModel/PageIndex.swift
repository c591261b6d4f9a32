import APIModel

/// Which pages describe nodes and edges, and where pages link names of types to.
struct PageIndex: Sendable {
    private var addresses: [NodeID: String] = [:]
    private var subjects: Set<String> = []

    init(_ model: ResolvedModel) {
        for type in model.undescribedTypes.map(\.type) {
            if let link = type.link { addresses[NodeID(name: type.name)] = link }
        }
        for node in model.nodes.map(\.node) {
            if let url = node.url { addresses[NodeID(name: node.typeName)] = url }
            if node.isDescribed { subjects.insert(node.id.slug) }
        }
        for edge in model.edges.map(\.edge) where edge.hasPage { subjects.insert(edge.id.description) }
    }

    /// The address of the one name in a type.
    func address(of type: TypeExpression?) -> String? {
        type?.soleName.flatMap { addresses[NodeID(name: $0)] }
    }

    /// True where a page of this slug describes a node or an edge.
    func describes(_ slug: String) -> Bool { subjects.contains(slug) }
}
