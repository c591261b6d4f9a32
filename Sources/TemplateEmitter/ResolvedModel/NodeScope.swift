import APIModel

/// A part of the graph: a node, and what is near it, whichever way edges lead.
struct NodeScope: Sendable {
    /// The nodes of the part, by index.
    private(set) var nodes: Set<Int> = []
    /// The edges of which both ends are in the part, by index.
    private(set) var edges: Set<Int> = []

    /// - Parameters:
    ///   - centre: The name of a node's type, its slug, or the name of a type that no page describes.
    ///   - depth: How many edges lie between the centre and what is farthest from it.
    /// - Returns: Nil where nothing has the name.
    init?(around centre: String, depth: Int, in model: ResolvedModel) {
        // Edges name nodes as types do, which a page's address may not.
        var places: [NodeID: Int] = [:]
        for identify in [{ $0.id }, { NodeID(name: $0.typeName) }] as [(Node) -> NodeID] {
            for (index, node) in model.nodes.enumerated() where places[identify(node.node)] == nil {
                places[identify(node.node)] = index
            }
        }
        var count = model.nodes.count
        for type in model.undescribedTypes where places[NodeID(name: type.type.name)] == nil {
            places[NodeID(name: type.type.name)] = count
            count += 1
        }
        guard let start = places[NodeID(name: centre)] ?? places[NodeID(slug: centre)] else { return nil }
        let ends = model.edges.map { resolved -> (Int, Int)? in
            guard case .named(let name) = resolved.edge.target, let from = places[resolved.edge.parent],
                let to = places[NodeID(name: name)]
            else { return nil }
            return (from, to)
        }
        var reached: Set<Int> = [start]
        for _ in 0..<max(0, min(depth, count)) {
            var next = reached
            for case (let from, let to)? in ends {
                if reached.contains(from) { next.insert(to) }
                if reached.contains(to) { next.insert(from) }
            }
            if next.count == reached.count { break }
            reached = next
        }
        nodes = reached.filter { $0 < model.nodes.count }
        edges = Set(
            ends.indices.filter { index in
                guard let (from, to) = ends[index] else { return false }
                return reached.contains(from) && reached.contains(to)
            })
    }
}
