import APIModel

/// Which pages of nodes and edges came and went. What they held came and went with them.
struct PageChanges {
    private(set) var removed: Set<String> = []
    private(set) var added: Set<String> = []
    private(set) var removedNodes: Set<NodeID> = []
    private(set) var addedNodes: Set<NodeID> = []
    /// The pages that went, by their old files.
    private var removedFiles: [String: String] = [:]
    /// The pages that came, by their new files.
    private var addedFiles: [String: String] = [:]

    init(_ old: API, _ new: API, _ edges: EdgeMatch, _ nodes: NodeMapping) {
        let oldIDs = Set(old.nodes.lazy.filter(\.isDescribed).map { nodes.new($0.id) })
        let newIDs = Set(new.nodes.lazy.filter(\.isDescribed).map(\.id))
        for node in old.nodes
        where node.isDescribed && !newIDs.contains(node.id) && !newIDs.contains(nodes.new(node.id)) {
            removedNodes.insert(node.id)
            removed.insert(node.id.slug)
            removedFiles[node.location.file] = node.id.slug
        }
        for node in new.nodes where node.isDescribed && !oldIDs.contains(node.id) {
            if old.nodes.contains(where: { $0.isDescribed && $0.id == node.id }) { continue }
            addedNodes.insert(node.id)
            added.insert(node.id.slug)
            addedFiles[node.location.file] = node.id.slug
        }
        for edge in edges.removed where edge.hasPage { remove(edge) }
        for edge in edges.added where edge.hasPage { add(edge) }
        for (old, new) in edges.pairs where old.hasPage != new.hasPage {
            if old.hasPage { remove(old) } else { add(new) }
        }
    }

    private mutating func remove(_ edge: Edge) {
        removed.insert(edge.id.description)
        removedFiles[edge.location.file] = edge.id.description
    }

    private mutating func add(_ edge: Edge) {
        added.insert(edge.id.description)
        addedFiles[edge.location.file] = edge.id.description
    }

    /// The page that a row of the old model went with; nil where its page is there.
    func removedPage(of row: Row) -> String? { removedFiles[row.location.file] }

    /// The page that a row of the new model came with; nil where its page was there.
    func addedPage(of row: Row) -> String? { addedFiles[row.location.file] }

    /// True where a page that describes the operation too came or went, and its words with it.
    func isDescribedOtherwise(_ old: Operation, _ new: Operation) -> Bool {
        old.locations.contains { removedFiles[$0.file] != nil }
            || new.locations.contains { addedFiles[$0.file] != nil }
    }

    /// Operations by the pages that they came or went with, and those that did so by themselves.
    func included(
        _ operations: [Operation], by pages: Set<String>, page: (Operation) -> String
    ) -> (byPage: [String: PageContent], others: [Operation]) {
        var byPage: [String: PageContent] = [:]
        var others: [Operation] = []
        for operation in operations {
            let page = pages.contains(operation.page) ? operation.page : page(operation)
            guard pages.contains(page) else {
                others.append(operation)
                continue
            }
            if operation.status == .allowed {
                byPage[page, default: PageContent()].calls.append(operation.id.text)
            }
        }
        return (byPage, others)
    }
}
