import APIModel

extension Passes {
    /// Makes one edge of an edge's own page and the row in its parent's table.
    static let mergeEdges: Pass = { api, _ in
        var result = api
        var merged: [Edge] = []
        var indices: [EdgeID: Int] = [:]
        // Pages come first, so that a row only adds what the page leaves open.
        for edge in api.edges.filter(\.hasPage) + api.edges.filter({ !$0.hasPage }) {
            let key = edge.id
            guard let index = indices[key] else {
                indices[key] = merged.count
                merged.append(edge)
                continue
            }
            if merged[index].description.isEmpty { merged[index].description = edge.description }
            merged[index].flags += edge.flags.filter { !merged[index].flags.contains($0) }
            if merged[index].target == nil, merged[index].cardinality == .unknown {
                merged[index].target = edge.target
                merged[index].cardinality = edge.cardinality
            }
        }
        result.edges = merged
        return result
    }
}
