import Foundation
public import GraphAPI

/// What the mock answers.
public struct GraphMockAnswer: Sendable {
    /// The HTTP status.
    public var status: Int
    /// Headers beside those that the mock always sends.
    public var headers: [String: String]
    /// The bytes of the body.
    public var body: [UInt8]
    /// Seconds until the answer is sent.
    public var delay = 0.0
    /// After how many bytes of the body nothing more comes; nil where all of it is sent.
    public var end: End?

    /// An answer that ends before its end.
    public enum End: Sendable, Hashable {
        /// The connection is closed after so many bytes of the body.
        case broken(after: Int)
        /// Nothing comes for so many seconds after so many bytes of the body.
        case stalled(after: Int, seconds: Double)
    }

    /// An answer from bytes.
    public init(status: Int = 200, headers: [String: String] = [:], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer from JSON.
    public static func json(_ value: JSONValue, status: Int = 200, headers: [String: String] = [:]) -> Self {
        Self(status: status, headers: headers, body: value.encoded)
    }

    /// An answer from text.
    public static func text(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Self {
        Self(status: status, headers: headers, body: Array(text.utf8))
    }

    /// An error object as guides.error-handling.md has it.
    @_optimize(none)
    public static func error(
        _ code: Int, subcode: Int? = nil, _ message: String = "An error of the mock",
        isTransient: Bool = false,
        status: Int = 400, headers: [String: String] = [:], data: JSONValue? = nil
    ) -> Self {
        var error: GraphRecord = [
            "message": .string(message), "type": "OAuthException", "code": .number(.init(Int64(code))),
            "fbtrace_id": "AMockTrace",
        ]
        if let subcode { error["error_subcode"] = .number(.init(Int64(subcode))) }
        if isTransient { error["is_transient"] = true }
        if let data { error["error_data"] = data }
        return .json(["error": .object(error)], status: status, headers: headers)
    }
}

/// What goes wrong between the mock and a client: the irregularities of real answers.
public enum GraphFault: Sendable, Hashable {
    /// Code 2, which a later attempt does not meet.
    case transient
    /// Code 4, with the seconds until calls are answered again in `Retry-After`.
    case throttled(retryAfter: Double)
    /// An error of a code, and nothing else.
    case error(Int)
    /// Code 1 with the wish for a smaller `limit`.
    case tooMuchData
    /// An HTML page with a status.
    case html(status: Int)
    /// Nothing after the headers.
    case empty(status: Int)
    /// The first bytes of the answer.
    case truncated(Int)
    /// Bytes that are not UTF-8.
    case notUTF8
    /// Lists within each other.
    case deep(Int)
    /// More bytes than a client wants.
    case enormous(Int)
    /// A redirect to an address.
    case redirect(String)
    /// Usage headers that are not JSON.
    case brokenHeaders
    /// Seconds without an answer.
    case stall(Double)
    /// The connection ends after so many bytes of the answer's body.
    case broken(after: Int)
    /// Seconds without a further byte, after so many bytes of the answer's body.
    case pause(after: Int, Double)
    /// The server's clock is wrong by so many seconds; `Date` tells its time.
    case clock(offBy: Double)

    /// The answer in the place of `answer`.
    @_optimize(none)
    func applied(to answer: GraphMockAnswer) -> GraphMockAnswer {
        var answer = answer
        switch self {
        case .transient: return .error(2, "Service temporarily unavailable", isTransient: true, status: 500)
        case .throttled(let seconds):
            return .error(
                4, "Application request limit reached", status: 403,
                headers: ["Retry-After": String(seconds), "X-App-Usage": #"{"call_count":100}"#])
        case .error(let code): return .error(code)
        case .tooMuchData:
            return .error(
                1, "Please reduce the amount of data you're asking for, then retry your request", status: 500)
        case .html(let status):
            return .text(
                "<!DOCTYPE html><html><body>Sorry</body></html>", status: status,
                headers: ["Content-Type": "text/html"])
        case .empty(let status): return GraphMockAnswer(status: status, body: [])
        case .truncated(let count): answer.body = Array(answer.body.prefix(count))
        case .notUTF8: answer.body = Array(#"{"id":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)
        case .deep(let count):
            answer.body = [UInt8](repeating: 0x5B, count: count) + [UInt8](repeating: 0x5D, count: count)
        case .enormous(let count): answer.body = [UInt8](repeating: 0x20, count: count)
        case .redirect(let address):
            return GraphMockAnswer(status: 302, headers: ["Location": address], body: [])
        case .brokenHeaders:
            for name in ["X-App-Usage", "X-Page-Usage", "X-Ad-Account-Usage", "X-Business-Use-Case-Usage"] {
                answer.headers[name] = "{not JSON"
            }
        case .stall(let seconds): answer.delay = seconds
        case .broken(let count): answer.end = .broken(after: count)
        case .pause(let count, let seconds): answer.end = .stalled(after: count, seconds: seconds)
        case .clock(let seconds):
            answer.headers["Date"] = GraphMockClock.header(
                Foundation.Date().timeIntervalSince1970 + seconds)
        }
        return answer
    }
}
