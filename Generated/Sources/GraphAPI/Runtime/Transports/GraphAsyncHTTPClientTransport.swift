#if AsyncHTTPClient
    public import AsyncHTTPClient
    import NIOCore
    import NIOHTTP1

    /// Sends requests with AsyncHTTPClient, for servers that have it anyway. It is there with the package's trait
    /// `AsyncHTTPClient`, which is off by default.
    ///
    /// Files are read while they are sent, whatever part of them is. Clients that share a transport share its connections.
    public struct GraphAsyncHTTPClientTransport: GraphTransport {
        private let owner: GraphHTTPClientOwner

        /// A transport with a client of its own, which is shut down with the last copy of the transport.
        ///
        /// - Parameter configuration: how the client works. Redirects are not followed whatever it says, so that a token
        ///   goes to no other host.
        public init(configuration: HTTPClient.Configuration = HTTPClient.Configuration()) {
            owner = GraphHTTPClientOwner(configuration)
        }

        public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
            do {
                // The client's own deadline ends with the answer's headers; a body may stall as well.
                return try await GraphDeadline.run(seconds: request.timeout) { [owner] in
                    try await Self.exchange(request, by: owner.client)
                }
            } catch let error as HTTPClientError {
                if _Concurrency.Task.isCancelled { throw CancellationError() }
                switch error {
                case .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout:
                    throw GraphError(.timeout, "no answer within the time given")
                default: throw error
                }
            }
        }

        private static func exchange(
            _ request: GraphHTTPRequest, by client: HTTPClient
        ) async throws -> GraphHTTPResponse {
            var outgoing = HTTPClientRequest(url: request.url)
            outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
            for header in request.headers.elements {
                outgoing.headers.add(name: header.name, value: header.value)
            }
            let isEmpty: Bool
            if case .none = request.body { isEmpty = true } else { isEmpty = false }
            if !isEmpty {
                let chunks = AsyncThrowingStream<ByteBuffer, any Swift.Error>(
                    unfolding: GraphBodyChunks(request).next)
                outgoing.body = .stream(chunks, length: .known(Int64(request.body.count)))
            }
            let response = try await client.execute(outgoing, deadline: .distantFuture)
            var bytes: [UInt8] = []
            for try await buffer in response.body {
                bytes += buffer.readableBytesView
                guard bytes.count <= request.maximumAnswerSize else {
                    throw GraphError(
                        .tooLarge(limit: request.maximumAnswerSize),
                        "the answer has more than \(request.maximumAnswerSize) bytes")
                }
            }
            // A body that is read by a cancelled task ends as if it were whole.
            try _Concurrency.Task.checkCancellation()
            return GraphHTTPResponse(
                status: Int(response.status.code),
                headers: GraphHeaders(response.headers.map { ($0.name, $0.value) }), body: bytes)
        }
    }

    extension GraphAsyncHTTPClientTransport: CustomReflectable {
        /// Nothing: the client knows requests that are on their way, with their tokens.
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// A client that is shut down when nobody has it any more, as it wants to be.
    private final class GraphHTTPClientOwner: Sendable {
        let client: HTTPClient

        init(_ configuration: HTTPClient.Configuration) {
            var configuration = configuration
            configuration.redirectConfiguration = .disallow
            // A refused connection is told at once; what comes then is up to the client's retry policy.
            configuration.connectionPool.retryConnectionEstablishment = false
            client = HTTPClient(configuration: configuration)
        }

        deinit { client.shutdown { _ in } }
    }

    /// The chunks of a body, one at a time.
    private actor GraphBodyChunks {
        private var reader: GraphBodyReader
        private var sent = 0
        private let progress: (@Sendable (Int) -> Void)?

        init(_ request: GraphHTTPRequest) {
            reader = GraphBodyReader(request.body)
            progress = request.progress
        }

        @Sendable
        func next() async throws -> ByteBuffer? {
            guard let chunk = try reader.next(1 << 18) else { return nil }
            // What is handed over counts as on its way.
            sent += chunk.count
            progress?(sent)
            return ByteBuffer(bytes: chunk)
        }
    }
#endif
