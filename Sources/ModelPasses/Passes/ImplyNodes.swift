import APIModel

extension Passes {
    /// Adds the nodes that no page describes and that edges, paths or added fields belong to, so that each call has a
    /// type to stand on: `/{custom_audience_id}/users` is a call of `CustomAudience`.
    static let implyNodes: Pass = { api, _ in
        let described = Set(api.nodes.map(\.id))
        let names = ReferencedNodes(api)
        var implied: [NodeID: (typeName: String, location: SourceLocation)] = [:]
        func imply(_ id: NodeID, _ typeName: String, _ location: SourceLocation) {
            guard !described.contains(id) else { return }
            if let known = implied[id], known.location <= location { return }
            implied[id] = (typeName, location)
        }
        for edge in api.edges {
            if edge.parent != .root { imply(edge.parent, edge.parent.typeName, edge.location) }
            if !edge.addedFields.isEmpty, case .named(let name)? = edge.target {
                if names.typeName(of: name) == nil { imply(NodeID(name: name), name, edge.location) }
            }
        }
        for operation in api.operations where operation.status == .allowed {
            if let node = operation.node { imply(node, node.typeName, operation.location) }
        }
        let links = Dictionary(
            api.unresolvedTypes.map { ($0.name, $0.link) }, uniquingKeysWith: { first, _ in first })
        var result = api
        result.nodes += implied.sorted { $0.key < $1.key }.map { id, node in
            Node(
                id: id, typeName: node.typeName, title: node.typeName, url: links[node.typeName] ?? nil,
                isDescribed: false, location: node.location)
        }
        return result
    }
}
