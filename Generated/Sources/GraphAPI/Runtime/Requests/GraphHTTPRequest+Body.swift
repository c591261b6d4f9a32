extension GraphHTTPRequest.Body {
    /// The number of bytes.
    public var count: Int {
        switch self {
        case .none: 0
        case .bytes(let bytes): bytes.count
        case .parts(let parts): parts.reduce(0) { $0 + $1.count }
        }
    }

    /// Whether some of the bytes are in files.
    var hasFiles: Bool {
        guard case .parts(let parts) = self else { return false }
        return parts.contains { if case .file = $0 { true } else { false } }
    }

    /// All bytes where none of them are in files; nil otherwise.
    var inMemory: [UInt8]? {
        switch self {
        case .none: return nil
        case .bytes(let bytes): return bytes
        case .parts(let parts):
            var output: [UInt8] = []
            for part in parts {
                guard case .bytes(let bytes) = part else { return nil }
                output += bytes
            }
            return output
        }
    }

    /// Hands over all bytes in order, in chunks of a megabyte at most, so that no file is in memory as a whole.
    ///
    /// - Throws: `GraphError` where a file cannot be read or is shorter than it was; what `body` throws.
    public func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
        var reader = GraphBodyReader(self)
        while let chunk = try reader.next(1 << 20) { try body(Array(chunk)) }
    }

    /// All bytes at once.
    ///
    /// - Throws: `GraphError` where a file cannot be read.
    public func collected() throws -> [UInt8] {
        var output: [UInt8] = []
        try forEachChunk { output += $0 }
        return output
    }
}
