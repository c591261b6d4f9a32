import APIModel

extension Passes {
    /// Makes one edge of an edge's own page and the row in its parent's table.
    static let mergeEdges: Pass = { api, _ in
        var result = api
        var merged: [Edge] = []
        var places: [EdgeID: Int] = [:]
        // Pages come first, so that a row only adds what the page leaves open.
        for edge in api.edges.filter(\.hasPage) + api.edges.filter({ !$0.hasPage }) {
            let key = edge.id
            guard let place = places[key] else {
                places[key] = merged.count
                merged.append(edge)
                continue
            }
            if merged[place].description.isEmpty { merged[place].description = edge.description }
            merged[place].flags += edge.flags.filter { !merged[place].flags.contains($0) }
            if merged[place].target == nil, merged[place].cardinality == .unknown {
                merged[place].target = edge.target
                merged[place].cardinality = edge.cardinality
            }
        }
        result.edges = merged
        return result
    }
}
