import Foundation
public import GraphAPI

/// A transport that keeps what goes through another one, without tokens.
///
/// ```swift
/// let recorder = GraphRecorder(GraphURLSessionTransport())
/// let graph = GraphClient(accessToken: token, transport: recorder)
/// …
/// try recorder.fixture.write(to: url)
/// ```
///
/// `@unchecked Sendable`: the lock guards all that changes.
public final class GraphRecorder: GraphTransport, @unchecked Sendable {
    private let transport: any GraphTransport
    private let lock = NSLock()
    private var kept = GraphFixture()

    /// A recorder of what goes through a transport.
    public init(_ transport: any GraphTransport) { self.transport = transport }

    /// What went through so far.
    public var fixture: GraphFixture { lock.withLock { kept } }

    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        let response = try await transport.send(request)
        let exchange = GraphFixture.Exchange(try GraphMockRequest(request), response)
        lock.withLock { kept.exchanges.append(exchange) }
        return response
    }
}

/// A transport that plays a fixture back: each call is answered by the first exchange with the same method, path and
/// parameters that was not played yet.
///
/// `@unchecked Sendable`: the lock guards all that changes.
public final class GraphPlayback: GraphTransport, @unchecked Sendable {
    private let lock = NSLock()
    private var left: [GraphFixture.Exchange]

    /// A transport that plays a fixture back.
    public init(_ fixture: GraphFixture) { left = fixture.exchanges }

    /// The exchanges that were not played yet.
    public var remaining: [GraphFixture.Exchange] { lock.withLock { left } }

    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        let request = try GraphMockRequest(request)
        let found = lock.withLock { () -> GraphFixture.Exchange? in
            guard let index = left.firstIndex(where: { $0.isFor(request) }) else { return nil }
            return left.remove(at: index)
        }
        guard let found else {
            throw GraphError(.invalidRequest, "the fixture has no such call: \(request)")
        }
        return GraphHTTPResponse(
            status: found.status, headers: GraphHeaders(found.headers.map { ($0.key, $0.value) }),
            body: Array(found.body.utf8))
    }
}

extension GraphMockRequest {
    /// The request that a transport is to send.
    init(_ request: GraphHTTPRequest) throws {
        self.init(
            method: request.method.rawValue, target: request.url, headers: request.headers,
            body: try request.body.collected())
    }
}
