/// A batch on its way: what its items came to so far.
struct GraphBatchRun {
    private let client: GraphClient
    private let items: [GraphBatchCall]
    /// What each item came to.
    private(set) var results: [Result<GraphExchange, GraphError>]
    /// Why nothing more is sent.
    private var end: GraphError?
    /// How many calls in a row had no answer.
    private var lostCalls = 0

    /// After so many calls in a row without an answer the rest is not sent.
    private static var maximumLostCalls: Int { 3 }

    init(_ client: GraphClient, _ items: [GraphBatchCall]) {
        self.client = client
        self.items = items.map { item in
            var item = item
            item.call.takeToken()
            return item
        }
        results = items.map { _ in .failure(GraphError(.notSent, "the batch ended before this item")) }
    }

    /// Sends all chunks, one after the other.
    @_optimize(none)
    mutating func run() async throws {
        let refused = refuse()
        var isFirst = true
        for chunk in try GraphBatchPlan.chunks(of: items, leavingOut: refused) {
            if let end {
                for index in chunk { results[index] = .failure(Self.notSent(end)) }
                continue
            }
            do {
                try await send(chunk)
            } catch let error as CancellationError {
                throw error
            } catch {
                // The token's provider failed; what was answered before is kept.
                guard !isFirst else { throw error }
                end = GraphError(.notSent, "there is no token: \(type(of: error))")
                for index in chunk { keep(.failure(Self.notSent(end)), at: index) }
            }
            isFirst = false
        }
    }

    /// Fails items that cannot be sent, and those that need them.
    @_optimize(none)
    private mutating func refuse() -> Set<Int> {
        var refused: Set<Int> = []
        var names: Set<String> = []
        for (index, item) in items.enumerated() {
            let needsRefused = !names.isEmpty && !names.isDisjoint(with: item.needs)
            guard
                let problem = item.problem
                    ?? (needsRefused ? "the item needs one that cannot be sent" : nil)
            else { continue }
            results[index] = .failure(GraphError(.invalidRequest, problem))
            refused.insert(index)
            names.formUnion([item.name, item.madeUpName].compactMap { $0 })
        }
        return refused
    }

    /// Sends a chunk, and again those of its items that may have an answer then.
    @_optimize(none)
    private mutating func send(_ chunk: [Int]) async throws {
        var open = chunk
        var attempt = 1
        while !open.isEmpty {
            let answers: [Result<GraphExchange, GraphError>]
            do {
                answers = try await client.exchange(chunk: open.map { items[$0] })
                lostCalls = 0
            } catch let error as GraphError {
                for index in open { keep(.failure(error), at: index) }
                note(failureOfCall: error)
                return
            }
            for (index, answer) in zip(open, answers) { keep(answer, at: index) }
            guard let (again, wait) = repetition(of: open, after: attempt) else { return }
            open = GraphBatchPlan.withNeeds(again, of: items)
            if !open.isEmpty, wait > 0 {
                try await GraphPause.wait(wait)
            }
            attempt += 1
        }
    }

    /// Keeps what an item came to. A read that was sent again for another item's sake keeps the answer that it had, and
    /// what may have been done once may have been done after another attempt too.
    private mutating func keep(_ result: Result<GraphExchange, GraphError>, at index: Int) {
        guard case .failure(var error) = result else {
            results[index] = result
            return
        }
        guard case .failure(let before) = results[index] else { return }
        error.mayHaveBeenDone = error.mayHaveBeenDone || before.mayHaveBeenDone
        results[index] = .failure(error)
    }

    /// The items to send again, and the seconds to wait before; nil where nothing is sent again.
    @_optimize(none)
    private mutating func repetition(of indices: [Int], after attempt: Int) -> (again: [Int], wait: Double)? {
        var again: [Int] = []
        var wait = 0.0
        var isThrottled = false
        for index in indices {
            guard case .failure(let error) = results[index] else { continue }
            let isUnanswered = error.kind == .missingAnswer && !error.mayHaveBeenDone
            let call = items[index].call
            let mayRepeat = call.mayRepeat ?? (call.isRepeatable || client.retryPolicy.repeatsWrites)
            guard isUnanswered || mayRepeat,
                let delay = client.retryPolicy.delay(after: attempt, error, chance: .random(in: 0...1))
            else {
                if error.category == .throttled {
                    isThrottled = true
                    // The whole app is; other codes are of a page or a user.
                    if error.code?.rawValue == 4 { end = error }
                }
                continue
            }
            wait = max(wait, isUnanswered ? 0 : delay)
            again.append(index)
        }
        return isThrottled ? nil : (again, wait)
    }

    /// Whether the failure of a whole call would meet the rest as well.
    private mutating func note(failureOfCall error: GraphError) {
        switch error.kind {
        case .connection, .timeout:
            lostCalls += 1
            if lostCalls >= Self.maximumLostCalls { end = error }
        default:
            if error.kind == .overBudget || [.throttled, .token, .blocked].contains(error.category) {
                end = error
            }
        }
    }

    private static func notSent(_ end: GraphError?) -> GraphError {
        var error = GraphError(.notSent, "not sent, since the batch failed before: \(end?.message ?? "")")
        error.code = end?.code
        error.subcode = end?.subcode
        error.metadata = end?.metadata
        return error
    }
}
