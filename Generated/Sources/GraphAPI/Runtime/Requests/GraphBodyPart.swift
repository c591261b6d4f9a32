public import Foundation

/// A piece of what is sent: bytes, or a stretch of a file that is read while it is sent.
public enum GraphBodyPart: Sendable, Hashable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// `count` bytes of a file from `offset` on.
    case file(Foundation.URL, offset: Int, count: Int)

    /// The number of bytes.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(_, _, let count): count
        }
    }
}
