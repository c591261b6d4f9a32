extension GraphClient {
    /// Sends any number of requests in as few calls as can be, and returns what each answers, in order.
    ///
    /// They are split at 50, the most that a batch takes; items that need each other stay together. Items that ran out
    /// of time are sent again, and reads that failed for a moment too. One item's failure leaves the others alone, and
    /// so does that of a whole call: each item has its own result or its own failure, which tells whether it may have been
    /// done (`mayHaveBeenDone`). Where a failure would meet the rest as well, such as a token that is not valid, the rest is
    /// not sent and says so (`notSent`).
    ///
    /// - Throws: `GraphError` where nothing is sent, since an item needs another one that is not before it;
    ///   `CancellationError`; what the token's provider throws before the first call.
    public func batch<Response>(
        _ requests: [GraphRequest<Response>]
    ) async throws -> [Result<Response, GraphError>] {
        try await batch(items: requests.map { GraphBatchItem($0) })
    }

    /// Sends items that may have names and depend on each other.
    public func batch<Response>(
        items: [GraphBatchItem<Response>]
    ) async throws -> [Result<Response, GraphError>] {
        try await exchange(batch: items.map(\.untyped)).map { Self.typed($0) }
    }

    /// Sends requests of different types: `let (me, page) = try await graph.batch(readMe, readPage)`.
    public func batch<each Response: GraphValue>(
        _ request: repeat GraphRequest<each Response>
    ) async throws -> (repeat Result<each Response, GraphError>) {
        var calls: [GraphBatchCall] = []
        for request in repeat each request { calls.append(GraphBatchCall(call: request.call)) }
        var results = try await exchange(batch: calls).makeIterator()
        func take<Value: GraphValue>(_ type: Value.Type) -> Result<Value, GraphError> {
            Self.typed(results.next() ?? .failure(Self.missing))
        }
        return (repeat take((each Response).self))
    }

    private static func typed<Response: GraphValue>(
        _ result: Result<GraphExchange, GraphError>
    ) -> Result<Response, GraphError> {
        result.flatMap { exchange in
            Result { () throws(GraphError) in
                try GraphAnswer<Response>(exchange.json, exchange.metadata).value
            }
        }
    }

    static var missing: GraphError { GraphError(.missingAnswer, "the batch has no answer to this item") }

    /// The most items that one batch takes.
    static var batchLimit: Int { 50 }

    /// Sends items until each has an answer or has failed for good.
    func exchange(batch items: [GraphBatchCall]) async throws -> [Result<GraphExchange, GraphError>] {
        var run = GraphBatchRun(self, items)
        try await run.run()
        return run.results
    }

    /// Sends up to 50 items once.
    @_optimize(none)
    func exchange(chunk: [GraphBatchCall]) async throws -> [Result<GraphExchange, GraphError>] {
        var call = GraphCall(.post, "/")
        var entries: [JSONValue] = []
        var secrets: [String] = []
        let needed = chunk.reduce(into: Set<String>()) { $0.formUnion($1.needs) }
        for (number, item) in chunk.enumerated() {
            var names: [String] = []
            for (name, file) in item.call.files.sorted(by: { $0.key < $1.key }) {
                let part = "item\(number)_\(name)"
                call.files[part] = file
                names.append(part)
            }
            let proof = item.call.token.flatMap { appSecret?.proof(for: $0.value) }
            secrets += [item.call.token?.value, proof].compactMap { $0 } + item.call.secrets
            entries.append(item.json(token: item.call.token, proof: proof, files: names, needed: needed))
        }
        call.parameters = ["batch": .array(entries), "include_headers": true]
        call.mayRepeat = chunk.allSatisfy { $0.call.isRepeatable } || retryPolicy.repeatsWrites
        call.hidden = secrets
        let exchange = try await exchange(call)
        guard let answers = exchange.json.array else {
            let error = GraphValueError(expected: [JSONValue].self, found: exchange.json)
            throw GraphError(.unexpectedValue(error), "the answer to a batch is no list", exchange.metadata)
        }
        return chunk.indices.map { index in
            guard index < answers.count, let answer = answers[index].object else {
                var error = Self.missing
                error.metadata = exchange.metadata
                // Null is the answer of an item that ran out of time, which can be sent again (batch-requests.md); where
                // there is nothing at all, nobody knows.
                error.mayHaveBeenDone = index >= answers.count
                return .failure(error)
            }
            return Result { () throws(GraphError) in
                var response = Self.response(answer)
                // A wait that the batch as a whole is told of holds for its items too.
                for name in GraphUsage.headers + ["Retry-After"] where response.headers[name] == nil {
                    response.headers[name] = exchange.metadata.headers[name]
                }
                // An item's answer may show the token of the batch as well as its own.
                let metadata = Self.metadata(
                    of: response, requestedVersion: exchange.metadata.requestedVersion,
                    hiding: exchange.secrets)
                return try Self.decode(response, metadata, hiding: exchange.secrets)
            }
        }
    }

    /// An item's answer as if it came alone: its body is a text that itself is JSON.
    @_optimize(none)
    private static func response(_ answer: GraphRecord) -> GraphHTTPResponse {
        let headers = (answer["headers"]?.array ?? []).compactMap { header -> (String, String)? in
            guard let name = header["name"]?.string, let value = header["value"]?.as(String.self) else {
                return nil
            }
            return (name, value)
        }
        let body: [UInt8] =
            switch answer["body"] {
            case .string(let text): Array(text.utf8)
            case .some(let json): json.encoded
            case nil: []
            }
        return GraphHTTPResponse(
            status: answer["code"]?.as(Int.self) ?? 200, headers: GraphHeaders(headers), body: body)
    }
}
