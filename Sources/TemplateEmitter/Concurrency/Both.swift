import Dispatch

/// What two closures give that have nothing to do with each other, each on a processor of its own where there are two.
func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    // Each is written by one of the two and read after both.
    nonisolated(unsafe) var left: First?
    nonisolated(unsafe) var right: Second?
    DispatchQueue.concurrentPerform(iterations: 2) { index in
        if index == 0 { left = first() } else { right = second() }
    }
    return (left ?? first(), right ?? second())
}
