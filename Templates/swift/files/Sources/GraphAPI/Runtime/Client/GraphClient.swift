/// Sends requests to the Graph API.
///
/// ```swift
/// let graph = GraphClient(accessToken: token, appSecret: secret)
/// let me = try await graph.send(User.read("me") { \.id; \.name })
/// ```
///
/// A client is a value: all that copies share is which versions their log was told of. Its token shows in no description, error, log or address that is shown.
public struct GraphClient: Sendable {
    /// The version that calls ask for.
    public var version: GraphVersion
    /// Where calls go.
    public var hosts: GraphHosts
    /// How many seconds may pass until the whole answer to one attempt is there.
    public var timeout = 60.0
    /// The largest answer in bytes that is taken.
    public var maximumAnswerSize = 1 << 26
    /// Which failures calls are sent again after.
    public var retryPolicy = GraphRetryPolicy.standard
    /// Watches how much of the app's allowance is used, and holds calls back beyond a budget.
    public var meter: GraphUsageMeter?
    /// Where attempts and failures are written: method, path, status and trace id, and never a parameter or a token. Once for
    /// each version that serves calls without being asked for, that too.
    public var log: (any GraphLog)?

    let token: @Sendable () async throws -> GraphSecret
    let appSecret: GraphSecret?
    let transport: any GraphTransport
    let toldVersions = GraphToldVersions()

    /// A client with a token that stays the same.
    ///
    /// - Parameters:
    ///   - accessToken: a user's, page's, app's or system user's token.
    ///   - appSecret: where given, each call proves that it comes from the app.
    ///   - version: the version that calls ask for; that of the reference pages where it is left out.
    ///   - hosts: where calls go.
    ///   - transport: what sends them.
    public init(
        accessToken: String, appSecret: String? = nil, version: GraphVersion = .documented,
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
        appSecret: String? = nil, version: GraphVersion = .documented, hosts: GraphHosts = .facebook,
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
        var call = request.call
        call.isPaged = Response.self is any GraphPage.Type
        let exchange = try await exchange(call)
        return try GraphAnswer(exchange.json, exchange.metadata)
    }

    /// Sends an operation and returns what it answers, with the answer's metadata.
    public func answer<Operation: GraphOperation>(
        to operation: Operation
    ) async throws -> GraphAnswer<Operation.Response> {
        try await answer(to: operation.request)
    }
}
