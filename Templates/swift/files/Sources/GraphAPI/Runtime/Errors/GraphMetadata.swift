public import Foundation

/// What an answer's headers say about the call.
public struct GraphMetadata: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The headers.
    public var headers: GraphHeaders
    /// The version that the call asked for; nil where its address has none, as with bytes of uploads.
    public var requestedVersion: GraphVersion?

    /// The metadata of an answer.
    public init(status: Int, headers: GraphHeaders, requestedVersion: GraphVersion? = nil) {
        self.status = status
        self.headers = headers
        self.requestedVersion = requestedVersion
    }

    /// The version that served the call: an expired one is served by the next oldest.
    public var servedVersion: GraphVersion? {
        headers["facebook-api-version"].map(GraphVersion.init(rawValue:))
    }
    /// True where another version served the call than it asked for: that one has expired, or is not there yet. False where
    /// one of the two is not known.
    public var isOfAnotherVersion: Bool {
        guard let requestedVersion, let servedVersion, servedVersion.isValid else { return false }
        return servedVersion != requestedVersion
    }
    /// The id to give to the API's support.
    public var traceID: String? { headers["X-FB-Trace-ID"] }
    /// Further data for the API's support.
    public var debugID: String? { headers["X-FB-Debug"] }
    /// The revision of the server.
    public var revision: String? { headers["x-fb-rev"] }
    /// When the server answered, by its own clock (`Date`); nil where the header is absent or unreadable. This machine's
    /// clock may differ: points in time that the API tells are to be compared with this.
    public var serverTime: Foundation.Date? {
        headers["Date"].flatMap { GraphTimestamp.seconds(fromHTTP: $0) }.map {
            Foundation.Date(timeIntervalSince1970: $0)
        }
    }
    /// Seconds to wait before the next call: `Retry-After`, or what the usage headers tell. A `Retry-After` that is a
    /// point in time counts from `serverTime`, so that a wrong clock here makes no wait longer or shorter.
    public var retryAfter: Double? { ownRetryAfter.flatMap { $0 > 0 ? $0 : nil } ?? usage.retryAfter }

    private var ownRetryAfter: Double? {
        guard let text = headers["Retry-After"] else { return nil }
        if let seconds = Double(text) { return seconds.isFinite ? seconds : nil }
        guard let time = GraphTimestamp.seconds(fromHTTP: text), let now = serverTime else { return nil }
        return time - now.timeIntervalSince1970
    }
    /// How much of the app's and the business's allowance is used.
    public var usage: GraphUsage { GraphUsage(headers: headers) }
}
