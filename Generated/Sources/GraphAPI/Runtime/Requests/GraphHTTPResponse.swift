/// An answer as a transport receives it.
public struct GraphHTTPResponse: Sendable {
    /// The HTTP status.
    public var status: Int
    /// The headers.
    public var headers: GraphHeaders
    /// The bytes after the headers.
    public var body: [UInt8]

    /// An answer.
    public init(status: Int, headers: GraphHeaders = GraphHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
