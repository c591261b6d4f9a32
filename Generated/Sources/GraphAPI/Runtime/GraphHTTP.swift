/// Header fields of a request or an answer; names are compared without regard to case.
public struct GraphHeaders: Sendable, Hashable {
    /// A name and a value.
    public struct Element: Sendable, Hashable {
        /// The name as sent.
        public var name: String
        /// The value.
        public var value: String
    }

    /// All of them in order.
    public private(set) var elements: [Element] = []

    /// No headers.
    public init() {}

    /// Headers from names and values in order.
    public init(_ pairs: some Swift.Sequence<(String, String)>) {
        elements = pairs.map { Element(name: $0, value: $1) }
    }

    /// The first value under a name. Setting one replaces all of them.
    public subscript(name: String) -> String? {
        get { elements.first { Self.isSame($0.name, name) }?.value }
        set {
            elements.removeAll { Self.isSame($0.name, name) }
            if let newValue { elements.append(Element(name: name, value: newValue)) }
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || left.lowercased() == right.lowercased()
    }
}

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

/// What sends requests.
///
/// A transport does not follow redirects: an answer that redirects is returned as it is, so that a token never goes
/// to another host.
public protocol GraphTransport: Sendable {
    /// Sends a request and returns the answer, whatever its status.
    ///
    /// - Throws: `CancellationError` where the task was cancelled; `GraphError` of kind `timeout` or `tooLarge` where
    ///   the request's limits are passed; any other error where there was no answer.
    func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse
}
