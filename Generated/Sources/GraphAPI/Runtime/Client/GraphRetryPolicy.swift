/// Which failures a client sends a call again after, and how long it waits.
///
/// Reads are sent again, writes are not unless that is asked for: a write whose answer was lost may have been done.
/// While an app is throttled each call lengthens the block. So nothing is sent again before the wait that an answer tells
/// of; where that is too long, or where a throttled app is told of none, the error is thrown at once.
public struct GraphRetryPolicy: Sendable, Hashable {
    /// How often a call is sent at most; 1 means never again.
    public var maximumAttempts: Int
    /// Seconds before the second attempt; it doubles with each further one.
    public var firstDelay: Double
    /// The longest wait in seconds after a failure that may pass.
    public var maximumDelay: Double
    /// The longest wait in seconds that is kept where an answer tells of one.
    public var maximumThrottleDelay: Double
    /// Whether writes are sent again too. A request's own `mayRepeat` goes before this.
    public var repeatsWrites: Bool

    /// A policy.
    public init(
        maximumAttempts: Int = 5, firstDelay: Double = 0.5, maximumDelay: Double = 20,
        maximumThrottleDelay: Double = 60, repeatsWrites: Bool = false
    ) {
        self.maximumAttempts = maximumAttempts
        self.firstDelay = firstDelay
        self.maximumDelay = maximumDelay
        self.maximumThrottleDelay = maximumThrottleDelay
        self.repeatsWrites = repeatsWrites
    }

    /// Five attempts for reads.
    public static var standard: Self { Self() }
    /// One attempt.
    public static var never: Self { Self(maximumAttempts: 1) }

    /// Seconds to wait after attempt number `attempt` failed; nil where the call is not sent again.
    ///
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, from 1.
    ///   - error: why it failed.
    ///   - chance: a number from 0 to 1 that spreads the calls of many clients over time.
    public func delay(after attempt: Int, _ error: GraphError, chance: Double) -> Double? {
        guard attempt < maximumAttempts, error.isRetryable else { return nil }
        let doubled = firstDelay * Double(1 << min(attempt - 1, 30))
        let wait = min(maximumDelay, doubled) * (0.5 + 0.5 * min(max(chance, 0), 1))
        guard let told = error.retryAfter else { return error.category == .throttled ? nil : wait }
        return told <= maximumThrottleDelay ? max(wait, told) : nil
    }
}
