/// Reads a body piece by piece, files as they come.
struct GraphBodyReader {
    private var parts: ArraySlice<GraphBodyPart>
    private var bytes: ArraySlice<UInt8> = []
    private var file: (reader: GraphFileReader, left: Int)?

    init(_ body: GraphHTTPRequest.Body) {
        parts =
            switch body {
            case .none: []
            case .bytes(let bytes): [.bytes(bytes)]
            case .parts(let parts): parts[...]
            }
    }

    /// Up to `count` bytes; nil at the end.
    ///
    /// - Throws: `GraphError` where a file cannot be read or is shorter than it was.
    mutating func next(_ count: Int) throws(GraphError) -> ArraySlice<UInt8>? {
        while true {
            if !bytes.isEmpty {
                let next = bytes.prefix(count)
                bytes = bytes.dropFirst(next.count)
                return next
            }
            if let (reader, left) = file {
                if left > 0 {
                    let chunk = try reader.read(min(left, count))
                    file = (reader, left - chunk.count)
                    return chunk[...]
                }
                reader.close()
                file = nil
            }
            switch parts.popFirst() {
            case nil: return nil
            case .bytes(let next): bytes = next[...]
            case .file(let url, let offset, let count):
                file = (try GraphFileReader(url, offset: offset), count)
            }
        }
    }
}
