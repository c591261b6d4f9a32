/// A call that failed: an error that the Graph API answered with, an answer that is none, or no answer at all.
///
/// No error holds a token: neither the request's URL nor its headers are kept, and secrets are cut out of messages.
public struct GraphError: Swift.Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    public enum Kind: Sendable, Hashable {
        /// The call was not sent, since the client's budget of the app's allowance is used up.
        case overBudget
        /// The API answered with an error object; `code` says which.
        case api
        /// The request cannot be sent as it is: a bad id, selection, token or version.
        case invalidRequest
        /// There was no answer: no connection, a broken transfer.
        case connection
        /// There was no answer within the time given.
        case timeout
        /// The answer has more bytes than the client takes.
        case tooLarge(limit: Int)
        /// The answer redirects to another address; it is not followed, so that the token stays here.
        case redirect
        /// The pages of an edge do not come to an end: a cursor came again, or page after page is empty.
        case endlessPaging
        /// An upload stopped without getting further, attempt after attempt.
        case stalledUpload
        /// A webhook's notice that is not signed by the app's secret, or is none.
        case invalidNotice
        /// An item of a batch or one of many ids that the answer has nothing for.
        case missingAnswer
        /// The call was not sent, since a part of the batch before it failed in a way that would fail it too; `code`
        /// and `metadata` are those of that failure.
        case notSent
        /// The answer's status is not 2xx and its body is no error object.
        case status
        /// The answer's body is not JSON.
        case invalidJSON(JSONError)
        /// The answer is JSON, and not what the reference says.
        case unexpectedValue(GraphValueError)
    }

    /// What went wrong.
    public var kind: Kind
    /// What went wrong in words; of an API error the API's.
    public var message: String
    /// The API's code; nil where the failure is not the API's.
    public var code: GraphErrorCode?
    /// The number that tells errors of one code apart.
    public var subcode: Int?
    /// The API's type, such as `OAuthException`.
    public var type: String?
    /// A title that can be shown to people.
    public var userTitle: String?
    /// A message that can be shown to people.
    public var userMessage: String?
    /// Whether the API says that the failure will pass.
    public var isTransient = false
    /// Further data: an object or text.
    public var data: JSONValue?
    /// The id to give to the API's support.
    public var traceID: String?
    /// Status, version, usage and trace ids of the answer; nil where there was none.
    public var metadata: GraphMetadata?
    /// Whether the call may have been done although it failed, in this attempt or one before it: its answer was lost or
    /// unreadable. False: it was not sent, or the API refused it.
    public var mayHaveBeenDone: Bool

    /// A failure.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
        mayHaveBeenDone =
            switch kind {
            case .api, .invalidRequest, .endlessPaging, .invalidNotice, .missingAnswer, .notSent, .overBudget:
                false
            case .connection, .timeout, .tooLarge, .redirect, .stalledUpload, .status, .invalidJSON,
                .unexpectedValue:
                true
            }
    }

    /// A failure that an answer shows.
    init(_ kind: Kind, _ message: String, _ metadata: GraphMetadata?) {
        self.init(kind, message)
        self.metadata = metadata
        traceID = metadata?.traceID
    }

    /// The API's error object out of an answer; nil where it is none.
    @_optimize(none)
    init?(answer: JSONValue, metadata: GraphMetadata?, hiding secrets: [String]) {
        guard let object = answer["error"]?.object else { return nil }
        let redaction = GraphRedaction(secrets)
        func text(_ key: String) -> String? {
            object[key]?.as(String.self).map(redaction.applied)
        }
        kind = .api
        message = text("message") ?? text("error_msg") ?? "no message"
        code = object["code"]?.as(Int.self).map(GraphErrorCode.init(rawValue:))
        subcode = object["error_subcode"]?.as(Int.self)
        type = text("type")
        userTitle = text("error_user_title")
        userMessage = text("error_user_msg")
        isTransient = object["is_transient"]?.as(Bool.self) ?? false
        data = object["error_data"].flatMap { try? JSONValue(parsing: redaction.applied(to: $0.text)) }
        traceID = text("fbtrace_id") ?? metadata?.traceID
        self.metadata = metadata
        mayHaveBeenDone = false
        mayHaveBeenDone = category == .transient
    }

    /// What the reference says of the error; nil where it says nothing.
    public var documentation: GraphErrorInfo? {
        code.flatMap { GraphErrorInfo.find(code: $0.rawValue, subcode: subcode) }
    }

    /// What kind of failure it is, and so what a caller can do.
    public var category: GraphErrorInfo.Category {
        if isTransient { return .transient }
        switch kind {
        case .connection, .timeout, .missingAnswer: return .transient
        case .notSent:
            let category = code.map { GraphErrorInfo.category(code: $0.rawValue, subcode: subcode) }
            return category.flatMap { $0 == .other ? nil : $0 } ?? .transient
        case .status:
            return (metadata?.status ?? 0) == 429
                ? .throttled : (metadata?.status ?? 0) >= 500 ? .transient : .other
        case .overBudget: return .throttled
        case .invalidRequest: return .invalidParameter
        case .invalidJSON, .unexpectedValue, .tooLarge, .redirect, .endlessPaging, .stalledUpload,
            .invalidNotice:
            return .other
        case .api:
            guard let code else { return .other }
            // The rules go first: they are the same on all pages, while a page's table may be older.
            let category = GraphErrorInfo.category(code: code.rawValue, subcode: subcode)
            return category == .other ? documentation?.category ?? .other : category
        }
    }

    /// Whether the same call may succeed later without a change.
    public var isRetryable: Bool {
        switch category {
        case .transient, .throttled: true
        default: documentation?.isRetryable ?? false
        }
    }

    /// Seconds until calls are answered again, as far as the answer tells: by `Retry-After`, or by the usage headers.
    public var retryAfter: Double? { metadata?.retryAfter }

    /// What to do about it: the guide's words where it has some, and the category's otherwise.
    public var recovery: String? { documentation?.recovery ?? category.advice }

    /// Whether the API wants a smaller `limit` and not another attempt: code 1 with "reduce the amount of data".
    public var asksForLessData: Bool {
        kind == .api && code?.rawValue == 1 && message.lowercased().contains("reduce the amount of data")
    }

    /// Code, message and trace id in a line.
    @_optimize(none)
    public var description: String {
        var parts: [String] = []
        if let code { parts.append("code \(code)" + (subcode.map { ", subcode \($0)" } ?? "")) }
        if let metadata { parts.append("status \(metadata.status)") }
        if let traceID { parts.append("trace \(traceID)") }
        return parts.isEmpty ? message : "\(message) (\(parts.joined(separator: ", ")))"
    }
}
