import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests to the Graph API.
///
/// ```swift
/// let graph = GraphClient(accessToken: token, appSecret: secret)
/// let me = try await graph.send(User.read("me") { \.id; \.name })
/// ```
///
/// A client is a value without shared state. Its token shows in no description, error or address.
public struct GraphClient: Sendable {
    /// The version that calls ask for.
    public var version: GraphAPIVersion
    /// Where calls go.
    public var hosts: GraphHosts
    /// How many seconds may pass until the whole answer to one attempt is there.
    public var timeout = 60.0

    private let token: @Sendable () async throws -> GraphSecret
    private let appSecret: GraphSecret?
    private let transport: any GraphTransport

    /// A client with a token that stays the same.
    ///
    /// - Parameters:
    ///   - accessToken: a user's, page's, app's or system user's token.
    ///   - appSecret: where given, each call proves that it comes from the app (guides.secure-requests).
    ///   - version: the version that calls ask for; that of the reference pages where it is left out.
    ///   - hosts: where calls go.
    ///   - transport: what sends them.
    public init(
        accessToken: String, appSecret: String? = nil, version: GraphAPIVersion = .documented,
        hosts: GraphHosts = .facebook, transport: any GraphTransport = GraphURLSessionTransport()
    ) {
        let secret = GraphSecret(accessToken)
        token = { secret }
        self.appSecret = appSecret.map(GraphSecret.init)
        self.version = version
        self.hosts = hosts
        self.transport = transport
    }

    /// A client that asks for a token before each call.
    public init(
        appSecret: String? = nil, version: GraphAPIVersion = .documented, hosts: GraphHosts = .facebook,
        transport: any GraphTransport = GraphURLSessionTransport(),
        accessToken: @escaping @Sendable () async throws -> String
    ) {
        token = { GraphSecret(try await accessToken()) }
        self.appSecret = appSecret.map(GraphSecret.init)
        self.version = version
        self.hosts = hosts
        self.transport = transport
    }

    /// Sends a request and returns what it answers.
    ///
    /// - Throws: `GraphError`; `CancellationError` where the task was cancelled; what the token's provider throws.
    public func send<Response>(_ request: GraphRequest<Response>) async throws -> Response {
        try await answer(to: request).value
    }

    /// Sends an operation and returns what it answers.
    public func send<Operation: GraphOperation>(_ operation: Operation) async throws -> Operation.Response {
        try await answer(to: operation.request).value
    }

    /// Sends a request and returns what it answers, with the answer's metadata.
    public func answer<Response>(to request: GraphRequest<Response>) async throws -> GraphAnswer<Response> {
        let token = try await token()
        let proof = appSecret?.proof(for: token.value)
        let secrets = [token.value, proof, appSecret?.value].compactMap { $0 }
        let http = try request.http(
            GraphSending(version: version, hosts: hosts, token: token.value, proof: proof, timeout: timeout))
        let response: GraphHTTPResponse
        do {
            response = try await transport.send(http)
        } catch {
            throw Self.failure(error, hiding: secrets)
        }
        return try Self.decode(response, hiding: secrets)
    }

    /// Sends an operation and returns what it answers, with the answer's metadata.
    public func answer<Operation: GraphOperation>(
        to operation: Operation
    ) async throws -> GraphAnswer<Operation.Response> {
        try await answer(to: operation.request)
    }

    /// What an answer says: the body goes first, since the HTTP status alone says little (guides.error-handling).
    static func decode<Response: GraphValue>(
        _ response: GraphHTTPResponse, hiding secrets: [String]
    ) throws(GraphError) -> GraphAnswer<Response> {
        let metadata = GraphMetadata(status: response.status, headers: response.headers)
        func failure(_ kind: GraphError.Kind, _ message: String) -> GraphError {
            var error = GraphError(kind, message)
            error.metadata = metadata
            error.traceID = metadata.traceID
            return error
        }
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: response.body)
        } catch {
            guard (200..<300).contains(response.status) else {
                throw failure(.status, "the answer has status \(response.status) and no error object")
            }
            throw failure(.invalidJSON(error), "the answer is not JSON: \(error)")
        }
        if let error = GraphError(answer: json, metadata: metadata, hiding: secrets) { throw error }
        guard (200..<300).contains(response.status) else {
            throw failure(.status, "the answer has status \(response.status) and no error object")
        }
        do throws(GraphValueError) {
            // Older operations answer with the bare flag.
            if case .bool = json, Response.self is any GraphNode.Type {
                let value = try Response.graphValue(from: ["success": json], strict: false)
                return GraphAnswer(value: value, json: json, metadata: metadata)
            }
            let value = try Response.graphValue(from: json, strict: false)
            return GraphAnswer(value: value, json: json, metadata: metadata)
        } catch {
            throw failure(.unexpectedValue(error), "the answer is not what the reference says: \(error)")
        }
    }

    private static func failure(_ error: any Swift.Error, hiding secrets: [String]) -> any Swift.Error {
        if error is CancellationError || error is GraphError { return error }
        if let error = error as? URLError {
            if error.code == .cancelled { return CancellationError() }
            // A URLError's description and user info have the URL in them; its code has not.
            return GraphError(.connection, "no answer: URLError code \(error.code.rawValue)")
        }
        return GraphError(.connection, "no answer: " + GraphSecret.redact(String(describing: error), secrets))
    }
}
