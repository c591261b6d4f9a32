import APIModel

/// Which edges of the new model are which of the old one.
struct EdgeMatch {
    private(set) var pairs: [(old: Edge, new: Edge)] = []
    private(set) var removed: [Edge] = []
    private(set) var added: [Edge] = []

    /// Edges are told by their ids, then by what is said of them.
    init(_ old: API, _ new: API, _ nodes: NodeMapping) {
        let byID = Dictionary(new.edges.map { ($0.id, $0) }) { first, _ in first }
        var met: Set<EdgeID> = []
        for edge in old.edges {
            if let found = byID[edge.id] ?? byID[nodes.new(edge.id)], met.insert(found.id).inserted {
                pairs.append((edge, found))
            } else {
                removed.append(edge)
            }
        }
        added = new.edges.filter { !met.contains($0.id) }
        pairRenamed()
    }

    /// Edges of one node that say the same, where one went and one came.
    private mutating func pairRenamed() {
        var index = 0
        while index < removed.count {
            let edge = removed[index]
            let key = TextKey.key(edge.description)
            let isCandidate = !edge.hasPage && !key.isEmpty
            if isCandidate,
                let found = added.firstIndex(where: {
                    $0.parent == edge.parent && !$0.hasPage && TextKey.key($0.description) == key
                })
            {
                pairs.append((edge, added.remove(at: found)))
                removed.remove(at: index)
            } else {
                index += 1
            }
        }
    }
}
