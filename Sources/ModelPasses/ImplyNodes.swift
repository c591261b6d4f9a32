import APIModel

extension ModelPasses {
    /// Adds the nodes that no page describes and that edges, paths or added fields belong to, so that each call has a
    /// type to stand on: `/{custom_audience_id}/users` is a call of `CustomAudience`.
    static let implyNodes: Pass = { api, _ in
        let described = Set(api.nodes.map(\.slug))
        var implied: [String: (typeName: String, location: SourceLocation)] = [:]
        func imply(_ slug: String, _ typeName: String, _ location: SourceLocation) {
            guard !described.contains(slug) else { return }
            if let known = implied[slug], known.location <= location { return }
            implied[slug] = (typeName, location)
        }
        for edge in api.edges {
            if !edge.parent.isEmpty { imply(edge.parent, NodeNames.typeName(edge.parent), edge.location) }
            if !edge.addedFields.isEmpty, case .named(let name)? = edge.target {
                let node = api.nodes.first { $0.typeName == name }?.slug
                imply(node ?? NodeNames.slug(name), name, edge.location)
            }
        }
        for operation in api.operations where operation.status == .allowed {
            if let node = operation.node { imply(node, NodeNames.typeName(node), operation.location) }
        }
        let links = Dictionary(
            api.unresolvedTypes.map { ($0.name, $0.link) }, uniquingKeysWith: { first, _ in first })
        var result = api
        result.nodes += implied.sorted { $0.key < $1.key }.map { slug, node in
            Node(
                slug: slug, typeName: node.typeName, title: node.typeName, url: links[node.typeName] ?? nil,
                isDescribed: false, location: node.location)
        }
        return result
    }
}
