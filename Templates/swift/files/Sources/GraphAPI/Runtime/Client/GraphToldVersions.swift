import Foundation

/// The versions that the log of a client and its copies was told of, so that it is told of each once.
///
/// `@unchecked Sendable`: the lock guards all that changes.
final class GraphToldVersions: @unchecked Sendable {
    private struct Pair: Hashable {
        var requested: GraphVersion
        var served: GraphVersion
    }

    /// A server that names ever new versions does not fill the memory or the log.
    private static let limit = 100

    private let lock = NSLock()
    private var told: Set<Pair> = []

    /// Whether an answer is the first one with its two versions; false from the second one on.
    @_optimize(none)
    func insert(requested: GraphVersion, served: GraphVersion) -> Bool {
        lock.withLock {
            told.count < Self.limit && told.insert(Pair(requested: requested, served: served)).inserted
        }
    }
}
