extension GraphClient {
    /// Reads many nodes by their ids: `?ids=a,b,c`, 50 at a time.
    ///
    /// One bad id fails a whole call; such a call is split in two until the bad ids stand alone, and the others are
    /// read. Each id counts as a call of its own against the allowance.
    ///
    /// - Returns: for each id its node, or why there is none.
    /// - Throws: `GraphError` where the failure has nothing to do with ids: no connection, token, throttling.
    ///
    /// It runs where its caller does, so that the selection may use what is there, such as a view model's properties.
    @_optimize(none)
    nonisolated(nonsending) public func nodes<Node: GraphNode>(
        ids: [String], as type: Node.Type = Node.self,
        @GraphSelectionBuilder<Node> fields: () -> GraphSelection<Node> = { GraphSelection() }
    ) async throws -> [String: Result<Node, GraphError>] {
        let selection = fields().items
        var results: [String: Result<Node, GraphError>] = [:]
        var seen: Set<String> = []
        let unique = ids.filter { seen.insert($0).inserted }
        var open = stride(from: 0, to: unique.count, by: Self.batchLimit).map {
            Array(unique[$0..<min($0 + Self.batchLimit, unique.count)])
        }
        open.reverse()
        while let chunk = open.popLast() {
            if let bad = chunk.first(where: { $0.isEmpty || $0.contains(",") }) {
                results[bad] = .failure(GraphError(.invalidRequest, "an id is empty or has a comma in it"))
                let rest = chunk.filter { $0 != bad }
                if !rest.isEmpty { open.append(rest) }
                continue
            }
            var call = GraphCall(.get, "/")
            call.parameters["ids"] = .string(chunk.joined(separator: ","))
            call.selection = selection
            do {
                let exchange = try await exchange(call)
                for id in chunk {
                    guard let json = exchange.json[id] else {
                        results[id] = .failure(
                            GraphError(
                                .missingAnswer, "the answer has nothing for this id", exchange.metadata))
                        continue
                    }
                    results[id] = Result { () throws(GraphError) in
                        try GraphAnswer<Node>(json, exchange.metadata).value
                    }
                }
            } catch let error as GraphError
                where error.kind == .api && [.invalidParameter, .permission, .other].contains(error.category)
            {
                if chunk.count == 1 {
                    results[chunk[0]] = .failure(error)
                } else {
                    open.append(Array(chunk[(chunk.count / 2)...]))
                    open.append(Array(chunk[..<(chunk.count / 2)]))
                }
            }
        }
        return results
    }
}
