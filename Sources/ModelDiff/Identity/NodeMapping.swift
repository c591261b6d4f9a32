import APIModel

/// Which nodes of the old model go by another name in the new one.
struct NodeMapping {
    /// The new node of an old one, where the names differ.
    private(set) var renamed: [NodeID: NodeID] = [:]
    /// What tells so, by the old node.
    private(set) var evidence: [NodeID: String] = [:]

    /// Nodes are told by their fields: where most of two nodes' are the same, and one came while the other went.
    init(_ old: API, _ new: API) {
        let oldIDs = Set(old.nodes.lazy.filter(\.isDescribed).map(\.id))
        let newIDs = Set(new.nodes.lazy.filter(\.isDescribed).map(\.id))
        let gone = old.nodes.filter { $0.isDescribed && !newIDs.contains($0.id) && $0.fields.count > 1 }
        let come = new.nodes.filter { $0.isDescribed && !oldIDs.contains($0.id) && $0.fields.count > 1 }
        guard !gone.isEmpty, !come.isEmpty else { return }
        var candidates: [(shared: Int, all: Int, old: Node, new: Node)] = []
        for node in gone {
            let fields = Set(node.fields.map(\.name))
            for other in come {
                let others = Set(other.fields.map(\.name))
                let shared = fields.intersection(others).count
                let all = fields.union(others).count
                if shared > 1, shared * 10 >= all * 7 { candidates.append((shared, all, node, other)) }
            }
        }
        candidates.sort {
            ($1.shared * $0.all, $0.old.id, $0.new.id) < ($0.shared * $1.all, $1.old.id, $1.new.id)
        }
        var taken: Set<NodeID> = []
        for candidate in candidates
        where renamed[candidate.old.id] == nil && taken.insert(candidate.new.id).inserted {
            renamed[candidate.old.id] = candidate.new.id
            evidence[candidate.old.id] = "\(candidate.shared) of \(candidate.all) fields are the same"
        }
    }

    /// The node of the new model that an old one is.
    func new(_ old: NodeID) -> NodeID { renamed[old] ?? old }

    /// The edge of the new model that an old one is, as far as its node tells.
    func new(_ old: EdgeID) -> EdgeID { EdgeID(parent: new(old.parent), name: old.name) }
}
