public import Foundation

/// What the API knows of a token (debug_token).
public struct GraphTokenInfo: GraphNode {
    public var record: GraphRecord
    /// When the server told it, by the server's clock; nil where the answer does not say.
    public var serverTime: Foundation.Date?
    public init(record: GraphRecord) { self.record = record }

    /// Fields of a token.
    public struct Fields: GraphFields {
        public init() {}
        /// The app that the token is for.
        public var appID: GraphField<Swift.String> { GraphField("app_id") }
        /// The app's name.
        public var application: GraphField<Swift.String> { GraphField("application") }
        /// `USER`, `PAGE`, `APP` and others.
        public var type: GraphField<Swift.String> { GraphField("type") }
        /// Whether calls with it are answered.
        public var isValid: GraphField<Swift.Bool> { GraphField("is_valid") }
        /// The permissions that it carries.
        public var scopes: GraphField<[GraphPermission]> { GraphField("scopes") }
        /// The permissions with the ids that each is limited to.
        public var granularScopes: GraphField<[GraphGranularScope]> { GraphField("granular_scopes") }
        /// Whose token it is.
        public var userID: GraphField<Swift.String> { GraphField("user_id") }
    }

    /// When it ends; nil where it never does or where that is not told.
    public var expiry: Foundation.Date? { date("expires_at") }
    /// When it was made.
    public var issue: Foundation.Date? { date("issued_at") }
    /// When it gives no more access to data, though it may go on living.
    public var dataAccessExpiry: Foundation.Date? { date("data_access_expires_at") }

    /// Seconds that it had left when the server answered, 0 where it had ended; nil where it never ends or the answer does
    /// not say. The server's clock counts, since this machine's may be wrong.
    public var timeLeft: Double? { timeLeft(until: expiry) }
    /// Seconds that it gave access to data for when the server answered, as `timeLeft` tells them.
    public var dataAccessTimeLeft: Double? { timeLeft(until: dataAccessExpiry) }

    private func timeLeft(until end: Foundation.Date?) -> Double? {
        guard let end, let serverTime else { return nil }
        return max(0, end.timeIntervalSince(serverTime))
    }

    /// Seconds since 1970, of which 0 means never.
    private func date(_ key: String) -> Foundation.Date? {
        record[key]?.as(Double.self).flatMap { $0 > 0 ? Foundation.Date(timeIntervalSince1970: $0) : nil }
    }

    /// The permissions that the reference asks for with a request and that the token lacks. Which of them are really
    /// needed depends on what is asked for; none missing means that permissions will not be what fails.
    public func missingPermissions<Response>(for request: GraphRequest<Response>) -> [GraphPermission] {
        let granted = Set(self[\.scopes] ?? [])
        return request.permissions.filter { !granted.contains($0) }
    }

    /// The permissions that the reference asks for with an operation and that the token lacks.
    public func missingPermissions<Operation: GraphOperation>(for operation: Operation) -> [GraphPermission] {
        missingPermissions(for: operation.request)
    }
}

/// A permission that a token has for some objects only (debug_token).
public struct GraphGranularScope: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of a permission for some objects.
    public struct Fields: GraphFields {
        public init() {}
        /// The permission.
        public var scope: GraphField<GraphPermission> { GraphField("scope") }
        /// The objects that it holds for; absent where it holds for all.
        public var targetIDs: GraphField<[Swift.String]> { GraphField("target_ids") }
    }
}

/// A token that the API gave in exchange for another one.
public struct GraphAccessToken: Sendable, CustomStringConvertible, CustomReflectable {
    /// The token. It shows in no description of this value.
    public let value: String
    /// Its type, such as `bearer`.
    public let type: String?
    /// Seconds until it ends; nil where that is not told.
    public let expiresIn: Double?
    /// When it ends, by the server's clock; nil where that is not told.
    public let expiry: Foundation.Date?

    /// What is known of the token, without the token.
    public var description: String { "a token of \(expiresIn.map { "\($0) seconds" } ?? "unknown time")" }
    public var customMirror: Mirror { Mirror(self, children: ["token": description]) }
}

extension GraphClient {
    /// What the API knows of a token. The client's own token has to be the app's, or of one of the app's developers.
    @_optimize(none)
    public func info(ofToken token: String) async throws -> GraphTokenInfo {
        var call = GraphCall(.get, "/debug_token")
        call.parameters["input_token"] = .string(token)
        let exchange = try await exchange(call)
        var info = try GraphAnswer<GraphTokenInfo>(exchange.json["data"] ?? .null, exchange.metadata).value
        info.serverTime = exchange.metadata.serverTime
        return info
    }

    /// A token that lives for about 60 days in exchange for one that lives for hours.
    @_optimize(none)
    public func longLivedToken(for token: String, appID: String, appSecret: String) async throws
        -> GraphAccessToken
    {
        var call = GraphCall(.get, "/oauth/access_token")
        call.parameters = [
            "grant_type": "fb_exchange_token", "client_id": .string(appID),
            "client_secret": .string(appSecret),
            "fb_exchange_token": .string(token),
        ]
        let exchange = try await exchange(call)
        guard let value = exchange.json["access_token"]?.string else {
            let error = GraphValueError(path: "access_token", expected: "String", found: "nothing")
            throw GraphError(.unexpectedValue(error), "the answer has no token", exchange.metadata)
        }
        let seconds = exchange.json["expires_in"]?.as(Double.self)
        return GraphAccessToken(
            value: value, type: exchange.json["token_type"]?.string, expiresIn: seconds,
            expiry: seconds.flatMap { exchange.metadata.serverTime?.addingTimeInterval($0) })
    }

    /// What a node is: its fields and edges as the API itself tells them (`metadata=1`).
    @_optimize(none)
    public func introspect(_ id: String) async throws -> GraphIntrospection {
        var call = GraphCall(.get, "/\(id)")
        call.parameters["metadata"] = 1
        let exchange = try await exchange(call)
        return GraphIntrospection(exchange.json["metadata"]?.object ?? GraphRecord())
    }
}

/// What the API tells of a node with `metadata=1`.
public struct GraphIntrospection: Sendable, Hashable {
    /// A field of the node.
    public struct Field: Sendable, Hashable {
        /// The name on the wire.
        public var name: String
        /// What it holds, in the API's words.
        public var description: String?
        /// Its type, in the API's words.
        public var type: String?
    }

    /// The node's type, such as `user`.
    public var type: String?
    /// The fields that can be asked for.
    public var fields: [Field]
    /// The names of the edges; their addresses hold the token and are left out.
    public var edges: [String]

    @_optimize(none)
    init(_ record: GraphRecord) {
        type = record["type"]?.string
        fields = (record["fields"]?.array ?? []).compactMap { field in
            field["name"]?.string.map {
                Field(name: $0, description: field["description"]?.string, type: field["type"]?.string)
            }
        }
        edges = record["connections"]?.object?.keys ?? []
    }
}
