public import Foundation

/// What the API knows of a token (`/debug_token`).
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
