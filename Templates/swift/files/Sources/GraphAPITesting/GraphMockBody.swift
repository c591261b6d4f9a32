import FlyingSocks

/// A body that ends before its end.
struct GraphMockBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let bytes: [UInt8]
    let end: GraphMockAnswer.End

    func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        private let body: GraphMockBody
        private var position = 0
        private var hasStalled = false

        init(body: GraphMockBody) { self.body = body }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            let stop =
                switch body.end {
                case .broken(let count): count
                case .stalled(let count, _): hasStalled ? body.bytes.count : count
                }
            let next = Swift.min(position + Swift.max(count, 1), Swift.max(stop, 0), body.bytes.count)
            if next > position {
                defer { position = next }
                return body.bytes[position..<next]
            }
            switch body.end {
            // The server closes the connection where a body throws.
            case .broken: throw SocketError.disconnected
            case .stalled(_, let seconds):
                if hasStalled { return nil }
                hasStalled = true
                try await _Concurrency.Task.sleep(nanoseconds: UInt64(seconds * 1e9))
                return try await nextBuffer(suggested: count)
            }
        }
    }
}
