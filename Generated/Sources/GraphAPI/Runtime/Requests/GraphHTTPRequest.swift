/// A request as a transport sends it. It holds the token: a transport must not show it.
public struct GraphHTTPRequest: Sendable {
    /// What is sent after the headers.
    public enum Body: Sendable {
        /// Nothing.
        case none
        /// Bytes in memory.
        case bytes([UInt8])
        /// Pieces in order, of which some are in files.
        case parts([GraphBodyPart])
    }

    /// GET, POST or DELETE.
    public var method: GraphMethod
    /// The whole address with its query.
    public var url: String
    /// The headers, `Authorization` among them.
    public var headers: GraphHeaders
    /// What is sent after the headers.
    public var body: Body
    /// How many seconds may pass until the whole answer is there.
    public var timeout: Double
    /// The largest answer in bytes that is taken; a transport gives up beyond it.
    public var maximumAnswerSize: Int
    /// Called while the body is sent, with the number of its bytes that are on their way.
    public var progress: (@Sendable (Int) -> Void)?

    /// A request.
    public init(
        method: GraphMethod, url: String, headers: GraphHeaders = GraphHeaders(), body: Body = .none,
        timeout: Double = 60, maximumAnswerSize: Int = 1 << 26, progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.progress = progress
        self.maximumAnswerSize = maximumAnswerSize
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

extension GraphHTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the path; the query, the headers and the body may hold secrets.
    public var description: String { "\(method.rawValue) \(url.prefix { $0 != "?" })" }
    public var customMirror: Mirror { Mirror(self, children: ["request": description]) }
}
