#if canImport(FoundationNetworking)
    import Foundation

    /// A body as URLSession reads it on Linux.
    ///
    /// Its own way of sending files there ends the process when a connection breaks while the next piece of the file is
    /// being read. A stream is read when it is wanted, so there is no such moment; it can also begin within a file.
    ///
    /// The session reads it from one queue, and nothing else looks at it before the session is done.
    final class GraphBodyStream: InputStream {
        private var reader: GraphBodyReader
        private var left: Int
        private var status = Stream.Status.notOpen
        /// Why it could not be read to its end.
        private(set) var failure: GraphError?

        init(_ body: GraphHTTPRequest.Body) {
            reader = GraphBodyReader(body)
            left = body.count
            super.init(data: Foundation.Data())
        }

        override func open() { status = .open }
        override func close() { status = .closed }
        override var streamStatus: Stream.Status { status }
        override var streamError: (any Swift.Error)? { failure }
        override var hasBytesAvailable: Bool { left > 0 }

        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength count: Int) -> Int {
            do throws(GraphError) {
                guard let chunk = try reader.next(count) else { return 0 }
                chunk.withUnsafeBufferPointer { bytes in
                    if let start = bytes.baseAddress { buffer.update(from: start, count: bytes.count) }
                }
                left -= chunk.count
                return chunk.count
            } catch {
                failure = error
                return -1
            }
        }
    }
#endif
