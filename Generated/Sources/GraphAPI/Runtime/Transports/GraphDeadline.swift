/// A limit of time for work that waits.
enum GraphDeadline {
    /// What `work` returns, if it does within the time given.
    ///
    /// - Throws: `GraphError` of kind `timeout`; what `work` throws.
    @_optimize(none)
    static func run<Value: Sendable>(
        seconds: Double, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await _Concurrency.Task.sleep(nanoseconds: GraphPause.nanoseconds(seconds))
                throw GraphError(.timeout, "no answer within \(seconds) seconds")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
