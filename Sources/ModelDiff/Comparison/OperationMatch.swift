import APIModel

/// Which operations of the new model are which of the old one.
struct OperationMatch {
    private(set) var pairs: [(old: Operation, new: Operation)] = []
    private(set) var removed: [Operation] = []
    private(set) var added: [Operation] = []

    /// Operations are told by what they call; then by their ids; then by the page and the verb, where the path moved.
    init(_ old: API, _ new: API, _ nodes: NodeMapping) {
        var openOld: [Operation] = old.operations
        var openNew: [Operation] = new.operations
        var pairs: [(old: Operation, new: Operation)] = []
        func pair(_ oldKey: (Operation) -> String?, _ newKey: (Operation) -> String?) {
            var byKey: [String: [Int]] = [:]
            for (index, operation) in openNew.enumerated().reversed() {
                if let key = newKey(operation) { byKey[key, default: []].append(index) }
            }
            var taken: Set<Int> = []
            openOld = openOld.filter { operation in
                guard let key = oldKey(operation), let index = byKey[key]?.popLast() else { return true }
                taken.insert(index)
                pairs.append((operation, openNew[index]))
                return false
            }
            openNew = openNew.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        }
        let call = { (operation: Operation) in Self.call(operation, nodes) }
        pair(call, call)
        pair({ $0.id.text }, { $0.id.text })
        let isSole = Self.soleKeys(openOld, openNew, nodes)
        func word(_ operation: Operation, _ page: String) -> String? {
            let key = page + " " + operation.verb.rawValue
            return isSole.contains(key) ? key : nil
        }
        pair({ word($0, Self.page(of: $0, nodes)) }, { word($0, $0.page) })
        Self.pairSimilar(&openOld, &openNew, nodes, &pairs)
        self.pairs = pairs.sorted { $0.new.id < $1.new.id }
        removed = openOld
        added = openNew
    }

    /// The page of an old operation, by its node's new name.
    static func page(of operation: Operation, _ nodes: NodeMapping) -> String {
        let parts = operation.page.split(separator: "/", maxSplits: 1)
        guard let first = parts.first else { return operation.page }
        return ([nodes.new(NodeID(slug: first)).slug] + parts.dropFirst().map(String.init)).joined(
            separator: "/")
    }

    /// Method, path and verb, placeholders by the nodes that they stand for; nil for what cannot be called.
    private static func call(_ operation: Operation, _ nodes: NodeMapping) -> String? {
        guard operation.status == .allowed, let method = operation.method, let path = operation.path else {
            return nil
        }
        let field = operation.expandedField ?? ""
        return [method.rawValue, operation.verb.rawValue, shape(of: path, nodes), field].joined(
            separator: " ")
    }

    /// A path whose placeholders are spelled one way.
    static func shape(of path: String, _ nodes: NodeMapping) -> String {
        path.split(separator: "/").map { part -> String in
            guard let open = part.firstIndex(of: "{"), let close = part[open...].firstIndex(of: "}") else {
                return String(part)
            }
            let node = nodes.new(NodeID(placeholder: part[part.index(after: open)..<close]))
            let name = node.slug.filter { $0 != "-" && $0 != "_" }
            return "\(part[..<open]){\(name)}\(part[part.index(after: close)...])"
        }.joined(separator: "/")
    }

    /// The pages and verbs that are left once on both sides.
    private static func soleKeys(_ old: [Operation], _ new: [Operation], _ nodes: NodeMapping) -> Set<String>
    {
        func sole(_ keys: [String]) -> Set<String> {
            var counts: [String: Int] = [:]
            for key in keys { counts[key, default: 0] += 1 }
            return Set(counts.filter { $0.value == 1 }.keys)
        }
        return sole(old.map { page(of: $0, nodes) + " " + $0.verb.rawValue }).intersection(
            sole(new.map { $0.page + " " + $0.verb.rawValue }))
    }

    /// Operations of one page and verb that have most parameters in common.
    private static func pairSimilar(
        _ old: inout [Operation], _ new: inout [Operation], _ nodes: NodeMapping,
        _ pairs: inout [(old: Operation, new: Operation)]
    ) {
        var index = 0
        while index < old.count {
            let operation = old[index]
            let page = page(of: operation, nodes)
            let names = Set(operation.parameters.map(\.name))
            let best = new.indices.filter { new[$0].page == page && new[$0].verb == operation.verb }
                .map { (index: $0, shared: names.intersection(new[$0].parameters.map(\.name)).count) }
                .max { ($0.shared, $1.index) < ($1.shared, $0.index) }
            if let best, best.shared > 0, best.shared * 2 >= names.count {
                pairs.append((operation, new.remove(at: best.index)))
                old.remove(at: index)
            } else {
                index += 1
            }
        }
    }
}
