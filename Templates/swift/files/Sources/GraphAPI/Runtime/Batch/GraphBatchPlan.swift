/// Which items of a batch are sent together.
enum GraphBatchPlan {
    /// Positions of items in chunks of 50 at most; items that need each other are in one chunk, in their order.
    ///
    /// - Throws: `GraphError` where an item needs one that is not before it, or where more than 50 need each other.
    @_optimize(none)
    static func chunks(
        of items: [GraphBatchCall], leavingOut refused: Set<Int> = []
    ) throws(GraphError) -> [[Int]] {
        var groups: [[Int]] = []
        var groupOf: [Int] = []
        var position: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            var target = groups.count
            var joined: Set<Int> = []
            for name in item.needs where !refused.contains(index) {
                guard let other = position[name] else {
                    throw GraphError(
                        .invalidRequest, "an item of a batch needs \(name), which is not before it")
                }
                joined.insert(groupOf[other])
            }
            if let first = joined.min() {
                target = first
                for other in joined where other != first {
                    groups[first] += groups[other]
                    groups[other] = []
                }
                groups[first].append(index)
                groups[first].sort()
            } else {
                groups.append([index])
            }
            groupOf.append(target)
            for other in joined {
                for member in groups[target] where groupOf[member] == other { groupOf[member] = target }
            }
            for name in [item.name, item.madeUpName] { if let name { position[name] = index } }
        }
        var chunks: [[Int]] = []
        for group in groups.map({ $0.filter { !refused.contains($0) } }) where !group.isEmpty {
            guard group.count <= GraphClient.batchLimit else {
                throw GraphError(.invalidRequest, "more than 50 items of a batch need each other")
            }
            if let last = chunks.indices.last, chunks[last].count + group.count <= GraphClient.batchLimit {
                chunks[last] += group
            } else {
                chunks.append(group)
            }
        }
        return chunks.map { $0.sorted() }
    }

    /// The items at `indices` and the reads that they need, which have to be sent along with them; an item that needs
    /// a write is left out, since the write must not be done twice.
    @_optimize(none)
    static func withNeeds(_ indices: [Int], of items: [GraphBatchCall]) -> [Int] {
        var result: Set<Int> = []
        for index in indices {
            var wanted = [index]
            var chain: Set<Int> = []
            while let next = wanted.popLast() {
                guard chain.insert(next).inserted else { continue }
                let needs = items[next].needs
                guard !needs.isEmpty else { continue }
                wanted += items.indices.prefix(next).filter { items[$0].isNamed(needs) }
            }
            let isSafe = chain.allSatisfy {
                $0 == index || indices.contains($0) || items[$0].call.isRepeatable
            }
            if isSafe { result.formUnion(chain) }
        }
        return result.sorted()
    }
}
