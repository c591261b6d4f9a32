#if AsyncHTTPClient
    public import AsyncHTTPClient
    import NIOCore
    import NIOHTTP1

    /// Sends requests with AsyncHTTPClient, for servers that have one anyway. It is there with the package's trait
    /// `AsyncHTTPClient`, which is off by default.
    public struct GraphAsyncHTTPClientTransport: GraphTransport {
        private let client: HTTPClient

        /// A transport over a client whose configuration must not follow redirects.
        public init(client: HTTPClient) { self.client = client }

        public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
            var outgoing = HTTPClientRequest(url: request.url)
            outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
            for header in request.headers.elements {
                outgoing.headers.add(name: header.name, value: header.value)
            }
            switch request.body {
            case .none: break
            case .bytes(let bytes): outgoing.body = .bytes(bytes)
            case .parts:
                let body = request.body
                let chunks = AsyncThrowingStream<ByteBuffer, any Swift.Error>(
                    unfolding: GraphBodyChunks(body).next)
                outgoing.body = .stream(chunks, length: .known(Int64(body.count)))
            }
            let nanoseconds = Int64(max(0, min(request.timeout, 1e9)) * 1e9)
            let response: HTTPClientResponse
            do {
                response = try await client.execute(outgoing, timeout: .nanoseconds(nanoseconds))
            } catch let error as HTTPClientError where error == .deadlineExceeded {
                throw GraphError(.timeout, "no answer within \(request.timeout) seconds")
            }
            var bytes: [UInt8] = []
            for try await buffer in response.body {
                bytes += buffer.readableBytesView
                guard bytes.count <= request.maximumAnswerSize else {
                    throw GraphError(
                        .tooLarge(limit: request.maximumAnswerSize),
                        "the answer has more than \(request.maximumAnswerSize) bytes")
                }
            }
            return GraphHTTPResponse(
                status: Int(response.status.code),
                headers: GraphHeaders(response.headers.map { ($0.name, $0.value) }), body: bytes)
        }
    }

    /// The chunks of a body, one at a time.
    private actor GraphBodyChunks {
        private var parts: ArraySlice<GraphBodyPart> = []
        private var reader: (file: GraphFileReader, left: Int)?

        init(_ body: GraphHTTPRequest.Body) { if case .parts(let parts) = body { self.parts = parts[...] } }

        @Sendable
        func next() async throws -> ByteBuffer? {
            while true {
                if let (file, left) = reader {
                    if left > 0 {
                        let chunk = try file.read(min(left, 1 << 18))
                        reader = (file, left - chunk.count)
                        return ByteBuffer(bytes: chunk)
                    }
                    file.close()
                    reader = nil
                }
                switch parts.popFirst() {
                case nil: return nil
                case .bytes(let bytes): return ByteBuffer(bytes: bytes)
                case .file(let url, let offset, let count):
                    reader = (try GraphFileReader(url, offset: offset), count)
                }
            }
        }
    }
#endif
