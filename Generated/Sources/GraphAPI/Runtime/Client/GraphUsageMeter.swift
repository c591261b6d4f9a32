import Foundation

/// Watches how much of its allowance an app uses, over all clients that share it.
///
/// ```swift
/// graph.meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80))
/// for await usage in graph.meter!.usages { print(usage.highest, "percent") }
/// ```
///
/// `@unchecked Sendable`: the lock guards all that changes.
public final class GraphUsageMeter: @unchecked Sendable {
    /// What happens where the allowance goes to its end.
    public let budget: GraphUsageBudget?
    private let lock = NSLock()
    private var latest: GraphUsage?
    private var isOver: (percent: Double, end: Foundation.Date)?
    private var listeners: [UUID: AsyncStream<GraphUsage>.Continuation] = [:]

    /// A meter; without a budget it only watches.
    public init(budget: GraphUsageBudget? = nil) { self.budget = budget }

    deinit { for listener in listeners.values { listener.finish() } }

    /// The usage that the last answer told; nil before there was one that told it.
    public var usage: GraphUsage? { lock.withLock { latest } }

    /// Usages as answers tell them, from now on. It ends with the meter.
    public var usages: AsyncStream<GraphUsage> {
        AsyncStream(bufferingPolicy: .bufferingNewest(64)) { continuation in
            let id = UUID()
            lock.withLock { listeners[id] = continuation }
            continuation.onTermination = { [weak self] _ in
                self?.lock.withLock { _ = self?.listeners.removeValue(forKey: id) }
            }
        }
    }

    /// Takes what an answer tells.
    func note(_ metadata: GraphMetadata) {
        let usage = metadata.usage
        guard usage.isTold else { return }
        let listeners = lock.withLock {
            latest = usage
            if let budget, usage.highest > budget.percent {
                let wait = metadata.retryAfter ?? budget.pause
                isOver = (usage.highest, Foundation.Date() + wait)
            } else {
                isOver = nil
            }
            return Array(self.listeners.values)
        }
        for listener in listeners { listener.yield(usage) }
    }

    /// Waits, or fails, where the budget is used up.
    func admit() async throws {
        guard let budget, let over = lock.withLock({ isOver }) else { return }
        let left = over.end.timeIntervalSinceNow
        guard left > 0 else {
            // One call goes through, and tells how it stands now.
            lock.withLock { isOver = nil }
            return
        }
        switch budget.action {
        case .wait: try await GraphPause.wait(left)
        case .fail:
            throw GraphError(
                .overBudget,
                "\(over.percent) percent of the allowance are used; the budget is \(budget.percent)")
        }
    }
}

/// How much of an allowance a client uses at most.
public struct GraphUsageBudget: Sendable, Hashable {
    /// What happens to a call beyond it.
    public enum Action: Sendable, Hashable {
        /// It waits.
        case wait
        /// It fails with `GraphError` of kind `overBudget`, unsent.
        case fail
    }

    /// Calls are held back where a usage header is above this, in percent.
    public var percent: Double
    /// What happens to a call then.
    public var action: Action
    /// How many seconds calls are held back where the answer tells of no wait; then one goes through.
    public var pause: Double

    /// A budget.
    public init(percent: Double, action: Action = .wait, pause: Double = 60) {
        self.percent = percent
        self.action = action
        self.pause = pause
    }
}
