import FlyingFox
import FlyingSocks
import Foundation
public import GraphAPI

/// A mock behind real HTTP, on a free port of this machine.
///
/// ```swift
/// let mock = GraphMock()
/// mock.add("me", ["id": "1", "name": "Ann"])
/// try await GraphMockServer.run(mock) { hosts in
///     let graph = GraphClient(accessToken: "TOKEN", hosts: hosts)
///     …
/// }
/// ```
public enum GraphMockServer {
    /// Runs `body` while the mock answers at the hosts that it is given.
    ///
    /// - Throws: what `body` throws; an error of the socket.
    @discardableResult
    @_optimize(none)
    public static func run<Result: Sendable>(
        _ mock: GraphMock, _ body: @Sendable (GraphHosts) async throws -> Result
    ) async throws -> Result {
        let handler = GraphMockHandler(mock: mock)
        // Free connections time out late: clients keep them.
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 60, logger: .disabled, handler: handler)
        let task = _Concurrency.Task { try await server.run() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
        let outcome: Swift.Result<Result, any Swift.Error>
        do {
            outcome = .success(try await body(GraphHosts(graph: "http://127.0.0.1:\(port)")))
        } catch {
            outcome = .failure(error)
        }
        task.cancel()
        await server.stop()
        return try outcome.get()
    }
}

private struct GraphMockHandler: HTTPHandler {
    let mock: GraphMock

    @_optimize(none)
    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var target = request.path
        if !request.query.isEmpty {
            target +=
                "?"
                + request.query.map { "\(Self.encode($0.name))=\(Self.encode($0.value))" }.joined(
                    separator: "&")
        }
        let headers = GraphHeaders(request.headers.map { ($0.key.rawValue, $0.value) })
        let host = headers["Host"] ?? "127.0.0.1"
        let incoming = GraphMockRequest(
            method: request.method.rawValue, target: target, headers: headers,
            body: [UInt8](try await request.bodyData))
        let answer = try await mock.answer(incoming, base: "http://\(host)")
        var fields = HTTPHeaders()
        for (name, value) in answer.headers { fields[HTTPHeader(name)] = value }
        let status = HTTPStatusCode(answer.status, phrase: "Mock")
        if let end = answer.end {
            let body = GraphMockBody(bytes: answer.body, end: end)
            return HTTPResponse(
                statusCode: status, headers: fields,
                body: HTTPBodySequence(from: body, count: answer.body.count))
        }
        return HTTPResponse(statusCode: status, headers: fields, body: Foundation.Data(answer.body))
    }

    /// FlyingFox has undone the encoding of the query; this does it again.
    private static func encode(_ text: String) -> String {
        text.addingPercentEncoding(
            withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? text
    }
}
