import APIModel

/// Which pages of nodes and edges came and went. What they held came and went with them.
struct PageChanges {
    private(set) var removed: Set<String> = []
    private(set) var added: Set<String> = []
    private(set) var removedNodes: Set<NodeID> = []
    private(set) var addedNodes: Set<NodeID> = []

    init(_ old: API, _ new: API, _ edges: EdgeComparison.Match, _ nodes: NodeMapping) {
        let oldIDs = Set(old.nodes.lazy.filter(\.isDescribed).map { nodes.new($0.id) })
        let newIDs = Set(new.nodes.lazy.filter(\.isDescribed).map(\.id))
        for node in old.nodes
        where node.isDescribed && !newIDs.contains(node.id) && !newIDs.contains(nodes.new(node.id)) {
            removedNodes.insert(node.id)
            removed.insert(node.id.slug)
        }
        for node in new.nodes where node.isDescribed && !oldIDs.contains(node.id) {
            if old.nodes.contains(where: { $0.isDescribed && $0.id == node.id }) { continue }
            addedNodes.insert(node.id)
            added.insert(node.id.slug)
        }
        removed.formUnion(edges.removed.lazy.filter(\.hasPage).map(\.id.description))
        added.formUnion(edges.added.lazy.filter(\.hasPage).map(\.id.description))
        for (old, new) in edges.pairs where old.hasPage != new.hasPage {
            if old.hasPage { removed.insert(old.id.description) } else { added.insert(new.id.description) }
        }
    }

    /// Operations by the pages that they came or went with, and those that did so by themselves.
    func included(
        _ operations: [Operation], by pages: Set<String>, page: (Operation) -> String
    ) -> (byPage: [String: [String]], others: [Operation]) {
        var byPage: [String: [String]] = [:]
        var others: [Operation] = []
        for operation in operations {
            let page = pages.contains(operation.page) ? operation.page : page(operation)
            guard pages.contains(page) else {
                others.append(operation)
                continue
            }
            if operation.status == .allowed { byPage[page, default: []].append(operation.id.text) }
        }
        return (byPage, others)
    }
}
