/// Waits as servers and policies tell.
enum GraphPause {
    /// Waits so many seconds. What no clock can count, such as infinity or a header's 1e300, is cut to what one can.
    ///
    /// - Throws: `CancellationError`.
    static func wait(_ seconds: Double) async throws {
        try await _Concurrency.Task.sleep(nanoseconds: nanoseconds(seconds))
    }

    /// Seconds in nanoseconds: 0 for what is no time, and thirty years at most.
    static func nanoseconds(_ seconds: Double) -> UInt64 { seconds > 0 ? UInt64(min(seconds, 1e9) * 1e9) : 0 }
}
